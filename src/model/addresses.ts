/** Screens of the explorer that show one thing. */
export type Screen =
  | 'contradictions'
  | 'graph'
  | 'measures'
  | 'sources'
  | 'speakers'
  | 'statements'
  | 'threads';

/** Makes the path of a thing's own screen; its id stays readable in it. */
export function pathTo(screen: Screen, id: string): string {
  return `/${screen}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

/** The address at which what an address of the search page finds is served as a feed; of what is no filter, the feed itself says so. */
export function feedAddress(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values);
  query.delete('after');
  return `/search.atom${query.size > 0 ? `?${query}` : ''}`;
}
