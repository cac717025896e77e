import type { Contradiction } from '../../model/document.ts';
import { InvalidArgument, NotFound } from '../../model/errors.ts';
import { contradictionId, idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { contradictionRecord } from '../import/records.ts';
import { asserted, provenance } from './assert.ts';
import type { By } from './revision.ts';
import { lock } from './write.ts';

export const POSITIONS = query<{ ids: string[] }, { id: string; position: string }>(
  cypher`UNWIND $ids AS id MATCH (s:Statement {id: id}) RETURN id, s.position AS position`,
);

type Contradict = {
  between: readonly string[];
  kind: Contradiction['kind'];
  reason: string;
  note?: string | null;
};

/**
 * Says that two statements contradict each other; it is PROPOSED until a second person confirms it.
 * @throws NotFound for a statement that is none, Conflict where that is said already.
 */
export async function addContradiction(
  write: Write,
  { between, kind, reason, note = null }: Contradict,
  by: By,
): Promise<{ id: string; revision: string }> {
  const [a, b] = [...new Set(between)].sort();
  if (!a || !b || new Set(between).size !== 2)
    throw new InvalidArgument(
      'between',
      `between holds ${between.length} ids; give those of two different statements.`,
    );
  if (!/\S/.test(reason))
    throw new InvalidArgument('reason', 'reason is empty; say in words why both cannot hold.');
  if (kind === 'VALUE' && [a, b].some((id) => idKind(id) !== 'figure'))
    throw new InvalidArgument('kind', 'VALUE is between two figures; choose DENIAL or INCOMPATIBLE.');
  await lock(write);
  const found = new Map((await write.run(POSITIONS, { ids: [a, b] })).map((one) => [one.id, one.position]));
  for (const id of [a, b]) if (!found.has(id)) throw new NotFound(id);
  const id = contradictionId(a, b, kind);
  const { from, to, properties } = contradictionRecord(
    {
      ...provenance(by, note),
      id,
      a,
      b,
      kind,
      method: 'HUMAN',
      policy: null,
      gap: null,
      relativeGap: null,
      reason: reason.trim(),
      basis: 'INFERRED',
      basisText: null,
      basisEntry: null,
      basisStart: null,
      basisEnd: null,
    },
    [...found.values()].sort()[0]!,
  );
  const revision = await asserted(
    write,
    { id, from, to, properties },
    {
      operation: 'ADD_CONTRADICTION',
      summary: `Asserted that ${a} and ${b} contradict each other.`,
      shown: { kind, reason: reason.trim(), between: [a, b] },
      note,
    },
    by,
  );
  return { id, revision };
}
