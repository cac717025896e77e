import type { Response } from '../../model/document.ts';
import { InvalidArgument, NotFound } from '../../model/errors.ts';
import { idKind, responseId } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { asserted, provenance } from './assert.ts';
import type { By } from './revision.ts';
import { lock } from './write.ts';

export const RESPONDING = query<
  { from: string; to: string },
  { position: string; entry: string; text: string | null; exact: string; to: string | null }
>(cypher`MATCH (s:Statement {id: $from})-[f:FOUND_IN]->(e:Entry)
  RETURN s.position AS position, e.id AS entry, e.text AS text, f.prefix + f.exact + f.suffix AS exact,
    COLLECT { MATCH (t:Statement|Speaker|Event {id: $to}) RETURN t.id
      UNION MATCH (:Former {id: $to})-[:LEADS_TO]->+(t:Speaker) RETURN t.id }[0] AS to`);

type Respond = {
  from: string;
  to: string;
  kind: Response['kind'];
  basis?: string | null;
  note?: string | null;
};

/**
 * Says that a statement responds to another one, to a speaker or to an event.
 * @throws NotFound for either end, InvalidArgument for a basis that the statement's entry does not print.
 */
export async function addResponse(
  write: Write,
  { from, to: asked, kind, basis = null, note = null }: Respond,
  by: By,
): Promise<{ id: string; revision: string }> {
  if (from === asked)
    throw new InvalidArgument('to', `${from} cannot respond to itself; name what it responds to.`);
  await lock(write);
  const [found] = await write.run(RESPONDING, { from, to: asked });
  if (!found) throw new NotFound(from);
  if (found.to === null || !TARGETS.has(idKind(asked) ?? '')) throw new NotFound(asked);
  const { position, entry, to } = found;
  const id = responseId(from, to, kind);
  const properties = {
    ...provenance(by, note),
    id,
    kind,
    basis: basis === null ? 'INFERRED' : 'STATED',
    ...basisIn(found, entry, basis),
    position: `${position}|${id}`,
  };
  const revision = await asserted(
    write,
    { id, from, to, properties },
    {
      operation: 'ADD_RESPONSE',
      summary: `Asserted that ${from} responds to ${to}.`,
      shown: { kind, from, to, basis },
      note,
    },
    by,
  );
  return { id, revision };
}

const TARGETS: ReadonlySet<string> = new Set(['quote', 'figure', 'person', 'organisation', 'group', 'event']);

/** Where the words stand that a response rests on. */
function basisIn(
  { text, exact }: { text: string | null; exact: string },
  entry: string,
  basis: string | null,
): Pick<Response, 'basisText' | 'basisEntry' | 'basisStart' | 'basisEnd'> {
  if (basis === null) return { basisText: null, basisEntry: null, basisStart: null, basisEnd: null };
  const start = text === null ? -1 : text.indexOf(basis);
  const printed = text === null ? exact.includes(basis) : start >= 0;
  if (!/\S/.test(basis) || !printed)
    throw new InvalidArgument(
      'basis',
      `The entry does not print ${JSON.stringify(basis)}; give words of it as they are printed, or leave basis out.`,
    );
  const isOnce = start >= 0 && text!.indexOf(basis, start + 1) < 0;
  return {
    basisText: basis,
    basisEntry: entry,
    basisStart: isOnce ? start : null,
    basisEnd: isOnce ? start + basis.length : null,
  };
}
