import { useLocation } from 'preact-iso';
import { pathTo } from '../model/addresses.ts';

/** The path of whatever it is that has this type and id. */
export function pathOf(thing: { __typename?: string; id: string }): string {
  if (thing.__typename === 'Source') return pathTo('sources', thing.id);
  if (thing.__typename === 'Person' || thing.__typename === 'Organisation' || thing.__typename === 'Group')
    return pathTo('speakers', thing.id);
  if (thing.__typename === 'Place') return `/?place=${encodeURIComponent(thing.id)}`;
  if (thing.__typename === 'Measure') return pathTo('measures', thing.id);
  if (thing.__typename === 'Quote' || thing.__typename === 'Figure') return pathTo('statements', thing.id);
  return pathTo('threads', thing.id);
}

/** A value of the address that is yes or no; null where it is neither. */
export function yesOrNo(value: string | undefined): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null;
}

/** What the address says, and how to say something else there: all state of a screen lives in it. */
export function useAddress(): {
  values: Record<string, string>;
  set: (changes: Record<string, string | null>, replace?: boolean) => void;
} {
  const { path, query, route } = useLocation();
  return {
    values: query,
    set(changes, replace = false) {
      const next = new URLSearchParams(query);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      const text = next.toString();
      route(text ? `${path}?${text}` : path, replace);
    },
  };
}
