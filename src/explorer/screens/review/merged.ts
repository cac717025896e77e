import { MergeMeasures, MergePlaces, MergeSpeakers } from '../../queries.generated.ts';
import { askSigned } from '../../session.ts';
import type { Item } from './shown.ts';
import type { Thing } from './things.ts';

/** Writes that something is another thing of its kind; gives the revision. */
export async function merged(thing: Thing, into: Thing, note: string | null): Promise<string> {
  const input = { into: into.id, from: [thing.id], note };
  if (thing.id.startsWith('measure:'))
    return (await askSigned(MergeMeasures, { input })).mergeMeasures!.revision.id;
  if (thing.id.startsWith('place:'))
    return (await askSigned(MergePlaces, { input })).mergePlaces!.revision.id;
  return (await askSigned(MergeSpeakers, { input })).mergeSpeakers!.revision.id;
}

/** Whether a proposal is decided by merging something into another. */
export function isDecidedBy(item: Item, thing: Thing, into: Thing): boolean {
  if (item.__typename === 'Identity') return item.speaker.id === thing.id;
  if (item.__typename !== 'SameMeasure') return false;
  return [thing, into].every(({ id }) => item.measures.some((one) => one.id === id));
}
