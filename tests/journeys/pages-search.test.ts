import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const served = serveGraph(openGraph(...seeds()));

describeInBrowser('the search', (browser) => {
  const open = async (path: string) => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto(path);
    await page.locator('.facets[aria-busy="false"]').waitFor();
    await page.locator('.answered[aria-busy="false"]').waitFor();
    return page;
  };

  test('it says that it waits from the moment that something else is asked', async () => {
    const page = await open('/?q=migrants');
    const said = await page.getByRole('combobox', { name: 'Sort by' }).evaluate(async (list: any) => {
      list.value = [...list.options].find((one: any) => one.textContent === 'newest first').value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      // The page is drawn anew in a microtask; nothing that takes longer, such as a request, is over by then.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      return [location.search, list.ownerDocument.querySelector('.answered').getAttribute('aria-busy')];
    });
    expect(said).toEqual([expect.stringContaining('sort=newest'), 'true']);
  });

  test('what words found is narrowed by a speaker with a count beside the name, and widened by taking the chip away', async () => {
    const page = await open('/?q=migrants');
    await page.getByRole('heading', { name: '12 results for “migrants”' }).waitFor();
    const speaker = page.getByRole('group', { name: 'Speaker' });
    await speaker.getByRole('button', { name: 'Natacha Bouchart 7' }).click();
    await page.getByRole('heading', { name: '7 results for “migrants”' }).waitFor();
    await page
      .getByRole('group', { name: 'Speech' })
      .getByRole('button', { name: 'reported speech 5' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('speaker')).toBe('person:natacha-bouchart');
    await page.getByRole('button', { name: 'Remove filter: Speaker Natacha Bouchart' }).click();
    await page.getByRole('heading', { name: '12 results for “migrants”' }).waitFor();
  });

  test.each([
    ['Organisation', /^Labour \d/],
    ['About', /^Calais \d/],
    ['Source', /^Sea wall divides Marram \d/],
    ['Said in', /^February 2031 \d/],
    ['Printed in', /^May 2031 \d/],
    ['Speech', /^word for word \d/],
    ['Attribution', /^proposed \d/],
    ['Responses', /^has a response \d/],
    ['Contradictions', /^in a contradiction \d/],
    ['Kind', /^Figures \d/],
  ])('the count that the facet %s shows is how many statements it leaves', async (facet, value) => {
    const page = await open('/');
    const button = page.getByRole('group', { name: facet }).getByRole('button', { name: value }).first();
    const count = await button.locator('.count').innerText();
    await button.click();
    await page
      .getByRole('heading', { name: `${count} ${count === '1' ? 'statement' : 'statements'} on record` })
      .waitFor();
    expect(await page.getByRole('list', { name: 'Filters in force' }).locator('li').count()).toBe(1);
  });

  test('every condition that an address holds is in force, and all are taken away at once', async () => {
    const page = await open('/?kind=QUOTE&speaker=Natacha%20Bouchart&speech=MIXED&hasResponse=true');
    await page.getByRole('heading', { name: '1 statement on record' }).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('heading', { name: '91 statements on record' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('the arrows walk from the box through the results and back, and Enter opens one', async () => {
    const page = await open('/?q=soft+touch');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expectFocus('Conversation');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Conversation around').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/threads\/quote:/);

    async function expectFocus(text: string) {
      expect(await page.evaluate('document.activeElement.textContent')).toBe(text);
    }
  });

  test('a speaker beyond the most frequent is found by typing, from the keyboard alone', async () => {
    const page = await open('/');
    const box = page.getByRole('combobox', { name: 'Another speaker' });
    await box.focus();
    await page.keyboard.type('broken');
    const option = page.getByRole('option', { name: 'James Brokenshire' });
    await option.waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await option.getAttribute('id')).toBe(active);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('s');
    await option.waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove filter: Speaker James Brokenshire' }).waitFor();
  });

  test('what nothing is called is said', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: 'Another speaker' }).fill('zzzz');
    await page.getByText('No matches.').waitFor();
  });

  test('all that the filters give is exported, and the button tells how many', async () => {
    const page = await open('/?speaker=person:david-hanson');
    await page.getByRole('heading', { name: '7 statements on record' }).waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export all 7 as CSV' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('on-record-statements.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
    expect(lines[0]).toMatch(/^id,/);
    expect(lines).toHaveLength(8);
    const excel = page.getByRole('link', { name: 'CSV for Excel' });
    expect(await excel.getAttribute('href')).toBe(
      '/export/statements.csv?speaker=person%3Adavid-hanson&bom=1',
    );
  });

  test('what a search finds is exported whole, with the kind that is looked for', async () => {
    const page = await open('/?q=migrants&kind=FIGURE');
    const link = page.getByRole('link', { name: /^Export all [\d,]+ as CSV$/ });
    expect(await link.getAttribute('href')).toBe(
      '/export/search.csv?query=migrants&kinds=FIGURE&type=FIGURE',
    );
  });
});
