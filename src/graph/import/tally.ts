import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import type { LinkRecord } from './records.ts';

/** How many links of attribution were added to a speaker. */
type Added = { id: string; quotes: number; figures: number };

/** Adds to what is kept on speakers; where that does not give the number of the speaker's links, they are counted anew. */
const TALLY = query<{ rows: Added[] }, never>(cypher`UNWIND $rows AS row MATCH (s:Speaker {id: row.id})
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
  const rows = new Map<string, Added>();
  const of = (id: string) => {
    const row = rows.get(id) ?? { id, quotes: 0, figures: 0 };
    rows.set(id, row);
    return row;
  };
  for (const id of others) of(id);
  for (const { from, to } of added) of(from)[idKind(to) === 'figure' ? 'figures' : 'quotes']++;
  if (rows.size > 0) await write.run(TALLY, { rows: [...rows.values()] });
}
