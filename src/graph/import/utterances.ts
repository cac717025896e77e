import { contentId } from '../../model/ids.ts';
import { COMMON, phrasesOf } from '../../sameness/wordings/phrases.ts';
import type { Wording } from '../../sameness/wordings/printing.ts';
import { settle } from '../../sameness/wordings/settle.ts';
import { wordsOf } from '../../sameness/wordings/words.ts';
import type { Graph, Write } from '../connect.ts';
import { cypher, number, query } from '../cypher.ts';
import { visible } from '../nouns/links.ts';

type Ids = { ids: string[] };
type Standing = Wording & { source: string; position: string; utterance: string | null };

/** Quotes as they are held against each other, with the utterance that they print so far. */
export const WORDINGS = query<
  Ids,
  { one: Standing }
>(cypher`UNWIND $ids AS id MATCH (quote:Statement {id: id})
  RETURN quote {.id, .text, .speech, .position,
    source: head(COLLECT { MATCH (quote)-[:FOUND_IN]->()-[:PART_OF]->(source) RETURN source.id }),
    utterance: head(COLLECT { MATCH (quote)-[:PRINTS]->(utterance) RETURN utterance.id }),
    speakers: COLLECT { MATCH (quote)<-[said:SAID]-(speaker) WHERE ${visible(cypher`said`)} RETURN speaker {.id, .name} ORDER BY speaker.id }} AS one`);

export const PUT_PHRASES = cypher`UNWIND $rows AS row MATCH (quote:Statement {id: row.id})
  UNWIND row.phrases AS key MERGE (phrase:Phrase {key: key}) MERGE (quote)-[:HAS_PHRASE]->(phrase)`;
/** Takes the phrases away that only these quotes have. */
export const DROP_PHRASES = cypher`UNWIND $ids AS id MATCH (:Statement {id: id})-[has:HAS_PHRASE]->(phrase)
  DELETE has WITH DISTINCT phrase WHERE NOT EXISTS { (phrase)<-[:HAS_PHRASE]-() } DELETE phrase`;

/** Quotes that share phrases with some. */
export const NEAR = query<Ids, { a: string; b: string }>(cypher`UNWIND $ids AS id
  MATCH (quote:Statement {id: id})-[:HAS_PHRASE]->(phrase:Phrase) WHERE COUNT { (phrase)<-[:HAS_PHRASE]-() } <= ${number(COMMON)}
  MATCH (phrase)<-[:HAS_PHRASE]-(other:Quote) WHERE other <> quote RETURN DISTINCT id AS a, other.id AS b`);
/** All quotes that print what some quotes print. */
export const TOGETHER = query<Ids, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (:Statement {id: id})-[:PRINTS]->(:Utterance)<-[:PRINTS]-(quote:Quote) RETURN DISTINCT quote.id AS id`,
);
export const UTTERANCES = query<
  Ids,
  { id: string; quotes: string[]; altered: boolean }
>(cypher`UNWIND $ids AS id
  MATCH (utterance:Utterance {id: id}) RETURN id, utterance.altered AS altered,
    COLLECT { MATCH (utterance)<-[:PRINTS]-(quote) RETURN quote.id ORDER BY quote.id } AS quotes`);
export const DROP_UTTERANCES = cypher`UNWIND $ids AS id MATCH (utterance:Utterance {id: id}) DETACH DELETE utterance`;
export const PUT_UTTERANCES = cypher`UNWIND $rows AS row CREATE (utterance:Utterance) SET utterance = row.properties
  WITH utterance, row UNWIND row.quotes AS id MATCH (quote:Statement {id: id}) CREATE (quote)-[:PRINTS]->(utterance)`;

/** Before quotes go or change: the others that print what they print, which must be looked at again. */
export async function leaveUtterances(write: Write, ids: readonly string[]): Promise<string[]> {
  const left = (await write.run(TOGETHER, { ids: [...ids] })).map(({ id }) => id);
  await write.run(DROP_PHRASES, { ids: [...ids] });
  return left;
}

/**
 * Puts quotes with those that print the same words. `fresh` are new or changed ones; `left` may have lost what held them together. What
 * comes of it depends on the quotes that stand, and not on their order.
 */
export async function settleUtterances(
  { run }: Write,
  fresh: readonly string[],
  left: readonly string[] = [],
): Promise<void> {
  const known = new Map<string, Standing>();
  const look = async (ids: readonly string[]) => {
    const unknown = ids.filter((id) => !known.has(id));
    const found = (await run(WORDINGS, { ids: unknown })).map(({ one }) => one);
    for (const one of found) known.set(one.id, one);
    return found;
  };
  const rows = (await look(fresh)).map(({ id, text, speech }) => ({ id, phrases: phrasesIn(text, speech) }));
  await run(PUT_PHRASES, { rows: rows.filter((row) => row.phrases.length > 0) });
  const near = new Map<string, [string, string]>();
  const reached = new Set<string>();
  let groups: ReturnType<typeof settle> = [];
  for (let next = [...fresh, ...left]; next.length > 0; ) {
    const more = (await run(TOGETHER, { ids: next })).map(({ id }) => id);
    const all = [...new Set([...next, ...more])].filter((id) => !reached.has(id));
    if (all.length === 0) break;
    for (const id of all) reached.add(id);
    await look(all);
    const pairs = await run(NEAR, { ids: all });
    await look([...new Set(pairs.map(({ b }) => b))]);
    for (const { a, b } of pairs) near.set([a, b].sort().join(' '), [a, b]);
    groups = settle([...known.values()], near.values());
    // Whoever prints the same may hold others that do.
    next = groups.flatMap(({ quotes }) => quotes).filter((id) => !reached.has(id));
  }
  await store(
    { run },
    groups,
    [...reached].map((id) => known.get(id)).filter((one) => one !== undefined),
    known,
  );
}

async function store(
  { run }: Write,
  groups: ReturnType<typeof settle>,
  reached: readonly Standing[],
  known: ReadonlyMap<string, Standing>,
): Promise<void> {
  const former = [...new Set(reached.flatMap(({ utterance }) => utterance ?? []))];
  const standing = await run(UTTERANCES, { ids: former });
  const wanted = groups.map(({ quotes, altered }) => {
    const members = quotes.map((id) => known.get(id)!);
    const position = members.map((one) => one.position).sort()[0]!;
    const id = contentId('utterance', quotes[0]!);
    const sources = new Set(members.map(({ source }) => source)).size;
    return { quotes, altered, properties: { id, altered, sources, position: `${position}|${id}` } };
  });
  const same = new Set(
    wanted
      .filter(({ properties: { id }, quotes, altered }) =>
        standing.some(
          (one) => one.id === id && one.altered === altered && one.quotes.join() === quotes.join(),
        ),
      )
      .map(({ properties: { id } }) => id),
  );
  const gone = former.filter((id) => !same.has(id));
  await run(DROP_UTTERANCES, { ids: gone });
  const rows = wanted.filter(({ properties: { id } }) => !same.has(id));
  await run(PUT_UTTERANCES, { rows });
}

/** The phrases under which a quote is looked for. Reported words are the paper's own wording, and no printing of what was said. */
export function phrasesIn(text: string, speech: string): string[] {
  return speech === 'INDIRECT' ? [] : phrasesOf(wordsOf(text, speech));
}

const QUOTES = query<Record<string, never>, { id: string }>(
  cypher`MATCH (quote:Quote) WHERE quote.speech <> 'INDIRECT' RETURN quote.id AS id ORDER BY id`,
);

/** Finds the utterances of a graph that was made before they were looked for. */
export async function settleAllUtterances(graph: Graph): Promise<void> {
  const ids = (await graph.read(QUOTES, {})).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += 1_000)
    await graph.write((write) => settleUtterances(write, ids.slice(from, from + 1_000)), 600_000);
}
