import type { Write } from '../connect.ts';
import { decidedOn } from './decided.ts';
import { deriveFrom } from './derive.ts';
import { changeLink, findLink } from './links.ts';

/** Says on links that have just been written what people decided on them before they had gone. */
export async function redecide(write: Write, ids: readonly string[]): Promise<void> {
  for (const [id, decided] of await decidedOn(write, ids)) {
    const link = await findLink(write, id);
    await changeLink(write, id, decided);
    await deriveFrom(write, link);
  }
}
