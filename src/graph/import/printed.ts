import { fold } from '../../model/names.ts';
import type { Graph, Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { visible } from '../nouns/links.ts';
import { indexedWords, saysSomething } from '../words.ts';
import type { LinkRecord } from './records.ts';

// What a speaker is called where it speaks ("the town's mayor") and which roles it holds are said by its links. They are
// kept on the speaker too, so that a search finds it by them.

type Standing = { id: string; before: string[]; roles: string[] };
type Counted = Standing & { forms: string[] };

const r = cypher`r`;
const STANDING = cypher`UNWIND $ids AS id MATCH (s:Speaker {id: id})
  WITH s, coalesce(s.printed, []) AS before,
    COLLECT { MATCH (s)-[r:HOLDS_ROLE]->(at) WHERE ${visible(r)} RETURN r.title + ', ' + at.name } AS roles`;
const STAND = query<{ ids: string[] }, Standing>(cypher`${STANDING} RETURN s.id AS id, before, roles`);
export const COUNT = query<{ ids: string[] }, Counted>(cypher`${STANDING} RETURN s.id AS id, before, roles,
  COLLECT { MATCH (s)-[r:SAID]->() WHERE ${visible(r)} UNWIND [r.attributedAs, r.roleAs] AS form
    WITH DISTINCT form WHERE form IS NOT NULL RETURN form } AS forms`);
const KEEP = query<{ rows: { id: string; printed: string[] | null; words: string | null }[] }, never>(
  cypher`UNWIND $rows AS row MATCH (s:Speaker {id: row.id}) SET s.printed = row.printed, s.printedWords = row.words`,
);

/** Adds what new links call their speakers; for `others`, who lost links, all that is left is read again. */
export async function keepPrinted(
  write: Write,
  added: { said: readonly LinkRecord[]; roles: readonly LinkRecord[] },
  others: readonly string[] = [],
): Promise<void> {
  const whole = new Set(others);
  const forms = new Map<string, string[]>();
  for (const { from, properties } of [...added.said, ...added.roles]) {
    if (whole.has(from)) continue;
    const known = forms.get(from) ?? [];
    forms.set(from, known);
    if (properties.status !== 'REJECTED')
      known.push(...[properties.attributedAs, properties.roleAs].filter((form) => typeof form === 'string'));
  }
  const standing = forms.size > 0 ? await write.run(STAND, { ids: [...forms.keys()] }) : [];
  const counted = whole.size > 0 ? await write.run(COUNT, { ids: [...whole] }) : [];
  const rows = [
    ...standing.map((one) => ({ ...one, printed: [...one.before, ...forms.get(one.id)!, ...one.roles] })),
    ...counted.map((one) => ({ ...one, printed: [...one.forms, ...one.roles] })),
  ].flatMap(({ id, before, printed }) => {
    const kept = onceEach(printed.filter(saysSomething).sort());
    if (kept.join('\n') === before.join('\n')) return [];
    // Of whom nothing is printed any more nothing is kept, as before anything was.
    const isNone = kept.length === 0;
    return [{ id, printed: isNone ? null : kept, words: isNone ? null : indexedWords(kept) }];
  });
  if (rows.length > 0) await write.run(KEEP, { rows });
}

/** Each form once, whichever its capitals and accents. */
function onceEach(forms: readonly string[]): string[] {
  const met = new Set<string>();
  return forms.filter((form) => !met.has(fold(form)) && met.add(fold(form)));
}

/** The people whose roles these are. */
export const HOLDERS = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (s)-[r:HOLDS_ROLE {id: id}]->() RETURN DISTINCT s.id AS id`,
);

const SPEAKERS = query<Record<string, never>, { id: string }>(
  cypher`MATCH (s:Speaker) RETURN s.id AS id ORDER BY id`,
);

/** Keeps it on every speaker of a graph that was made before it was kept. */
export async function keepAllPrinted(graph: Graph): Promise<void> {
  const ids = (await graph.read(SPEAKERS, {})).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += 500)
    await graph.write(
      (write) => keepPrinted(write, { said: [], roles: [] }, ids.slice(from, from + 500)),
      600_000,
    );
}
