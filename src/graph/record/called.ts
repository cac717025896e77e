import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { typeOf } from '../import/records.ts';
import { DROP_UNUSED_NAMES, NAMES_OF } from '../import/shared-queries.ts';
import { putTogether } from '../import/together.ts';

export const CALL = query<{ id: string; name: string | null }, never>(
  cypher`MATCH (s:Speaker {id: $id}) SET s.called = $name`,
);

/** Gives a speaker the name that a person calls it by, beside what documents call it; null takes it away. */
export async function callSpeaker(write: Write, id: string, name: string | null): Promise<void> {
  const before = await write.run(NAMES_OF, { ids: [id] });
  await write.run(CALL, { id, name });
  await putTogether(write, [{ id, type: typeOf(id) }]);
  await write.run(DROP_UNUSED_NAMES, { keys: before.map(({ key }) => key) });
}
