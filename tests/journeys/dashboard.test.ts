import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { importDocument } from '../../src/graph/import.ts';
import { axeFaults } from '../support/axe.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

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

  test('stands in the list of all', async () => {
    const html = await (await served.fetch('/dashboards')).text();
    expect(html).toContain('<title>Dashboards · On Record</title>');
    expect(html).toMatch(/<noscript>.*href="\/dashboards\/calais".*<\/noscript>/s);
  });

  test.each(['/dashboards/none', '/dashboards/%2e%2e%2fqueries', '/dashboards/none/panels.json'])(
    '%s is not found',
    async (path) => {
      expect((await served.fetch(path)).status).toBe(404);
    },
  );
});

describeInBrowser('the dashboard of Calais', (browser) => {
  const open = async (options = {}) => {
    const watched = await openPage(browser(), served.origin, options);
    await watched.page.goto('/dashboards/calais');
    // It says so once every panel has its answer.
    await watched.page.getByText(/^Asked at/).waitFor();
    return watched;
  };

  test.each(['light', 'dark'] as const)(
    'answers its questions in the %s theme, and axe finds no fault in any view of it',
    async (colorScheme) => {
      const { page, complaints, strangers } = await open({ colorScheme });
      await panel(page, 'Who spoke most').getByText('19 + 3').waitFor();
      const line = panel(page, 'number line').getByRole('img', {
        name: /approximately 2,000.*1,800 to 2,200/,
      });
      await line.waitFor();
      await panel(page, 'Who answered whom').getByText('The same in words').click();
      await page.getByText('James Brokenshire → Natacha Bouchart: answers').waitFor();
      await panel(page, 'Statements by entry').getByRole('img', { name: '5 statements' }).first().waitFor();
      const faults = await axeFaults(page);
      for (const view of ['Table', 'Number line', 'Graph']) {
        for (const button of await page.getByRole('button', { name: view, exact: true }).all())
          await button.click();
        faults.push(...(await axeFaults(page)));
      }
      expect({ faults, complaints, strangers }).toEqual({ faults: [], complaints: [], strangers: [] });
      await page.context().close();
    },
  );

  test('shows contradictions side by side, figures on one line between them', async () => {
    const { page } = await open();
    const pair = panel(page, 'contradict')
      .locator('.opposed')
      .filter({ hasText: 'around 2,500 migrants in Calais' })
      .filter({ hasText: 'approximately 2,000 migrants in Calais' });
    expect(await pair.locator('blockquote').allInnerTexts()).toEqual([
      'around 2,500 migrants in Calais',
      'approximately 2,000 migrants in Calais',
    ]);
    await pair.getByText('500 people apart, 25 % of the smaller').waitFor();
    await pair.getByRole('img', { name: /2,250 to 2,750/ }).waitFor();
    await pair.getByRole('img', { name: /1,800 to 2,200/ }).waitFor();
    expect(await panel(page, 'contradict').locator('.opposed').count()).toBe(4);
    await page.context().close();
  });

  test('sorts a table by a column, and refreshes without losing the view', async () => {
    const { page } = await open();
    const speakers = panel(page, 'Who spoke most');
    await speakers.getByRole('button', { name: 'Table' }).click();
    await speakers.getByRole('button', { name: 'speaker.name' }).click();
    expect(await speakers.locator('tbody td').first().innerText()).toBe('Bernard Cazeneuve');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText(/Asked at/).waitFor();
    expect(await speakers.locator('tbody td').first().innerText()).toBe('Bernard Cazeneuve');
    await page.context().close();
  });

  test('each panel opens in GraphiQL with its variables', async () => {
    const { page } = await open();
    const links = await page.getByRole('link', { name: 'Open in GraphiQL' }).all();
    expect(links).toHaveLength(5);
    for (const link of links) {
      const { searchParams } = new URL((await link.getAttribute('href'))!, served.origin);
      const { errors } = await over.ask(
        searchParams.get('query')!,
        JSON.parse(searchParams.get('variables')!),
      );
      expect(errors).toEqual([]);
    }
    await links[1]!.click();
    await page.getByRole('button', { name: 'WhoAnsweredWhom', exact: true }).waitFor();
    await page.context().close();
  });

  test('is worked from the keyboard alone', async () => {
    const { page } = await open();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = (globalThis as any).document;
        return `${activeElement.closest('.panel')?.querySelector('h2').textContent ?? ''}: ${activeElement.textContent}`;
      });
    const met: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const here = await focused();
      met.push(here);
      if (met.at(-1) === 'Who spoke most: Table') await page.keyboard.press('Enter');
    }
    expect(met[0]).toBe(': Skip to the content');
    for (const stop of [': Refresh', ': Print', 'Who spoke most: speaker.name', 'Who spoke most: Save CSV'])
      expect(met).toContain(stop);
    expect(met).toContain('Who answered whom: The same in words');
    expect(new Set(met.filter((stop) => stop.endsWith(': Open in GraphiQL'))).size).toBe(5);
    await page.context().close();
  });

  test('fits a window of 360 px', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  test('prints its answers whole, in dark on light, and without what only works on a screen', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    await panel(page, 'contradict').getByRole('button', { name: 'Table' }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Print' }).waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Open in GraphiQL' }).first().waitFor({ state: 'hidden' });
    await page.locator('.printed', { hasText: '/dashboards/calais' }).waitFor();
    const colours = (selector: string) =>
      page.locator(selector).evaluate((one: any) => {
        const { color, backgroundColor } = (globalThis as any).getComputedStyle(one);
        return [color, backgroundColor];
      });
    expect(await colours('body')).toEqual(['rgb(27, 31, 36)', 'rgb(255, 255, 255)']);
    expect((await colours('.panel >> nth=0'))[1]).toBe('rgb(255, 255, 255)');
    for (const box of await page.locator('.scrolls').all())
      expect(await box.evaluate((one: any) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
    await page.context().close();
  });
});

describeInBrowser('a folder of one’s own', (browser) => {
  const settings: { dashboardsDir?: string } = {};
  beforeAll(async () => {
    settings.dashboardsDir = await temporaryFolder();
    const write = (name: string, text: string) => writeFileSync(join(settings.dashboardsDir!, name), text);
    mkdirSync(join(settings.dashboardsDir, 'mine'));
    mkdirSync(join(settings.dashboardsDir, 'empty'));
    write('mine/1.graphql', '# title: How many places\n# show: table\n{ summary { places } }\n');
    write('mine/2.graphql', '# title: Wrong\n{ nothing }\n');
    write('mine/3.graphql', '# title: Odd\n# variables: {id}\n{ summary { places } }\n');
    write(
      'mine/4.graphql',
      '# title: When\n# show: timeline\n{ timeline(first: 60) { nodes { on statement { text saidBy { name } } } } }\n',
    );
    write(
      'mine/5.graphql',
      '# title: Open\n{ figures(first: 100) { nodes { text value low high unit saidBy { name } } } }\n',
    );
  });
  const own = serveGraph(over, settings);
  const open = async (options = {}) => {
    const { page } = await openPage(browser(), own.origin, options);
    await page.clock.install();
    await page.goto('/dashboards/mine');
    await panel(page, 'How many places').getByText('summary.places').waitFor();
    return page;
  };

  test('is listed with its questions, and reached from the list', async () => {
    const { page } = await openPage(browser(), own.origin);
    await page.goto('/dashboards');
    await panel(page, 'Mine').getByText('How many places').waitFor();
    expect(await page.locator('.panel').count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Mine' }).click();
    await panel(page, 'How many places').getByText('summary.places').waitFor();
    await page.context().close();
  });

  test('makes a dashboard, where a wrong file or question says what is wrong and stops no other panel', async () => {
    const page = await open();
    await panel(page, 'Wrong').getByText('Cannot query field "nothing"').waitFor();
    await panel(page, 'Odd').getByText('The line “# variables:” of 3.graphql is no JSON').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('shows dates on a line of time, as exactly as they are known', async () => {
    const page = await open();
    const when = panel(page, 'When');
    const february = when.locator('li', { hasText: 'about February 2031' });
    await february.locator('rect.band').first().waitFor();
    await when.locator('li', { hasText: '17 February 2031' }).locator('circle.point').first().waitFor();
    await when.getByText(/\d+ more with no known date/).waitFor();
    await page.context().close();
  });

  test('shows a figure with one bound as open at the other end', async () => {
    const page = await open();
    const figure = (words: string) => panel(page, 'Open').locator('li', { hasText: words });
    await figure('at least 200 homes').getByRole('img', { name: '200 or more' }).waitFor();
    expect(await figure('at least 200 homes').locator('.head').count()).toBe(1);
    await figure('up to £2m').getByRole('img', { name: '2,000,000 or less' }).waitFor();
    expect(await figure('between 110 and 130 homes').locator('.head, .point').count()).toBe(0);
    await page.context().close();
  });

  test('keeps an answer while the server cannot be reached, says so, and asks again by itself', async () => {
    const page = await open();
    const places = panel(page, 'How many places');
    const before = Number(await places.locator('tbody td').innerText());
    await page.route('**/graphql', (route) => route.abort());
    await page.clock.fastForward(60_000);
    await places.getByText('The server cannot be reached').waitFor();
    await places.getByText(/What is shown below was answered at \d\d:\d\d:\d\d/).waitFor();
    expect(Number(await places.locator('tbody td').innerText())).toBe(before);
    await page.unroute('**/graphql');
    const place = { id: 'place:newcome', name: 'Newcome', kind: 'TOWN' as const };
    const words = [{ words: 'A town has come', about: ['newcome'] }];
    await importDocument(over.graph, told('newcome', words, { places: { newcome: place } }));
    await page.clock.fastForward(60_000);
    await places.locator('tbody td', { hasText: String(before + 1) }).waitFor();
    await places.getByText('The server cannot be reached').waitFor({ state: 'detached' });
    await page.context().close();
  });
});
