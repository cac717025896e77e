/** A query file: what its leading comment says, line by line as `# name: value`, and the query below it. */
export type QueryFile = { header: Record<string, string>; query: string };

/** Reads a query file; the comment that it begins with ends at the first line that is none. */
export function readQueryFile(text: string): QueryFile {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const end = first < 0 ? lines.length : first;
  const header: Record<string, string> = {};
  for (const line of lines.slice(0, end)) {
    const field = /^#\s*([a-z]+):\s*(.*?)\s*$/.exec(line);
    if (field) header[field[1]!] = field[2]!;
  }
  return { header, query: lines.slice(end).join('\n').trim() };
}
