import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds());
const served = serveGraph(over);

describeInBrowser('what lies between speakers', (browser) => {
  const open = async (path: string, options = {}) => {
    const { page } = await openPage(browser(), served.origin, options);
    await page.goto(path);
    return page;
  };

  test('criticism that nobody answered is listed with whom it calls out, as the graph has it', async () => {
    const { unanswered } = await over.answer(
      '{ unanswered(filter: { to: "Natacha Bouchart" }, first: 50) { totalCount nodes { statement { id } calledOut { name } } } }',
    );
    expect(unanswered.totalCount).toBeGreaterThan(1);
    const page = await open('/unanswered?to=person:natacha-bouchart');
    await page
      .getByRole('heading', { name: `${unanswered.totalCount} statements without a response` })
      .waitFor();
    for (const { statement, calledOut } of unanswered.nodes) {
      const card = page.locator(`[id="${statement.id}"]`);
      const names = calledOut.map(({ name }: any) => name).join(', ');
      await card.getByText(`No answer on record from ${names}`).waitFor();
    }
    expect(await page.locator('.cards article').count()).toBe(unanswered.totalCount);
    await page.context().close();
  });

  test('a speaker is chosen from the keyboard, and stands in the address', async () => {
    const page = await open('/unanswered');
    await page.getByRole('combobox', { name: 'Said by' }).fill('hanson');
    await page.getByRole('option', { name: 'David Hanson' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/unanswered?by=person%3Adavid-hanson');
    const { unanswered } = await over.answer('{ unanswered(filter: { by: "David Hanson" }) { totalCount } }');
    const heading = new RegExp(`^${unanswered.totalCount} statements? without a response$`);
    await page.getByRole('heading', { name: heading }).waitFor();
    const by = await page.locator('.cards .by').allInnerTexts();
    expect(by.length).toBeGreaterThan(0);
    for (const one of by) expect(one).toContain('David Hanson');
    await page.context().close();
  });

  test('the path between two speakers tells each response on it, and who made it', async () => {
    const page = await open('/path');
    for (const [box, typed, name] of [
      ['From', 'hanson', 'David Hanson'],
      ['To', 'brokenshire', 'James Brokenshire'],
    ] as const) {
      await page.getByRole('combobox', { name: box, exact: true }).fill(typed);
      await page.getByRole('option', { name }).waitFor();
      await page.keyboard.press('Enter');
    }
    await page
      .getByRole('heading', {
        name: 'David Hanson and James Brokenshire: 2 responses, through Natacha Bouchart',
      })
      .waitFor();
    expect(await page.locator('.chain .knot').allInnerTexts()).toEqual([
      'David Hanson',
      'Natacha Bouchart',
      'James Brokenshire',
    ]);
    const { path } = await over.answer(
      '{ path(from: "person:david-hanson", to: "person:james-brokenshire") { responses { kind response { text saidBy { name } } } } }',
    );
    const steps = await page.locator('.chain .relation').allInnerTexts();
    expect(steps).toHaveLength(path.responses.length);
    for (const [index, { response }] of path.responses.entries())
      expect(steps[index]).toMatch(
        new RegExp(`^${response.saidBy[0].name} (rejected|commented on|questioned|answered) `),
      );
    await page.context().close();
  });

  test('two that nothing links are said to be so', async () => {
    const page = await open('/path?from=person:david-hanson&to=person:ines-dell');
    await page.getByText('No chain of up to six responses on record links these two.').waitFor();
    await page.context().close();
  });

  test('a path reads without scripts', async () => {
    const page = await open('/path?from=David+Hanson&to=James+Brokenshire', { javaScriptEnabled: false });
    const lines = await page.locator('li').allInnerTexts();
    expect(lines.filter((line) => / (rejected|answered|questioned|commented on) /.test(line))).toHaveLength(
      2,
    );
    await page.context().close();
  });

  test('the glossary explains each word as the schema does, and names the word on the screens', async () => {
    const page = await open('/glossary');
    const { __schema } = await over.answer(
      '{ __schema { types { name description enumValues { name description } } } }',
    );
    const kind = __schema.types.find(({ name }: any) => name === 'ResponseKind');
    const entry = page.locator('#ResponseKind');
    await entry.waitFor();
    const told = await entry.innerText();
    for (const text of [kind.description, ...kind.enumValues.map((one: any) => one.description)])
      expect(told).toContain(text);
    expect(await page.locator('#Speech').innerText()).toContain('reported speech INDIRECT');
    await page.context().close();
  });

  test('each contradiction leads to its policy, which works out its examples', async () => {
    const page = await open('/contradictions?measure=measure:migrants-in-calais');
    await page.getByRole('link', { name: 'policy tolerance/1' }).first().click();
    await page.getByRole('heading', { name: 'Policy tolerance/1: when two figures contradict' }).waitFor();
    expect(await page.getByRole('row', { name: /^2,500 boats/ }).innerText()).toContain('2,400 to 2,600');
    expect(await page.getByRole('row', { name: /^£36.62/ }).innerText()).toContain('36.61 to 36.63');
    await page
      .getByText(/“2,500 boats” and “about 2,000 boats”.*The ranges do not meet: the two contradict\./)
      .waitFor();
    await page.getByText(/“£36” and “£36.62”.*The ranges meet: the two are compatible\./).waitFor();
    await page.context().close();
  });
});
