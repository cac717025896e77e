import { blockKeys } from '../../../src/sameness/people/blocks.ts';
import type { Described, Settled } from '../../../src/sameness/people/described.ts';
import { isOf, nameOf, plainIn } from '../../../src/sameness/people/plain.ts';
import { blocksOf, settle } from '../../../src/sameness/people/settle.ts';
import { description } from '../../support/description.ts';
import { fc } from '../../support/properties.ts';

const NAMES = [
  ...['Ada Birch', 'Ada B. Birch', 'A. Birch', 'Tom Birch', 'Tom van Birch', 'Birch', 'Senator Ada Birch'],
  ...['Robert Quayle', 'Bob Quayle', 'Natasha Quayle', 'Natacha Quayle', 'Quayle'],
];
const BODIES = ['Harbour Board', 'The Harbour Board', 'Harbour Board News', 'HB', 'Harbour'];
const ROLES = [
  'candidate',
  'senator',
  'mayor of Ostend',
  'judge',
  'economist',
  'Harbour Board economist',
  'resident',
  'the late',
];

const one = fc.record({
  source: fc.constantFrom('source:a', 'source:b', 'source:c', 'source:d', 'source:e'),
  who: fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('PERSON' as const), names: namesOf(NAMES) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('ORGANISATION' as const), names: namesOf(BODIES) }),
    },
  ),
  roles: fc.array(fc.constantFrom(...ROLES), { maxLength: 1 }),
  beside: fc.uniqueArray(fc.constantFrom('quayle', 'birch', 'fenwick', 'harbourboard'), { maxLength: 2 }),
  fixed: fc.oneof(
    { weight: 30, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('person:x') },
  ),
});

function namesOf(all: readonly string[]) {
  return fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 2 });
}

const described = fc
  .array(one, { minLength: 2, maxLength: 7 })
  .map((all) =>
    all.map(({ who: { names, kind }, ...rest }, n) =>
      description(`description:${n}`, names, { kind, ...rest }),
    ),
  );

/** Everything that was settled, in an order of its own. */
function told({ clusters, grounds, likenesses }: Settled) {
  return {
    clusters: clusters.map((ids) => [...ids].sort().join(' ')).sort(),
    grounds: [...grounds].sort(),
    likenesses: likenesses.map((like) => JSON.stringify(like)).sort(),
  };
}

test('who is of somebody plain joins that one, and nothing else changes', () => {
  let met = 0;
  const joins = fc.property(described, (all) => {
    const [last, ...rest] = [...all].reverse() as [Described, ...Described[]];
    const keys = blockKeys(last);
    const block = blocksOf(rest).find((block) => {
      const standing = new Set(block.flatMap(blockKeys));
      return keys.length > 0 && keys.every((key) => standing.has(key));
    });
    const plain = plainIn(block ?? []).find(({ key }) => key === nameOf(last));
    if (!plain || !isOf(plain, last)) return;
    met++;
    const before = settle(rest);
    before.clusters.find((ids) => ids.includes(plain.one))!.push(last.id);
    before.grounds.set(last.id, plain.ground);
    expect(told(settle([...rest, last]))).toEqual(told(before));
  });
  fc.assert(joins, { numRuns: 20_000 });
  expect(met).toBeGreaterThan(500);
});

test('a last name alone, a decision and two of one name leave nobody plain', () => {
  const birch = (rest: Partial<Described>, n: number) => description(`description:${n}`, 'Ada Birch', rest);
  const keysOf = (...rest: Partial<Described>[]) => plainIn(rest.map(birch)).map(({ printed }) => printed);
  expect(keysOf({}, {}, { names: ['Tom Birch'] })).toEqual(['Ada Birch', 'Tom Birch']);
  expect(keysOf({}, { names: ['Birch'] })).toEqual([]);
  expect(keysOf({}, { fixed: 'person:x' })).toEqual([]);
  expect(keysOf({ roles: ['judge'] }, { roles: ['mayor'] })).toEqual([]);
  expect(keysOf({}, { names: ['A. Birch'] }, { names: ['Tom Birch'] })).toEqual(['Tom Birch']);
  expect(keysOf({ kind: 'GROUP', names: ['aides'] })).toEqual([]);
});
