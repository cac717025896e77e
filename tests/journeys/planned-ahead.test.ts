import { createContext } from '../../src/api/context.ts';
import { createApi } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/connect.ts';
import type { Cypher } from '../../src/graph/cypher.ts';
import { questionsOfPages } from '../../src/server/ahead/questions.ts';
import { type Server, serve } from '../../src/server/server.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { pagesDir } from '../support/served.ts';

const over = openGraph(...seeds());

/** The addresses at which a screen is first opened, with nothing chosen on it. */
const FIRST = [
  '/',
  '/?q=mayor',
  '/contradictions',
  '/contradictions/{contradiction}',
  '/threads',
  '/threads/person:natacha-bouchart',
  '/threads/quote:cca74ac8904671515737aa53',
  '/statements/quote:cca74ac8904671515737aa53',
  '/speakers',
  '/speakers/person:natacha-bouchart',
  '/unanswered',
  '/path?from=person:david-hanson&to=person:james-brokenshire',
  '/sources',
  '/sources/source:calais-live-blog',
  '/graph/person:natacha-bouchart',
  '/measures',
  '/printings',
  '/dashboards/calais',
];

describeInBrowser('the first opening of a page', (browser) => {
  const planned = new Set<string>();
  let asked: string[] = [];
  let server: Server;
  beforeAll(async () => {
    const api = createApi({ log() {} });
    const noting = {
      read: async ({ text }: Cypher) => {
        planned.add(text);
        throw new Error('It is only noted.');
      },
    } as unknown as Graph;
    for (const { query, variables } of await questionsOfPages())
      await api.executeOperation({ query, variables }, { contextValue: createContext(noting) });
    await api.stop();
    const graph: Graph = {
      ...over.graph,
      read: (text, parameters) => {
        asked.push(text.text);
        return over.graph.read(text, parameters);
      },
    };
    server = await serve({ graph, host: '127.0.0.1', port: 0, pagesDir });
  });
  afterAll(() => server?.close());

  test.each(FIRST)('%s asks the database nothing that is not planned ahead', async (path) => {
    asked = [];
    const [contradiction] = await over.run('MATCH ()-[r:CONTRADICTS]->() RETURN r.id AS id LIMIT 1');
    const { page } = await openPage(browser(), server.url.replace(/\/$/, ''));
    await page.goto(path.replace('{contradiction}', String(contradiction!.id)));
    await page.waitForLoadState('networkidle');
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await page.close();
    // What is asked after an empty answer is short, and depends on the graph.
    const questions = asked.filter((text) => text.endsWith(' AS answer'));
    expect(questions).not.toEqual([]);
    expect(questions.filter((text) => !planned.has(text))).toEqual([]);
  });
});
