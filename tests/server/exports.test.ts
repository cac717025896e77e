import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const many = Array.from({ length: 230 }, (_, index) => ({ words: `Claim ${index}` }));
const odd = [{ words: '=HYPERLINK(x, y)' }, { words: 'One,\ntwo' }];
const over = openGraph(...seeds('calais.yaml'), told('many', [...odd, ...many]));
const served = serveGraph(over);
const rows = async (query = '') =>
  (await (await served.fetch(`/export/statements.json${query}`)).json()) as Record<string, unknown>[];

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

test('in CSV no cell is a formula, and line breaks and commas stay inside their cell', async () => {
  const response = await served.fetch('/export/statements.csv?source=The%20many');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^id,saidBy,saidOn,text,/);
  expect(text).toContain(`"'=HYPERLINK(x, y)"`);
  expect(text).toContain('"One,\ntwo"');
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
