import { day, inWords } from '../../words.ts';

const KINDS: Record<string, string> = {
  QUOTE: 'Quotes',
  FIGURE: 'Figures',
  PERSON: 'People',
  ORGANISATION: 'Organisations',
  GROUP: 'Groups',
  PLACE: 'Places',
  EVENT: 'Events',
  MEASURE: 'Measures',
  SOURCE: 'Sources',
};

/** What each condition of the search is called, in the order in which the page shows them. */
export const TITLES: Readonly<Record<string, string>> = {
  kind: 'Kind',
  speaker: 'Speaker',
  organisation: 'Organisation',
  place: 'About',
  source: 'Source',
  month: 'Said in',
  from: 'Said from',
  to: 'Said until',
  printed: 'Printed in',
  speech: 'Speech',
  status: 'Attribution',
  hasResponse: 'Responses',
  contradicted: 'Contradictions',
};

const DATES: ReadonlySet<string> = new Set(['month', 'printed', 'from', 'to']);

/** Says a value of a condition in words; `name` is what the graph calls it. */
export function valueName(facet: string, value: string, name = value): string {
  if (facet === 'kind') return KINDS[value] ?? value;
  if (facet === 'hasResponse') return value === 'true' ? 'has a response' : 'no responses on record';
  if (facet === 'contradicted') return value === 'true' ? 'in a contradiction' : 'in none';
  if (DATES.has(facet) && /^\d{4}-\d{2}$/.test(value)) return day(value);
  return facet === 'speech' || facet === 'status' ? inWords(value) : name;
}
