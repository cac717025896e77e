import type { ExtractedFigure } from '../../src/extract/types.ts';

type Expected = Partial<ExtractedFigure>;

/** Figures as they are printed in a sentence, and how each is read. */
export const FIGURE_CASES: readonly (readonly [sentence: string, expected: Expected])[] = [
  [
    'There are around 2,500 boats in Porthaven.',
    {
      text: 'around 2,500',
      value: 2500,
      comparator: 'ABOUT',
      hedge: 'around',
      unit: 'boat',
      measure: 'boats in Porthaven',
      place: 'Porthaven',
    },
  ],
  ['Some 40 people were hurt.', { text: 'Some 40', value: 40, comparator: 'ABOUT', unit: 'person' }],
  [
    'At least 200 homes were flooded.',
    { text: 'At least 200', value: 200, low: 200, high: null, comparator: 'AT_LEAST', unit: 'home' },
  ],
  [
    'The share may be as high as 42 percent.',
    { text: 'as high as 42 percent', value: 42, high: 42, comparator: 'AT_MOST', unit: '%' },
  ],
  [
    'As few as 300 boats came back.',
    { text: 'As few as 300', value: 300, low: 300, comparator: 'AT_LEAST', unit: 'boat' },
  ],
  ['About 2m viewers saw it.', { text: 'About 2m', value: 2e6, unit: 'viewer', comparator: 'ABOUT' }],
  ['The number of boats rose from 200 to 300.', { text: '300', value: 300, comparator: 'EXACTLY' }],
  ['It cost £1.5m to mend.', { text: '£1.5m', value: 1_500_000, unit: 'GBP' }],
  [
    'It cost nearly $55 billion.',
    { text: 'nearly $55 billion', value: 55e9, unit: 'USD', comparator: 'ABOUT' },
  ],
  ['They paid 3 million euros for it.', { text: '3 million euros', value: 3e6, unit: 'EUR' }],
  ['Each gets £36 a week.', { text: '£36', value: 36, unit: 'GBP', per: 'week' }],
  ['Support fell to 62 per cent.', { text: '62 per cent', value: 62, unit: '%' }],
  ['Support fell to 4.5%.', { text: '4.5%', value: 4.5, unit: '%' }],
  ['One in three boats leaks.', { text: 'One in three', unit: '%', value: 33.3333 }],
  [
    'Between 40 and 50 boats were lost.',
    { text: 'Between 40 and 50', value: 40, low: 40, high: 50, comparator: 'BETWEEN', unit: 'boat' },
  ],
  [
    'Up to 2–3 million people may come.',
    { value: 2e6, low: 2e6, high: 3e6, comparator: 'BETWEEN', unit: 'person' },
  ],
  [
    'Dozens of protesters came.',
    { text: 'Dozens', value: 24, low: 24, comparator: 'AT_LEAST', unit: 'person' },
  ],
  ['Twenty officers guard the quay.', { text: 'Twenty', value: 20, comparator: 'EXACTLY', unit: 'person' }],
  [
    'More than a dozen boats sank.',
    { text: 'More than a dozen', value: 12, comparator: 'MORE_THAN', unit: 'boat' },
  ],
  [
    'In 2012 the port counted 300 registered voters.',
    { text: '300', value: 300, asOf: '2012', measure: 'registered voters', unit: 'person' },
  ],
  [
    '£2m or more was lost.',
    { text: '£2m or more', value: 2e6, low: 2e6, comparator: 'AT_LEAST', unit: 'GBP' },
  ],
  ['The storm struck at dawn, killing 49.', { text: '49', value: 49, unit: 'person' }],
  ['The blast left nine dead.', { text: 'nine', value: 9, unit: 'person' }],
  ['The blast left nine dead last year.', { text: 'nine', value: 9, unit: 'person' }],
  ['The harbour mourns the four sailors killed in the blast.', { text: 'four', value: 4, unit: 'sailor' }],
  ['Rescuers brought 20 schoolchildren ashore.', { text: '20', value: 20, unit: 'person' }],
  ['The poll has Birch two points ahead.', { text: 'two', value: 2, unit: 'point' }],
  [
    'It had two or three permanent guards.',
    { text: 'two or three', value: 2, low: 2, high: 3, comparator: 'BETWEEN', unit: 'guard' },
  ],
  ['The rate fell to 17 or 18 percent.', { value: 17, high: 18, comparator: 'BETWEEN', unit: '%' }],
  ['Find the 30,000 “missing” emails.', { value: 30_000, unit: 'email' }],
  ['Porthaven has 900 fishers.', { text: '900', value: 900, place: null }],
];

/** Numbers that put nothing on record. */
export const NO_FIGURES: readonly (readonly [what: string, sentence: string])[] = [
  ['metres', 'The quay is 200m long.'],
  ['a race', 'She ran the 100m hurdles.'],
  ['a comma where a point belongs', 'In all 2,5 million boats came.'],
  ['a telephone number', 'Call 01234 567890 to tell of it.'],
  ['a share in small numbers', 'Last week three of four sailors liked the plan.'],
  ['a station', 'Ann Ferris told BBC Radio 5 Live that the quay must go.'],
  ['a definite few', 'The talks between the two governments went on.'],
  ['points of a talk', 'She made two points about the quay.'],
  ['a few who are known', 'The harbour knows the four sailors well.'],
  ['one of a kind', 'It is one very visible sign of decay.'],
  ['an ordinal in words', 'Nobody asked in the first place.'],
  ['an ordinal in digits', 'It was her 3rd term.'],
  ['a few weeks', 'It will open in the next few weeks.'],
  ['a year', 'The quay was built in 1987.'],
  ['a day of the month', 'The vote is on 26 October.'],
  ['a day behind its month', 'The vote is on Oct. 28.'],
  ['a clock time', 'The vote begins at 10:30 and ends at 6pm.'],
  ['an age in passing', 'John Pym, 43, has a boat.'],
  ['an age in a compound', 'A 43-year-old man has a boat.'],
  ['a people’s age', 'The scheme helps people under 30 to find work.'],
  ['an article of a law', 'They want to use Article 50 at last.'],
  ['a road', 'The M25 was closed.'],
  ['a score', 'The council voted 19-15 along party lines.'],
  ['how long ago', 'She came 20 years ago.'],
  ['several hundred', 'Several hundred people came.'],
  ['an identifier', 'Call 02079460000 for help.'],
];
