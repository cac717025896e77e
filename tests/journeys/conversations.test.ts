import { readFileSync } from 'node:fs';
import { tiesIn } from '../../src/explorer/dashboard/links.ts';
import { readQueryFile } from '../../src/explorer/query-file.ts';
import { describeInBrowser, openPage } from '../support/browser.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds());
const served = serveGraph(over);

const DID: Record<string, string> = {
  ANSWERS: 'answered',
  REJECTS: 'rejected',
  SUPPORTS: 'supported',
  CLARIFIES: 'clarified',
  QUESTIONS: 'questioned',
  COMMENTS: 'commented on',
};
const END =
  '__typename ... on Quote { id text saidBy { name } } ... on Person { name } ... on Event { name }';

type Told = { id: string; from: string; to: string; short: string; whole: string; tie: string };

/** What the graph itself says of who responded to whom, as the sentences that a reader should meet. */
async function responsesOnRecord(): Promise<Told[]> {
  const { responses } = await over.answer(
    `{ responses(first: 100) { totalCount nodes { id kind response { id saidBy { name } } target { ${END} } } } }`,
  );
  expect(responses.nodes).toHaveLength(responses.totalCount);
  return responses.nodes.map(({ id, kind, response, target }: any) => {
    const by = namesOf(response);
    const of = target.saidBy ? namesOf(target) : target.name;
    const words = by === of ? 'their own words' : target.saidBy ? `what ${of} said` : of;
    const short = `${by} ${DID[kind]} ${words}`;
    const whole = target.text ? `${short}: ${target.text}` : short;
    return { id, from: response.id, to: target.id, short, whole, tie: `${by} ${kind.toLowerCase()} ${of}` };
  });
}

const namesOf = ({ saidBy }: { saidBy: { name: string }[] }) => saidBy.map(({ name }) => name).join(', ');
const flat = (text: string) => text.replace(/[“”"\s]+/g, ' ').trim();

/** Quotes of the seeds in the middle of conversations, and how many responses stand above and below each. */
const MIDDLES = [
  ['quote:473d82517f61c9351bedac0d', { UP: 1, DOWN: 0, BOTH: 1 }],
  ['quote:cca74ac8904671515737aa53', { UP: 3, DOWN: 5, BOTH: 8 }],
] as const;
const CASES = MIDDLES.flatMap(([id, counts]) =>
  (['UP', 'DOWN', 'BOTH'] as const).map((direction) => [id, direction, counts[direction]] as const),
);

describe.each(CASES)('the conversation around %s, direction %s', (id, direction, count) => {
  test('says in its answer who responded to whom, as the graph has it', async () => {
    const told = await responsesOnRecord();
    const file = readFileSync('src/explorer/graphiql/questions/5-thread.graphql', 'utf8');
    const query = readQueryFile(file).query.replace('direction: BOTH', `direction: ${direction}`);
    const answer = await over.answer(query, { id });
    const ties = tiesIn(answer);
    expect(ties.reduce((sum, tie) => sum + tie.count, 0)).toBeGreaterThanOrEqual(count);
    for (const { from, to, kinds } of ties)
      for (const kind of kinds)
        expect(
          told.some(({ tie }) => tie.includes(from) && tie.includes(` ${kind} `) && tie.endsWith(to)),
        ).toBe(true);
  });
});

describeInBrowser('a conversation on the screen', (browser) => {
  test.each(CASES)(
    'around %s, direction %s, says of each who responded to whom',
    async (id, direction, count) => {
      const told = await responsesOnRecord();
      const { page } = await openPage(browser(), served.origin);
      await page.goto(`/threads/${id}?direction=${direction}`);
      await page.locator('.turns li').first().waitFor();
      const sentences = await page.locator('.turns .relation').evaluateAll((all: any[]) =>
        all.map((one) => {
          const copy = one.cloneNode(true);
          copy.querySelector('q')?.remove();
          return [one.closest('li').querySelector('article').id, copy.textContent];
        }),
      );
      const known = told.map(({ from, whole }) => `${from} ${flat(whole)}`);
      for (const [by, sentence] of sentences) expect(known).toContain(`${by} ${flat(sentence!)}`);
      // What the statement asked about answers is told also where the thread runs down from it.
      expect(sentences).toHaveLength(direction === 'DOWN' ? count + 1 : count);

      const lines = await page
        .locator('.drawing g[data-response]')
        .evaluateAll((all: any[]) =>
          all.map(({ dataset: { response, from, to } }) => ({ id: response, from, to })),
        );
      expect(lines).toHaveLength(count);
      for (const line of lines) expect(told).toContainEqual(expect.objectContaining(line));
      for (const point of await page.locator('.drawing a').all()) {
        const key = await point.getAttribute('data-key');
        const label = (await point.locator('title').first().textContent())!;
        const did = told.filter(({ from }) => from === key).map(({ short }) => short);
        if (did.some((one) => label.includes(one))) continue;
        // Nothing is said of whom it answers where that stands outside.
        expect(Object.values(DID).some((verb) => label.includes(` ${verb} `))).toBe(false);
      }
      await page.context().close();
    },
  );

  test.each(MIDDLES)('around %s reads the same without scripts', async (id, { BOTH }) => {
    const told = await responsesOnRecord();
    const { page } = await openPage(browser(), served.origin, { javaScriptEnabled: false });
    await page.goto(`/threads/${id}`);
    const sentences = (await page.locator('li').allInnerTexts()).filter((line) =>
      Object.values(DID).some(
        (verb) => line.includes(` ${verb} what `) || line.includes(` ${verb} their own`),
      ),
    );
    expect(sentences).toHaveLength(BOTH);
    const known = told.map(({ whole }) => flat(whole));
    for (const sentence of sentences) expect(known).toContain(flat(sentence));
    await page.context().close();
  });

  test.each([
    ['', 'Responses received', 'to', 6],
    ['?direction=UP', 'Responses made', 'by', 2],
  ])(
    'a speaker’s page%s shows all %s, each once and with its words',
    async (search, title, filter, count) => {
      const told = await responsesOnRecord();
      const { responses } = await over.answer(
        `{ responses(filter: { ${filter}: "Natacha Bouchart" }, first: 100) { nodes { id response { id text } } } }`,
      );
      const { page } = await openPage(browser(), served.origin);
      await page.goto(`/threads/person:natacha-bouchart${search}`);
      await page.getByRole('heading', { name: '6 responses received · 2 made' }).waitFor();
      await page.getByRole('heading', { name: new RegExp(`^${title}: ${count}`) }).waitFor();
      const shown = await page.locator('.turns .relation').evaluateAll((all: any[]) =>
        all.map((one) => {
          const copy = one.cloneNode(true);
          copy.querySelector('q')?.remove();
          return copy.textContent;
        }),
      );
      const own = responses.nodes.map(({ id }: any) => told.find((one) => one.id === id)!.whole);
      expect(shown.map(flat).sort()).toEqual(own.map(flat).sort());
      expect(own).toHaveLength(count);
      const cards = await page.locator('.turns article').evaluateAll((all: any[]) => all.map(({ id }) => id));
      expect(cards.sort()).toEqual(
        [...new Set(responses.nodes.map(({ response }: any) => response.id))].sort(),
      );
      for (const { response } of responses.nodes)
        expect(flat(await page.locator(`[id="${response.id}"] blockquote`).innerText())).toBe(
          flat(response.text),
        );
      await page.context().close();
    },
  );

  test('a speaker’s page shows both directions together when asked', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/threads/person:natacha-bouchart');
    await page.getByRole('button', { name: 'both' }).click();
    await page.getByRole('heading', { name: 'Responses made: 2' }).waitFor();
    expect(await page.locator('.turns .relation').count()).toBe(8);
    await page.context().close();
  });

  test('no answer is missed from a witness on whose hearing somebody merely commented', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/threads/person:natacha-bouchart');
    const card = (words: string) => page.locator('article', { hasText: words });
    await card('acknowledge the role').getByText('No answer on record from Natacha Bouchart').waitFor();
    expect(await card('should be doing more').getByText('No answer on record').count()).toBe(0);
    await page.context().close();
  });

  test('a statement is cited in plain text, BibTeX and CSL-JSON', async () => {
    const { page } = await openPage(browser(), served.origin);
    await page.goto('/statements/quote:cca74ac8904671515737aa53');
    await page.getByText('Cite', { exact: true }).click();
    const form = (name: string) => page.getByRole('region', { name }).locator('pre').innerText();
    expect(await form('Plain text')).toMatch(
      /^Ines Dell, “On page nine, with a price.”.* In “Marram Town Council: record of the debate on the sea wall”, Marram Town Council, 20 February 2031\. On Record, http.*\/statements\/quote:cca74ac8904671515737aa53 \(read \d+ \w+ \d{4}\)\.$/s,
    );
    expect(await form('BibTeX')).toContain('title = {{On page nine, with a price.}}');
    const [item] = JSON.parse(await form('CSL-JSON'));
    expect(item).toMatchObject({
      type: 'speech',
      author: [{ literal: 'Ines Dell' }],
      title: 'On page nine, with a price.',
      'container-title': 'Marram Town Council: record of the debate on the sea wall',
    });
    await page.context().close();
  });
});
