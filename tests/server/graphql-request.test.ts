import { openGraph } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const served = serveGraph(openGraph(told('paper', [{ words: 'The quay is closed.' }])));

async function ask(query: string, type = 'application/json') {
  const body = JSON.stringify({ query });
  const response = await served.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  const { data, errors } = (await response.json()) as any;
  return { status: response.status, data, code: errors?.[0].extensions.code, message: errors?.[0].message };
}

test.each([
  'application/json; charset=utf-16',
  'application/json;charset="latin1"',
  'application/json; CHARSET=us-ascii',
])('%s is no encoding that is read, and says so', async (type) => {
  const { status, code, message } = await ask('{ __typename }', type);
  expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  expect(message).toMatch(/^The body says that it is in \S+; send it in UTF-8\.$/);
});

test.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF8"'])(
  '%s is read',
  async (type) => {
    expect(await ask('{ __typename }', type)).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  },
);

const nested = (brackets: number) => `${'{ a '.repeat(brackets)}${'}'.repeat(brackets)}`;

test.each([
  [nested(65), 'QUERY_TOO_DEEP', 'at most 64 levels of brackets'],
  [nested(20_000), 'QUERY_TOO_DEEP', 'at most 64 levels of brackets'],
  ['{ a(b: '.padEnd(90_000, '['), 'QUERY_TOO_DEEP', 'at most 64 levels of brackets'],
  [`{ ${'a '.repeat(5_000)}}`, 'QUERY_TOO_LONG', 'at most 5,000 tokens'],
])(
  'a document that is too large (%#) is rejected before it is parsed, by POST and by GET',
  async (query, code, words) => {
    const posted = await ask(query);
    expect([posted.status, posted.code]).toEqual([400, code]);
    expect(posted.message).toContain(words);
    if (query.length > 10_000) return;
    const got = await served.fetch(`/graphql?query=${encodeURIComponent(query)}`);
    expect([got.status, ((await got.json()) as any).errors[0].extensions.code]).toEqual([400, code]);
  },
);

test('brackets in strings and comments do not count', async () => {
  const query = `{ search(query: "${'{[('.repeat(100)}") { totalCount } } # ${'{'.repeat(100)}`;
  expect(await ask(query)).toMatchObject({ status: 200, data: { search: { totalCount: 0 } } });
});
