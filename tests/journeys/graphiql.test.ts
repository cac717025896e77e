import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readQuestions } from '../../src/explorer/graphiql/questions.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { answerOn, editorReady } from '../support/graphiql.ts';
import { serveGraph } from '../support/served.ts';

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
const over = openGraph(...seeds());
const served = serveGraph(over);

/** Opens GraphiQL, or a link into it. */
async function openEditor(page: Page, path = '/graphiql'): Promise<void> {
  await page.goto(path);
  await editorReady(page);
}

describeInBrowser('GraphiQL', (browser) => {
  test('opens with a tab for each question, answers each, and loads and says nothing that it should not', async () => {
    const { page, complaints, strangers } = await openPage(browser(), served.origin);
    await openEditor(page);
    expect(await page.getByRole('tab').count()).toBe(questions.length);
    for (const [index, words] of ANSWERS.entries()) {
      await page.getByRole('tab').nth(index).click();
      await page
        .locator('.graphiql-query-editor')
        .getByText(questions[index]!.title.replaceAll(' ', '\u00a0'))
        .waitFor();
      // The editor reads which operations there are a moment after its text has changed.
      await page.waitForTimeout(700);
      const answer = await answerOn(page);
      for (const each of words) expect(answer).toContain(each);
      expect(answer).not.toContain('"errors"');
    }
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
    await page.context().close();
  });

  test('shows the answer beside its question as a table, bars or a graph, and gives the question away', async () => {
    const { page, complaints } = await openPage(browser(), served.origin, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openEditor(page);
    await page.getByRole('button', { name: 'Show Result' }).click();
    await answerOn(page);
    const pane = page.locator('.result-pane');
    await pane.getByText('The same in words').click();
    await pane.getByText('James Brokenshire → Natacha Bouchart: answers').waitFor();
    await pane.getByRole('button', { name: 'Table' }).click();
    await pane.getByRole('group', { name: 'Table' }).getByText('REJECTS').first().waitFor();
    await pane.getByRole('button', { name: 'Copy link' }).click();
    const link = new URL(await page.evaluate(() => (globalThis as any).navigator.clipboard.readText()));
    expect(JSON.parse(link.searchParams.get('variables')!)).toEqual({ name: 'Natacha Bouchart' });
    expect(link.searchParams.get('query')).toContain('query WhoRespondedTo');
    expect(complaints).toEqual([]);
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
