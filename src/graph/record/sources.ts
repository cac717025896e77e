import { Conflict, InvalidDocument } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { type Held, heldOf, printOf } from '../held/held.ts';
import { putBack } from '../held/put-back.ts';
import { takeAway } from '../held/take-away.ts';
import { RULES_OF } from '../import/contradictions.ts';
import { assertIdsAreFree } from '../import/free-ids.ts';
import { UNKNOWN } from '../import/references.ts';
import { referredToIn } from '../import/referred.ts';
import { regrouping, type SourceStep, type Step } from './steps.ts';

/** What keeps a change to a whole source from being taken back: ids of what is no longer as it left it, and of what would be lost. */
export type InTheWay = { changed: string[]; losing: string[] };

export const TELLING = query<{ ids: string[]; source: string }, { id: string }>(cypher`UNWIND $ids AS id
  MATCH (:Statement {id: id})-[r:RESPONDS_TO|CONTRADICTS|SAID]-() UNWIND coalesce(r.documents, []) AS document
  WITH DISTINCT document WHERE document <> $source MATCH (other:Source {id: document}) RETURN other.id AS id`);

/** Sources that go, and ids that come, with the change that is taken back as a whole. */
export type Together = { going: ReadonlySet<string>; coming: ReadonlySet<string> };

export function togetherIn(steps: readonly Step[]): Together {
  const sources = steps.filter((step) => step.kind === 'SOURCE');
  return {
    going: new Set(sources.flatMap(({ source, before }) => (before ? [] : [source]))),
    coming: new Set(sources.flatMap(({ before }) => (before ? definedIn(before) : []))),
  };
}

/** Looks what keeps a source from being put back. `losing` only matters where others have changed it since. */
export async function keepingSource(
  write: Write,
  { source, before, after }: SourceStep,
  { going: leaving, coming }: Together,
): Promise<InTheWay> {
  const now = await heldOf(write, source);
  if ((now && printOf(now.records)) !== after) return { changed: [source], losing: [] };
  const changed = before ? (await missingOf(write, before)).filter((id) => !coming.has(id)) : [];
  const going = now ? goingOf(now, before) : [];
  const statements = going.filter((id) => /^(?:quote|figure):/.test(id));
  const hanging = now ? await hangingOn(write, now, statements) : { changed: [], losing: [] };
  const telling = hanging.changed.filter((id) => !leaving.has(id));
  return { changed: [...changed, ...telling], losing: [...going, ...hanging.losing] };
}

/** What hangs on statements of a source that are to go: sources that tell a link to one, and links of the rule and of people. */
export async function hangingOn(
  write: Write,
  { records, asserted }: Held,
  statements: readonly string[],
): Promise<InTheWay> {
  const ids = [...statements];
  const telling = await write.run(TELLING, { ids, source: records.source.id });
  const rules = await write.run(RULES_OF, { ids });
  const gone = new Set(ids);
  const people = asserted.filter(({ from, to }) => gone.has(from) || gone.has(to));
  return { changed: telling.map(({ id }) => id), losing: [...rules, ...people].map(({ id }) => id) };
}

/** The ids of all that goes, or is told otherwise, when a source is put back as it was. */
function goingOf(now: Held, before: Held | null): string[] {
  const stays = new Set(before ? partsOf(before) : []);
  const going = partsOf(now).filter((part) => !stays.has(part));
  const descriptions = new Set((before?.descriptions ?? []).map(({ id }) => id));
  const identities = now.identities.filter(({ description }) => !descriptions.has(description));
  return [
    ...going.map((part) => part.split(' ')[0]!),
    ...identities.flatMap(({ description, properties }) => [description, properties.id as string]),
    ...(before ? [] : now.proposed.map(({ id }) => id)),
  ];
}

const PARTS = ['entries', 'quotes', 'figures', 'said', 'responses', 'contradictions', 'roles'] as const;

function partsOf({ records }: Held): string[] {
  return PARTS.flatMap((stage) => records[stage].map(({ id, digest }) => `${id} ${digest}`));
}

/** The ids of what others may refer to. */
function definedIn({ records }: Held): string[] {
  return [...records.claims, ...records.quotes, ...records.figures].map(({ id }) => id);
}

/** What a source refers to, does not define and does not stand. */
async function missingOf(write: Write, held: Held): Promise<string[]> {
  const own = new Set(definedIn(held));
  const foreign = referredToIn(held.records).filter((id) => !own.has(id));
  return (await write.run(UNKNOWN, { ids: [...new Set(foreign)] })).map(({ id }) => id);
}

/**
 * Puts a source back as it stood before a change; gives the steps that take this back in turn.
 * @throws Conflict where another source has ids of it now.
 */
export async function takeSourceBack(
  write: Write,
  { source, before }: SourceStep,
  at: string,
): Promise<Step[]> {
  const now = await heldOf(write, source);
  if (before) await assertFree(write, before);
  const { moved } = before ? await putBack(write, before, at) : await takeAway(write, source, at);
  return [
    { kind: 'SOURCE', source, before: now, after: before && printOf(before.records) },
    ...regrouping(moved),
  ];
}

async function assertFree(write: Write, { records }: Held): Promise<void> {
  const { id } = records.source;
  try {
    await assertIdsAreFree(write, [{ document: { name: id, namesSource: true }, records }]);
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    throw new Conflict(`${id} cannot be put back: ${error.issues[0]!.message}`);
  }
}
