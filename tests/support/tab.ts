/// <reference lib="dom" />
// The page’s own words are known here, since some functions run in it.
import type { Page } from 'playwright-core';

/** Presses Tab so many times around a page, and gives the places of what can be used there and was never reached. */
export async function unreachedByTab(page: Page, operable: string, rounds: number): Promise<string[]> {
  const places = await page.locator(operable).evaluateAll((all) =>
    all.map((one, place) => {
      one.setAttribute('data-place', String(place));
      return String(place);
    }),
  );
  const reached = new Set<string | null>();
  for (let presses = 0; presses < rounds * places.length + 30; presses++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null));
  }
  return places.filter((place) => !reached.has(place));
}
