import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('calais.yaml'));
const served = serveGraph(over);

/** Five hundred statements that comment on one, all by the speaker of that one. */
const CONVERSATION = `
  MATCH (speaker:Speaker)-[said:SAID]->(quote:Quote)-[found:FOUND_IN]->(entry:Entry)
  WITH speaker, said, quote, found, entry ORDER BY quote.id LIMIT 1
  UNWIND range(1, 500) AS n
  CREATE (copy:Statement:Quote)
  SET copy = quote{.*, id: 'quote:copy-' + n}
  CREATE (speaker)-[saidToo:SAID]->(copy)
  SET saidToo = said{.*, id: 'said:copy-' + n}
  CREATE (copy)-[foundToo:FOUND_IN]->(entry)
  SET foundToo = found{.*}
  CREATE (copy)-[response:RESPONDS_TO]->(quote)
  SET response = {id: 'response:copy-' + n, kind: 'COMMENTS', status: 'CONFIRMED', basis: 'STATED',
    confidence: 'HIGH', assertedBy: 'a test'}
  RETURN DISTINCT quote.id AS id, speaker.id AS speaker`;

describeInBrowser('what is long', (browser) => {
  let made: { id: string; speaker: string };
  beforeAll(async () => {
    const rows = await over.run(CONVERSATION);
    made = rows[0] as typeof made;
  });

  test('a conversation of 500 is shown in parts, and all of it to whoever scrolls', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto(`/threads/${made.id}`);
    const turns = page.locator('.turns > ol > li');
    await page.getByText('501 statements').waitFor();
    expect(await turns.count()).toBeLessThan(200);
    await page.locator('.turns > .state').waitFor();
    while (await page.locator('.turns > .state').count()) {
      await page
        .locator('.turns > .state')
        .scrollIntoViewIfNeeded()
        .catch(() => {});
    }
    expect(await turns.count()).toBe(501);
  });

  test('a speaker with more than a page of statements leads from page to page and back', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto(`/speakers/${made.speaker}`);
    await page.getByText(/^5\d\d statements, as printed/).waitFor();
    expect(await page.locator('.timeline > li').count()).toBe(100);
    const opening = page.locator('.timeline > li:first-child .card');
    const first = await opening.getAttribute('id');
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.locator(`.timeline > li:first-child .card:not([id="${first}"])`).waitFor();
    await page.getByRole('button', { name: 'First page' }).click();
    await page.locator(`.timeline > li:first-child .card[id="${first}"]`).waitFor();
  });
});
