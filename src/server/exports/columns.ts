import type { Figure, Quote, Statement } from '../../api/schema.generated.ts';
import type { Cell } from '../../model/spreadsheet.ts';
import type { Columns } from './export.ts';

/** A statement of either kind, as a query with `STATEMENT` asks for it. */
export type Told = Statement & Partial<Quote> & Partial<Figure> & { __typename?: string };

/** What the columns of a statement ask for; to be spread in a query. */
export const STATEMENT = `
fragment Told on Statement {
  __typename id text saidOn printedOn
  saidBy { id name }
  citation {
    exact start end
    entry { id heading }
    source { id title url publishedBy { id name } }
  }
  ... on Quote { speech elided }
  ... on Figure {
    value low high comparator hedge unit per scope asOf
    measure { id name } place { id name }
  }
}`;

type Named = { id: string; name: string };

/**
 * Columns for several of one kind, one thing in each: the first keeps the plain name, the others count on, and the last column
 * says how many there are, so that a row with more than it has columns for says so.
 */
export function severalAs<Node>(
  name: string,
  whom: string,
  most: number,
  of: (node: Node) => readonly Named[] | undefined,
): Columns<Node> {
  const each = Array.from({ length: most }, (_, at) => {
    const column = at === 0 ? name : `${name}${at + 1}`;
    const which = at === 0 ? whom : `${whom}, number ${at + 1}`;
    return [
      [column, [`${which}: the name.`, (node: Node) => of(node)?.[at]?.name]],
      [`${column}Id`, [`${which}: the id.`, (node: Node) => of(node)?.[at]?.id]],
    ] as const;
  });
  return Object.fromEntries([
    ...each.flat(),
    [
      `${name}Count`,
      [`How many there are; only the first ${most} have columns.`, (node: Node) => of(node)?.length],
    ],
  ]);
}

/** The columns of a statement. */
export const statementColumns: Columns<Told> = {
  id: ['The id of the statement.', ({ id }) => id],
  type: ['Quote or Figure.', ({ __typename }) => __typename],
  ...severalAs<Told>('saidBy', 'Who said it', 3, ({ saidBy }) => saidBy),
  saidOn: ['When it was said, as precisely as the source says.', ({ saidOn }) => saidOn],
  printedOn: ['When it was printed.', ({ printedOn }) => printedOn],
  text: ['The words as printed.', ({ text }) => text],
  speech: ['DIRECT, MIXED or INDIRECT; quotes only.', ({ speech }) => speech],
  elided: ['Whether “[...]” leaves something out; quotes only.', ({ elided }) => elided],
  value: ['The number as read; figures only, like the columns up to place.', ({ value }) => value],
  low: ['The lowest number that the words allow, where they say so.', ({ low }) => low],
  high: ['The highest number that the words allow, where they say so.', ({ high }) => high],
  comparator: ['How the number is meant, such as MORE_THAN.', ({ comparator }) => comparator],
  hedge: ['The hedge as printed, such as “about”.', ({ hedge }) => hedge],
  unit: ['What is counted, a currency, or %.', ({ unit }) => unit],
  per: ['The period of a rate.', ({ per }) => per],
  scope: ['What the figure is restricted to.', ({ scope }) => scope],
  asOf: ['The time that the figure is about.', ({ asOf }) => asOf],
  measure: ['What it counts: the name.', ({ measure }) => measure?.name],
  measureId: ['What it counts: the id.', ({ measure }) => measure?.id],
  place: ['The one place that the figure is about: the name.', ({ place }) => place?.name],
  placeId: ['The one place that the figure is about: the id.', ({ place }) => place?.id],
  exact: ['The words that prove it, as they stand in the entry.', ({ citation }) => citation?.exact],
  start: ['Where these words begin in the text of the entry.', ({ citation }) => citation?.start],
  end: ['Where these words end.', ({ citation }) => citation?.end],
  entry: ['The part of the source: its heading.', ({ citation }) => citation?.entry.heading],
  entryId: ['The part of the source: its id.', ({ citation }) => citation?.entry.id],
  source: ['The source: its title.', ({ citation }) => citation?.source.title],
  sourceId: ['The source: its id.', ({ citation }) => citation?.source.id],
  url: ['The source: its web address.', ({ citation }) => citation?.source.url as Cell],
  ...severalAs<Told>(
    'publisher',
    'Who published the source',
    2,
    ({ citation }) => citation?.source.publishedBy,
  ),
};

/** The same columns for what holds a statement. */
export function statementIn<Node>(
  of: (node: Node) => Told | null | undefined,
  names: readonly string[] = Object.keys(statementColumns),
): Columns<Node> {
  return Object.fromEntries(
    names.map((name) => {
      const [says, cell] = statementColumns[name]!;
      const read = (node: Node) => {
        const told = of(node);
        return told ? cell(told) : null;
      };
      return [name, [says, read]];
    }),
  );
}

/** The same for one statement of several in a row, each name behind a word that says which. */
export function statementAs<Node>(
  which: string,
  of: (node: Node) => Told | null | undefined,
  names?: readonly string[],
): Columns<Node> {
  return Object.fromEntries(
    Object.entries(statementIn(of, names)).map(([name, [says, cell]]) => [
      `${which}${name[0]!.toUpperCase()}${name.slice(1)}`,
      [`The ${which}: ${says[0]!.toLowerCase()}${says.slice(1)}`, cell],
    ]),
  );
}
