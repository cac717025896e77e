import { importDocument } from '../../src/graph/import.ts';
import { openGraph } from '../support/graph.ts';
import { stateOf } from '../support/state.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const paper = (name: string, person: string, words: readonly string[]) =>
  told(
    name,
    words.map((each) => ({ words: each, speaker: 'ada', as: person })),
    { people: { ada: { name: person } } },
  );

const MOMENT = (text: string) => new Date(text);
const first = '2021-01-01T10:00:00.000Z';
const second = '2021-01-02T10:00:00.000Z';
const between = '2021-01-01T12:00:00.000Z';

const THEN = `query Then($name: String!, $at: DateTime!) { speaker(name: $name, asOf: $at) { name said(first: 5) { nodes { text } } } }`;

beforeEach(async () => {
  await over.hold();
  await importDocument(over.graph, paper('north', 'Petra Holm', ['The quay is open']), MOMENT(first));
  await importDocument(
    over.graph,
    paper('north', 'Petra Holm', ['The quay is open', 'The quay is shut']),
    MOMENT(second),
  );
});

test('a speaker and lists are as they stood, beside what stands now', async () => {
  const now = await over.answer(THEN, { name: 'Petra Holm', at: '2021-01-03T00:00:00Z' });
  expect(now.speaker.said.nodes).toHaveLength(2);
  const before = await stateOf(over);
  const then = await over.answer(THEN, { name: 'Petra Holm', at: between });
  expect(then.speaker).toEqual({ name: 'Petra Holm', said: { nodes: [{ text: 'The quay is open' }] } });
  const { statements } = await over.answer('{ statements { nodes { id text } } }');
  const [, shut] = statements.nodes.map(({ id }: { id: string }) => id);
  const asked = await over.answer(
    `query ($at: DateTime!) {
      is: node(id: "${shut}") { ... on Quote { text } }
      statements(asOf: $at) { totalCount nodes { text } }
      contradictions(asOf: $at) { totalCount }
    }`,
    { at: between },
  );
  expect(asked).toEqual({
    is: { text: 'The quay is shut' },
    statements: { totalCount: 1, nodes: [{ text: 'The quay is open' }] },
    contradictions: { totalCount: 0 },
  });
  // Looking changes nothing.
  expect(await stateOf(over)).toEqual(before);
});

describe('a whole query as of a moment', () => {
  test('each of its fields tells what stood: things by id, lists, and nothing where nothing stood', async () => {
    const { statements } = await over.answer('{ statements { nodes { id text } } }');
    const [open, shut] = statements.nodes.map(({ id }: { id: string }) => id);
    const asked = `is: node(id: "${open}") { ... on Quote { text } } wasNot: node(id: "${shut}") { id }
      both: nodes(ids: ["${open}", "${shut}"]) { id } source(id: "source:north") { statements { totalCount } }
      search(query: "quay") { totalCount } __typename`;
    const both = await over.answer(`query ($at: DateTime!) @asOf(at: $at) { ${asked} }`, { at: between });
    expect(both).toEqual({
      is: { text: 'The quay is open' },
      wasNot: null,
      both: [{ id: open }, null],
      source: { statements: { totalCount: 1 } },
      search: { totalCount: 1 },
      __typename: 'Query',
    });
    const written = await over.answer(`query @asOf(at: "${between}") { statements { totalCount } }`);
    expect(written).toEqual({ statements: { totalCount: 1 } });
    expect((await over.answer(`{ ${asked} }`)).search.totalCount).toBe(2);
  });

  test('what cannot be asked so is refused with the reason', async () => {
    const early = await over.ask('query @asOf(at: "2019-01-01T00:00:00Z") { statements { totalCount } }');
    expect(early.data ?? null).toBeNull();
    expect(early.errors).toMatchObject([
      {
        message: `The record of changes begins at ${first}; ask for a moment after that.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' },
      },
    ]);
    const twice = await over.refusal(
      `query @asOf(at: "${between}") { speaker(name: "Petra Holm", asOf: "${between}") { id } }`,
    );
    expect(twice.message).toMatch(/The whole query is asked as of a moment already/);
    const unset = await over.refusal('query ($at: DateTime!) @asOf(at: $at) { statements { totalCount } }');
    expect(unset.message).toMatch(/"\$at"/);
    const change = await ann.refusal(
      `mutation @asOf(at: "${between}") { undo(input: { revision: "revision:1" }) { revision { id } } }`,
    );
    expect(change.message).toMatch(/"@asOf" may not be used on MUTATION/);
  });
});

test('what people did is taken back too: merges, reviews, statements added, and undos', async () => {
  await importDocument(over.graph, paper('south', 'Nora Vance', ['No']), MOMENT(second));
  const merged = `mutation { mergeSpeakers(input: { into: "person:petra-holm", from: ["person:nora-vance"] }) { revision { id at } } }`;
  const { mergeSpeakers } = await ann.answer(merged);
  const names = async (at: string) =>
    (
      await over.answer('query ($at: DateTime!) { statements(asOf: $at) { nodes { saidBy { name } } } }', {
        at,
      })
    ).statements.nodes.map(({ saidBy }: any) => saidBy[0].name);
  expect(await names(second)).toEqual(['Petra Holm', 'Petra Holm', 'Nora Vance']);
  const withMerge = mergeSpeakers.revision.at;
  expect(await names(withMerge)).toEqual(['Petra Holm', 'Petra Holm', 'Petra Holm']);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await ann.answer(
    `mutation { undo(input: { revision: "${mergeSpeakers.revision.id}" }) { revision { id } } }`,
  );
  expect(await names('2091-01-01T00:00:00Z')).toEqual(['Petra Holm', 'Petra Holm', 'Nora Vance']);
  expect(await names(withMerge)).toEqual(['Petra Holm', 'Petra Holm', 'Petra Holm']);
});

test('a moment that cannot be looked at is refused with the reason', async () => {
  const refusal = (at: string) => over.refusal(THEN, { name: 'Petra Holm', at });
  expect(await refusal('2019-01-01T00:00:00Z')).toMatchObject({
    message: `The record of changes begins at ${first}; ask for a moment after that.`,
    extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' },
  });
  await over.run(`MATCH (r:Revision {id: 'revision:2'}) REMOVE r.steps`);
  expect((await refusal(between)).message).toMatch(/revision:2 .* kept nothing of what stood before it/);
});

test('several look at once, beside somebody who writes', async () => {
  const looks = Array.from({ length: 4 }, () => over.answer(THEN, { name: 'Petra Holm', at: between }));
  const writes = importDocument(over.graph, paper('west', 'Ulla Brandt', ['Yes']), MOMENT(second));
  for (const { speaker } of await Promise.all(looks)) expect(speaker.said.nodes).toHaveLength(1);
  expect((await writes).changes.quotes.created).toHaveLength(1);
  expect((await over.answer('{ statements { totalCount } }')).statements.totalCount).toBe(3);
});

test('of too many looks at once some are told to try again, and the next one is answered', async () => {
  const looks = await Promise.all(
    Array.from({ length: 12 }, () => over.ask(THEN, { name: 'Petra Holm', at: between })),
  );
  const codes = looks.map(({ errors }) => errors[0]?.extensions?.code ?? 'DONE');
  expect(new Set(codes)).toEqual(new Set(['DONE', 'SERVICE_UNAVAILABLE']));
  const again = await over.answer(THEN, { name: 'Petra Holm', at: between });
  expect(again.speaker.said.nodes).toHaveLength(1);
});
