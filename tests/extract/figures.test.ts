import { extract } from '../../src/extract/extract.ts';
import { FIGURE_CASES, NO_FIGURES } from '../cases/extract-figures.ts';

describe('figures', () => {
  test.each(FIGURE_CASES)('%s', (sentence, expected) => {
    const { figures } = extract(sentence);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject(expected);
    expect(sentence.slice(figures[0]!.start, figures[0]!.end)).toBe(figures[0]!.text);
  });

  test.each(NO_FIGURES)('%s is no figure: %s', (_, sentence) => {
    expect(extract(sentence).figures.map(({ text }) => text)).toEqual([]);
  });

  test('a figure in a quote is its speaker’s, one outside is the publisher’s', () => {
    const { figures, quotes } = extract('About 40 boats were lost. Ann Ferris said 60 boats were lost.');
    expect(figures.map(({ text, speaker, quote }) => [text, speaker?.name ?? null, quote])).toEqual([
      ['About 40', null, null],
      ['60', 'Ann Ferris', 0],
    ]);
    expect(quotes[0]!.speaker!.name).toBe('Ann Ferris');
  });

  test('“her town” is the town that the speaker is mayor of', () => {
    const { figures } = extract(
      'The Mayor of Porthaven said some 2,500 visitors had come to her town. – Ann Ferris',
    );
    expect(figures[0]).toMatchObject({ place: null });
    const known = extract('Ann Ferris, Mayor of Porthaven, said some 2,500 visitors had come to her town.');
    expect(known.figures[0]).toMatchObject({
      place: 'Porthaven',
      inferred: ['place Porthaven from its sentence'],
    });
  });

  test('a heading’s figure is marked as one, for it repeats what its entry says', () => {
    const { figures } = extract(
      'Mayor: Porthaven has 2,500 visitors\n\nAnn Ferris, the mayor, said 2,500 visitors had come.',
    );
    expect(figures.map(({ heading }) => heading)).toEqual([true, false]);
  });
});

describe('contradictions', () => {
  const twice = (a: string, b: string) =>
    extract(`Ann Ferris said ${a} had come to Porthaven.\n\nJohn Pym said ${b} had come to Porthaven.`)
      .contradictions;

  test('two figures of one measure that cannot both hold contradict, with gap, policy and reason', () => {
    const found = twice('some 2,500 visitors', 'around 2,000 visitors');
    expect(found).toMatchObject([{ a: 0, b: 1, kind: 'VALUE', gap: 500, policy: 'tolerance/1' }]);
    expect(found[0]!.reason).toMatch('“some 2,500” and “around 2,000” cannot both hold');
  });

  test.each([
    ['figures whose slack meets', 'about 2,100 visitors', 'about 2,000 visitors'],
    ['figures of different things', '2,500 visitors', '2,000 boats'],
    ['a figure and its repetition', '2,500 visitors', '2,500 visitors'],
  ])('%s do not contradict', (_, a, b) => {
    expect(twice(a, b)).toEqual([]);
  });

  test('figures without a place are not held against each other', () => {
    expect(
      extract('Ann Ferris said 500 boats were lost.\n\nJohn Pym said 900 boats were lost.').contradictions,
    ).toEqual([]);
  });
});
