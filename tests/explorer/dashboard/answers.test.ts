import { csvOf } from '../../../src/explorer/dashboard/csv.ts';
import { tiesIn } from '../../../src/explorer/dashboard/links.ts';
import { readingsIn } from '../../../src/explorer/dashboard/readings.ts';
import { seriesOf } from '../../../src/explorer/dashboard/series.ts';
import { graphiqlLink, SNIPPETS } from '../../../src/explorer/dashboard/snippets.ts';
import { tableOf } from '../../../src/explorer/dashboard/table.ts';

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
  expect(csvOf({ columns: ['-a', 'b'], rows: rows.map((row) => [...row]) })).toBe(
    `'-a,b\r\n'=1+1,-2\r\n'@x,3\r\n"a ""b"", c",\r\n`,
  );
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

  test('are the rows of each date where there are dates and no counts', () => {
    const nodes = [{ saidOn: '2014-10-28' }, { saidOn: '2014-10' }, { saidOn: '2014-10-28' }];
    expect(seriesOf(tableOf({ nodes })!)?.bars).toEqual([
      { label: '2014-10', values: [1] },
      { label: '2014-10-28', values: [2] },
    ]);
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

  test('have no direction between statements that contradict each other', () => {
    expect(tiesIn({ statements: [said('Ada'), said('Ben')] })).toMatchObject([
      { directed: false, kinds: ['contradicts'] },
    ]);
  });
});

test('a figure is read with the interval of its policy, else with what its words state, else as its number', () => {
  const of = (more: object) =>
    readingsIn({
      figures: [{ value: 10, text: 'ten', unit: 'boat', saidBy: [{ name: 'Ada' }], ...more }],
    }).get('boat')![0];
  expect(
    of({ comparisons: { nodes: [{ interval: null }, { interval: { from: 9, to: 11 } }] } }),
  ).toMatchObject({ from: 9, to: 11 });
  expect(of({ low: 8 })).toMatchObject({ from: 8, to: 10 });
  expect(of({})).toEqual({ by: 'Ada', text: 'ten', value: 10, unit: 'boat', from: 10, to: 10 });
});

describe('a question as a program asks it', () => {
  const asked = { query: '{ speaker(name: "O\'Neil") { id } }', variables: { a: 1 } };

  test.each(Object.entries(SNIPPETS))('%s names the address and the whole question', (_name, snippet) => {
    const text = snippet(asked, 'http://localhost:4000/graphql');
    expect(text).toContain('http://localhost:4000/graphql');
    expect(text).toContain("O'Neil");
  });

  test('a link holds query and variables and nothing else', () => {
    const { searchParams } = new URL(graphiqlLink(asked), 'http://localhost');
    expect([...searchParams.keys()]).toEqual(['query', 'variables']);
    expect(searchParams.get('query')).toBe(asked.query);
  });
});
