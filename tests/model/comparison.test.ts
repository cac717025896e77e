import { type Comparable, compareFigures, type Verdict } from '../../src/model/comparison.ts';
import { COMPARATORS, HEDGES, readHedge } from '../../src/model/figures.ts';
import { lastDigitUnit, TOLERANCE_1 } from '../../src/model/tolerance.ts';
import { fc } from '../support/properties.ts';

/** A figure of migrants in Calais with what matters to a test. */
function figure(change: Partial<Comparable> = {}): Comparable {
  return {
    text: '2,500 migrants',
    value: 2500,
    low: null,
    high: null,
    comparator: 'EXACTLY',
    hedge: null,
    unit: 'person',
    per: null,
    scope: null,
    asOf: '2014',
    saidOn: null,
    measure: { id: 'measure:migrants', name: 'migrants' },
    place: { id: 'place:calais', name: 'Calais' },
    ...change,
  };
}

const about = (value: number) => figure({ value, comparator: 'ABOUT', hedge: 'about' });
const atLeast = (value: number) => figure({ value, low: value, comparator: 'AT_LEAST' });
const moreThan = (value: number) => figure({ value, low: value, comparator: 'MORE_THAN' });
const atMost = (value: number) => figure({ value, high: value, comparator: 'AT_MOST' });
const lessThan = (value: number) => figure({ value, high: value, comparator: 'LESS_THAN' });
const between = (low: number, high: number) => figure({ value: low, low, high, comparator: 'BETWEEN' });
const exactly = (value: number) => figure({ value });

describe('two figures', () => {
  test.each<[string, Comparable, Comparable, Verdict]>([
    ['about 2,500 and about 2,000', about(2500), about(2000), 'CONTRADICTS'],
    ['about 2,500 and about 2,100', about(2500), about(2100), 'COMPATIBLE'],
    ['about 2,500 twice', about(2500), about(2500), 'AGREES'],
    ['36 and 36.62', exactly(36), exactly(36.62), 'COMPATIBLE'],
    ['36 and 38', exactly(36), exactly(38.9), 'CONTRADICTS'],
    ['121 and 125', exactly(121), exactly(125), 'CONTRADICTS'],
    ['at least 200 and 121', atLeast(200), exactly(121), 'CONTRADICTS'],
    ['at least 200 and 300', atLeast(200), exactly(300), 'COMPATIBLE'],
    ['more than 900 and at most 900', moreThan(900), atMost(900), 'CONTRADICTS'],
    ['at least 900 and at most 900', atLeast(900), atMost(900), 'COMPATIBLE'],
    ['at least 900 and less than 900', atLeast(900), lessThan(900), 'CONTRADICTS'],
    ['between 40 and 50, and 45', between(40, 50), exactly(45), 'COMPATIBLE'],
    ['between 40 and 50, and between 40 and 60', between(40, 50), between(40, 60), 'COMPATIBLE'],
    ['between 40 and 50 twice', between(40, 50), between(40, 50), 'AGREES'],
    ['between 40 and 50, and 60', between(40, 50), exactly(60), 'CONTRADICTS'],
  ])('%s', (_, a, b, verdict) => {
    expect(compareFigures(a, b).verdict).toBe(verdict);
    expect(compareFigures(b, a).verdict).toBe(verdict);
  });

  test.each<[string, Partial<Comparable>, RegExp]>([
    [
      'other measures',
      { measure: { id: 'measure:boats', name: 'boats' } },
      /count different things: “migrants” and “boats”/,
    ],
    ['no measure', { measure: null }, /what is counted is not recorded/],
    ['other units', { unit: 'family' }, /different units/],
    ['other periods', { per: 'week' }, /different periods: none and “week”/],
    [
      'other places',
      { place: { id: 'place:dover', name: 'Dover' } },
      /different places: “Calais” and “Dover”/,
    ],
    ['other scopes', { scope: 'children' }, /different scopes: none and “children”/],
  ])('of %s are not compared, and the reason says so', (_, change, reason) => {
    const result = compareFigures(figure(), figure({ value: 1, ...change }));
    expect(result).toMatchObject({ verdict: 'NOT_COMPARABLE', gap: null, intervals: null });
    expect(result.reason).toMatch(reason);
  });

  test('of other times have changed', () => {
    expect(compareFigures(figure(), figure({ value: 400, asOf: '2016' }))).toMatchObject({
      verdict: 'CHANGED',
      confidence: 'HIGH',
      gap: 2100,
    });
  });

  test('are surer the better their times are known', () => {
    const confidence = (a: Partial<Comparable>, b: Partial<Comparable>) =>
      compareFigures(figure(a), figure(b)).confidence;
    expect(confidence({}, {})).toBe('HIGH');
    expect(confidence({}, { asOf: null, saidOn: '2014-10' })).toBe('MEDIUM');
    expect(confidence({}, { asOf: null, saidOn: null })).toBe('LOW');
  });

  test('that contradict give their gap, policy and a reason with both texts', () => {
    const a = { ...about(2500), text: 'some 2,500' };
    const b = { ...about(2000), text: 'approximately 2,000' };
    const result = compareFigures(a, b);
    expect(result).toMatchObject({ gap: 500, relativeGap: 0.25, policy: 'tolerance/1' });
    expect(result.reason).toBe(
      '“some 2,500” and “approximately 2,000” cannot both hold: 2,250 to 2,750 and 1,800 to 2,200 do not meet (tolerance/1).',
    );
  });

  test.each([
    [{ value: 900, low: 900, comparator: 'MORE_THAN' }, { value: 500 }, 'more than 900 and 475 to 525'],
    [{ value: 900, low: 900, comparator: 'AT_LEAST' }, { value: 500 }, 'at least 900 and 475 to 525'],
    [{ value: 900, high: 900, comparator: 'LESS_THAN' }, { value: 2000 }, 'less than 900 and 1,900 to 2,100'],
    [{ value: 900, high: 900, comparator: 'AT_MOST' }, { value: 2000 }, 'at most 900 and 1,900 to 2,100'],
    [{ value: 10, low: 10, high: 20, comparator: 'MORE_THAN' }, { value: 30 }, 'more than 10 to 20 and'],
  ] as const)('say of %j and %j what their words leave open', (a, b, words) => {
    expect(compareFigures(figure(a), figure(b)).reason).toContain(`: ${words}`);
  });

  test.each([
    [between(40, 50), figure({ value: 60 }), 10, 0.2],
    [figure({ value: 30 }), between(40, 50), 10, 10 / 30],
    [between(40, 50), between(80, 90), 30, 0.6],
    [between(40, 50), between(45, 90), 0, 0],
    [between(40, 50), figure({ value: 45 }), 0, 0],
    [figure({ value: 200, low: 200, comparator: 'AT_LEAST' }), figure({ value: 121 }), 79, 79 / 121],
    [figure({ value: 0 }), figure({ value: 5 }), 5, null],
  ])('are as far apart as the nearest ends of what is printed (%#)', (a, b, gap, relativeGap) => {
    expect(compareFigures(a, b)).toMatchObject({ gap, relativeGap });
    expect(compareFigures(b, a)).toMatchObject({ gap, relativeGap });
  });

  test('are judged alike whichever comes first', () => {
    const any = fc
      .record({
        value: fc.integer({ min: -50, max: 50 }),
        width: fc.nat(20),
        comparator: fc.constantFrom(...COMPARATORS),
      })
      .map(({ value, width, comparator }) =>
        comparator === 'BETWEEN' ? between(value, value + width) : figure({ value, comparator }),
      );
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [there, back] = [compareFigures(a, b), compareFigures(b, a)];
        expect([back.verdict, back.gap, back.confidence]).toEqual([
          there.verdict,
          there.gap,
          there.confidence,
        ]);
        expect(compareFigures(a, a).verdict).toBe('AGREES');
      }),
    );
  });

  test('are compared by whichever policy is given', () => {
    const strict = {
      ...TOLERANCE_1,
      id: 'none/1',
      interval: ({ value }: Comparable) => ({ from: value, to: value }),
    };
    expect(compareFigures(about(2500), about(2499), strict as never)).toMatchObject({
      verdict: 'CONTRADICTS',
      policy: 'none/1',
    });
  });
});

describe('the tolerance policy', () => {
  test.each([
    [2500, 100],
    [36, 1],
    [36.62, 0.01],
    [120, 10],
    [0, 0],
    [1e6, 1e6],
  ])('takes one unit of the last digit of %d to be %d', (value, unit) => {
    expect(lastDigitUnit(value)).toBeCloseTo(unit, 10);
  });

  test('never gives a bare number more than 5 %, so that a million is not nothing', () => {
    expect(TOLERANCE_1.interval(exactly(1e6))).toEqual({ from: 950_000, to: 1_050_000 });
  });

  test('adds nothing to bounds that are stated', () => {
    expect(TOLERANCE_1.interval(between(40, 50))).toEqual({ from: 40, to: 50 });
    expect(TOLERANCE_1.interval(atLeast(40))).toEqual({ from: 40, to: Number.POSITIVE_INFINITY });
  });
});

describe('hedges', () => {
  test.each([
    ['Around', 'ABOUT'],
    ['some', 'ABOUT'],
    ['no fewer  than', 'AT_LEAST'],
    ['in excess of', 'MORE_THAN'],
    ['up to', 'AT_MOST'],
    ['well under', 'LESS_THAN'],
    ['whopping', null],
  ])('“%s” reads as %s', (hedge, comparator) => {
    expect(readHedge(hedge)).toBe(comparator);
  });

  test('are looked for longest first, so that none hides in a longer one', () => {
    expect(HEDGES.map(({ length }) => length)).toEqual(
      HEDGES.map(({ length }) => length).sort((a, b) => b - a),
    );
  });
});
