import { inWords } from '../../words.ts';

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
  month: 'Month',
  from: 'From',
  to: 'To',
  speech: 'Speech',
  status: 'Attribution',
  hasResponse: 'Answered',
  contradicted: 'Contradicted',
};

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Says a value of a condition in words; `name` is what the graph calls it. */
export function valueName(facet: string, value: string, name = value): string {
  if (facet === 'kind') return KINDS[value] ?? value;
  if (facet === 'hasResponse') return value === 'true' ? 'has a response' : 'has none on record';
  if (facet === 'contradicted') return value === 'true' ? 'is in a contradiction' : 'is in none';
  if (facet === 'month' && /^\d{4}-\d{2}$/.test(value)) return MONTH.format(new Date(`${value}-01`));
  return facet === 'speech' || facet === 'status' ? inWords(value) : name;
}
