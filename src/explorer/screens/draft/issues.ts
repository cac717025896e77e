import type { BringInMutation } from '../../queries.generated.ts';
import type { Item } from './read.ts';

/** What the server finds wrong. */
export type Issue = BringInMutation['importDocument'] extends infer Payload
  ? NonNullable<Payload> extends { issues: readonly (infer One)[] }
    ? One
    : never
  : never;

/** The issues of each item by its id, and under no id those that are of none. */
export function issuesByItem(
  issues: readonly Issue[],
  items: readonly Item[],
): ReadonlyMap<string, readonly Issue[]> {
  const sorted = new Map<string, Issue[]>();
  for (const issue of issues) {
    const path = `${asId(issue.path)}.`;
    const about = items
      .filter(({ id }) => path.startsWith(`${id}.`))
      .sort((a, b) => b.id.length - a.id.length)[0];
    const id = about?.id ?? '';
    sorted.set(id, [...(sorted.get(id) ?? []), issue]);
  }
  return sorted;
}

/** A path as the server writes it, `entries[3].quotes[0].speaker`, in the form of an item's id. */
function asId(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1');
}

/** Where it is, in words; empty where nothing says so. */
export function whereOf({ path, line }: Issue): string {
  return [path, line && `line ${line}`].filter(Boolean).join(', ');
}
