/// <reference lib="dom" />
// The page’s own words are known here, since some functions run in it.
import type { Page } from 'playwright-core';
import { addKey } from '../../src/graph/access/keys.ts';
import { axeFaults } from '../support/axe.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { curatorAt } from '../support/curator.ts';
import { openGraph, readers } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { stateOf } from '../support/state.ts';
import { unreachedByTab } from '../support/tab.ts';

const TEXT = `Some 40 boats use the quay, the harbour office says.

“The quay must stay open,” said Ada Birch, the mayor of Porthaven.

Responding to the mayor, Ben Cole said it was not safe. He added that 12 boats had sunk.`;
const HOSTILE = `“Stay <img src=x onerror="document.title='owned'"> open,” said Ada Birch, the mayor of Porthaven.

<script>document.title = 'owned'</script> Ben Cole said </textarea><b id="owned">it was not safe</b>.`;

const over = openGraph();
const served = serveGraph(over, { readers });
const keys: Record<string, string> = {};

describeInBrowser('the screen for drafts', (browser) => {
  beforeEach(async () => {
    await over.hold();
    for (const [name, role] of [
      ['Cyd', 'CONTRIBUTOR'],
      ['Ron', 'READER'],
    ] as const)
      keys[name] = await addKey(over.graph, name, role);
  });

  const open = async (name = 'Cyd', options = {}) => {
    const watched = await openPage(browser(), served.origin, options);
    await watched.page.goto('/draft');
    await watched.page.getByLabel('Your key').fill(keys[name]!);
    await watched.page.keyboard.press('Enter');
    await watched.page.getByText(`Signed in as ${name}`).waitFor();
    return watched;
  };
  const drafted = async (text = TEXT, options = {}) => {
    const watched = await open('Cyd', options);
    await watched.page.getByLabel('Or paste its text').fill(text);
    await watched.page.getByLabel('Title').fill('The quay');
    await watched.page.getByLabel('Publisher').fill('The Gazette');
    await watched.page.getByRole('button', { name: 'Read it' }).click();
    await watched.page.locator('.item').first().waitFor();
    return watched;
  };
  const item = (page: Page, words: string) => page.locator('.item').filter({ hasText: words });
  const currentWords = (page: Page) => page.locator('.item.current .says').innerText();
  const form = (page: Page) => page.locator('.item-form');
  const written = async (page: Page) => {
    if (!(await page.getByLabel('The document in YAML').isVisible()))
      await page.locator('.written summary').click();
    return page.getByLabel('The document in YAML');
  };
  const said = async () =>
    (await over.answer('{ quotes { nodes { text saidBy { name } attributions { status assertedBy } } } }'))
      .quotes.nodes;
  const settled = (page: Page) =>
    page.getByText(/^(Checking|Importing|Taking it back) …$/).waitFor({ state: 'detached' });

  test('lets nobody bring in an article without a key, and tells a reader why', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/draft');
    await page.getByLabel('Your key').waitFor();
    expect(await page.getByRole('button', { name: 'Read it' }).count()).toBe(0);
    await page.getByLabel('Your key').fill(keys.Ron!);
    await page.keyboard.press('Enter');
    await page.getByText('bringing in an article needs the role CONTRIBUTOR').waitFor();
    expect(await page.getByRole('button', { name: 'Read it' }).count()).toBe(0);
    await page.context().close();
  });

  test('shows who says what beside the text, each marked in it, and writes nothing', async () => {
    const before = await stateOf(over);
    const { page, complaints, strangers } = await drafted();
    expect(await page.locator('.read').textContent()).toBe(TEXT);
    const marked = await page.locator('.read mark').allInnerTexts();
    for (const words of ['“The quay must stay open,”', 'Some 40 boats', 'it was not safe'])
      expect(marked.join('|')).toContain(words);
    expect(await item(page, 'must stay open').innerText()).toMatch(/^Ada Birch[\s\S]*word for word/);
    expect(await item(page, 'it was not safe').locator('.go').first().innerText()).toMatch(/^Ben Cole/);
    await item(page, 'must stay open').locator('.go').click();
    expect(await item(page, 'must stay open').innerText()).toMatch(
      /Rule [\w-]+, cue “said”, confidence 0\.\d+/,
    );
    expect(await stateOf(over)).toEqual(before);
    expect([complaints, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test('a mark leads to its item, and J and K lead from item to item with their marks', async () => {
    const { page } = await drafted();
    await page.locator('.read mark').filter({ hasText: 'must stay open' }).click();
    expect(await currentWords(page)).toBe('“The quay must stay open,”');
    const seen: string[] = [];
    const all = await page.locator('.item').count();
    for (let n = 0; n < 20; n++) await page.keyboard.press('k');
    await page.locator('.item').first().and(page.locator('.current')).waitFor();
    for (let n = 0; n < all; n++) {
      // The page is drawn a moment after a key; it settles on another item, whose marks are of its words.
      await page.waitForFunction((before) => {
        const words = document.querySelector<HTMLElement>('.item.current .says')?.innerText ?? '';
        // What lies inside it has a mark of its own.
        const marks = [...document.querySelectorAll<HTMLElement>('.read mark.current')];
        return words !== before && marks.length > 0 && marks.every((one) => words.includes(one.innerText));
      }, seen.at(-1) ?? '');
      seen.push(await currentWords(page));
      await page.keyboard.press('j');
    }
    expect(seen.sort()).toEqual((await page.locator('.item .says').allInnerTexts()).sort());
    await page.context().close();
  });

  test('is worked by keys alone: an item is changed, left out and brought back', async () => {
    const { page } = await drafted();
    await item(page, 'must stay open').locator('.go').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('e');
    await form(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft-words');
    // Letters are letters while somebody writes.
    await page.keyboard.press('Control+a');
    await page.keyboard.type('must … open');
    await page.keyboard.press('Enter');
    await form(page).waitFor({ state: 'detached' });
    expect(await currentWords(page)).toBe('must stay open');
    const before = await page.locator('.item').count();
    await page.keyboard.press('x');
    expect(await page.locator('.item').count()).toBeLessThan(before);
    expect(await item(page, 'must stay open').count()).toBe(0);
    await page.keyboard.press('u');
    await item(page, 'must stay open').waitFor();
    await page.keyboard.press('u');
    await item(page, '“The quay must stay open,”').waitFor();
    await page.context().close();
  });

  test('words that are chosen in the text become a quote of somebody new', async () => {
    const { page } = await drafted();
    const cyd = curatorAt(page);
    await cyd.choose('the mayor of Porthaven');
    await cyd.press('q');
    await cyd.pick('Who said it', 'Somebody else …');
    await cyd.write('Name', 'A fisherman');
    await cyd.pick('What it is', 'A voice without a name');
    await cyd.save();
    expect(await page.locator('.item.current strong').innerText()).toBe('A fisherman');
    expect(await (await written(page)).inputValue()).toMatch(
      /a-fisherman:\n +name: A fisherman\n +kind: UNNAMED/,
    );
    await page.context().close();
  });

  test('says at its field what the text does not print, and keeps what was typed', async () => {
    const { page } = await drafted();
    await item(page, 'must stay open').locator('.go').click();
    await page.keyboard.press('e');
    await form(page).getByLabel('Name as printed').fill('Mrs Birch');
    await form(page).getByRole('button', { name: 'Save' }).click();
    await form(page).getByText('The entry does not print this.').waitFor();
    expect(await form(page).getByLabel('Name as printed').inputValue()).toBe('Mrs Birch');
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('the list and the written document show the same, whichever is changed', async () => {
    const { page } = await drafted();
    const document = await written(page);
    const text = await document.inputValue();
    await document.fill(`# read twice\n${text.replace('speech: DIRECT', 'speech: MIXED')}`);
    await item(page, 'must stay open').getByText('partly word for word').waitFor();
    await document.fill(`# read twice\n${text}\nby: [`);
    await page.getByRole('alert').getByText('The document cannot be read').waitFor();
    const many = await page.locator('.item').count();
    await item(page, 'must stay open').locator('.go').click();
    await page.keyboard.press('x');
    expect(await page.locator('.item').count()).toBe(many);
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    expect(await item(page, 'must stay open').count()).toBeGreaterThan(0);
    await document.fill(`# read twice\n${text}`);
    await item(page, 'must stay open').locator('.go').click();
    await page.keyboard.press('x');
    expect(await document.inputValue()).toMatch(/^# read twice\n/);
    expect(await document.inputValue()).not.toContain('must stay open');
    await page.context().close();
  });

  test('says at its item what the server finds wrong, and imports nothing before it is put right', async () => {
    const before = await stateOf(over);
    const { page } = await drafted();
    const document = await written(page);
    await document.fill((await document.inputValue()).replace('speech: DIRECT', 'speech: INDIRECT'));
    for (const name of ['Check', 'Import']) {
      await page.getByRole('button', { name, exact: true }).click();
      await settled(page);
      const told = item(page, 'must stay open').locator('.trouble-line');
      expect(await told.innerText()).toMatch(/DIRECT.*entries\[0\]\.quotes\[\d\]\.speech, line \d+/);
      await page.getByText('1 thing is wrong').first().waitFor();
    }
    await page.getByRole('button', { name: /^entries\[0\]\.quotes\[\d\]\.speech, line/ }).click();
    expect(
      await document.evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      ),
    ).toContain('speech: INDIRECT');
    expect(await stateOf(over)).toEqual(before);
    await page.context().close();
  });

  test('imports what was corrected, leads to it, and takes it back', async () => {
    const before = await stateOf(over);
    const { page, complaints } = await drafted();
    await item(page, 'must stay open').locator('.go').click();
    await page.keyboard.press('e');
    await form(page).getByLabel('Role as printed').fill('mayor of Porthaven');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.done').getByText('Imported.').waitFor();
    const quotes = await said();
    expect(quotes.find(({ text }: any) => text.includes('must stay open'))).toMatchObject({
      saidBy: [{ name: 'Ada Birch' }],
      attributions: [{ status: 'PROPOSED', assertedBy: 'Cyd' }],
    });
    expect(quotes.find(({ text }: any) => text.includes('not safe'))).toMatchObject({
      attributions: [{ status: 'PROPOSED', assertedBy: 'rule:extract' }],
    });
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await page.locator('.done').getByText('The import is taken back.').waitFor();
    expect(await stateOf(over)).toEqual(before);
    // Whoever vouches for all of it confirms it.
    await page.getByLabel('I have read all of it against the text').check();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.done').getByText('Imported.').waitFor();
    for (const { attributions } of await said())
      expect(attributions).toEqual([{ status: 'CONFIRMED', assertedBy: 'Cyd' }]);
    await page.locator('.done').getByRole('link', { name: 'The quay' }).click();
    await page.getByRole('heading', { name: 'The quay' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('asks before a draft takes the place of what is on record', async () => {
    const { page } = await drafted();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.done').getByText('Imported.').waitFor();
    await page.context().close();
    const before = await stateOf(over);
    const { page: other } = await drafted();
    await item(other, 'must stay open').locator('.go').click();
    await other.keyboard.press('x');
    await other.getByRole('button', { name: 'Import', exact: true }).click();
    await other.getByText('This article is on record already: The quay').waitFor();
    expect(await stateOf(over)).toEqual(before);
    await other.getByRole('button', { name: 'Import it all the same' }).click();
    await other.locator('.done').getByText('Imported.').waitFor();
    expect((await said()).some(({ text }: any) => text.includes('must stay open'))).toBe(false);
    await other.context().close();
  });

  test('a reload brings all back as it was typed, in its tab alone, and leaving asks first', async () => {
    const { page } = await drafted();
    await item(page, 'must stay open').locator('.go').click();
    await page.keyboard.press('x');
    await item(page, 'it was not safe').locator('.go').first().click();
    await page.keyboard.press('e');
    await form(page).getByLabel('Note').fill('half a tho');
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    await page.reload();
    await form(page).waitFor();
    expect(asked).toEqual(['beforeunload']);
    expect(await form(page).getByLabel('Note').inputValue()).toBe('half a tho');
    expect(await item(page, 'must stay open').count()).toBe(0);
    const other = await page.context().newPage();
    await other.goto('/draft');
    await other.getByLabel('Your key').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Another article' }).click();
    await page.getByText('What you corrected is not imported').waitFor();
    await page.getByRole('button', { name: 'Drop this draft' }).click();
    await page.getByLabel('Or paste its text').waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('on-record.draft'))).toBeNull();
    await page.context().close();
  });

  test('whoever is signed out meanwhile finds the draft as they left it', async () => {
    const { page } = await drafted();
    await item(page, 'must stay open').locator('.go').click();
    await page.keyboard.press('x');
    await over.run("MATCH (k:Key {name: 'Cyd'}) DETACH DELETE k");
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('alert').getByText('it was revoked').waitFor();
    keys.Cyd = await addKey(over.graph, 'Cyd', 'CONTRIBUTOR');
    await page.getByLabel('Your key').fill(keys.Cyd!);
    await page.keyboard.press('Enter');
    await item(page, 'it was not safe').first().waitFor();
    expect(await item(page, 'must stay open').count()).toBe(0);
    await page.context().close();
  });

  test('two speakers who are one are made one', async () => {
    const { page } = await drafted();
    await page.getByRole('button', { name: 'Edit Ada Birch' }).click();
    await form(page).getByLabel('Is the same as').selectOption({ label: 'Ben Cole' });
    await form(page).getByRole('button', { name: 'Save' }).click();
    await form(page).waitFor({ state: 'detached' });
    expect(await item(page, 'must stay open').locator('strong').innerText()).toBe('Ben Cole');
    expect(await page.locator('.draft-speakers').innerText()).toMatch(
      /Ben Cole\s+4 statements\s+also Ada Birch/,
    );
    await page.context().close();
  });

  test('the title and the day of the article are put right', async () => {
    const { page } = await drafted();
    await page.getByText('No day of publication').waitFor();
    await page.getByRole('button', { name: 'Edit title, day and address' }).click();
    await form(page).getByLabel('Published on').fill('yesterday');
    await page.keyboard.press('Enter');
    await form(page).getByText('Write the day, such as 2026-11-30').waitFor();
    await form(page).getByLabel('Published on').fill('2031-05-01');
    await form(page).getByLabel('Title').fill('The quay of Porthaven');
    await page.keyboard.press('Enter');
    await page.getByText('Published 2031-05-01').waitFor();
    expect(await page.locator('.draft-source h2').innerText()).toBe('The quay of Porthaven');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.done').getByText('Imported.').waitFor();
    const { sources } = await over.answer('{ sources { nodes { title publishedAt } } }');
    expect(sources.nodes).toEqual([{ title: 'The quay of Porthaven', publishedAt: '2031-05-01' }]);
    await page.context().close();
  });

  test('single keys can be turned off', async () => {
    const { page } = await drafted();
    await item(page, 'must stay open').locator('.go').click();
    await page.getByRole('button', { name: 'Turn the keys off' }).click();
    await page.keyboard.press('x');
    expect(await item(page, 'must stay open').count()).toBe(1);
    await page.context().close();
  });

  test('a failed import keeps the draft, and says that it failed', async () => {
    const { page } = await drafted();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.done').getByText('Imported.').waitFor();
    await page.context().close();
  });

  test('takes a dropped page, and says which files it cannot read', async () => {
    const { page } = await open();
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([name, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text!], name!));
          document
            .querySelector('.zone')!
            .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
        },
        [name, text],
      );
    await drop('quay.pdf', '%PDF');
    await page.getByRole('alert').getByText('quay.pdf cannot be read here').waitFor();
    await drop(
      'quay.html',
      `<!doctype html><html lang="en"><head><title>The quay</title></head><body><article><h1>The quay</h1>${TEXT.split(
        '\n\n',
      )
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('')}</article></body></html>`,
    );
    await page.getByText('quay.html').waitFor();
    await page.getByLabel('Published on').fill('2031-03-02');
    await page.getByRole('button', { name: 'Read it' }).click();
    await item(page, 'must stay open').waitFor();
    expect(await page.locator('.read').textContent()).not.toContain('<p>');
    expect((await page.locator('.read mark').allInnerTexts()).join()).toContain('“The quay must stay open,”');
    expect(await (await written(page)).inputValue()).toContain('publishedAt: 2031-03-02');
    await page.context().close();
  });

  test('reads a text as Windows writes it', async () => {
    const { page } = await open();
    await page.getByLabel('Drop an article here, or choose a file').setInputFiles({
      name: 'quay.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        '\x93The quay must stay open,\x94 said Ada Birch, the mayor of Porthaven.',
        'latin1',
      ),
    });
    await page.getByLabel('Title').fill('The quay');
    await page.getByRole('button', { name: 'Read it' }).click();
    await item(page, '“The quay must stay open,”').waitFor();
    await page.context().close();
  });

  test('an article that cannot be had or read is told in words, and what was typed stays', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').getByText('Give an article first').waitFor();
    await page.getByLabel('Or give its address').fill('http://127.0.0.1:1/quay');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').getByText('is not a public address').waitFor();
    await page.getByLabel('Or paste its text').fill(TEXT);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').getByText('Give one article').waitFor();
    await page.reload();
    expect(await page.getByLabel('Or paste its text').inputValue()).toBe(TEXT);
    await page.getByLabel('Or give its address').fill('');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').getByText('does not say its title').waitFor();
    await page.context().close();
  });

  test('a hostile article is text', async () => {
    const { page, complaints, strangers } = await drafted(HOSTILE);
    expect(await page.locator('.read').textContent()).toBe(HOSTILE);
    await item(page, 'Stay <img').locator('.go').click();
    await page.keyboard.press('e');
    await form(page).waitFor();
    await page.keyboard.press('Escape');
    await written(page);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await settled(page);
    expect(await page.title()).toBe('Bring in an article · On Record');
    expect(await page.locator('main img, main script, #owned').count()).toBe(0);
    expect([complaints, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'is clean to axe in the %s theme at %i pixels, in each of its states',
    async (colorScheme, width) => {
      const options = { colorScheme, viewport: { width, height: 800 } };
      const { page: empty } = await open('Cyd', options);
      expect(await axeFaults(empty)).toEqual([]);
      await empty.context().close();
      const { page, complaints } = await drafted(TEXT, options);
      const isClean = async () => {
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      };
      await item(page, 'must stay open').locator('.go').click();
      await isClean();
      for (const key of ['e', 'r', 'c', 'q', 'f']) {
        await page.keyboard.press(key);
        await form(page).waitFor();
        await isClean();
        await page.keyboard.press('Escape');
        await form(page).waitFor({ state: 'detached' });
      }
      const yaml = await written(page);
      const text = await yaml.inputValue();
      await yaml.fill(text.replace('speech: DIRECT', 'speech: INDIRECT'));
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByText('1 thing is wrong').first().waitFor();
      await isClean();
      await yaml.fill(text);
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.locator('.done').getByText('Imported.').waitFor();
      await isClean();
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('everything on it is reached by Tab', async () => {
    const { page } = await drafted();
    await item(page, 'must stay open').locator('.go').click();
    await page.keyboard.press('e');
    await written(page);
    const operable =
      'main button:visible:not(:disabled), main a[href]:visible, main input:visible:not(:disabled), main select:visible, main textarea:visible, main summary, .read';
    expect(await unreachedByTab(page, operable, 2)).toEqual([]);
    await page.context().close();
  });
});
