import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SNIPPETS } from '../../src/explorer/dashboard/snippets.ts';
import { readQuestions } from '../../src/explorer/graphiql/questions.ts';
import { addKey } from '../../src/graph/access/keys.ts';
import { axeFaults } from '../support/axe.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { answerOn, editorReady, tabsOf } from '../support/graphiql.ts';
import { serveGraph } from '../support/served.ts';
import { until } from '../support/waiting.ts';

const folder = new URL('../../src/explorer/graphiql/questions/', import.meta.url);
const questions = readQuestions(
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
);
/** What stands in the right answer to each question; all of it can be checked in the article. */
const ANSWERS = [
  ['David Hanson', 'James Brokenshire', 'MPs on the Home Affairs Select Committee'],
  ['2,500', 'approximately 2,000'],
  ['"value": 2500', '"value": 2000'],
  ['Natacha Bouchart', '"speech": "DIRECT"'],
  ['David Hanson', '"kind": "QUESTIONS"'],
  ['"__typename": "Quote"', 'soft touch'],
  ['"statements"', 'Natacha Bouchart'],
];
/** GraphiQL names each query of its history “Set active”, whatever the button shows; what it lists changes with each query that is run. */
const GRAPHIQLS_OWN = /^History: label-content-name-mismatch: .*aria-label="Set active"/;
const over = openGraph(...seeds());
const served = serveGraph(over);

/** Opens GraphiQL, or a link into it. */
async function openEditor(page: Page, path = '/graphiql'): Promise<void> {
  await page.goto(path);
  await editorReady(page);
}

/** Waits until the editor holds the question of that title. */
async function editorHolds(page: Page, title: string): Promise<void> {
  const words = title.replaceAll(' ', '\u00a0');
  await page.locator('.graphiql-query-editor').getByText(words).waitFor();
}

describeInBrowser('GraphiQL', (browser) => {
  test('opens with a tab for each question, answers each, and loads and says nothing that it should not', async () => {
    const { page, complaints, strangers } = await openPage(browser(), served.origin);
    await openEditor(page);
    expect(await tabsOf(page).count()).toBe(questions.length);
    for (const [index, words] of ANSWERS.entries()) {
      await tabsOf(page).nth(index).click();
      await editorHolds(page, questions[index]!.title);
      const answer = await answerOn(page);
      for (const each of words) expect(answer).toContain(each);
      expect(answer).not.toContain('"errors"');
    }
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
    await page.context().close();
  });

  test('lets a click on a tab that comes before the editor is ready follow once it is', async () => {
    const { page } = await openPage(browser(), served.origin);
    // As early as can be: in the very moment in which the tab appears.
    await page.addInitScript(() => {
      const { MutationObserver, document } = globalThis as any;
      const watcher = new MutationObserver(() => {
        const tab = document.querySelectorAll('.graphiql-tab')[3]?.querySelector('button');
        if (!tab) return;
        watcher.disconnect();
        tab.click();
      });
      watcher.observe(document, { childList: true, subtree: true });
    });
    await page.goto('/graphiql');
    await editorHolds(page, questions[3]!.title);
    await tabsOf(page).nth(0).click();
    await editorHolds(page, questions[0]!.title);
    await page.context().close();
  });

  test('opens an example of each change in a tab of its own, with headers in which the key is to be written', async () => {
    const { page, complaints } = await openPage(browser(), served.origin);
    await openEditor(page);
    await page.getByRole('button', { name: 'Show Writing' }).click();
    const before = await tabsOf(page).count();
    await page.getByRole('button', { name: 'Merge two places', exact: true }).click();
    await editorHolds(page, 'Merge two places');
    expect(await tabsOf(page).count()).toBe(before + 1);
    const headers = page.locator('.graphiql-editor-tool .graphiql-editor:visible');
    await headers.getByText('Bearer').waitFor();
    const refused = await answerOn(page);
    expect(refused).toContain('UNAUTHENTICATED');
    // Between the word and the quotation mark behind it.
    await headers.click();
    for (const key of ['Control+Home', 'ArrowDown', 'End', 'ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.insertText(await addKey(over.graph, 'Ann', 'REVIEWER'));
    const answer = await answerOn(page);
    expect(answer).toContain('Merged place:europe into place:uk.');
    // The key goes on to the next example, and is nowhere kept.
    await page.getByRole('button', { name: 'Take a merged place out again' }).click();
    await editorHolds(page, 'Take a merged place out again');
    expect(await answerOn(page)).toContain('Split place:europe from place:uk.');
    expect(await page.evaluate(() => JSON.stringify((globalThis as any).localStorage))).not.toContain(
      'onrecord_',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  describe('the pane beside the question', () => {
    const openPane = async (options = {}) => {
      const watched = await openPage(browser(), served.origin, {
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      await openEditor(watched.page);
      return { ...watched, pane: watched.page.locator('.result-pane') };
    };
    const copied = (page: Page): Promise<string> =>
      page.evaluate(() => (globalThis as any).navigator.clipboard.readText());

    test('shows the answer as a graph and a table, and gives the question away without its headers', async () => {
      const { page, pane, complaints } = await openPane();
      await page.getByRole('button', { name: 'Headers' }).click();
      await page.locator('.graphiql-editor-tool .monaco-editor').last().click();
      await page.keyboard.type('{"x-token": "hush"');
      const sent = page.waitForRequest((request) => request.postData()?.includes('WhoRespondedTo') ?? false);
      await answerOn(page);
      expect((await sent).headers()['x-token']).toBe('hush');
      await pane.getByRole('heading', { name: 'Result of WhoRespondedTo' }).waitFor();
      await pane.getByText('The same in words').click();
      await pane.getByText('James Brokenshire → Natacha Bouchart: answers').waitFor();
      await pane.getByRole('button', { name: 'Table' }).click();
      await pane.getByRole('group', { name: 'Table' }).getByText('REJECTS').first().waitFor();

      await pane.getByRole('button', { name: 'Copy link' }).click();
      const link = await copied(page);
      const { searchParams } = new URL(link);
      expect(JSON.parse(searchParams.get('variables')!)).toEqual({ name: 'Natacha Bouchart' });
      expect(searchParams.get('query')).toContain('query WhoRespondedTo');
      expect(link).not.toContain('hush');
      const asked = { query: searchParams.get('query')!, variables: { name: 'Natacha Bouchart' } };
      for (const [name, snippet] of Object.entries(SNIPPETS)) {
        await pane.getByRole('button', { name: `Copy as ${name}` }).click();
        await pane.getByRole('button', { name: 'Copied' }).last().waitFor();
        expect(await copied(page)).toBe(snippet(asked, `${served.origin}/graphql`));
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test('hands a table over as it is sorted', async () => {
      const query = '{ summary { bySpeaker(first: 20) { speaker { name } quotes } } }';
      const { page, pane } = await openPane();
      await openEditor(page, `/graphiql?${new URLSearchParams({ query })}`);
      await answerOn(page);
      await pane.getByRole('button', { name: 'Table' }).click();
      const head = pane.getByRole('columnheader', { name: 'quotes' });
      for (const order of ['ascending', 'descending']) {
        await head.getByRole('button').click();
        expect(await head.getAttribute('aria-sort')).toBe(order);
      }
      await pane.getByRole('button', { name: 'Copy table' }).click();
      expect((await copied(page)).split('\r\n').slice(0, 2)).toEqual([
        'speaker.name\tquotes',
        'Natacha Bouchart\t19',
      ]);
      const saving = page.waitForEvent('download');
      await pane.getByRole('button', { name: 'Save CSV' }).click();
      const file = await (await saving).path();
      expect(readFileSync(file, 'utf8')).toMatch(/^speaker\.name,quotes\r\nNatacha Bouchart,19\r\n/);
      await page.context().close();
    });

    test.each(['light', 'dark'] as const)(
      'has no fault that axe finds in the %s theme, whatever it shows',
      async (colorScheme) => {
        const { page, pane } = await openPane({ colorScheme });
        const faults: string[] = [];
        const shown: string[] = [];
        for (const index of [0, 1, 2, 6]) {
          await tabsOf(page).nth(index).click();
          await editorHolds(page, questions[index]!.title);
          await answerOn(page);
          await pane.getByRole('heading', { name: 'Result of' }).waitFor();
          for (const view of await pane.getByRole('group', { name: 'Show as' }).getByRole('button').all()) {
            await view.click();
            shown.push(await view.innerText());
            faults.push(...(await axeFaults(page, '.result-pane')));
          }
        }
        expect(faults).toEqual([]);
        expect(new Set(shown)).toEqual(new Set(['Table', 'Graph', 'Number line', 'Side by side', 'Bars']));
        await page.context().close();
      },
    );

    test('can be read on a phone', async () => {
      const { page, pane } = await openPane({ viewport: { width: 390, height: 844 } });
      await page.getByRole('button', { name: 'Show Result' }).click();
      await answerOn(page);
      await pane.getByRole('heading', { name: 'Result of WhoRespondedTo' }).waitFor();
      const box = (await pane.locator('svg.links').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.width).toBeGreaterThan(330);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.context().close();
    });
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds on the whole page in the %s theme, with or without a pane',
    async (colorScheme) => {
      const { page } = await openPage(browser(), served.origin, { colorScheme });
      await openEditor(page);
      await answerOn(page);
      await page.locator('.result-pane').getByRole('heading', { name: 'Result of' }).waitFor();
      const faults = await axeFaults(page);
      for (const pane of ['Documentation Explorer', 'History', 'Query builder']) {
        await page.getByRole('button', { name: `Show ${pane}` }).click();
        await page.getByRole('button', { name: `Hide ${pane}` }).waitFor();
        faults.push(...(await axeFaults(page)).map((fault) => `${pane}: ${fault}`));
      }
      expect(faults.filter((fault) => !GRAPHIQLS_OWN.test(fault))).toEqual([]);
      await page.context().close();
    },
  );

  test('names the button of each tab, tells which is chosen, and names the button that closes one', async () => {
    const { page } = await openPage(browser(), served.origin);
    await openEditor(page);
    const chosen = () => page.locator('.graphiql-tabs [aria-current="true"]').allInnerTexts();
    expect(await chosen()).toEqual(['WhoRespondedTo']);
    await page.getByRole('button', { name: 'Summary', exact: true }).click();
    await editorHolds(page, questions.at(-1)!.title);
    expect(await chosen()).toEqual(['Summary']);
    await page.getByRole('button', { name: 'Close Tab' }).last().click();
    await until('the tab is closed', async () => (await tabsOf(page).count()) === questions.length - 1);
    expect(await page.locator('.graphiql-tabs [role="tab"], .graphiql-tabs [aria-selected]').count()).toBe(0);
    await page.context().close();
  });

  test('a link brings its query and variables to a first-time visitor', async () => {
    const { page } = await openPage(browser(), served.origin);
    const query = 'query Shared($name: String!) { speaker(name: $name) { aliases } }';
    await openEditor(
      page,
      `/graphiql?${new URLSearchParams({ query, variables: '{"name":"Natacha Bouchart"}' })}`,
    );
    expect(await answerOn(page)).toContain('Natasha Bouchart');
    await page.context().close();
  });
});

test('there is an answer to hold each question to', () => {
  expect(ANSWERS).toHaveLength(questions.length);
});
