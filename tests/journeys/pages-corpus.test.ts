import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph } from '../support/graph.ts';
import { manyPapers } from '../support/many-papers.ts';
import { CORPUS_SCREENS } from '../support/screens.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...manyPapers);
const served = serveGraph(over);

describeInBrowser('the explorer over many papers', (browser) => {
  const open = async (path: string, options = {}): Promise<Page> => {
    const { page } = await openPage(browser(), served.origin, options);
    await page.goto(path);
    return page;
  };
  const textOf = async (page: Page, selector: string) =>
    (await page.locator(selector).innerText()).replace(/\s+/g, ' ');
  const speech = manyPapers[0]!.quotes[0]!;

  test('a speaker’s page says which names and roles each source prints, and why they are one person', async () => {
    const page = await open('/speakers/person:robert-quayle');
    const section = page.getByRole('region', { name: 'Why are these one person?' });
    await section.waitFor();
    const [courier, herald] = (await section.locator('.tile').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' '),
    );
    expect(courier).toMatch(/^“Bob Quayle” ?mayor The courier The Gazette, 2 May 2031, 1 statement/);
    expect(courier).toContain('Printed in full as “Bob Quayle”. proposed matched by full name');
    expect(herald).toMatch(/^“Robert Quayle” ?mayor of Marram The herald/);
    expect(herald).toContain('One of “Bob Quayle” and “Robert Quayle” is a short form of the other.');
    expect(herald).toMatch(/proposed matched by a rule high confidence, score 0\.\d+/);
  });

  test('somebody of the same name stands under “Who might be the same?”, proposed and with the reason', async () => {
    const page = await open('/speakers/person:ida-marlowe');
    const section = page.getByRole('region', { name: 'Who might be the same?' });
    await section.getByText('what is printed of their roles does not go together').waitFor();
    expect(await section.innerText()).toMatch(/kept apart from Ida Marlowe/);
    expect(await section.locator('.tile').innerText()).toMatch(/proposed\s+score 0\.5/);
    await section.getByRole('link', { name: 'Ida Marlowe' }).click();
    await page.getByText('“Ida Marlowe”').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/speakers/person:ida-marlowe-2');
  });

  test('a measure’s page shows its figures on one line and over time, who gave each, and what contradicts', async () => {
    const page = await open('/measures');
    await page.getByRole('link', { name: /^Boats\b.*4 figures/ }).click();
    const line = page.getByRole('img', { name: /on one line/ });
    expect(await line.getAttribute('aria-label')).toBe('4 figures on one line: ≈ 40, 45, 90, ≥ 200.');
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Figure Who gave it When',
      expect.stringMatching(
        /^(some 40 boats in The may-one Ben Cole|90 boats in The may-two Cyd Dunn) 2 May 2031$/,
      ),
      expect.stringMatching(
        /^(some 40 boats in The may-one Ben Cole|90 boats in The may-two Cyd Dunn) 2 May 2031$/,
      ),
      '45 boats in The june Ben Cole 20 June 2031',
      'at least 200 boats in The undated Cyd Dunn not known',
    ]);
    const time = page.getByRole('img', { name: /over time/ });
    expect(await time.getAttribute('aria-label')).toMatch(
      /^3 figures over time\. 2 May 2031: .*; 20 June 2031: 45 boats\.$/,
    );
    const against = page.getByRole('region', { name: '1 contradiction' });
    expect(await against.locator('.brief > li').first().innerText()).toMatch(
      /some 40 boats Ben Cole\s+against 90 boats Cyd Dunn|90 boats Cyd Dunn\s+against some 40 boats Ben Cole/,
    );
  });

  test('weak proposals are shown where all fit on a page, and folded away with their number at a measure', async () => {
    const { contradictions, weak } = await over.answer(
      '{ contradictions { totalCount } weak: contradictions(filter: { confidence: [LOW] }) { totalCount } }',
    );
    expect(weak.totalCount).toBeGreaterThan(0);
    const page = await open('/contradictions');
    await page.getByText(`${contradictions.totalCount} contradictions`, { exact: true }).waitFor();
    expect(await page.locator('.pair').count()).toBe(contradictions.totalCount);

    await page.goto('/measures/measure:boats');
    const folded = page.locator('details', {
      hasText: `${weak.totalCount} weaker contradictions (low confidence)`,
    });
    expect(await folded.getByText('at least 200 boats').first().isVisible()).toBe(false);
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await folded.getByText('at least 200 boats').first().isVisible()).toBe(true);
  });

  test('a quote’s page shows where else the words are printed, with the altered words marked', async () => {
    const page = await open(`/statements/${speech.id}`);
    const section = page.getByRole('region', { name: 'Also printed in 1 other place' });
    await section.waitFor();
    expect(await section.locator('blockquote mark').allInnerTexts()).toEqual(['salmon']);
    expect(await section.locator('.around mark').allInnerTexts()).toEqual(['herring']);
    const told = (await section.innerText()).replace(/\s+/g, ' ');
    expect(told).toContain('Ada Birch in The evening');
    expect(told).toMatch(/herring here, salmon there/);
    expect(told).toContain('altered: the words differ');
  });

  test('a search leads to the other printings of a quote, and the list of printings to the altered ones', async () => {
    const page = await open('/?q=rebuild+harbour');
    await page.getByRole('link', { name: 'printed in 2 sources, altered' }).first().click();
    await page.getByRole('heading', { name: 'Also printed in 1 other place' }).waitFor();
    await page.getByRole('link', { name: 'All words printed more than once' }).click();
    await page.getByRole('button', { name: 'altered' }).click();
    await page.getByText('1 utterance', { exact: true }).waitFor();
    await page.getByText('1 other printing').click();
    const marked = await page.locator('.utterance details mark').allInnerTexts();
    expect(marked.sort()).toEqual(['herring', 'salmon']);
  });

  test('pages without scripts give the same facts', async () => {
    const plain = async (path: string) => (await (await served.fetch(path)).text()).replace(/&amp;/g, '&');
    expect(await plain('/speakers/person:robert-quayle')).toContain(
      'The herald says “Robert Quayle”, mayor of Marram. Taken for this speaker (proposed): One of “Bob Quayle” and “Robert Quayle”',
    );
    expect(await plain('/speakers/person:ida-marlowe')).toContain(
      'Might be the same (proposed): Ida Marlowe.',
    );
    expect(await plain('/measures/measure:boats')).toMatch(
      /Ben Cole: some 40 boats[\s\S]*Contradiction \(proposed\)/,
    );
    expect(await plain(`/statements/${speech.id}`)).toContain(
      'Also printed in The evening (Ada Birch), altered: “herring” here, “salmon” there',
    );
    expect(await plain('/printings?altered=yes')).toContain('(printed in 2 sources, altered)');
    expect(await plain('/measures')).toContain('Boats: 4 figures');
  });

  test.each(CORPUS_SCREENS)(
    '%s has no fault that axe finds, in either theme, and fits 360 px',
    async (path) => {
      const page = await open(path.replace('{speech}', speech.id));
      await page.locator('.answered').waitFor();
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true;");
      const faults: string[] = [];
      for (const width of [1280, 360])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          faults.push(...(await axeFaults(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
        }
      expect(faults).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      expect(await textOf(page, 'h1')).not.toBe('');
    },
  );
});
