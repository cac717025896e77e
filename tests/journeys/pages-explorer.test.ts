import type { Page } from 'playwright-core';
import { deepLinks } from '../../src/server/deep-links/serve.ts';
import { axeFaults } from '../support/axe.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { answerOn, editorReady } from '../support/graphiql.ts';
import { addressOf, CORPUS_SCREENS, SCREENS } from '../support/screens.ts';
import { serveGraph } from '../support/served.ts';

const served = serveGraph(openGraph(...seeds()));

describeInBrowser('the explorer', (browser) => {
  const open = async (path: string, options = {}) => {
    const watched = await openPage(browser(), served.origin, options);
    await watched.page.goto(await addressOf(path, served));
    return watched;
  };
  const shows = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

  test.each(SCREENS)(
    '%s has no fault that axe finds, in either theme, wide and narrow',
    async (path, words) => {
      const { page, complaints, strangers } = await open(path);
      await shows(page, words);
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
      const faults: string[] = [];
      for (const width of [1280, 390])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          faults.push(...(await axeFaults(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
        }
      // The browser itself says that an address of nothing is answered so.
      const said = complaints.filter((one) => !(path.endsWith('nothing') && one.includes('404')));
      expect({ faults, complaints: said, strangers }).toEqual({ faults: [], complaints: [], strangers: [] });
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    },
  );

  test('a search from the keyboard alone finds who said the words', async () => {
    const { page } = await open('/');
    await shows(page, 'statements on record');
    await page.keyboard.press('/');
    await page.keyboard.type('soft touch');
    await page.keyboard.press('Enter');
    await shows(page, '1 result for “soft touch”');
    expect(new URL(page.url()).search).toBe('?q=soft+touch');
    expect(await page.locator('.card mark').allInnerTexts()).toEqual(['soft', 'touch']);
  });

  test('a facet narrows the list, stands in the address, and is undone by going back', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: /^David Hanson/ }).click();
    await shows(page, '7 statements on record');
    expect(page.url()).toContain('speaker=person%3Adavid-hanson');
    await page.goBack();
    await shows(page, '91 statements on record');
  });

  test('one click from the start shows 2,500 against 2,000 on a number line, with the gap', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Contradictions' }).click();
    const pair = page.getByRole('article', { name: /around 2,500 migrants in Calais.*approximately 2,000/ });
    await pair.getByText('500 people apart · 25 % of the smaller').waitFor();
    const line = await pair.getByRole('img').getAttribute('aria-label');
    expect(line).toContain('around 2,500 migrants in Calais, read as 2,250 to 2,750');
    expect(line).toContain('approximately 2,000 migrants in Calais, read as 1,800 to 2,200');
  });

  test('a contradiction has an address of its own', async () => {
    const { page } = await open('/contradictions?measure=measure:migrants-in-calais');
    await page.getByRole('link', { name: 'Open this contradiction' }).first().click();
    await shows(page, /^Asserted by /);
    expect(new URL(page.url()).pathname).toMatch(/^\/contradictions\/./);
    expect(await page.locator('.pair').count()).toBe(1);
  });

  test('two clicks from the start show who rejected the mayor, and the words that say so', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Conversations' }).click();
    await page.getByRole('link', { name: 'Natacha Bouchart 6 responses received · 2 made' }).click();
    await shows(page, 'No answer on record from Natacha Bouchart');
    expect(await page.locator('.relation.kind-rejects').count()).toBe(2);
    expect(await page.locator('.relation.kind-rejects q').first().innerText()).toContain(
      'acknowledge the role',
    );
  });

  test('a speaker’s page tells the names as printed and the answers as a table', async () => {
    const { page } = await open('/speakers/person:natacha-bouchart');
    await shows(page, /Printed as .*“Natasha Bouchart”/);
    const row = page.getByRole('row', { name: /David Hanson/ });
    expect(await row.innerText()).toMatch(/1 comment\s*2 rejections\s*1 question/);
  });

  test('pointing at marked words of a source points out their statement', async () => {
    const { page } = await open('/sources/source:marram-courier-wall');
    await page.locator('.text mark', { hasText: 'more than 900 people' }).hover();
    await page.locator('li.pointed', { hasText: 'more than 900 people' }).first().waitFor();
  });

  test('the query of a screen opens in GraphiQL as the screen ran it', async () => {
    const { page } = await open('/contradictions?measure=measure:migrants-in-calais');
    await shows(page, '2 contradictions');
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await editorReady(page);
    expect(await answerOn(page)).toContain('"totalCount": 2');
  });

  test('what cannot be reached is said, and asked again on demand', async () => {
    const { page } = await open('/sources');
    await shows(page, 'Sea wall divides Marram');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Contradictions' }).click();
    await page.getByRole('alert').getByText('The server cannot be reached.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows(page, 'cannot both hold');
  });

  test('an id that nothing has is said to be unknown', async () => {
    const { page } = await open('/threads/quote:nothing');
    await shows(page, 'Nothing on record has the id');
  });
});

test('each address of the explorer is among those that axe looks at', () => {
  const looked = [...SCREENS.map(([path]) => path), ...CORPUS_SCREENS].map((path) => path.split('?')[0]!);
  const left = deepLinks.filter(({ path }) => {
    const like = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
    return !looked.some((one) => like.test(one));
  });
  expect(left.map(({ path }) => path)).toEqual([]);
});
