import type { Cited } from './cited.ts';
import { partsOf, withoutMarks } from './words.ts';

/** A citation as one entry of a BibTeX file, in UTF-8. */
export function bibtexCitation(cited: Cited): string {
  const { authors, title, isWords, saidOn, sources, address, readOn } = cited;
  const [source] = sources;
  const date = saidOn ?? source?.publishedAt ?? null;
  const [year, month] = (date && partsOf(date)) || [];
  const fields: [string, string | undefined | null][] = [
    // Braces keep a name as it is printed, whoever bears it.
    ['author', authors.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['title', `{${escaped(isWords ? withoutMarks(title) : title)}}`],
    ['howpublished', sources.map((one) => `In ${escaped(withoutMarks(one.title))}`).join('; ')],
    ['publisher', [...new Set(sources.flatMap(({ publishers }) => publishers))].map(escaped).join(' and ')],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['date', date && escaped(date)],
    ['url', source?.url ?? address],
    ['urldate', readOn],
    ['note', `On Record, \\url{${address}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${keyOf(cited)},`, ...lines, '}'].join('\n');
}

/** Readable, and without what ends a key. */
function keyOf({ authors, saidOn, sources, address }: Cited): string {
  const name = (authors[0] ?? 'on-record').split(' ').at(-1)!;
  const year = (saidOn ?? sources[0]?.publishedAt ?? '').slice(0, 4);
  const id = decodeURIComponent(new URL(address).pathname).split(/[/:]/).at(-1)!.slice(0, 8);
  return [name, year, id]
    .map((part) => part.normalize('NFD').replace(/[^\w-]|-$/g, ''))
    .filter(Boolean)
    .join('-');
}

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (letter) => ESCAPES[letter] ?? `\\${letter}`);
}
