/// <reference lib="dom" />
// The page’s own words are known here, since some functions run in it.
import type { Page } from 'playwright-core';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { addressOf, SCREENS } from '../support/screens.ts';
import { serveGraph } from '../support/served.ts';

const served = serveGraph(openGraph(...seeds()));

describeInBrowser('from the keyboard alone', (browser) => {
  const open = async (path: string, words: string | RegExp) => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto(await addressOf(path, served));
    await page.getByText(words).first().waitFor();
    // What is still to come would stand among what is counted, and push it out of reach.
    await page.waitForLoadState('networkidle');
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    return page;
  };
  const leadsTo = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

  test.each(SCREENS)(
    'everything on %s that can be used is reached by Tab, and shows that it is',
    async (path, words) => {
      const page = await open(path, words);
      const left = await page.evaluate(markOperable);
      expect(left.length).toBeGreaterThan(6);
      const reached = new Set<string>();
      const unmarked: string[] = [];
      for (let presses = 0; presses < 3 * left.length; presses++) {
        await page.keyboard.press('Tab');
        const { place, isMarked, what } = await page.evaluate(lookAtFocus);
        if (place === null) continue;
        // Round once; a date's field alone is several stops.
        if (place === left[0]!.place && reached.size > 1) break;
        reached.add(place);
        if (!isMarked) unmarked.push(what);
      }
      expect(left.filter(({ place }) => !reached.has(place))).toEqual([]);
      expect(unmarked).toEqual([]);
    },
  );

  test('one key skips what stands before the content', async () => {
    const page = await open('/contradictions', 'cannot both hold');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('the drawing of a conversation is one stop, which the arrows walk and Enter leaves for the statement', async () => {
    const page = await open('/threads/person:natacha-bouchart', 'James Brokenshire');
    await page.locator('.drawing a[tabindex="0"]').focus();
    expect(await page.locator('.drawing a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    const first = await leadsTo(page);
    await page.keyboard.press('ArrowDown');
    expect(await leadsTo(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await leadsTo(page)).toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await leadsTo(page)).toBe('#main');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const place = card?.getBoundingClientRect();
      return place !== undefined && place.top >= 0 && place.top < innerHeight;
    });
  });

  test('the marked words of a source point out their statement when they have the focus', async () => {
    const page = await open('/sources/source:marram-courier-wall', '121 homes');
    await page.locator('.text a', { hasText: 'more than 900 people' }).first().focus();
    await page.locator('li.pointed', { hasText: 'more than 900 people' }).first().waitFor();
  });

  test('a contradiction is found, opened and led back from', async () => {
    const page = await open('/', 'statements on record');
    await page.getByRole('link', { name: 'Contradictions' }).press('Enter');
    await page.getByRole('button', { name: 'conflicting figures' }).press('Enter');
    await page.waitForURL('**/contradictions?kind=VALUE');
    await page.getByRole('combobox', { name: 'Measure' }).focus();
    await page.keyboard.type('migr');
    await page.getByRole('option', { name: 'Migrants in Calais' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2 contradictions' }).waitFor();
    await page.getByRole('link', { name: 'Open this contradiction' }).first().press('Enter');
    await page.getByRole('heading', { name: 'Contradiction', exact: true }).waitFor();
    await page.getByRole('link', { name: 'All contradictions' }).press('Enter');
    await page.waitForURL('**/contradictions');
  });
});

type Operable = { place: string; what: string };

/** Numbers what can be used, and gives it; of what arrows walk, the one that Tab reaches. Runs in the page. */
function markOperable(): Operable[] {
  const found = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')];
  return found.flatMap((one, place) => {
    const isLeftOut = one.getAttribute('tabindex') === '-1' || one.matches(':disabled');
    if (isLeftOut || !one.checkVisibility({ visibilityProperty: true })) return [];
    one.setAttribute('data-place', String(place));
    return [{ place: String(place), what: one.outerHTML.slice(0, 120) }];
  });
}

/** Where the focus is, and whether anything shows it. Runs in the page. */
function lookAtFocus(): { place: string | null; isMarked: boolean; what: string } {
  const one = document.activeElement!;
  const drawn = [one, ...one.querySelectorAll('circle, rect, path, text'), one.closest('.card') ?? one];
  const isMarked = drawn.some((part) => {
    const { outlineStyle, boxShadow, strokeWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' || boxShadow !== 'none' || Number.parseFloat(strokeWidth) > 2;
  });
  return { place: one.getAttribute('data-place'), isMarked, what: one.outerHTML.slice(0, 120) };
}
