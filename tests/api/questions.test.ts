import { loadSchema } from '../../src/api/schema.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { expectJudged } from '../support/judged.ts';
import { idOf, told } from '../support/told.ts';

/** Its source is called by what looks like the id of a person, and so is a place in it. */
const odd = told('odd', [{ key: 'a', words: 'the tide turns', about: ['bay'] }], {
  source: { title: 'person:Of Interest' },
  places: { bay: { name: 'event:Bay', kind: 'TOWN', aliases: ['source:odd'] } },
});
const over = openGraph(...seeds(), odd);
const schema = loadSchema();

/** All ids that the graph holds of things that can be looked up. */
async function allIds(): Promise<string[]> {
  const rows = await over.run(
    `MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id
     UNION MATCH ()-[r:SAID|RESPONDS_TO|CONTRADICTS|HOLDS_ROLE]->() RETURN r.id AS id`,
  );
  return rows.map(({ id }) => id as string).sort();
}

/** A document with its variables written out, which no earlier question can have been compiled for. */
function writtenOut(query: string, variables: Record<string, unknown>): string {
  const body = query.replace(/^query[^{]*/, '');
  return Object.entries(variables).reduce(
    (text, [name, value]) => text.replaceAll(`$${name}`, literal(value)),
    body,
  );
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${literal(one)}`)
    .join(', ')} }`;
}

/** Each of these variables comes to the same as if it were written out, whatever was asked before. */
async function expectTheSame(query: string, all: readonly Record<string, unknown>[]): Promise<any[]> {
  const answers = [];
  for (const variables of all) {
    const answer = await over.ask(query, variables);
    const plain = await over.ask(writtenOut(query, variables));
    const told = ({ errors }: typeof answer) =>
      errors.map(({ message, extensions, path }) => ({ message, extensions, path }));
    expect({ data: answer.data, errors: told(answer) }).toEqual({ data: plain.data, errors: told(plain) });
    answers.push(answer.data);
  }
  return answers;
}

describe('one document gives each id its own answer', () => {
  test('of every kind, one after another', async () => {
    const query =
      'query ($id: ID!) { node(id: $id) { __typename id ... on Statement { text } ... on Person { name } ... on Link { status } } }';
    const ids = await allIds();
    expect(new Set(ids.map((id) => id.split(':')[0])).size).toBe(16);
    for (const id of ids) {
      const { node } = await over.answer(query, { id });
      expect(node.id).toBe(id);
      expect(node.__typename.toLowerCase()).toBe(id.split(':')[0]);
    }
  });

  test('in lists, repeated and unknown ones among them', async () => {
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } again: nodes(ids: $ids) { id } }';
    const ids = await allIds();
    for (let from = 0; from < ids.length; from += 70) {
      const asked = [...ids.slice(from, from + 70), 'quote:none', ids[from]!];
      const { nodes, again } = await over.answer(query, { ids: asked });
      expect(nodes.map((one: any) => one?.id ?? 'quote:none')).toEqual(asked);
      expect(again.map((one: any) => one?.id ?? 'quote:none')).toEqual(asked);
    }
  });

  test('where statements, speakers and events start a conversation', async () => {
    const ids = (await allIds()).filter((id) => /^(quote|figure|person|group|event|place):/.test(id));
    const threads = await expectTheSame(
      'query ($id: ID!) { thread(of: $id, depth: 2) { nodes { depth statement { id } parent { id } } } }',
      ids.map((id) => ({ id })),
    );
    expect(threads.filter(({ thread }) => thread?.nodes.length > 1).length).toBeGreaterThan(10);
  });

  test('inside filters, as a variable each or all in one', async () => {
    const speakers = [
      'person:natacha-bouchart',
      'person:ines-dell',
      'Ines Dell',
      'person:david-hanson',
      'group:none',
    ];
    const sources = ['source:calais-live-blog', 'source:marram-courier-wall'];
    const pairs = speakers.flatMap((speaker) => sources.map((source) => ({ speaker, source })));
    const [first] = await expectTheSame(
      'query ($speaker: String, $source: String) { statements(filter: { speaker: $speaker, source: $source }, first: 100) { totalCount nodes { id } } }',
      pairs,
    );
    expect(first.statements.totalCount).toBeGreaterThan(3);
    await expectTheSame(
      'query ($filter: StatementFilter) { statements(filter: $filter, first: 100) { totalCount nodes { id } } summary(filter: $filter) { quotes figures } }',
      [
        ...pairs,
        { entry: 'entry:calais-live-blog/lead' },
        { entry: 'entry:calais-live-blog/mayor-2500' },
        { speaker: speakers[0], place: 'place:calais' },
      ].map((filter) => ({ filter })),
    );
  });

  test('below the root, under an alias, in a fragment', async () => {
    const query = `query ($who: String, $by: String) { speakers(first: 100) { nodes { __typename id ...Made } } also: speakers(first: 3) { nodes { __typename ...Made } } }
      fragment Made on Speaker { own: responsesReceived(filter: { by: $by, to: $who }) { totalCount } }`;
    const people = ['person:natacha-bouchart', 'person:david-hanson', 'person:james-brokenshire'];
    const pairs = people.flatMap((who) => people.map((by) => ({ who, by })));
    for (const [i, data] of (await expectTheSame(query, pairs)).entries())
      expectJudged(schema, query, data, { variables: pairs[i] });
  });

  test('twice the same, and then two', async () => {
    const { figures } = await over.answer(
      '{ figures(filter: { measure: "Migrants in Calais" }) { nodes { id } } }',
    );
    const ids: string[] = figures.nodes.map(({ id }: any) => id);
    const answers = await expectTheSame(
      'query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { verdict figure { id } other { id } } }',
      [ids[0], ids[1], ids[2], 'figure:none'].flatMap((a) => [ids[0], ids[1], ids[2]].map((b) => ({ a, b }))),
    );
    expect(answers[1].compare).toMatchObject({ figure: { id: ids[0] }, other: { id: ids[1] } });
    await expectTheSame(
      'query ($a: String!, $b: String!) { path(from: $a, to: $b) { length speakers { id } } }',
      [
        'person:david-hanson',
        'person:natacha-bouchart',
        'person:james-brokenshire',
        'Natacha Bouchart',
      ].flatMap((a) => ['person:david-hanson', 'person:james-brokenshire'].map((b) => ({ a, b }))),
    );
    await expectTheSame(
      'query ($a: String) { responses(filter: { by: $a, to: $a }) { totalCount } made: responses(filter: { by: $a }) { totalCount } }',
      ['person:david-hanson', 'person:natacha-bouchart', 'Natacha Bouchart'].map((a) => ({ a })),
    );
  });
});

describe('what looks like an id', () => {
  test('is searched for as the words that it is', async () => {
    const answers = await expectTheSame(
      'query ($q: String!, $s: String) { search(query: $q, speaker: $s, first: 10) { totalCount edges { highlights node { __typename ... on Node { id } } } } }',
      ['place:calais', 'person:natacha', 'quote:homes', 'event:', 'group:zzzz'].flatMap((q) =>
        [null, 'person:natacha-bouchart', 'person:ines-dell'].map((s) => ({ q, s })),
      ),
    );
    expect(answers.map(({ search }) => search.totalCount)).toContain(0);
    expect(new Set(answers.map(({ search }) => JSON.stringify(search.edges))).size).toBeGreaterThan(2);
  });

  test('is a name where it cannot be an id, whatever its case', async () => {
    const query =
      'query ($source: String, $place: String) { statements(filter: { source: $source, place: $place }) { nodes { text } } }';
    for (const source of ['person:Of Interest', 'PERSON:of  interest', 'person:of interest', 'source:odd']) {
      for (const place of ['event:Bay', 'event:BAY', 'source:odd', null]) {
        expect((await over.answer(query, { source, place })).statements.nodes).toEqual([
          { text: 'the tide turns' },
        ]);
      }
    }
  });

  test('is a name in one place and an id in another, though it is the same', async () => {
    const query =
      'query ($x: String) { quotes(filter: { place: $x }) { totalCount } again: quotes(filter: { place: $x, source: $x }) { totalCount } }';
    expect(await over.answer(query, { x: 'source:odd' })).toEqual({
      quotes: { totalCount: 1 },
      again: { totalCount: 1 },
    });
    expect((await over.ask(query, { x: 'source:marram-courier-wall' })).errors[0]!.message).toContain(
      'There is no place "source:marram-courier-wall"',
    );
    expect(await over.answer(query, { x: 'source:odd' })).toEqual({
      quotes: { totalCount: 1 },
      again: { totalCount: 1 },
    });
  });
});

describe('a refusal is told in the words of the one who asked', () => {
  const query =
    'query ($who: String, $after: String, $n: Int) { quotes(filter: { speaker: $who }, first: $n, after: $after) { totalCount nodes { id } pageInfo { endCursor } } }';

  test('when an id is unknown, however often others were asked for', async () => {
    for (const who of [
      'person:nobody',
      'person:natacha-bouchart',
      'person:no-one',
      'group:none',
      'person:nobody',
    ]) {
      const { data, errors } = await over.ask(query, { who, n: 3 });
      if (who === 'person:natacha-bouchart') expect(data.quotes.nodes).toHaveLength(3);
      else {
        expect(errors).toHaveLength(1);
        expect(errors[0]!.message).toMatch(new RegExp(`^There is no speaker "${who}"; `));
        expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'speaker' });
      }
    }
  });

  test('when a cursor is wrong, or of somebody else', async () => {
    const who = 'person:natacha-bouchart';
    const { quotes } = await over.answer(query, { who, n: 2 });
    const { endCursor } = quotes.pageInfo;
    for (const after of ['rubbish', who, '', `${endCursor}A`]) {
      const error = await over.refusal(query, { who, n: 2, after });
      expect(error.message).toBe(
        'after is not a cursor of this connection in this order; take endCursor or startCursor of a page of it.',
      );
      expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
    const next = await over.answer(query, { who, n: 2, after: endCursor });
    expect(next.quotes.totalCount).toBe(quotes.totalCount);
    const ids = [...quotes.nodes, ...next.quotes.nodes].map(({ id }: any) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test('when a page is too large', async () => {
    const error = await over.refusal(query, { who: 'person:natacha-bouchart', n: 101 });
    expect(error.message).toContain('first is 101');
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});

test('sixty shapes of one document, more than are kept, answer each its own', async () => {
  const query =
    'query ($who: String, $n: Int) { statements(filter: { speaker: $who }, first: $n) { nodes { id } } }';
  const whole = async (who: string) =>
    (await over.answer(query, { who, n: 100 })).statements.nodes.map(({ id }: any) => id);
  const speakers = ['person:natacha-bouchart', 'person:ines-dell', 'person:david-hanson'];
  const all = new Map<string, string[]>();
  for (const who of speakers) all.set(who, await whole(who));
  expect(new Set([...all.values()].flat()).size).toBe([...all.values()].flat().length);
  for (const round of [0, 1]) {
    for (let n = 0; n < 60; n++) {
      const who = speakers[(n + round) % 3]!;
      const { statements } = await over.answer(query, { who, n });
      expect(statements.nodes.map(({ id }: any) => id)).toEqual(all.get(who)!.slice(0, n));
    }
  }
});

test('requests of one document at the same time do not meet each other', async () => {
  const query = `query ($id: ID!, $who: String) { node(id: $id) { id } thread(of: $id, depth: 0) { nodes { statement { id } } }
    statements(filter: { speaker: $who }, first: 1) { nodes { saidBy { id } } } }`;
  const quotes = seeds().flatMap((document) => document.quotes.map(({ id }) => id));
  const people = [
    'person:natacha-bouchart',
    'person:ines-dell',
    'person:david-hanson',
    'person:james-brokenshire',
  ];
  const asked = Array.from({ length: 48 }, (_, i) => ({
    id: quotes[i % quotes.length]!,
    who: people[i % 4]!,
  }));
  const answers = await Promise.all(asked.map((variables) => over.answer(query, variables)));
  answers.forEach((data, i) => {
    const { id, who } = asked[i]!;
    expect(data.node).toEqual({ id });
    expect(data.thread.nodes).toEqual([{ statement: { id } }]);
    expect(data.statements.nodes[0].saidBy).toContainEqual({ id: who });
  });
});

test('a document that names nobody is held apart from one that names somebody', async () => {
  const query = 'query ($id: ID) { place(id: $id, name: null) { id } }';
  expect(await over.answer(query, { id: 'place:calais' })).toEqual({ place: { id: 'place:calais' } });
  expect((await over.refusal(query, { id: null })).extensions).toMatchObject({ argument: 'id' });
  expect(await over.answer(query, { id: idOf(odd, 'the tide turns') })).toEqual({ place: null });
});
