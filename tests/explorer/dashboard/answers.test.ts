import { csvOf, tsvOf } from '../../../src/explorer/dashboard/csv.ts';
import { tiesIn } from '../../../src/explorer/dashboard/links.ts';
import { momentsIn } from '../../../src/explorer/dashboard/moments.ts';
import { pairsIn } from '../../../src/explorer/dashboard/pairs.ts';
import { readingsIn } from '../../../src/explorer/dashboard/readings.ts';
import { seriesOf } from '../../../src/explorer/dashboard/series.ts';
import { tableOf } from '../../../src/explorer/dashboard/table.ts';
import { boundsOf } from '../../../src/explorer/parts/date-bounds.ts';

describe('a table', () => {
  test('is the longest list of an answer, with the paths of its fields as columns', () => {
    const answer = {
      a: { nodes: [{ id: '1' }] },
      b: {
        edges: [
          { cursor: 'x', node: { text: 'One', saidBy: [{ name: 'Ada' }, { name: 'Ben' }] } },
          { cursor: 'y', node: { text: 'Two', saidBy: [] } },
        ],
      },
    };
    expect(tableOf(answer)).toEqual({
      columns: ['text', 'saidBy'],
      rows: [
        ['One', 'Ada | Ben'],
        ['Two', ''],
      ],
    });
  });

  test('of an answer without a list is one row', () => {
    expect(tableOf({ summary: { quotes: 2 } })).toEqual({ columns: ['summary.quotes'], rows: [[2]] });
  });

  test('of nothing is none', () => {
    expect(tableOf({ quotes: { nodes: [] } })).toEqual({ columns: ['quotes'], rows: [['']] });
    expect(tableOf(null)).toBeNull();
  });
});

test('a cell that a spreadsheet would run is text in CSV, and a number stays a number', () => {
  const rows = [
    ['=1+1', -2],
    ['@x', 3],
    ['a "b", c', null],
  ] as const;
  const table = { columns: ['-a', 'b'], rows: rows.map((row) => [...row]) };
  expect(csvOf(table)).toBe(`'-a,b\r\n'=1+1,-2\r\n'@x,3\r\n"a ""b"", c",\r\n`);
  expect(tsvOf(table)).toBe(`'-a\tb\r\n'=1+1\t-2\r\n'@x\t3\r\n"a ""b"", c"\t\r\n`);
});

describe('bars', () => {
  test('are the counts under their names', () => {
    const bySpeaker = [
      { speaker: { name: 'Ada' }, quotes: 2, figures: 0 },
      { speaker: { name: 'Ben' }, quotes: 1, figures: 4 },
    ];
    expect(seriesOf(tableOf({ summary: { bySpeaker } })!)).toEqual({
      names: ['quotes', 'figures'],
      bars: [
        { label: 'Ada', values: [2, 0] },
        { label: 'Ben', values: [1, 4] },
      ],
      isTime: false,
    });
  });

  test('are none where nothing is counted', () => {
    expect(seriesOf({ columns: ['text'], rows: [['a'], ['b']] })).toBeNull();
  });
});

describe('links', () => {
  const said = (name: string) => ({ saidBy: [{ name }] });

  test('run from whoever responds to whom they answer, and add up', () => {
    const nodes = ['ANSWERS', 'REJECTS'].map((kind) => ({
      kind,
      response: said('Ada'),
      target: { name: 'Ben' },
    }));
    expect(tiesIn({ nodes })).toEqual([
      { from: 'Ada', to: 'Ben', kinds: ['answers', 'rejects'], count: 2, directed: true },
    ]);
  });

  const thread = (...nodes: object[]) => ({ thread: { nodes } });

  test('run in a thread from the statement below to the one above, as its depth tells', () => {
    const one = { id: 'one', ...said('Ben') };
    const two = { id: 'two', ...said('Ada') };
    const asks = { from: 'Ada', to: 'Ben', kinds: ['questions'], count: 1, directed: true };
    const down = [
      { depth: 0, parent: null, kind: null, statement: one },
      { depth: 1, parent: { id: 'one' }, kind: 'QUESTIONS', statement: two },
    ];
    const up = [
      { depth: -1, parent: { id: 'two' }, kind: 'QUESTIONS', statement: one },
      { depth: 0, parent: null, kind: null, statement: two },
    ];
    expect([tiesIn(thread(...down)), tiesIn(thread(...up))]).toEqual([[asks], [asks]]);
  });

  test('are not guessed in a thread that tells no depth', () => {
    const parent = { id: 'one', ...said('Ben') };
    expect(tiesIn(thread({ parent, kind: 'QUESTIONS', statement: said('Ada') }))).toEqual([]);
  });

  test('are those between the two ends that a thread names, each counted once', () => {
    const link = { id: 'r', kind: 'REJECTS', response: said('Ada'), target: { name: 'Ben' } };
    const parent = { id: 'one', ...said('Cyd') };
    const nodes = [
      { depth: -1, parent, statement: { id: 'two', ...said('Ben') }, link },
      { depth: -2, parent, statement: { id: 'two', ...said('Ben') }, link },
    ];
    expect(tiesIn(thread(...nodes))).toEqual([
      { from: 'Ada', to: 'Ben', kinds: ['rejects'], count: 1, directed: true },
    ]);
  });

  test('have no direction between statements that contradict each other', () => {
    expect(tiesIn({ statements: [said('Ada'), said('Ben')] })).toMatchObject([
      { directed: false, kinds: ['contradicts'] },
    ]);
  });
});

describe('a figure', () => {
  const of = (more: object) =>
    readingsIn({ figures: [{ value: 10, text: 'ten', saidBy: [{ name: 'Ada' }], ...more }] });
  const first = (more: object) => [...of(more).values()][0]![0];

  test('is read with the interval of its policy, else with what its words state, else as its number', () => {
    expect(
      first({ comparisons: { nodes: [{ interval: null }, { interval: { from: 9, to: 11 } }] } }),
    ).toMatchObject({ from: 9, to: 11 });
    expect(first({ low: 8, high: 12 })).toMatchObject({ from: 8, to: 12 });
    expect(first({})).toMatchObject({ by: 'Ada', text: 'ten', value: 10, from: 10, to: 10 });
  });

  test('with one bound is open at the other end', () => {
    const open = { nodes: [{ interval: { from: 10, to: null } }] };
    expect(first({ comparisons: open })).toMatchObject({ from: 10, to: null });
    expect(first({ low: 10, high: null })).toMatchObject({ from: 10, to: null });
    expect(first({ comparator: 'AT_MOST' })).toMatchObject({ from: null, to: 10 });
  });

  test('shares a line with those that count the same', () => {
    expect([...of({ unit: 'person', measure: { name: 'Attendance' } }).keys()]).toEqual([
      'Attendance, in people',
    ]);
    expect([...of({ unit: 'GBP', per: 'week' }).keys()]).toEqual(['GBP a week']);
  });
});

describe('a moment', () => {
  const day = (...parts: [number, number, number]) => Date.UTC(...parts);

  test('spans all that its date may mean', () => {
    expect(boundsOf('2014')).toEqual({ from: day(2014, 0, 1), to: day(2015, 0, 1) });
    expect(boundsOf('2014-10~')).toEqual({ from: day(2014, 9, 1), to: day(2014, 10, 1) });
    expect(boundsOf('2014-10-28/2014-11')).toEqual({ from: day(2014, 9, 28), to: day(2014, 11, 1) });
    const instant = Date.parse('2014-10-28T10:00:00Z');
    expect(boundsOf('2014-10-28T10:00:00Z')).toEqual({ from: instant, to: instant });
    for (const odd of ['soon', '36', '2014-10-28 at ten', '']) expect(boundsOf(odd)).toBeNull();
  });

  test('has the words of its item, of what it holds, or of what holds it', () => {
    const statement = { text: 'We wait', saidBy: [{ name: 'Ada' }] };
    const { dated } = momentsIn([
      { on: '2031', statement },
      { text: 'Posted', citation: { entry: { postedAt: '2030' } } },
    ]);
    expect(dated.map(({ by, text, printed }) => [printed, by, text])).toEqual([
      ['2030', '', 'Posted'],
      ['2031', 'Ada', 'We wait'],
    ]);
  });

  test('is counted where its time is unknown', () => {
    expect(
      momentsIn({
        nodes: [
          { text: 'a', saidOn: null },
          { text: 'b', saidOn: '2031' },
        ],
      }),
    ).toMatchObject({
      undated: 1,
      dated: [{ text: 'b' }],
    });
  });
});

describe('a contradiction', () => {
  const figure = (id: string, value: number, from: number, to: number, other: string) => ({
    id,
    text: `${value} boats`,
    value,
    unit: 'boat',
    saidBy: [{ name: 'Ada' }],
    comparisons: {
      nodes: [
        { interval: { from: 0, to: 1 }, other: { id: 'another' } },
        { interval: { from, to }, other: { id: other } },
      ],
    },
  });

  test('stands side by side, each figure read against the other one', () => {
    const statements = [figure('a', 40, 36, 44, 'b'), figure('b', 90, 81, 99, 'a')];
    const [pair] = pairsIn({ contradictions: { nodes: [{ statements, gap: 50, relativeGap: 1.25 }] } });
    expect(pair!.sides.map(({ reading }) => [reading!.from, reading!.to])).toEqual([
      [36, 44],
      [81, 99],
    ]);
    expect(pair!.gap).toBe('50 boats apart, 125 % of the smaller');
  });

  test('is none where there are not two statements with their words', () => {
    expect(pairsIn({ statements: [{ text: 'a' }] })).toEqual([]);
    expect(pairsIn({ statements: [{ id: 'a' }, { id: 'b' }] })).toEqual([]);
  });
});
