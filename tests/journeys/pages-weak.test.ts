import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const boats = (words: string, asOf?: string) => ({
  words,
  speaker: 'ben',
  figures: [{ words, measure: 'boats', ...(asOf ? { asOf } : {}) }],
});
const UNDATED = [10, 20, 30, 40, 50, 60, 70].map((boat) => boats(`${boat} boats passed`));

// Of two counts of one day the rule is surer than of counts whose day nobody knows.
const over = openGraph(
  told('undated', UNDATED),
  told('one', [boats('81 boats passed', '2031-05-02')]),
  told('two', [boats('92 boats passed', '2031-05-02')]),
);
const served = serveGraph(over);

describeInBrowser('a list with more weak proposals than a page holds', (browser) => {
  test('shows the surer ones, folds the others away with their number, and opens them', async () => {
    const { all, weak } = await over.answer(
      '{ all: contradictions { totalCount } weak: contradictions(filter: { confidence: [LOW] }) { totalCount } }',
    );
    expect([all.totalCount - weak.totalCount, all.totalCount > 20]).toEqual([1, true]);
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/contradictions');
    await page.getByText('1 contradiction', { exact: true }).waitFor();
    const [pair] = await page.locator('.pair').allInnerTexts();
    expect(pair).toContain('81 boats passed');
    expect(pair).toContain('92 boats passed');
    expect(await page.locator('.pair').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Next page' }).count()).toBe(0);

    await page.getByRole('button', { name: `Show ${weak.totalCount} weaker ones too` }).click();
    await page.getByText(`${all.totalCount} contradictions`, { exact: true }).waitFor();
    expect(await page.locator('.pair').count()).toBe(20);
    expect(new URL(page.url()).search).toBe('?weak=yes');
    await page.getByRole('button', { name: 'Hide weaker ones' }).click();
    await page.getByText('1 contradiction', { exact: true }).waitFor();
  });
});
