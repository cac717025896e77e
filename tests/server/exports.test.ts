import { connect } from '../../src/graph/connect.ts';
import { serve } from '../../src/server/server.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { pagesDir, serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const many = Array.from({ length: 230 }, (_, index) => ({ words: `Claim ${index}` }));
const odd = [{ words: '=HYPERLINK(x, y)' }, { words: 'One,\ntwo' }];
const over = openGraph(...seeds('calais.yaml'), told('many', [...odd, ...many]));
const served = serveGraph(over);
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
  expect(text).toMatch(/^id,saidBy,saidOn,text,/);
  expect(text).toContain(`"'=HYPERLINK(x, y)"`);
  expect(text).toContain('"One,\ntwo"');
});

test('an export without rows still names its columns', async () => {
  const response = await served.fetch('/export/statements.csv?from=2050');
  expect(await response.text()).toMatch(/^id,saidBy,[^\r\n]*,url\r\n$/);
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
    targetName: 'Natacha Bouchart',
    targetText: null,
    basisText: expect.stringContaining('acknowledge the role'),
  });
});

test.each(['contradictions', 'responses'])('%s are the same as CSV, one a line', async (name) => {
  const json = await rows('', name);
  const text = await (await served.fetch(`/export/${name}.csv`)).text();
  expect(text.split('\r\n')[0]).toBe(Object.keys(json[0]!).join(','));
  expect(text.split('\r\n')).toHaveLength(json.length + 2);
});

test.each([
  ['contradictions', '?self=perhaps', 'self is \\"perhaps\\"; write true or false.'],
  ['contradictions', '?kind=ODD', 'ODD'],
  ['responses', '?speaker=x', 'once each by kind, status, by, to, source'],
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
  const response = await fetch(`${server.url}export/responses.json`);
  const { errors } = (await response.json()) as { errors: [{ extensions: unknown; message: string }] };
  expect(response.status).toBe(503);
  expect(errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  expect(errors[0].message).not.toMatch(/bolt|driver|session/i);
  await server.close();
});
