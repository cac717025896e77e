import { existsSync, readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { openGraph, seeds } from '../support/graph.ts';

const text = readFileSync(new URL('../cases/contract.graphql', import.meta.url), 'utf8');
const queries = new Map(
  parse(text).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [[one.name!.value, print(one)] as const] : [],
  ),
);
const article = new URL('../../../shared/articles/calais.txt', import.meta.url);
const contract = new URL('../../../shared/design/api.md', import.meta.url);
const gold = new URL('../../../shared/extraction/seed-calais.dev.jsonl', import.meta.url);

const over = openGraph(...seeds('calais.yaml'));
const asked = (name: string, variables?: Record<string, unknown>) =>
  over.answer(queries.get(name)!, variables);

const whereAtHand = (file: URL) => (existsSync(file) ? test : test.skip);

whereAtHand(contract)('the copy of the contract’s queries is the contract’s', () => {
  const [, block] = /```graphql\n(.*?)```/s.exec(readFileSync(contract, 'utf8'))!;
  expect(print(parse(text))).toBe(print(parse(block!)));
});

const HANSON = 'David Hanson';
const BROKENSHIRE = 'James Brokenshire';
const MPS = 'MPs on the Home Affairs Select Committee';
const RESPONSES = [
  [HANSON, 'COMMENTS', 'Event'],
  [HANSON, 'REJECTS', 'Person'],
  [HANSON, 'REJECTS', 'Person'],
  [HANSON, 'QUESTIONS', 'Person'],
  [BROKENSHIRE, 'ANSWERS', 'Person'],
  [MPS, 'QUESTIONS', 'Quote'],
];
const RESPONDENTS = [
  { speaker: { name: HANSON }, count: 4 },
  { speaker: { name: BROKENSHIRE }, count: 1 },
  { speaker: { name: MPS }, count: 1 },
];

describe('who responded to the mayor of Calais', () => {
  test.each(['Natacha Bouchart', 'Natasha Bouchart', 'natacha BOUCHART', 'Nátacha  Bouchart'])(
    'is answered under %s',
    async (name) => {
      const { speaker } = await asked('WhoRespondedTo', { name });
      expect(speaker).toMatchObject({
        __typename: 'Person',
        id: 'person:natacha-bouchart',
        name: 'Natacha Bouchart',
        aliases: ['Natasha Bouchart'],
        roles: [{ title: 'Mayor', organisation: null, place: { name: 'Calais' } }],
      });
      expect(
        speaker.responsesReceived.nodes.map(({ kind, response, target }: any) => [
          response.saidBy[0].name,
          kind,
          target.__typename,
        ]),
      ).toEqual(RESPONSES);
    },
  );

  test('respondents are counted, herself left out', async () => {
    const { speaker } = await asked('WhoRespondedTo', { name: 'Natacha Bouchart' });
    expect(speaker.respondents).toEqual(RESPONDENTS);
    const counted = speaker.respondents.reduce((sum: number, { count }: any) => sum + count, 0);
    expect(speaker.responsesReceived.totalCount).toBe(counted);
  });

  test('each response rests on a printed sentence', async () => {
    const { speaker } = await asked('WhoRespondedTo', { name: 'Natacha Bouchart' });
    for (const { basis, basisText, status } of speaker.responsesReceived.nodes) {
      expect([basis, status]).toEqual(['STATED', 'CONFIRMED']);
      expect(basisText).not.toBe('');
    }
  });

  test('nobody has the name of nobody', async () => {
    expect(await asked('WhoRespondedTo', { name: 'Nobody' })).toEqual({ speaker: null });
  });
});

test('2,000 migrants contradict both figures of 2,500, and the benefits of two countries contradict each other', async () => {
  const { contradictions } = await asked('Contradictions');
  expect(contradictions.totalCount).toBe(4);
  const shown = contradictions.nodes.map(({ kind, method, status, policy, statements }: any) => ({
    kind,
    method,
    status,
    policy,
    texts: statements.map(({ text, saidBy }: any) => `${saidBy[0].name}: ${text.slice(0, 30)}`),
  }));
  const rule = { kind: 'VALUE', method: 'RULE', status: 'PROPOSED', policy: 'tolerance/1' };
  const human = { kind: 'INCOMPATIBLE', method: 'HUMAN', status: 'PROPOSED', policy: null };
  expect(shown).toEqual([
    // The surest come first: a person set down the first two.
    {
      ...human,
      texts: ['Natacha Bouchart: they were drawn by "a much mor', `${MPS}: the amount immigrants in the U`],
    },
    {
      ...human,
      texts: [`${MPS}: the amount immigrants in the U`, 'Natacha Bouchart: You have a much more favourabl'],
    },
    {
      ...rule,
      texts: ['ITV News: around 2,500 migrants in Calai', 'Natacha Bouchart: approximately 2,000 migrants i'],
    },
    {
      ...rule,
      texts: [
        'Natacha Bouchart: some 2,500 illegal migrants',
        'Natacha Bouchart: approximately 2,000 migrants i',
      ],
    },
  ]);
  expect(contradictions.nodes[2].reason).toContain('2,250 to 2,750 and 1,800 to 2,200 do not meet');
});

test('the figures about Calais come with hedge, measure and who gave them', async () => {
  const { figures } = await asked('Figures', { place: 'Calais' });
  expect(
    figures.nodes.map(({ value, hedge, comparator, unit, saidBy }: any) => [
      value,
      hedge,
      comparator,
      unit,
      saidBy[0].name,
    ]),
  ).toEqual([
    [2500, 'around', 'ABOUT', 'person', 'ITV News'],
    [2500, 'some', 'ABOUT', 'person', 'Natacha Bouchart'],
    [2000, 'approximately', 'ABOUT', 'person', 'Natacha Bouchart'],
  ]);
  expect(new Set(figures.nodes.map(({ measure }: any) => measure.name))).toEqual(
    new Set(['Migrants in Calais']),
  );
});

test('figures of all places include the weekly benefit', async () => {
  const { figures } = await asked('Figures');
  expect(figures.nodes.map(({ text, unit, per }: any) => [text, unit, per])).toContainEqual([
    '£36',
    'GBP',
    'week',
  ]);
});

test('the quotes of a speaker are all that the document gives her, in printed order', async () => {
  const [document] = seeds('calais.yaml');
  const hers = document!.attributions.filter(({ speaker }) => speaker === 'person:natacha-bouchart');
  const quotes = document!.quotes.filter(({ id }) => hers.some(({ statement }) => statement === id));
  const answer = await asked('Quotes', { speaker: 'Natasha Bouchart' });
  expect(answer.quotes.totalCount).toBe(quotes.length);
  expect(answer.quotes.edges.map(({ node }: any) => node.text)).toEqual(quotes.map(({ text }) => text));
  expect(answer.quotes.pageInfo).toEqual({
    hasNextPage: false,
    endCursor: answer.quotes.edges.at(-1).cursor,
  });
});

test('a thread holds the challenge below the view that it challenges', async () => {
  const { quotes } = await over.answer('{ quotes(filter: { hasResponse: true }) { nodes { id text } } }');
  const view = quotes.nodes.find(({ text }: any) => text.includes('"too favourable"'));
  const { thread } = await asked('Thread', { id: view.id });
  expect(
    thread.nodes.map(({ depth, parent, statement, kind, status }: any) => [
      depth,
      parent?.id ?? null,
      statement.saidBy[0].name,
      kind,
      status,
    ]),
  ).toEqual([
    [0, null, 'Natacha Bouchart', null, null],
    [1, view.id, MPS, 'QUESTIONS', 'CONFIRMED'],
  ]);
});

test('search finds words and names, the best first, with what fits marked', async () => {
  const { search } = await asked('Search', { query: 'eldorado' });
  expect(search.totalCount).toBe(2);
  for (const { highlights, node } of search.edges) {
    expect(node.__typename).toBe('Quote');
    expect(highlights[0]).toContain('«Eldorado»');
  }
  const { search: named } = await asked('Search', { query: 'calais' });
  expect(named.edges[0]).toMatchObject({
    highlights: ['«Calais»'],
    node: { __typename: 'Place', id: 'place:calais', name: 'Calais' },
  });
});

test('the summary counts what the document holds', async () => {
  const [document] = seeds('calais.yaml');
  const { summary } = await asked('Summary');
  expect(summary).toMatchObject({
    statements: document!.quotes.length + document!.figures.length,
    quotes: document!.quotes.length,
    figures: document!.figures.length,
    organisations: document!.speakers.filter(({ type }) => type === 'Organisation').length,
    places: document!.places.length,
    sources: 1,
    responses: document!.responses.length,
    contradictions: document!.contradictions.length + 2,
    speakers: new Set(document!.attributions.map(({ speaker }) => speaker)).size,
  });
  const [most] = summary.bySpeaker;
  expect(most.speaker.name).toBe('Natacha Bouchart');
  const sum = (key: string) => summary.bySpeaker.reduce((total: number, one: any) => total + one[key], 0);
  expect(sum('quotes')).toBe(document!.quotes.length);
  expect(sum('figures')).toBe(document!.figures.length);
});

const ALL = `{ statements(first: 100) { pageInfo { hasNextPage } nodes { __typename text saidBy { name }
  citation { exact start end entry { heading start end } } } } }`;

whereAtHand(article)(
  'every cited word stands where the citation says that it stands in the article',
  async () => {
    const words = readFileSync(article, 'utf8');
    const { statements } = await over.answer(ALL);
    expect(statements.pageInfo.hasNextPage).toBe(false);
    for (const { citation } of statements.nodes) {
      const from = citation.entry.start;
      expect(words.slice(from + citation.start, from + citation.end)).toBe(citation.exact);
    }
  },
);

whereAtHand(gold)(
  'every statement that was marked in the article by hand is there, with its speaker',
  async () => {
    const [line] = readFileSync(gold, 'utf8').split('\n');
    const marked = JSON.parse(line!).quotes.filter(({ speech }: any) => speech);
    expect(marked).toHaveLength(34);
    const { statements } = await over.answer(ALL);
    const spans = statements.nodes.map(({ citation, saidBy }: any) => ({
      start: citation.entry.start + citation.start,
      end: citation.entry.start + citation.end,
      by: saidBy.map(({ name }: any) => name),
    }));
    const missing = marked.filter(
      ({ start, end, speaker }: any) =>
        !spans.some(
          (span: any) =>
            Math.min(end, span.end) - Math.max(start, span.start) > 0.8 * (end - start) &&
            span.by.includes(NAMES[speaker.name] ?? speaker.name),
        ),
    );
    expect(missing).toEqual([]);
  },
);

/** The marking names the committee where the article prints its MPs, who are a group of their own here. */
const NAMES: Record<string, string> = { 'Home Affairs Select Committee': MPS };
