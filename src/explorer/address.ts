import { useLocation } from 'preact-iso';

/** Makes the path of a thing's own screen; its id stays readable in it. */
export function pathTo(screen: 'speakers' | 'threads' | 'sources' | 'graph', id: string): string {
  return `/${screen}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

/** The path of whatever it is that has this type and id. */
export function pathOf(thing: { __typename?: string; id: string }): string {
  if (thing.__typename === 'Source') return pathTo('sources', thing.id);
  if (thing.__typename === 'Person' || thing.__typename === 'Organisation' || thing.__typename === 'Group')
    return pathTo('speakers', thing.id);
  if (thing.__typename === 'Place') return `/?place=${encodeURIComponent(thing.id)}`;
  if (thing.__typename === 'Measure') return `/contradictions?measure=${encodeURIComponent(thing.id)}`;
  return pathTo('threads', thing.id);
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
