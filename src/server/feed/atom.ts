/** A link of a feed or of an entry. */
type Link = { rel: string; href: string; type?: string };

/** Whoever said what an entry holds, or made the feed. */
type Author = { name: string; uri?: string };

/** What feeds and entries have in common. */
type Parts = {
  /** An IRI that stays the same wherever the feed is served. */
  id: string;
  title: string;
  /** An RFC 3339 moment. */
  updated: string;
  links: readonly Link[];
  authors: readonly Author[];
};

/** An entry of a feed. */
export type AtomEntry = Parts & { content: string; categories: readonly string[] };

/** A feed. */
export type AtomFeed = Parts & { subtitle: string; entries: readonly AtomEntry[] };

/** Writes a feed as Atom (RFC 4287). */
export function writeAtom({ subtitle, entries, ...parts }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
${partsOf(parts)}
${text('subtitle', subtitle)}
<generator>On Record</generator>
${entries.map((entry) => `<entry>\n${entryOf(entry)}\n</entry>`).join('\n')}
</feed>
`;
}

function entryOf({ content, categories, ...parts }: AtomEntry): string {
  return [
    partsOf(parts),
    ...categories.map((term) => `<category${attributes({ term })}/>`),
    `<content type="text">${escapeXml(content)}</content>`,
  ].join('\n');
}

function partsOf({ id, title, updated, links, authors }: Parts): string {
  return [
    text('id', id),
    text('title', title),
    text('updated', updated),
    ...links.map((link) => `<link${attributes(link)}/>`),
    ...authors.map(({ name, uri }) => {
      return `<author>${text('name', name)}${uri === undefined ? '' : text('uri', uri)}</author>`;
    }),
  ].join('\n');
}

function text(element: string, words: string): string {
  return `<${element}>${escapeXml(words)}</${element}>`;
}

function attributes(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

// XML 1.0 has no way to write these, escaped or not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Escapes text for XML, attributes included; a character that XML cannot hold becomes a replacement character. */
export function escapeXml(words: string): string {
  return words.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"'\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
