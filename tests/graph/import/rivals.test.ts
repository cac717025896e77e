import { NEAREST, type Operand, rivalPairs, SMALL } from '../../../src/graph/import/rivals.ts';
import { compareFigures } from '../../../src/model/comparison.ts';
import { fc } from '../../support/properties.ts';

test('a small group is compared pair by pair', () => {
  const group = Array.from({ length: SMALL }, (_, i) => figure(i, 100));
  expect(rivalPairs(group)).toHaveLength((SMALL * (SMALL - 1)) / 2);
});

test('in a large group each figure meets its nearest on either side, and only contradictions', () => {
  const group = Array.from({ length: 200 }, (_, i) => figure(i, 100 * 2 ** (i % 40)));
  const pairs = rivalPairs(group);
  expect(keysOf(pairs)).toEqual(keysOf(expected(group)));
  for (const [a, b] of pairs) expect(compareFigures(a, b).verdict).toBe('CONTRADICTS');
});

test('figures of other times are passed over', () => {
  const group = Array.from({ length: 120 }, (_, i) => figure(i, 100 * 2 ** (i % 12), `20${10 + (i % 10)}`));
  expect(keysOf(rivalPairs(group))).toEqual(keysOf(expected(group)));
});

test('times of every precision are held against all that they overlap, and unknown ones against any', () => {
  const time = fc.oneof(
    fc.constant(null),
    fc.constantFrom(
      '2014',
      '2015',
      '2014-10',
      '2014-11~',
      '2015-01',
      '2014-10-28',
      '2014-10-29',
      '2015-01-01',
    ),
    fc.constantFrom('2013/2014-10', '2014-10-28/2014-11', '2014-12/2015-01-01'),
  );
  const made = fc.record({ value: fc.integer({ min: 1, max: 400 }), time });
  fc.assert(
    fc.property(fc.array(made, { minLength: SMALL + 1, maxLength: 120 }), (all) => {
      const group = all.map((one, i) => ({ ...figure(i, one.value), asOf: one.time }));
      expect(keysOf(rivalPairs(group))).toEqual(keysOf(expected(group)));
    }),
    { numRuns: 30 },
  );
});

test('an end that is excluded does not meet its neighbour', () => {
  const group = [
    ...Array.from({ length: SMALL }, (_, i) => figure(i, 1_000_000)),
    { ...figure(900, 100), comparator: 'AT_MOST' as const, high: 100 },
    { ...figure(901, 100), comparator: 'MORE_THAN' as const, low: 100, high: 200 },
    { ...figure(902, 100), comparator: 'AT_LEAST' as const, low: 100, high: 200 },
  ];
  const keys = keysOf(rivalPairs(group));
  expect(keys).toContain('figure:900 figure:901');
  expect(keys).not.toContain('figure:900 figure:902');
});

test('the order in which figures came changes nothing', () => {
  const group = Array.from({ length: 150 }, (_, i) => figure(i, 100 * 2 ** (i % 30)));
  expect(keysOf(rivalPairs([...group].reverse()))).toEqual(keysOf(rivalPairs(group)));
});

test('ten times the figures take about ten times the pairs', () => {
  const pairs = (size: number) =>
    rivalPairs(Array.from({ length: size }, (_, i) => figure(i, 1 + ((i * 7919) % 100_003)))).length;
  expect(pairs(10_000)).toBeLessThan(10_000 * 2 * NEAREST + 1);
});

/** The rule of large groups, the long way: all against all, then the nearest. */
function expected(group: readonly Operand[]): [Operand, Operand][] {
  const found = new Map<string, [Operand, Operand]>();
  for (const one of group) {
    const rivals = group.filter(
      (other) => other !== one && compareFigures(one, other).verdict === 'CONTRADICTS',
    );
    for (const above of [true, false]) {
      const nearest = rivals
        .map((other) => {
          const [x, y] = compareFigures(one, other).intervals!;
          return { other, gap: above ? y.from - x.to : x.from - y.to };
        })
        .filter(({ gap }) => gap >= 0)
        .sort((a, b) => a.gap - b.gap || (a.other.id < b.other.id ? -1 : 1))
        .slice(0, NEAREST);
      for (const { other } of nearest) {
        const pair: [Operand, Operand] = one.id < other.id ? [one, other] : [other, one];
        found.set(`${pair[0].id} ${pair[1].id}`, pair);
      }
    }
  }
  return [...found.values()];
}

function keysOf(pairs: readonly [Operand, Operand][]): string[] {
  return pairs.map(([a, b]) => `${a.id} ${b.id}`).sort();
}

function figure(i: number, value: number, asOf = '2014'): Operand {
  return {
    id: `figure:${String(i).padStart(3, '0')}`,
    position: `p${i}`,
    text: `${value} people`,
    value,
    low: null,
    high: null,
    comparator: 'EXACTLY',
    hedge: null,
    unit: 'person',
    per: null,
    scope: null,
    asOf,
    measure: { id: 'measure:people', name: 'people' },
    place: null,
    saidOn: null,
  };
}
