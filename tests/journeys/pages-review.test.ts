/// <reference lib="dom" />
// The page’s own words are known here, since some functions run in it.
import type { Page } from 'playwright-core';
import { addKey } from '../../src/graph/access/keys.ts';
import { importDocument } from '../../src/graph/import.ts';
import { axeFaults } from '../support/axe.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph } from '../support/graph.ts';
import { manyPapers } from '../support/many-papers.ts';
import { serveGraph } from '../support/served.ts';
import { stateOf } from '../support/state.ts';
import { unreachedByTab } from '../support/tab.ts';
import { told } from '../support/told.ts';

/** A paper with its text, in which a rule finds that Ada rejects what Ben said. */
const reply = told('reply', [], {
  entries: [
    {
      text: 'It rained all day. The quay is safe, said Ben. That is wrong, said Ada. Nobody else spoke.',
      quotes: [
        { key: 'safe', words: 'The quay is safe', start: 19, speech: 'INDIRECT', speaker: 'ben' },
        {
          words: 'That is wrong',
          start: 47,
          speech: 'INDIRECT',
          speaker: 'ada',
          respondsTo: [
            {
              to: 'safe',
              kind: 'REJECTS',
              basis: 'That is wrong, said Ada',
              by: 'rule:extract',
              confidence: 'LOW',
            },
          ],
        },
      ],
    },
  ],
});

const over = openGraph();
const served = serveGraph(over);
const bob = over.as('Bob', 'REVIEWER');
const keys: Record<string, string> = {};

type Waiting = { kind: string; link: { id: string; version: number; assertedBy: string } };
const waiting = async (filter: object | null = null): Promise<Waiting[]> =>
  (
    await over.answer(
      'query ($filter: ProposalFilter) { proposals(filter: $filter, first: 100) { nodes { kind link { id version assertedBy } } } }',
      { filter },
    )
  ).proposals.nodes;
const stands = async (id: string) =>
  (await over.answer('query ($id: ID!) { node(id: $id) { ... on Link { status reviewedBy note } } }', { id }))
    .node;

describeInBrowser('the review screen', (browser) => {
  beforeEach(async () => {
    await over.hold(...manyPapers, reply);
    for (const [name, role] of [
      ['Ann', 'REVIEWER'],
      ['Ron', 'READER'],
    ] as const)
      keys[name] = await addKey(over.graph, name, role);
  });

  const enter = async (page: Page, name = 'Ann') => {
    await page.getByLabel('Your key').fill(keys[name]!);
    await page.keyboard.press('Enter');
  };
  const open = async (path = '/review', options = {}) => {
    const watched = await openPage(browser(), served.origin, options);
    await watched.page.goto('/review');
    await enter(watched.page);
    await watched.page.getByText('Signed in as Ann').waitFor();
    if (path !== '/review') await watched.page.goto(path);
    await watched.page.locator('.proposal').waitFor();
    return watched;
  };
  const onTop = (page: Page) => page.locator('.proposal').getAttribute('id');
  const shows = (page: Page, id: string) =>
    page.waitForFunction((wanted) => document.querySelector('.proposal')?.id === wanted, id);
  /** Waits until all that was decided is written. */
  const written = (page: Page) =>
    page.waitForFunction(() => document.querySelector('.saving')?.textContent === '');

  test('lets nobody decide without a key, and tells a wrong key and a reader’s plainly', async () => {
    const { page } = await openPage(browser(), served.origin);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto('/review');
    keys.Wrong = `onrecord_${'x'.repeat(43)}`;
    await enter(page, 'Wrong');
    await page.getByRole('alert').getByText('This key is not known here').waitFor();
    expect(await page.locator('.proposal').count()).toBe(0);
    keys.Odd = 'ключ';
    await enter(page, 'Odd');
    await page.getByRole('alert').getByText('This is no key').waitFor();
    await enter(page, 'Ron');
    await page.getByText('The key of Ron has the role READER').waitFor();
    expect(await page.locator('.proposal').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Your key').waitFor();
    expect(addresses.join(' ')).not.toContain('onrecord_');
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await page.context().close();
  });

  test('keeps the key for its tab alone', async () => {
    const { page } = await open();
    await page.reload();
    await page.getByText('Signed in as Ann').waitFor();
    const other = await page.context().newPage();
    await other.goto('/review');
    await other.getByLabel('Your key').waitFor();
    expect(await page.evaluate(() => document.cookie + JSON.stringify(localStorage))).toBe('{}');
    await page.context().close();
  });

  test('shows a response with who says what of whom, marked in the article’s own words', async () => {
    const { page, complaints } = await open('/review?kind=RESPONSE');
    expect(await page.locator('.proposal h2').innerText()).toBe('Ada Birch rejected what Ben Cole said');
    const [response, target] = await page.locator('.evidence blockquote').allInnerTexts();
    for (const text of [response, target])
      expect(text).toContain('It rained all day. The quay is safe, said Ben. That is wrong, said Ada.');
    expect(await page.locator('.of-a mark.words').allInnerTexts()).toEqual(['That is wrong']);
    expect(await page.locator('.of-a mark.basis').allInnerTexts()).toEqual([', said Ada']);
    expect(await page.locator('.of-b mark.words').allInnerTexts()).toEqual(['The quay is safe']);
    const why = await page.locator('.why').innerText();
    expect(why).toContain('rule extract');
    expect(why).toContain('low confidence');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows each kind of proposal with its reason, in the order of the graph', async () => {
    const { page } = await open();
    const all = await waiting();
    const said: Record<string, RegExp> = {
      RESPONSE: /rejected what/,
      CONTRADICTION: /contradicts? /,
      IDENTITY: /” is /,
      SAME_MEASURE: /count the same$/,
    };
    for (const { kind, link } of all) {
      await shows(page, link.id);
      expect(await page.locator('.proposal h2').innerText()).toMatch(said[kind]!);
      expect(await page.locator('.why').innerText()).toContain(link.assertedBy.replace(/^rule:/, ''));
      await page.keyboard.press('s');
    }
    await page.getByText(`You skipped ${all.length}`).waitFor();
    expect((await waiting()).length).toBe(all.length);
    await page.getByRole('button', { name: 'Look at them again' }).click();
    await shows(page, all[0]!.link.id);
    await page.context().close();
  });

  test.each([
    ['c', 'CONFIRMED'],
    ['d', 'DISPUTED'],
    ['r', 'REJECTED'],
  ])(
    '%s makes a proposal %s and shows the next before that is written; u takes it back',
    async (key, status) => {
      const { page } = await open('/review?kind=CONTRADICTION');
      const [first, second] = await waiting({ kind: ['CONTRADICTION'] });
      expect(await onTop(page)).toBe(first!.link.id);
      const before = await page.locator('.left strong').innerText();
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('reviewAll(')) await held;
        await route.continue();
      });
      await page.keyboard.press(key);
      await shows(page, second!.link.id);
      expect(await page.locator('.left strong').innerText()).not.toBe(before);
      expect(await stands(first!.link.id)).toMatchObject({ status: 'PROPOSED' });
      letGo();
      await written(page);
      expect(await stands(first!.link.id)).toMatchObject({ status, reviewedBy: 'Ann' });
      await page.keyboard.press('u');
      await shows(page, first!.link.id);
      await written(page);
      expect(await stands(first!.link.id)).toMatchObject({ status: 'PROPOSED', reviewedBy: null });
      // What came back can be decided on again, as it stands now.
      await page.keyboard.press(key);
      await written(page);
      expect(await stands(first!.link.id)).toMatchObject({ status, reviewedBy: 'Ann' });
      await page.context().close();
    },
  );

  test('a note goes with the decision, and keys are letters while it is written', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    const id = (await onTop(page))!;
    await page.keyboard.press('n');
    await page.getByLabel('Note with your decision').pressSequentially('crucial record');
    expect(await onTop(page)).toBe(id);
    await page.keyboard.press('Enter');
    await page.keyboard.press('d');
    await written(page);
    expect(await stands(id)).toEqual({ status: 'DISPUTED', reviewedBy: 'Ann', note: 'crucial record' });
    await page.context().close();
  });

  test('m merges what a proposal shows with what is found by typing, as one decision that u takes back', async () => {
    const { page, complaints } = await open('/review?kind=IDENTITY');
    const [first] = await waiting({ kind: ['IDENTITY'] });
    const { node } = await over.answer(
      'query ($id: ID!) { node(id: $id) { ... on Identity { speaker { id name } } } }',
      { id: first!.link.id },
    );
    const whole = await stateOf(over);
    const leadsTo = async () =>
      (await over.answer('query ($id: ID!) { node(id: $id) { id } }', { id: node.speaker.id })).node.id;
    await page.keyboard.press('n');
    await page.getByLabel('Note with your decision').fill('Her maiden name.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('m');
    const box = page.getByRole('combobox', { name: `Merge ${node.speaker.name} into` });
    await box.pressSequentially('cyd');
    await page.getByRole('option', { name: 'Cyd Dunn' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await written(page);
    expect(await leadsTo()).toBe('person:cyd-dunn');
    expect(await onTop(page).catch(() => null)).not.toBe(first!.link.id);
    expect((await page.locator('.taken li').first().innerText()).replace(/\s+/g, ' ')).toMatch(
      new RegExp(`^Merged: ${node.speaker.id} into person:cyd-dunn “Her maiden name.”`),
    );
    await page.keyboard.press('u');
    await shows(page, first!.link.id);
    await written(page);
    expect(await leadsTo()).toBe(node.speaker.id);
    expect(await stateOf(over)).toEqual(whole);
    // Escape leaves it, and the letters are keys again.
    await page.keyboard.press('m');
    await page.locator('.merge-line input:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.merge-line').waitFor({ state: 'detached' });
    expect(await page.locator('.merge-line').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('m merges a measure of a contradiction, and offers each thing that it shows', async () => {
    await importDocument(
      over.graph,
      told(
        'ships',
        [{ words: '400 ships', figures: [{ words: '400 ships', measure: 'ships', unit: 'boat' }] }],
        {
          measures: {
            ships: { name: 'Ships', definition: 'Ships that pass.', dimension: 'COUNT', unit: 'boat' },
          },
        },
      ),
    );
    const { page } = await open('/review?kind=CONTRADICTION');
    const id = (await onTop(page))!;
    const before = (await waiting({ kind: ['CONTRADICTION'] })).length;
    await page.getByRole('button', { name: /^Merge/ }).click();
    expect(await page.getByLabel('What to merge').locator('option').allInnerTexts()).toEqual([
      'Boats',
      'Cyd Dunn',
    ]);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Merge Boats into' }).pressSequentially('shi');
    await page.getByRole('option', { name: 'Ships' }).click();
    await written(page);
    // The proposal waits as it did; what contradicts across both measures waits too.
    expect(await onTop(page)).toBe(id);
    expect((await waiting({ kind: ['CONTRADICTION'] })).length).toBeGreaterThan(before);
    await page.keyboard.press('u');
    await written(page);
    expect((await waiting({ kind: ['CONTRADICTION'] })).length).toBe(before);
    await page.context().close();
  });

  test('Ctrl, Alt and a key held down do nothing, and the keys can be turned off', async () => {
    const { page } = await open();
    const id = await onTop(page);
    for (const key of ['Control+r', 'Alt+c', 'Control+d'])
      await page.evaluate(
        (pressed) =>
          dispatchEvent(
            new KeyboardEvent('keydown', {
              key: pressed.slice(-1),
              ctrlKey: pressed.startsWith('Control'),
              altKey: pressed.startsWith('Alt'),
            }),
          ),
        key,
      );
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'r', repeat: true })));
    await page.getByRole('button', { name: 'Turn the keys off' }).click();
    await page.keyboard.press('r');
    expect(await onTop(page)).toBe(id);
    expect(await stands(id!)).toMatchObject({ status: 'PROPOSED' });
    await page.getByRole('button', { name: /^Reject/ }).click();
    await written(page);
    expect(await stands(id!)).toMatchObject({ status: 'REJECTED' });
    await page.context().close();
  });

  test('tells what somebody else decided meanwhile, and overwrites nothing', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    const id = (await onTop(page))!;
    await bob.answer(
      'mutation ($id: ID!) { review(input: { id: $id, decision: CONFIRM, note: "I counted." }) { revision { id } } }',
      { id },
    );
    await page.keyboard.press('r');
    const told = page.getByRole('alert').getByText('Somebody else was faster');
    await told.waitFor();
    expect(await told.innerText()).toContain('Bob confirmed it (“I counted.”)');
    expect(await stands(id)).toEqual({ status: 'CONFIRMED', reviewedBy: 'Bob', note: 'I counted.' });
    expect(await onTop(page)).not.toBe(id);
    await page.context().close();
  });

  test('brings a proposal back whose decision could not be written', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    const id = (await onTop(page))!;
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('reviewAll(') ? route.abort() : route.continue(),
    );
    await page.keyboard.press('c');
    await page.getByRole('alert').getByText('Not written.').waitFor();
    expect(await onTop(page)).toBe(id);
    expect(await stands(id)).toMatchObject({ status: 'PROPOSED' });
    await page.unroute('**/graphql');
    await page.keyboard.press('c');
    await written(page);
    expect(await stands(id)).toMatchObject({ status: 'CONFIRMED', reviewedBy: 'Ann' });
    await page.context().close();
  });

  test('signs out whose key was revoked, and writes nothing', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    const id = (await onTop(page))!;
    await over.run("MATCH (k:Key {name: 'Ann'}) DETACH DELETE k");
    await page.keyboard.press('c');
    await page.getByLabel('Your key').waitFor();
    await page.getByRole('alert').getByText('it was revoked').waitFor();
    expect(await stands(id)).toMatchObject({ status: 'PROPOSED' });
    await page.context().close();
  });

  test('lists the last decisions of everybody with who and when, and takes each back', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    const [first] = await waiting({ kind: ['CONTRADICTION'] });
    const [same] = await waiting({ kind: ['SAME_MEASURE'] });
    await bob.answer(
      'mutation ($id: ID!) { review(input: { id: $id, decision: REJECT }) { revision { id } } }',
      {
        id: same!.link.id,
      },
    );
    await page.keyboard.press('c');
    await written(page);
    const rows = page.locator('.taken li');
    await rows.nth(1).waitFor();
    expect(await rows.nth(0).innerText()).toMatch(/^Confirmed: .*\n+Ann/);
    expect(await rows.nth(1).innerText()).toMatch(/^Rejected: .*count.* the same.*\n+Bob/);
    await rows
      .nth(1)
      .getByRole('button', { name: /^Take back: Rejected/ })
      .click();
    await written(page);
    expect(await stands(same!.link.id)).toMatchObject({ status: 'PROPOSED' });
    expect(await onTop(page)).toBe(same!.link.id);
    await rows.getByText('taken back by Ann').waitFor();
    expect(await stands(first!.link.id)).toMatchObject({ status: 'CONFIRMED' });
    await page.context().close();
  });

  test('decides on all that are alike as one, after showing them, and takes them back as one', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    const all = await waiting({ kind: ['CONTRADICTION'] });
    await page.getByRole('button', { name: /^All \d+ alike/ }).waitFor();
    await page.keyboard.press('a');
    const heading = page.getByRole('heading', {
      name: /^\d+ contradictions by rule tolerance\/1 about Boats$/,
    });
    await heading.waitFor();
    const count = Number.parseInt(await heading.innerText(), 10);
    expect(count).toBeGreaterThan(1);
    expect(await page.locator('.ticks li').count()).toBe(count);
    await page.locator('.ticks input').first().uncheck();
    await page.keyboard.press('Tab');
    await page.locator('#alike-says').focus();
    await page.keyboard.press('r');
    await written(page);
    const left = await waiting({ kind: ['CONTRADICTION'] });
    expect(left.length).toBe(all.length - count + 1);
    const { revisions } = await over.answer('{ revisions(first: 1) { nodes { summary actor { name } } } }');
    expect(revisions.nodes[0].actor.name).toBe('Ann');
    await page.keyboard.press('u');
    await written(page);
    expect((await waiting({ kind: ['CONTRADICTION'] })).map(({ link }) => link.id)).toEqual(
      all.map(({ link }) => link.id),
    );
    await page.context().close();
  });

  test('leaves out what was unticked just before the key, however late the next frame comes', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    const all = await waiting({ kind: ['CONTRADICTION'] });
    await page.getByRole('button', { name: /^All \d+ alike/ }).waitFor();
    await page.keyboard.press('a');
    await page.locator('.ticks input').first().waitFor();
    const ticked = await page.locator('.ticks input').count();
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.ticks input')!.click();
      // What the click changed is drawn in a microtask; frames and timers come later.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      document
        .querySelector('#alike-says')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, cancelable: true }));
    });
    await written(page);
    expect((await waiting({ kind: ['CONTRADICTION'] })).length).toBe(all.length - ticked + 1);
    await page.context().close();
  });

  test('is led to from the pages of a contradiction and of a statement, for those signed in alone', async () => {
    const [{ link }] = (await waiting({ kind: ['RESPONSE'] })) as [Waiting];
    const [contradiction] = await waiting({ kind: ['CONTRADICTION'] });
    const { node } = await over.answer(
      'query ($id: ID!) { node(id: $id) { ... on Response { response { id } } } }',
      {
        id: link.id,
      },
    );
    const { page: stranger } = await openPage(browser(), served.origin);
    await stranger.goto(`/statements/${node.response.id}`);
    await stranger.getByRole('heading', { name: 'Quote by Ada Birch' }).waitFor();
    expect(await stranger.locator('main').getByRole('link', { name: 'Review' }).count()).toBe(0);
    await stranger.context().close();
    const { page } = await open();
    for (const [path, id] of [
      [`/statements/${node.response.id}`, link.id],
      [`/contradictions/${contradiction!.link.id}`, contradiction!.link.id],
    ] as const) {
      await page.goto(path);
      await page.locator('main').getByRole('link', { name: 'Review' }).click();
      await shows(page, id);
    }
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
      const { page: signedOut } = await openPage(browser(), served.origin, options);
      await signedOut.goto('/review');
      await signedOut.getByLabel('Your key').waitFor();
      expect(await axeFaults(signedOut)).toEqual([]);
      await signedOut.context().close();
      const { page, complaints } = await open('/review', options);
      for (const { link } of await waiting()) {
        await shows(page, link.id);
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await page.keyboard.press('s');
      }
      await page.goto('/review?kind=CONTRADICTION');
      await page.getByRole('button', { name: /^All \d+ alike/ }).click();
      await page.locator('.ticks li').first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('everything on it is reached by Tab', async () => {
    const { page } = await open('/review?kind=CONTRADICTION');
    await page.getByRole('button', { name: /^All \d+ alike/ }).waitFor();
    const operable = 'main button:visible:not(:disabled), main a[href]:visible, main input:visible';
    expect(await unreachedByTab(page, operable, 3)).toEqual([]);
    await page.context().close();
  });
});
