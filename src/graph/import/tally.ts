import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import type { LinkRecord } from './records.ts';

/** How many links of attribution were added to a speaker. */
type Added = { id: string; quotes: number; figures: number };

/** Adds to what is kept on speakers; where that does not give the number of the speaker's links, they are counted anew. */
export const TALLY = query<{ rows: Added[] }, never>(cypher`UNWIND $rows AS row MATCH (s:Speaker {id: row.id})
  WITH s, coalesce(s.quoteCount, 0) + toInteger(row.quotes) AS quotes, coalesce(s.figureCount, 0) + toInteger(row.figures) AS figures,
    COUNT { (s)-[:SAID]->() } AS links
  SET s.quoteCount = CASE WHEN quotes + figures = links THEN quotes ELSE COUNT { (s)-[:SAID]->(:Quote) } END,
    s.figureCount = CASE WHEN quotes + figures = links THEN figures ELSE COUNT { (s)-[:SAID]->(:Figure) } END`);

/** Keeps on each speaker how many quotes and figures it said; `others` lost some, and their links are counted. */
export async function tally(
  write: Write,
  added: readonly LinkRecord[],
  others: readonly string[] = [],
): Promise<void> {
  const rows: Tallied = new Map();
  for (const id of others) countOf(rows, id);
  count(rows, added);
  if (rows.size > 0) await write.run(TALLY, { rows: [...rows.values()] });
}

/** By id, how many links of attribution were added to a speaker. */
export type Tallied = Map<string, Added>;

/** Adds links of attribution to what was counted. */
export function count(into: Tallied, added: readonly Pick<LinkRecord, 'from' | 'to'>[]): void {
  for (const { from, to } of added) countOf(into, from)[idKind(to) === 'figure' ? 'figures' : 'quotes']++;
}

function countOf(into: Tallied, id: string): Added {
  const row = into.get(id) ?? { id, quotes: 0, figures: 0 };
  into.set(id, row);
  return row;
}
