import type { Write } from '../connect.ts';
import * as imported from '../import/queries.ts';
import type { Recorded, Records } from '../import/records.ts';
import type { ImportReport } from '../import.ts';
import { appliedAndTidied } from './tidied.ts';

/** Takes a source away that stands, with what only it holds: it is imported with nothing in it, and then goes itself. */
export async function takeAway(write: Write, id: string, at: string): Promise<ImportReport> {
  const [source] = await write.run(imported.STANDING.source, { source: id });
  return appliedAndTidied(write, { source: id, records: nothing(source!), descriptions: [] }, at, true);
}

function nothing({ id, digest, properties }: Recorded): Records {
  return {
    source: { id, digest, properties, edges: { publishedBy: [] } },
    entries: [],
    claims: [],
    quotes: [],
    figures: [],
    said: [],
    responses: [],
    contradictions: [],
    roles: [],
  };
}
