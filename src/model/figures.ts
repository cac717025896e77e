export const COMPARATORS = [
  'EXACTLY',
  'ABOUT',
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'LESS_THAN',
  'BETWEEN',
] as const;
/** How a printed number is meant. EXACTLY is a bare number; ABOUT is one with a hedge. */
export type Comparator = (typeof COMPARATORS)[number];

/** The hedges and bounds that English news prints before (or behind) a number, and how each is read. */
const WORDS: Record<Exclude<Comparator, 'EXACTLY' | 'BETWEEN'>, readonly string[]> = {
  ABOUT: [
    'about',
    'approximately',
    'approx',
    'around',
    'circa',
    'close to',
    'in the region of',
    'just about',
    'just over',
    'just under',
    'more or less',
    'near',
    'nearly',
    'almost',
    'or so',
    'or thereabouts',
    'roughly',
    'some',
    'somewhere around',
    'an estimated',
    'estimated',
    'nearly all',
    'virtually',
    'getting on for',
    'in the order of',
  ],
  AT_LEAST: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'or more',
    'as many as at least',
    'as few as',
    'as little as',
    'as low as',
    'upwards of',
  ],
  MORE_THAN: [
    'more than',
    'over',
    'above',
    'in excess of',
    'greater than',
    'exceeding',
    'well over',
    'upward of',
  ],
  AT_MOST: [
    'at most',
    'no more than',
    'not more than',
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'a maximum of',
    'or fewer',
    'or less',
  ],
  LESS_THAN: ['less than', 'fewer than', 'under', 'below', 'well under'],
};

const READING = new Map(
  Object.entries(WORDS).flatMap(([comparator, words]) =>
    words.map((word) => [word, comparator as Comparator] as const),
  ),
);

/** Every hedge the model knows, longest first, for readers that look for them in text. */
export const HEDGES: readonly string[] = [...READING.keys()].sort((a, b) => b.length - a.length);

/** How a hedge is read ("some" is ABOUT, "at least" AT_LEAST); null for words that the model does not know. */
export function readHedge(hedge: string): Comparator | null {
  return READING.get(hedge.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

/** What two figures must share to be compared, and what they say. */
export type FigureReading = {
  value: number;
  /** Bounds that the words state, never our slack. */
  low: number | null;
  high: number | null;
  comparator: Comparator;
  hedge: string | null;
  /** What is counted or the currency, in lower case or ISO 4217: `person`, `GBP`, `%`. */
  unit: string;
  /** `day`, `week`, `month` or `year` for a rate. */
  per: string | null;
  /** What the figure is restricted to, in the document's words; figures of different scope are not compared. */
  scope: string | null;
  /** The time that the figure is about, as printed or read. */
  asOf: string | null;
};
