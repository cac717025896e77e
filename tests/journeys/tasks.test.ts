import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

// What new users set out to do, each from the first screen and by what is written on the screens, to the right words.

const over = openGraph(...seeds());
const served = serveGraph(over);

describeInBrowser('a new user', (browser) => {
  const begin = async (path = '/') => {
    const { page } = await openPage(browser(), served.origin, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(path);
    await page.locator('.answered[aria-busy="false"]').first().waitFor();
    return page;
  };
  const searchFor = async (page: Page, words: string) => {
    await page.getByRole('searchbox').fill(words);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `for “${words}”` }).waitFor();
  };

  test('finds the mayor by the role as it is printed', async () => {
    const page = await begin();
    await searchFor(page, 'mayor of Calais');
    const first = page.locator('.cards > li').first();
    expect(await first.getByRole('link').first().innerText()).toBe('Natacha Bouchart');
    expect(await first.innerText()).toMatch(/printed as .*Mayor of Calais/i);
    await first.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Natacha Bouchart', level: 1 }).waitFor();
  });

  test('finds her by a misspelling', async () => {
    const page = await begin();
    await searchFor(page, 'Bouchrt');
    await page.getByText('Did you mean').waitFor();
    await page.getByRole('link', { name: 'Natacha Bouchart', exact: true }).click();
    await page.getByRole('heading', { name: 'for “Natacha Bouchart”' }).waitFor();
    expect(await page.locator('.cards > li').first().innerText()).toContain('Natacha Bouchart');
  });

  test('sees who answered her, how often and with which words', async () => {
    const page = await begin('/threads/person:natacha-bouchart');
    const { responses } = await over.answer(
      '{ responses(filter: { to: "Natacha Bouchart" }, first: 100) { nodes { response { id text saidBy { name } } } } }',
    );
    const shown = await page.locator('article.card').allInnerTexts();
    for (const { response } of responses.nodes) {
      const card = shown.find((text) => text.includes(response.text));
      expect(card).toContain(response.saidBy[0].name);
    }
    const by = responses.nodes.map(({ response }: any) => response.saidBy[0].name);
    expect(by.filter((name: string) => name === 'David Hanson')).toHaveLength(4);
    expect(by).toContain('James Brokenshire');
  });

  test('follows a conversation upwards to the person who asked', async () => {
    const page = await begin('/threads/quote:473d82517f61c9351bedac0d?direction=UP');
    const told = (await page.locator('.relation').allInnerTexts()).join('\n');
    expect(told).toContain('MPs on the Home Affairs Select Committee questioned');
    expect(told).not.toContain('Natacha Bouchart questioned');
  });

  test('exports all that the filters give, and as many rows as the button says', async () => {
    const page = await begin('/?source=source:calais-live-blog');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export all 41 as CSV' }).click();
    const lines = (await bytesOf(await coming)).trim().split(/\r\n(?=quote:|figure:)/);
    expect(lines).toHaveLength(1 + 41);
    expect(lines.slice(1).every((line) => line.includes('Calais') || line.includes('source:'))).toBe(true);
  });

  test('exports all that a search found, not the page that is shown', async () => {
    const page = await begin('/?q=wall');
    const [found] = /\d+/.exec(await page.getByRole('heading', { level: 2 }).first().innerText())!;
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: `Export all ${found} as CSV` }).click();
    expect(parse(await bytesOf(await coming))).toHaveLength(1 + Number(found));
  });

  test('finds a statement of unknown day by the month in which it was printed, and sees which month is meant', async () => {
    const page = await begin();
    const text = '121 homes were flooded in Marram and 40 homes in Gullmouth';
    await searchFor(page, 'homes flooded');
    await page
      .getByRole('group', { name: 'Printed in' })
      .getByRole('button', { name: /^February 2031/ })
      .click();
    await page.waitForURL(/printed=2031-02/);
    await page.getByRole('button', { name: 'Remove filter: Printed in February 2031' }).waitFor();
    const card = page.locator('.card', { hasText: text }).first();
    await card.waitFor();
    expect(await card.innerText()).toContain('The Marram Courier, 14 February 2031');
    expect(await card.innerText()).not.toContain('said ');
    const asked = new URL(page.url());
    asked.searchParams.delete('printed');
    asked.searchParams.set('month', '2031-02');
    await page.goto(asked.href);
    await page.getByRole('button', { name: 'Remove filter: Said in February 2031' }).waitFor();
    await page.locator('.answered[aria-busy="false"]').waitFor();
    expect(await page.locator('.card', { hasText: text }).count()).toBe(0);
  });

  test('sees two figures that cannot both hold, how far apart they are, and by which policy', async () => {
    const page = await begin();
    await page.getByRole('link', { name: 'Contradictions' }).click();
    const pair = page.getByRole('article', { name: /around 2,500 migrants in Calais.*approximately 2,000/ });
    await pair.getByText('500 people apart').waitFor();
    // What is out of sight is not laid out, and has no inner text.
    expect(await pair.textContent()).toContain('tolerance/1');
    expect(await pair.textContent()).toMatch(/ITV News[\s\S]*Natacha Bouchart/);
  });

  test('lists all speakers, those with the most responses first, and people alone', async () => {
    const page = await begin();
    await page.getByRole('link', { name: 'Speakers', exact: true }).click();
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('most responses received');
    await page.waitForURL(/sort=responses/);
    await page.getByRole('button', { name: 'people' }).click();
    await page.waitForURL(/type=PERSON/);
    await page.locator('.answered[aria-busy="false"]').waitFor();
    const { speakers } = await over.answer(
      '{ speakers(first: 50, filter: { type: PERSON }) { totalCount nodes { name responsesReceived { totalCount } } } }',
    );
    await page.getByRole('heading', { name: `${speakers.totalCount} speakers` }).waitFor();
    const rows = await page
      .locator('.speakers tbody tr')
      .evaluateAll((all: any[]) =>
        all.map((row) => [
          row.querySelector('a').textContent,
          Number(row.querySelector('[data-title="Responses received"]').textContent),
        ]),
      );
    const counts = rows.map(([, count]) => count as number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(0);
    expect(new Map(rows as [string, number][])).toEqual(
      new Map(speakers.nodes.map((one: any) => [one.name, one.responsesReceived.totalCount])),
    );
  });

  test('puts the latest first, and what has no date last', async () => {
    const page = await begin();
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('newest first');
    await page.waitForURL(/sort=newest/);
    await page.locator('.answered[aria-busy="false"]').waitFor();
    expect(await page.locator('.card').first().innerText()).toMatch(/May 2031/);
  });

  test.each([
    [
      'what was never answered',
      'query Unanswered { unanswered(filter: { to: "Natacha Bouchart" }) { totalCount nodes { statement { text saidBy { name } } } } }',
      'Hanson',
    ],
    [
      'how two people are linked',
      'query Path { path(from: "David Hanson", to: "James Brokenshire") { length speakers { name } } }',
      'Bouchart',
    ],
  ])('opens a link that asks %s, and reads the answer without a click', async (_, query, words) => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto(`/graphiql?${new URLSearchParams({ query })}`);
    await page.locator('.result-window .view-line', { hasText: words }).first().waitFor();
  });

  test('builds a query by ticking fields, and runs it', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto(`/graphiql?${new URLSearchParams({ query: 'query Mine { places { totalCount } }' })}`);
    await page.locator('.result-window .view-line', { hasText: 'totalCount' }).first().waitFor();
    await page.getByRole('button', { name: 'Show Query builder' }).click();
    await page.getByRole('checkbox', { name: 'measures', exact: true }).check();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window .view-line', { hasText: 'Migrants' }).first().waitFor();
    await page.getByRole('checkbox', { name: 'measures', exact: true }).uncheck();
    await page
      .locator('.graphiql-query-editor .view-line', { hasText: 'measures' })
      .waitFor({ state: 'detached' });
  });

  test('skips the filters, and the focus goes where a link within the page leads', async () => {
    const page = await begin();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('results');
    // From there the first conversation is a few keys away.
    let presses = 0;
    for (; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.textContent')) === 'Conversation') break;
    }
    expect(presses).toBeLessThan(15);
  });

  test('meets a page that says so at an address of nothing, in the colours of their theme', async () => {
    const { page } = await openPage(browser(), served.origin, { colorScheme: 'dark' });
    const answer = await page.goto('/no/such/page');
    expect(answer!.status()).toBe(404);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe('rgb(20, 23, 28)');
    await page.getByRole('link', { name: 'Search' }).first().click();
    await page.getByText('statements on record').waitFor();
  });
});

async function bytesOf(download: { createReadStream(): Promise<AsyncIterable<unknown>> }): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
