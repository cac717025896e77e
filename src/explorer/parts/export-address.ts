/** The address at which all that a filter gives is served as CSV. */
export function exportAddress(name: string, filter: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(filter).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, String(value)]],
  );
  const query = new URLSearchParams(given).toString();
  return `/export/${name}.csv${query ? `?${query}` : ''}`;
}
