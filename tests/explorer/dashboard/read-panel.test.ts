import { readPanel } from '../../../src/explorer/dashboard/read-panel.ts';

const read = (text: string) => readPanel({ name: '1-boats.graphql', text });

test('a panel is what the comment at the head of its file says', () => {
  const text = '# title: Boats\n# show: bars\n# width: full\n# variables: {"a": 1}\n{ summary { quotes } }\n';
  expect(read(text)).toEqual({
    title: 'Boats',
    note: undefined,
    show: 'bars',
    width: 'full',
    query: '{ summary { quotes } }',
    variables: { a: 1 },
    faults: [],
  });
});

test('a panel without a title bears the name of its file', () => {
  expect(read('{ summary { quotes } }')).toMatchObject({ title: '1-boats', width: 'half', faults: [] });
});

test.each([
  [
    '# variables: {"a": }\n{ a }',
    /^The line “# variables:” of 1-boats\.graphql is no JSON \(.+\); write a JSON object/,
  ],
  ['# variables: [1]\n{ a }', /is JSON but no object; write a JSON object on that one line/],
  ['# show: pie\n{ a }', /says “# show: pie”; write one of table, bars, timeline, line, graph, pairs\.$/],
  ['# width: huge\n{ a }', /says “# width: huge”; write one of half, full\.$/],
  ['# title: Empty\n', /^1-boats\.graphql holds no query; write one below/],
])('%j is refused with what to write', (text, words) => {
  const { faults } = read(text);
  expect(faults).toEqual([expect.stringMatching(words)]);
});

test('all faults of a file are told at once', () => {
  expect(read('# show: pie\n# width: huge\n# variables: x\n').faults).toHaveLength(4);
});
