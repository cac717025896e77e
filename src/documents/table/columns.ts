import { didYouMean, listed } from '../faults/suggest.ts';

/** Columns by the keys of the document format that their cells fill. */
export type Columns = Readonly<Record<string, string>>;

/** What is said of a source; like an entry's, it is said once and may be repeated. */
export const SOURCE = {
  title: 'source',
  id: 'sourceId',
  kind: 'sourceKind',
  publisher: 'publisher',
  language: 'language',
  citation: 'citation',
  url: 'url',
  publishedAt: 'publishedAt',
  retrievedAt: 'retrievedAt',
  licence: 'licence',
  sha256: 'sha256',
} as const satisfies Columns;

export const ENTRY = {
  key: 'entry',
  heading: 'heading',
  postedAt: 'postedAt',
  text: 'text',
  start: 'entryStart',
  end: 'entryEnd',
} as const satisfies Columns;

const PROVENANCE = own('basis grounds status confidence by reviewedBy reviewedAt note');
const STATEMENT = {
  ...own('key words prefix suffix start speaker as role attribution cue audience on event about'),
  ...PROVENANCE,
};
const QUOTE: Columns = { ...STATEMENT, ...own('speech'), language: 'quoteLanguage' };
const FIGURE: Columns = {
  ...STATEMENT,
  ...own('statedIn value low high hedge comparator measure unit per scope asOf place'),
};
export const RESPONSE: Columns = { to: 'respondsTo', ...own('kind'), ...PROVENANCE };

/** The columns that mean something in a row, by its type. */
export const ROWS = { QUOTE, FIGURE, RESPONSE: { ...own('key'), ...RESPONSE } } as const;
export type RowType = keyof typeof ROWS;

/**
 * A column that names a thing, or several, and those that say what they are; of several there is one such column. Speakers and
 * publishers share their names, and so do places wherever they are named.
 */
export type Naming = { column: string; space: Space; parts: Columns; several?: true };
export type Space = 'speaker' | 'place' | 'event' | 'measure';
export const NAMINGS: readonly Naming[] = [
  { column: 'publisher', space: 'speaker', parts: { kind: 'publisherKind' }, several: true },
  { column: 'speaker', space: 'speaker', parts: { kind: 'speakerKind' }, several: true },
  { column: 'about', space: 'place', parts: { kind: 'aboutKind' }, several: true },
  { column: 'place', space: 'place', parts: { kind: 'placeKind' } },
  { column: 'event', space: 'event', parts: { kind: 'eventKind', date: 'eventDate' } },
  {
    column: 'measure',
    space: 'measure',
    parts: { definition: 'definition', dimension: 'dimension', unit: 'measureUnit' },
  },
];

/** Cells that are kept to the letter; all others are words, and white space around them says nothing. */
export const PRINTED = new Set(
  'words prefix suffix as role cue audience hedge scope heading text basis note definition citation'.split(
    ' ',
  ),
);
export const NUMBERS = new Set('start entryStart entryEnd value low high'.split(' '));

/** Without these no row can be read; of the others, each may be missing from a table. */
const NEEDED = [
  'type',
  'words',
  'by',
  'speaker',
  ...'title kind publisher language citation'.split(' ').map(sourceColumn),
];

export const COLUMNS: readonly string[] = [
  ...new Set([
    ...['type', ...Object.values(SOURCE), ...Object.values(ENTRY)],
    ...Object.values(ROWS).flatMap((columns) => Object.values(columns)),
    ...['respondsTo', 'kind'],
    ...NAMINGS.flatMap(({ parts }) => Object.values(parts)),
  ]),
];

/** What is wrong with the names of the columns, each with the number of the column, from 0; a missing one has none. */
export function faultsOfHeader(names: readonly string[]): { message: string; index: number }[] {
  const known = new Set(COLUMNS);
  const found = names.flatMap((name, index) => {
    if (name === '') return [];
    if (!known.has(name)) {
      const message = `There is no column ${JSON.stringify(name)} in a table of statements.${didYouMean(name, COLUMNS) || ` Take it out, or choose one of ${listed(COLUMNS)} (see seeds/README.md).`}`;
      return [{ message, index }];
    }
    if (names.indexOf(name) === index) return [];
    return [{ message: `The column ${JSON.stringify(name)} is here twice; keep one of them.`, index }];
  });
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const message = `The first row names the columns, and ${missing.length === 1 ? 'this one is' : 'these are'} missing: ${missing.join(', ')}; add ${missing.length === 1 ? 'it' : 'them'} (see seeds/README.md).`;
    found.push({ message, index: 0 });
  }
  return found;
}

function own(names: string): Columns {
  return Object.fromEntries(names.split(' ').map((name) => [name, name]));
}

function sourceColumn(key: string): string {
  return (SOURCE as Columns)[key]!;
}
