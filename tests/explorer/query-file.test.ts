import { readQueryFile } from '../../src/explorer/query-file.ts';

test('the leading comment is read line by line, and the query is what follows', () => {
  const text = '# title: Who said: what?\n# variables: {"name": "A"}\nquery Q { a }\n# not: a field\n';
  expect(readQueryFile(text)).toEqual({
    header: { title: 'Who said: what?', variables: '{"name": "A"}' },
    query: 'query Q { a }\n# not: a field',
  });
});

test('a query without a comment has an empty header', () => {
  expect(readQueryFile('{ a }\n')).toEqual({ header: {}, query: '{ a }' });
});
