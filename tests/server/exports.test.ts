import { parse as parseCsv } from 'csv-parse/sync';
import type { GraphQLInputObjectType } from 'graphql';
import { loadSchema } from '../../src/api/schema.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { EXPORTS } from '../../src/server/exports/serve.ts';
import { serve } from '../../src/server/server.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { pagesDir, serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const many = Array.from({ length: 230 }, (_, index) => ({ words: `Claim ${index}` }));
const odd = [{ words: '=HYPERLINK(x, y)' }, { words: 'One,\ntwo' }];
const together = told('together', [{ words: 'We agree.', speaker: ['ada', 'ben'] }]);
const over = openGraph(...seeds('calais.yaml'), told('many', [...odd, ...many]), together);
const served = serveGraph(over);

/** How many questions the graph still answers. */
let left = Number.POSITIVE_INFINITY;
const breaking: Graph = {
  ...({} as Graph),
  async read(text, parameters) {
    if (left-- <= 0) throw new DatabaseUnavailable('The graph is gone.');
    return over.graph.read(text, parameters);
  },
};
const breakingOff = serveGraph(over, { graph: breaking, logLevel: 'silent' });

const rows = async (query = '', name = 'statements') =>
  (await (await served.fetch(`/export/${name}.json${query}`)).json()) as Record<string, unknown>[];

test('an export holds every statement once, over all pages', async () => {
  const { statements } = await over.answer('{ statements { totalCount } }');
  const ids = (await rows()).map(({ id }) => id);
  expect(ids.length).toBe(statements.totalCount);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an export is filtered as the contract filters', async () => {
  const found = await rows('?speaker=Natasha%20Bouchart&type=FIGURE');
  expect(found.map(({ value }) => value).sort()).toEqual([2000, 2500, 36]);
  expect(await rows('?speaker=Natacha%20Bouchart&from=2050')).toEqual([]);
});

test.each([
  ['?speech=DIRECT,MIXED', 'speech: [DIRECT, MIXED]'],
  ['?hasResponse=true', 'hasResponse: true'],
  ['?contradicted=true&type=FIGURE', 'contradicted: true, type: FIGURE'],
  ['?contradicted=false', 'contradicted: false'],
  ['?status=CONFIRMED', 'status: CONFIRMED'],
  ['?entry=entry:calais-live-blog/mayor-2500', 'entry: "entry:calais-live-blog/mayor-2500"'],
])('%s narrows an export of statements as { %s } does', async (query, filter) => {
  const source = 'French minister says UK police should help in Calais';
  const { statements } = await over.answer(
    `{ statements(filter: { source: "${source}", ${filter} }, first: 100) { nodes { id } } }`,
  );
  expect(statements.nodes.length).toBeGreaterThan(0);
  expect((await rows(`${query}&source=${source}`)).map(({ id }) => id)).toEqual(
    statements.nodes.map(({ id }: { id: string }) => id),
  );
});

test('in CSV no cell is a formula, and line breaks and commas stay inside their cell', async () => {
  const response = await served.fetch('/export/statements.csv?source=The%20many');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^id,type,saidBy,saidById,saidBy2,/);
  expect(text).toContain(`"'=HYPERLINK(x, y)"`);
  expect(text).toContain('"One,\ntwo"');
});

test('an export without rows still names its columns', async () => {
  const response = await served.fetch('/export/statements.csv?from=2050');
  expect(response.headers.get('x-total-count')).toBe('0');
  expect(await response.text()).toMatch(/^id,type,[^\r\n]*,url,[^\r\n]*\r\n$/);
});

test('contradictions are exported with both of their statements', async () => {
  const found = await rows('?measure=Migrants%20in%20Calais&status=PROPOSED,CONFIRMED', 'contradictions');
  expect(found).toHaveLength(2);
  expect(found[0]).toMatchObject({
    kind: 'VALUE',
    gap: 500,
    policy: 'tolerance/1',
    firstSaidBy: 'ITV News',
    firstValue: 2500,
    secondSaidBy: 'Natacha Bouchart',
    secondText: 'approximately 2,000 migrants in Calais',
    secondSource: 'French minister says UK police should help in Calais',
  });
  expect((await rows('?self=true', 'contradictions')).map(({ firstSaidBy }) => firstSaidBy)).toEqual([
    'Natacha Bouchart',
  ]);
});

test('responses are exported with what they answer', async () => {
  const found = await rows('?to=Natacha%20Bouchart&kind=REJECTS', 'responses');
  expect(found).toHaveLength(2);
  expect(found[0]).toMatchObject({
    kind: 'REJECTS',
    responseSaidBy: 'David Hanson',
    targetId: 'person:natacha-bouchart',
    targetType: 'Person',
    targetName: 'Natacha Bouchart',
    targetText: null,
    targetSaidBy: null,
    basisText: expect.stringContaining('acknowledge the role'),
  });
});

test.each([
  ['statements', ''],
  ['contradictions', ''],
  ['responses', ''],
  ['unanswered', ''],
  ['speakers', ''],
  ['sources', ''],
  ['search', '?query=migrants'],
])('%s%s are the same as CSV, and the header tells how many there are', async (name, query) => {
  const json = await rows(query, name);
  const response = await served.fetch(`/export/${name}.csv${query}`);
  const [columns, ...lines] = parse(await response.text());
  expect(columns).toEqual(Object.keys(json[0]!));
  expect(lines).toHaveLength(json.length);
  expect(lines.map(([id]) => id)).toEqual(json.map((row) => Object.values(row)[0]));
  expect(response.headers.get('x-total-count')).toBe(String(json.length));
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="on-record-${name}.csv"`);
});

const parse = (text: string): string[][] => parseCsv(text);

test('columns are the chosen ones in the chosen order', async () => {
  const response = await served.fetch('/export/statements.csv?source=The%20many&columns=text,%20id,saidBy');
  const [columns, first] = parse(await response.text());
  expect(columns).toEqual(['text', 'id', 'saidBy']);
  expect(first).toEqual(["'=HYPERLINK(x, y)", expect.stringMatching(/^quote:/), 'Ada Birch']);
  expect(Object.keys((await rows('?columns=url,id'))[0]!)).toEqual(['url', 'id']);
});

test('each cell holds one thing: two who said it together have columns of their own', async () => {
  const [both] = await rows('?source=The%20together');
  expect(both).toMatchObject({
    saidBy: 'Ada Birch',
    saidById: 'person:ada-birch',
    saidBy2: 'Ben Cole',
    saidBy2Id: 'person:ben-cole',
    saidBy3: null,
    saidByCount: 2,
    publisher: 'The Gazette',
    publisherCount: 1,
  });
});

test('for Excel a mark of the byte order stands in front, and else nowhere', async () => {
  const bytes = async (query: string) =>
    Buffer.from(await (await served.fetch(`/export/statements.csv${query}`)).arrayBuffer());
  expect([...(await bytes('?bom=1')).subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
  expect((await bytes('')).subarray(0, 2).toString()).toBe('id');
});

test('every filter of an export and every column is explained where exports are', async () => {
  const text = await (await served.fetch('/export')).text();
  for (const one of EXPORTS) {
    const part = text.split(`/export/${one.name}.csv,`)[1]!.split('\n/export/')[0]!;
    for (const name of one.columns.keys()) expect(part).toContain(`\n    ${name.padEnd(22)} `);
    const type = loadSchema().getType(one.filter) as GraphQLInputObjectType;
    for (const name of Object.keys(type.getFields())) expect(part).toContain(`\n    ${name.padEnd(22)} `);
  }
});

test('what a search finds is exported with the kinds that it is asked for', async () => {
  const { search } = await over.answer(
    '{ search(query: "calais", kinds: [PLACE, QUOTE], first: 100) { nodes { __typename ... on Quote { id } ... on Place { id } } } }',
  );
  const found = await rows('?query=calais&kinds=PLACE,QUOTE', 'search');
  expect(found.map(({ type, id }) => ({ __typename: type, id }))).toEqual(search.nodes);
  expect(found.some(({ type, name, text }) => type === 'Place' && name === 'Calais' && text === null)).toBe(
    true,
  );
});

test('an export that cannot be read to its end breaks off, so that nobody takes it for whole', async () => {
  const { total } = (await over.answer('{ statements { total: totalCount } }')).statements;
  for (const encoding of ['identity', 'gzip', 'br']) {
    left = 1;
    const broken = breakingOff
      .fetch('/export/statements.csv?columns=id', { headers: { 'accept-encoding': encoding } })
      .then((response) => response.text());
    await expect(broken).rejects.toThrow(/terminated|fetch failed/);
  }
  left = Number.POSITIVE_INFINITY;
  const whole = await (await breakingOff.fetch('/export/statements.csv?columns=id')).text();
  expect(whole.trim().split('\r\n')).toHaveLength(total + 1);
});

test('the head of an export is answered without writing the export', async () => {
  const response = await served.fetch('/export/statements.csv', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(Number(response.headers.get('x-total-count'))).toBeGreaterThan(200);
});

test.each([
  ['contradictions', '?self=perhaps', 'self is \\"perhaps\\"; write true or false.'],
  ['contradictions', '?kind=ODD', 'ODD'],
  ['responses', '?speaker=x', 'once each by confidence, kind, status, by, to, source'],
  ['search', '', 'words to search for are missing'],
  ['search', '?query=x&kinds=ODD', 'ODD'],
  ['statements', '?columns=id,wrods', 'no column \\"wrods\\"; its columns are id, type, saidBy,'],
  ['statements', '?columns=id,id', 'columns names \\"id\\" twice'],
  ['statements', '?columns=', 'columns names none'],
  ['statements', '?bom=yes', 'bom is 1 or 0'],
])('%s%s is refused with what it may be', async (name, query, words) => {
  const response = await served.fetch(`/export/${name}.json${query}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(words);
});

test.each([
  ['?speakr=x', 'no filter \\"speakr\\"'],
  ['?speaker=a&speaker=b', 'given twice'],
  ['?from=yesterday', 'yesterday'],
])('%s is refused with what it may be', async (query, words) => {
  const response = await served.fetch(`/export/statements.csv${query}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(words);
});

test('a graph that cannot be read is told as such, with no word of the database', async () => {
  const graph = await connect(await testNeo4j());
  const server = await serve({ graph, host: '127.0.0.1', port: 0, pagesDir, logLevel: 'silent' });
  await graph.close();
  const page = await fetch(`${server.url}speakers`);
  expect(page.status).toBe(503);
  const response = await fetch(`${server.url}export/responses.json`);
  const { errors } = (await response.json()) as { errors: [{ extensions: unknown; message: string }] };
  expect(response.status).toBe(503);
  expect(errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  expect(errors[0].message).not.toMatch(/bolt|driver|session/i);
  await server.close();
});
