import type { Described } from '../../../src/sameness/people/described.ts';
import { settle } from '../../../src/sameness/people/settle.ts';
import { description } from '../../support/description.ts';
import { fc } from '../../support/properties.ts';

let count = 0;

const described = (names: string | string[], rest: Partial<Described> = {}) =>
  description(`description:${String(++count).padStart(4, '0')}`, names, rest);

/** How many speakers some descriptions make. */
const speakersIn = (...all: Described[]) => settle(all).clusters.length;
const areOne = (a: Described, b: Described, ...others: Described[]) =>
  settle([a, b, ...others]).clusters.some((cluster) => cluster.includes(a.id) && cluster.includes(b.id));
const many = (times: number, names: string | string[], rest: Partial<Described> = {}) =>
  Array.from({ length: times }, () => described(names, rest));

describe('full names', () => {
  test.each([
    ['Orla Fennimore', 'Orla Fennimore'],
    ['Orla Fennimore', 'Orla B. Fennimore'],
    ['Robert Quayle', 'Bob Quayle'],
    ['Senator Robert Quayle', 'Robert Quayle'],
    ['Ørla Fennimore', 'Ørla Fennimore'],
    ['J. Christopher Hartnell', 'Chris Hartnell'],
    ['T. Okonjo', 'Tunde Okonjo'],
    ['Peter van der Linde', 'Peter Van Der Linde'],
    ['William “Bill” Quayle', 'Bill Quayle'],
    ['Roy Tennant Jr.', 'Roy Tennant'],
  ])('%s and %s are one', (a, b) => {
    expect(areOne(described(a), described(b))).toBe(true);
  });

  test.each([
    ['Orla Fennimore', 'Otto Fennimore'],
    ['Orla B. Fennimore', 'Orla M. Fennimore'],
    ['Roy Tennant Jr.', 'Roy Tennant Sr.'],
    ['Roy Tennant', 'Roy Tennant Sr.'],
    ['J.J. Hartnell', 'Jeffrey Hartnell'],
    ['Orla Fennimore', 'Orla Fenwick'],
    ['Natalia Brandt', 'Natalja Brandt'],
  ])('%s and %s are two', (a, b) => {
    expect(areOne(described(a), described(b))).toBe(false);
  });

  test('a spelling that is nearly the same is shown as a likeness', () => {
    const [a, b] = [described('Natalia Brandt'), described('Natalja Brandt')];
    expect(settle([a, b]).likenesses).toEqual([
      {
        a: a.id,
        b: b.id,
        score: 0.6,
        reason: '“Natalia Brandt” and “Natalja Brandt” are spelt nearly alike.',
      },
    ]);
  });

  test('an initial that may be of two people is taken for neither', () => {
    const [jane, john, initial] = [
      described('Jane Okonjo'),
      described('Paul Okonjo'),
      described('J. Okonjo'),
    ];
    expect(areOne(initial, jane, john)).toBe(true);
    const joel = described('Joel Okonjo');
    expect(areOne(initial, jane, john, joel)).toBe(false);
    expect(settle([initial, jane, joel]).likenesses).toHaveLength(2);
  });

  test('father and son who stand side by side are two', () => {
    const article = { source: 'source:both' };
    expect(areOne(described('Roy Tennant', article), described('Roy Tennant Jr.', article))).toBe(false);
  });
});

describe('roles', () => {
  test('a full name shared by two people with unlike roles stays two', () => {
    const [a, b] = [
      described('Ida Marlowe', { roles: ['goalkeeper of the Northport Rovers'] }),
      described('Ida Marlowe', { roles: ['professor at Seabury College'] }),
    ];
    expect(areOne(a, b)).toBe(false);
    expect(settle([a, b]).likenesses).toHaveLength(1);
  });

  test('one employer, or one field of work, speaks for one person', () => {
    expect(
      areOne(
        described('Ida Marlowe', { roles: ['Northport Council lawyer'] }),
        described('Ida Marlowe', { roles: ['senator, once of Northport Council'] }),
      ),
    ).toBe(true);
    expect(
      areOne(
        described('Ida Marlowe', { roles: ['mayor of Northport'] }),
        described('Ida Marlowe', { roles: ['candidate for governor'] }),
      ),
    ).toBe(true);
  });

  test('who has no role in print is with the one who is far more in print, or with nobody', () => {
    const plain = described('Ida Marlowe');
    const keeper = () => described('Ida Marlowe', { roles: ['goalkeeper'] });
    const professor = described('Ida Marlowe', { roles: ['professor'] });
    const first = keeper();
    expect(speakersIn(plain, first, professor)).toBe(3);
    expect(areOne(plain, first, keeper(), keeper(), professor)).toBe(true);
  });
});

describe('last names alone', () => {
  test('whoever is far more in print than any other is meant', () => {
    const bare = described('Fennimore');
    const [orla] = many(1, 'Orla Fennimore');
    expect(areOne(bare, orla!)).toBe(false);
    expect(areOne(bare, orla!, ...many(12, 'Orla Fennimore'), described('Otto Fennimore'))).toBe(true);
    expect(areOne(bare, orla!, ...many(12, 'Orla Fennimore'), ...many(9, 'Otto Fennimore'))).toBe(false);
  });

  test('the same role, company and days point to one who is seldom in print', () => {
    const about = {
      roles: ['Northport Harbour Board economist'],
      beside: ['quayle', 'okonjo'],
      date: '2031-05-02',
    };
    const known = described('Orla Fennimore', about);
    const other = described('Otto Fennimore', { roles: ['goalkeeper'], date: '2029-01-01' });
    const bare = described('Fennimore', { ...about, date: '2031-05-03' });
    expect(areOne(bare, known, other, ...many(9, 'Someone Else'))).toBe(true);
    expect(areOne(described('Fennimore', { date: '2031-05-03' }), known, other)).toBe(false);
  });

  test('a form of address that does not suit speaks against it', () => {
    const her = many(12, ['Orla Fennimore', 'Ms. Fennimore']);
    expect(areOne(described(['Fennimore', 'Mrs. Fennimore']), her[0]!, ...her)).toBe(true);
    expect(areOne(described(['Fennimore', 'Mr. Fennimore']), her[0]!, ...her)).toBe(false);
  });

  test('whom it may mean is a likeness, with the score', () => {
    const bare = described('Fennimore');
    const known = many(3, 'Orla Fennimore');
    const [like] = settle([bare, ...known]).likenesses;
    expect(like).toMatchObject({ a: bare.id, b: known[0]!.id });
    expect(like!.score).toBeGreaterThan(0.5);
    expect(like!.reason).toContain('the only one known by the last name “Fennimore”');
  });

  test('two strangers of one last name are two, and one office held by one at a time is one', () => {
    expect(areOne(described('Okonjo'), described('Okonjo'))).toBe(false);
    expect(
      areOne(described('Okonjo', { roles: ['President'] }), described('Okonjo', { roles: ['President'] })),
    ).toBe(true);
  });
});

describe('organisations', () => {
  const organisation = (...names: string[]) => described(names, { kind: 'ORGANISATION' });
  test.each([
    ['the Northport Harbour Board', 'Northport Harbour Board'],
    ['Federal Lighthouse Commission', 'FLC'],
    ['F.L.C.', 'FLC'],
    ['Department of Lighthouses', 'Lighthouses Department'],
    ['Seabury College', 'Seabury'],
    ['Ana Quayle’s campaign', 'the Quayle campaign'],
    ['Net Watch', 'NetWatch'],
    ['Tidewater Inc.', 'Tidewater'],
  ])('%s and %s are one', (a, b) => {
    expect(areOne(organisation(a), organisation(b))).toBe(true);
  });

  test.each([
    ['the Quayle campaign', 'Quayle Foundation'],
    ['the Quayle campaign', 'the Quayle administration'],
    ['Northport Times', 'Seabury Times'],
    ['Northport Times', 'Times'],
  ])('%s and %s are two', (a, b) => {
    expect(areOne(organisation(a), organisation(b))).toBe(false);
  });

  test('letters that two may be abbreviated to stand for neither', () => {
    const [flc, federal] = [organisation('FLC'), organisation('Federal Lighthouse Commission')];
    expect(areOne(flc, federal, organisation('Free Labour Congress'))).toBe(false);
  });

  test('a campaign is not its candidate, and a group belongs to its source', () => {
    expect(areOne(organisation('Quayle campaign'), described('Ana Quayle'))).toBe(false);
    expect(areOne(described('aides', { kind: 'GROUP' }), described('aides', { kind: 'GROUP' }))).toBe(false);
  });
});

describe('what a person decided', () => {
  test('stands against every rule', () => {
    const [a, b] = [
      described('Orla Fennimore', { fixed: 'person:one' }),
      described('Orla Fennimore', { fixed: 'person:two' }),
    ];
    expect(areOne(a, b)).toBe(false);
    const [x, y] = [
      described('Orla Fennimore', { fixed: 'person:one' }),
      described('The Skipper', { fixed: 'person:one' }),
    ];
    expect(areOne(x, y)).toBe(true);
    expect(areOne(described('Orla Fennimore'), x, y)).toBe(true);
  });
});

const NAMES = [
  'Orla Fennimore',
  'Orla B. Fennimore',
  'Otto Fennimore',
  'O. Fennimore',
  'Fennimore',
  'Mrs. Fennimore',
  'Bob Quayle',
  'Robert Quayle',
  'Robert Quayle Jr.',
  'Quayle',
];
const ROLES = ['mayor of Northport', 'goalkeeper', 'Seabury College professor', 'President'];

test('the same descriptions in any order make the same speakers, for the same reasons', () => {
  const one = fc.record({
    names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
    roles: fc.subarray(ROLES, { maxLength: 1 }),
    source: fc.integer({ min: 1, max: 12 }).map((n) => `source:${n}`),
    beside: fc.subarray(['okonjo', 'marlowe', 'brandt']),
    date: fc.constantFrom(null, '2031-05-02', '2031-09-02'),
    fixed: fc.constantFrom(null, null, null, 'person:one', 'person:two'),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (all, random) => {
      const given = all.map((each) => described(each.names, each));
      const keyed = given.map((each) => [random.next().value as number, each] as const);
      const shuffled = keyed.sort(([a], [b]) => a - b).map(([, each]) => each);
      expect(plain(settle(shuffled))).toEqual(plain(settle(given)));
    }),
    { numRuns: 300 },
  );
});

function plain({ clusters, grounds, likenesses }: ReturnType<typeof settle>) {
  return {
    clusters: clusters.map((cluster) => [...cluster].sort()).sort(),
    grounds: Object.fromEntries([...grounds].sort(([a], [b]) => (a < b ? -1 : 1))),
    likenesses: likenesses.map((each) => JSON.stringify(each)).sort(),
  };
}
