import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const crowd = Array.from({ length: 120 }, (_, index) => ({ words: `Claim ${index}`, speaker: 'ada' }));
const over = openGraph(...seeds(), told('crowd', crowd));
const served = serveGraph(over);

/** One of each kind of thing that can stand in the middle. */
const CENTRES: [string, () => Promise<string>][] = [
  ['a person', async () => 'person:natacha-bouchart'],
  ['an organisation', async () => 'organisation:home-office'],
  ['a place', async () => 'place:calais'],
  ['an occasion', async () => 'event:council-debate-on-the-sea-wall'],
  ['a measure', async () => 'measure:migrants-in-calais'],
  ['a source', async () => 'source:calais-live-blog'],
  ['a quote', () => first('quotes(filter: { speaker: "David Hanson" }, first: 1)')],
  ['a figure', () => first('figures(first: 1)')],
  ['a contradiction', () => first('contradictions(first: 1)')],
  ['a response', () => first('responses(first: 1)')],
];

async function first(field: string): Promise<string> {
  const data = await over.answer(`{ ${field} { nodes { id } } }`);
  return (Object.values(data)[0] as any).nodes[0].id;
}

describeInBrowser('the graph around', (browser) => {
  const open = async (id: string, options = {}) => {
    const watched = await openPage(browser(), served.origin, options);
    await watched.page.goto(`/graph/${id}`);
    await watched.page.locator('.web .thing').first().waitFor();
    return watched;
  };
  const focused = (page: Page) =>
    page.evaluate(() => (globalThis as any).document.activeElement.getAttribute('aria-label') as string);

  describe.each(CENTRES)('%s', (_, idOf) => {
    test('has no fault that axe finds in either theme, and calls nobody else', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, complaints, strangers } = await open(await idOf(), { colorScheme });
        expect({ faults: await axeFaults(page), complaints, strangers }).toEqual({
          faults: [],
          complaints: [],
          strangers: [],
        });
        await page.context().close();
      }
    });

    test.each([1280, 360])('is drawn whole in a window of %d px, and told as a table', async (width) => {
      const { page } = await open(await idOf(), { viewport: { width, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const outside = await page.evaluate(() => {
        const { document } = globalThis as any;
        const frame = document.querySelector('.web > svg').getBoundingClientRect();
        return [...document.querySelectorAll('.web > svg text, .web > svg .thing')]
          .filter((one: any) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
          })
          .map((one: any) => one.textContent);
      });
      expect(outside).toEqual([]);
      const ties = await page.locator('.web .tie').count();
      expect(ties).toBeGreaterThan(0);
      expect(await page.locator('.ties tbody tr').count()).toBe(ties);
      await page.context().close();
    });
  });

  test('the mayor shows who rejected her, and on which words that rests', async () => {
    const { page } = await open('person:natacha-bouchart');
    const row = page.getByRole('row', { name: /rejects/ }).filter({ hasText: 'acknowledge the role' });
    expect(await row.first().getByRole('link').last().innerText()).toBe('Natacha Bouchart');
    await page.context().close();
  });

  test('a person is walked with arrow keys, each step told and kept in the address, and grown with Enter', async () => {
    const { page } = await open('person:natacha-bouchart');
    await page.locator('.web .thing.centre').focus();
    expect(await focused(page)).toBe('person: Natacha Bouchart');
    await page.keyboard.press('ArrowDown');
    const reached = await focused(page);
    expect(reached).toMatch(/^(quote|figure|place): /);
    expect(await page.locator('.chosen-thing [role=status]').innerText()).toContain(
      reached.replace(/^\w+: /, ''),
    );
    const { searchParams } = new URL(page.url());
    expect(await page.locator('.web .chosen').getAttribute('data-id')).toBe(searchParams.get('at'));
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('person: Natacha Bouchart');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('grown') === searchParams.get('at'));
    expect(new URL(page.url()).pathname).toBe('/graph/person:natacha-bouchart');
    await page.context().close();
  });

  test('a click chooses a node, and a second one adds what is linked to it', async () => {
    const { page } = await open('person:natacha-bouchart');
    const nodes = () =>
      page.locator('.web .thing').evaluateAll((all: any[]) => all.map(({ dataset }) => dataset.id));
    const before = await nodes();
    const hanson = page.locator('.web [data-id="person:david-hanson"]');
    await hanson.click();
    await page.locator('.chosen-thing').getByRole('heading', { name: 'David Hanson' }).waitFor();
    expect(await nodes()).toEqual(before);
    await hanson.click();
    const { quotes } = await over.answer(
      '{ quotes(filter: { speaker: "David Hanson" }, first: 100) { nodes { id } } }',
    );
    const own = quotes.nodes.map(({ id }: any) => id);
    expect(own.every((id: string) => before.includes(id))).toBe(false);
    await page.locator(`.web [data-id="${own.find((id: string) => !before.includes(id))}"]`).waitFor();
    expect(await nodes()).toEqual(expect.arrayContaining([...before, ...own]));
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('grown')]).toEqual([
      '/graph/person:natacha-bouchart',
      'person:david-hanson',
    ]);
    // The address leads to the same drawing, and going back takes away what was added.
    await page.reload();
    await page.locator(`.web [data-id="${own[0]}"]`).waitFor();
    await page.goBack();
    await page.waitForFunction(`document.querySelectorAll('.web .thing').length === ${before.length}`);
    await page.context().close();
  });

  test('a button adds what is linked to the chosen node, and goes once it is added', async () => {
    const { page } = await open('person:natacha-bouchart?at=person%3Ajames-brokenshire');
    const button = page.getByRole('button', { name: 'Add what is linked to it' });
    const before = await page.locator('.web .thing').count();
    await button.click();
    await button.waitFor({ state: 'detached' });
    await page.waitForFunction(`document.querySelectorAll('.web .thing').length > ${before}`);
    await page.getByRole('link', { name: 'Centre the graph here' }).click();
    await page.getByRole('heading', { level: 1, name: 'James Brokenshire' }).waitFor();
    await page.context().close();
  });

  test('a link to a chosen thing opens with it chosen', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/graph/person:natacha-bouchart?at=person%3Ajames-brokenshire');
    await page.locator('.chosen-thing').getByRole('heading', { name: 'James Brokenshire' }).waitFor();
    await page.context().close();
  });

  test('somebody with more than is drawn says how much is left out', async () => {
    const { page } = await open('person:ada-birch');
    await page.getByText(/^At least 40 more nodes on record are not drawn/).waitFor();
    await page.context().close();
  });

  test('an id that nothing has is said to be unknown', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/graph/person:nobody');
    await page.getByRole('heading', { name: 'Nothing to draw here' }).waitFor();
    await page.context().close();
  });
});
