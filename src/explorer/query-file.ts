/**
 * Reads the comment that a query file begins with: lines of the shape `# name: value`, up to the first line that is
 * no comment. The query itself is the whole file, since GraphQL skips comments.
 */
export function readHeader(text: string): Record<string, string> {
  const header: Record<string, string> = {};
  for (const line of text.split('\n')) {
    if (!line.startsWith('#')) break;
    const field = /^#\s*([a-z]+):\s*(.*?)\s*$/.exec(line);
    if (field) header[field[1]!] = field[2]!;
  }
  return header;
}
