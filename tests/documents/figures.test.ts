import { FIGURE_WORDS } from '../cases/figure-words.ts';
import { issuesAfter, read, sample } from './sample.ts';

/** The sample with one figure of its own, in the publisher's voice. */
function withFigure(document: Record<string, any>, words: string, unit: string, more: object = {}) {
  document.entries[0].text += `\n\nThe paper counts ${words} in all.`;
  document.entries[0].figures = [{ words, unit, speaker: 'gazette', ...more }];
}

function readFigure(words: string, unit: string, more?: object) {
  const document = sample();
  withFigure(document, words, unit, more);
  return read(document).figures.at(-1)!;
}

function issuesWith(words: string, unit: string, more: object) {
  return issuesAfter((document) => withFigure(document, words, unit, more)).map(({ rule }) => rule);
}

describe('a figure', () => {
  test.each(FIGURE_WORDS)('“%s” in %s is read as it is printed', (words, unit, reading) => {
    expect(readFigure(words, unit)).toMatchObject(reading);
  });

  test('takes what the writer adds, as long as the words say so', () => {
    const figure = readFigure('approximately 2,000', 'person', {
      value: 2000,
      hedge: 'approximately',
      comparator: 'ABOUT',
    });
    expect(figure).toMatchObject({ value: 2000, hedge: 'approximately', comparator: 'ABOUT', low: null });
  });

  test.each([
    ['a value of another number', '2,500 people', { value: 2000 }, ['figure/value']],
    ['a bound made of the slack of "about"', 'about 2,500 people', { low: 2250 }, ['figure/bounds']],
    ['a bound of a bare number', '2,500 people', { high: 2500 }, ['figure/bounds']],
    [
      'a range without a range in words',
      '40 people',
      { comparator: 'BETWEEN', hedge: '40' },
      ['figure/bounds'],
    ],
    ['a hedge that is not there', '2,500 people', { hedge: 'around' }, ['figure/hedge']],
    [
      'a comparator against the hedge',
      'at least 40 people',
      { comparator: 'AT_MOST', hedge: 'at least' },
      ['figure/comparator'],
    ],
    [
      'a hedge that nobody knows how to read',
      'a whopping 40 people',
      { hedge: 'a whopping' },
      ['figure/comparator'],
    ],
    ['several numbers with none chosen', '40 of 50 people', {}, ['figure/value']],
    ['a percentage counted in people', '40 per cent', {}, ['figure/unit']],
    ['a rate whose period is not printed', '40 people', { per: 'day' }, ['figure/period']],
  ])('is refused with %s', (_, words, more, rules) => {
    expect(issuesWith(words, 'person', more)).toEqual(rules);
  });

  test('of several numbers is the one that the writer chooses', () => {
    expect(readFigure('40 of 50 people', 'person', { value: 50 }).value).toBe(50);
  });

  test('without a readable number is taken with a note', () => {
    expect(readFigure('scores of people', 'person', { value: 40, note: 'Two score at least.' }).value).toBe(
      40,
    );
    expect(issuesWith('scores of people', 'person', { value: 40 })).toEqual(['figure/value']);
  });

  test('of money has the currency that is printed', () => {
    expect(readFigure('$3', 'CAD').unit).toBe('CAD');
    expect(issuesWith('$3', 'EUR', {})).toEqual(['figure/unit']);
    expect(issuesWith('£3', 'Pounds', {})).toEqual(['figure/currency']);
  });

  test('has the period that the words or a note give', () => {
    expect(readFigure('400 passengers a day', 'person', { per: 'day' }).per).toBe('day');
    expect(readFigure('£36', 'GBP', { per: 'week', note: 'The next sentence says so.' }).per).toBe('week');
  });

  test('takes its unit from its measure', () => {
    expect(read(sample()).figures[0]).toMatchObject({ unit: 'boat', measure: 'measure:boats' });
  });
});
