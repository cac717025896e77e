import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const over = openGraph(...seeds());
const served = serveGraph(over);

const panel = (page: Page, title: string) =>
  page.locator('.panel', { has: page.getByRole('heading', { name: title }) });

describe('the address of a dashboard', () => {
  test('says in its HTML which questions it asks', async () => {
    const html = await (await served.fetch('/dashboards/calais')).text();
    expect(html).toContain('<title>Calais, a dashboard · On Record</title>');
    expect(html).toMatch(/<noscript>.*Who answered whom.*<\/noscript>/s);
  });

  test.each(['/dashboards/none', '/dashboards/%2e%2e%2fqueries', '/dashboards/none/panels.json'])(
    '%s is not found',
    async (path) => {
      expect((await served.fetch(path)).status).toBe(404);
    },
  );
});

describeInBrowser('the dashboard of Calais', (browser) => {
  test.each(['light', 'dark'] as const)(
    'answers its questions in the %s theme, and axe finds no fault in it',
    async (colorScheme) => {
      const { page, complaints, strangers } = await openPage(browser(), served.origin, { colorScheme });
      await page.goto('/dashboards/calais');
      await panel(page, 'Who spoke most').getByText('19 + 3').waitFor();
      await panel(page, 'contradict').getByText('approximately 2,000').first().waitFor();
      const line = panel(page, 'number line').getByRole('img', {
        name: /approximately 2,000.*1,800 to 2,200/,
      });
      await line.waitFor();
      await panel(page, 'Who answered whom').getByText('The same in words').click();
      await page.getByText('James Brokenshire → Natacha Bouchart: answers').waitFor();
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { violations } = await (globalThis as any).axe.run();
        return violations.map((one: any) => `${one.id}: ${one.nodes[0].html}`);
      });
      expect({ faults, complaints, strangers }).toEqual({ faults: [], complaints: [], strangers: [] });
      await page.context().close();
    },
  );

  test('sorts a table by a column, and asks again without losing the view', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/dashboards/calais');
    const speakers = panel(page, 'Who spoke most');
    await speakers.getByRole('button', { name: 'Table' }).click();
    await speakers.getByRole('button', { name: 'speaker.name' }).click();
    expect(await speakers.locator('tbody td').first().innerText()).toBe('Bernard Cazeneuve');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText(/Asked at/).waitFor();
    expect(await speakers.locator('tbody td').first().innerText()).toBe('Bernard Cazeneuve');
    await page.context().close();
  });

  test('opens each question in GraphiQL', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/dashboards/calais');
    await panel(page, 'Who answered whom').getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.getByRole('tab', { name: 'WhoAnsweredWhom' }).waitFor();
    await page.context().close();
  });
});

describeInBrowser('a folder of one’s own', (browser) => {
  const settings: { dashboardsDir?: string } = {};
  beforeAll(async () => {
    settings.dashboardsDir = await temporaryFolder();
    mkdirSync(join(settings.dashboardsDir, 'mine'));
    writeFileSync(
      join(settings.dashboardsDir, 'mine', '1.graphql'),
      '# title: How many places\n# show: table\n{ summary { places } }\n',
    );
    writeFileSync(join(settings.dashboardsDir, 'mine', '2.graphql'), '# title: Wrong\n{ nothing }\n');
  });
  const own = serveGraph(over, settings);

  test('makes a dashboard, and a wrong question says what is wrong', async () => {
    const { page } = await openPage(browser(), own.origin);
    await page.goto('/dashboards/mine');
    await panel(page, 'How many places').getByText('summary.places').waitFor();
    await panel(page, 'Wrong').getByText('Cannot query field "nothing"').waitFor();
    await page.context().close();
  });
});
