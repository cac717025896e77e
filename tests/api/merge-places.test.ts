import { loadDocuments } from '../../src/graph/bulk/load.ts';
import { importDocument } from '../../src/graph/import.ts';
import { removeSource } from '../../src/graph/remove.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { openGraph } from '../support/graph.ts';
import { stateOf } from '../support/state.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const bob = over.as('Bob', 'REVIEWER');

const [kalmar, calmar, isle] = ['place:kalmar', 'place:calmar', 'place:isle'];
const PLACES = {
  kalmar: { name: 'Kalmar', kind: 'TOWN', locatedIn: 'isle' },
  calmar: { name: 'Calmar', kind: 'SITE', aliases: ['Old Calmar'] },
  isle: { name: 'Isle', kind: 'REGION' },
  haven: { name: 'Haven', kind: 'TOWN' },
  quay: { name: 'Quay', kind: 'SITE', locatedIn: 'calmar' },
};
/** Places as a document defines them, with those that they lie in. */
const withTheirs = (...keys: string[]): Record<string, object> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const place = PLACES[key as keyof typeof PLACES] as { locatedIn?: string };
      return [[key, place], ...(place.locatedIn ? Object.entries(withTheirs(place.locatedIn)) : [])];
    }),
  );
/** A paper that counts boats in a town, names its mayor, and tells of a hearing there. */
const paper = (name: string, place: keyof typeof PLACES, words: string, more: object = {}) =>
  told(
    name,
    [
      {
        words: `${words} passed`,
        about: [place],
        event: 'hearing',
        figures: [{ words, measure: 'boats', place, ...more }],
      },
    ],
    {
      places: withTheirs(place),
      events: { hearing: { name: `Hearing of ${name}`, kind: 'HEARING', place } },
      people: {
        ada: { name: 'Ada Birch', roles: [{ title: 'mayor', of: place, basis: `${words} passed` }] },
      },
    },
  );
const north = () => paper('north', 'kalmar', '40 boats');
const south = () => paper('south', 'calmar', '90 boats');

const REVISION = 'revision { id operation summary before after touched }';
const DO = {
  mergePlaces: `mutation ($input: MergePlacesInput!) { mergePlaces(input: $input) { place { id name aliases formerIds version } ${REVISION} } }`,
  splitPlace: `mutation ($input: SplitPlaceInput!) { splitPlace(input: $input) { places { id name } from { id formerIds } ${REVISION} } }`,
  review: `mutation ($input: ReviewInput!) { review(input: $input) { ${REVISION} } }`,
  undo: `mutation ($input: UndoInput!) { undo(input: $input) { ${REVISION} } }`,
};
const act = async (name: keyof typeof DO, input: object, who = ann) =>
  (await who.answer(DO[name], { input }))[name];
const refused = (name: keyof typeof DO, input: object, who = ann) => who.refusal(DO[name], { input });
const undo = (revision: string) => act('undo', { revision });
const merge = (into = kalmar, from = [calmar]) => act('mergePlaces', { into, from });
const state = () => stateOf(over);
const SEEN = `query ($place: ID!) {
  place(id: $place) { id name aliases kind locatedIn { id } contains { id } statements { totalCount nodes { id places { id } } } }
  figures(filter: { place: "place:calmar" }) { totalCount nodes { place { id } } }
  quotes(filter: { place: "Calmar" }) { totalCount }
  within: statements(filter: { within: "place:isle" }) { totalCount }
  events { nodes { place { id } } }
  summary { places byPlace(first: 5) { place { id } quotes figures } }
  speaker(id: "person:ada-birch") { ... on Person { roles { title place { id } } } }
  contradictions { totalCount }
}`;
const seen = (place = kalmar) => over.answer(SEEN, { place });

beforeEach(() => over.hold(north(), south()));

test('all that leads to one place leads to the other, and undo gives back the first graph', async () => {
  const first = await state();
  const before = await seen();
  expect(before).toMatchObject({
    contradictions: { totalCount: 0 },
    place: { statements: { totalCount: 2 } },
  });
  const { place, revision } = await merge();
  expect(place).toEqual({
    id: kalmar,
    name: 'Kalmar',
    aliases: ['Old Calmar', 'Calmar'],
    formerIds: [calmar],
    version: 2,
  });
  expect(revision).toMatchObject({
    operation: 'MERGE_PLACES',
    summary: `Merged ${calmar} into ${kalmar}.`,
    before: { [calmar]: null },
    after: { [calmar]: kalmar },
  });
  expect(revision.touched).toEqual(expect.arrayContaining([kalmar, calmar]));
  const after = await seen(calmar);
  expect(after).toMatchObject({
    place: { id: kalmar, kind: 'TOWN', locatedIn: { id: isle }, statements: { totalCount: 4 } },
    figures: { totalCount: 2, nodes: [{ place: { id: kalmar } }, { place: { id: kalmar } }] },
    quotes: { totalCount: 2 },
    events: { nodes: [{ place: { id: kalmar } }, { place: { id: kalmar } }] },
    summary: { places: before.summary.places - 1 },
    speaker: { roles: [{ title: 'mayor', place: { id: kalmar } }] },
    contradictions: { totalCount: 1 },
  });
  expect(after.summary.byPlace[0]).toEqual({ place: { id: kalmar }, quotes: 2, figures: 2 });
  expect(
    (await over.answer(`{ node(id: "${calmar}") { id } nodes(ids: ["${calmar}"]) { id } }`)).nodes,
  ).toEqual([{ id: kalmar }]);
  const undone = await undo(revision.id);
  expect(await state()).toEqual(first);
  expect(await seen()).toEqual(before);
  const again = await undo(undone.revision.id);
  expect(await seen(calmar)).toEqual(after);
  await undo(again.revision.id);
  expect(await state()).toEqual(first);
});

describe.each([
  [
    'an import',
    async (...documents: CheckedDocument[]) => {
      for (const document of documents) await importDocument(over.graph, document);
    },
  ],
  [
    'a load',
    async (...documents: CheckedDocument[]) => {
      await loadDocuments(
        over.graph,
        (async function* () {
          for (const document of documents) yield { document, digest: document.name, where: document.name };
        })(),
      );
    },
  ],
])('with %s', (_, bring) => {
  test('what comes later under the merged id lands at the one that remains, and goes with it when it is taken out', async () => {
    await merge();
    const late = paper('late', 'calmar', '450 boats');
    const within = told('within', [{ words: 'The quay is open', about: ['quay'] }], {
      places: withTheirs('quay'),
    });
    await bring(late, within);
    expect(await seen(calmar)).toMatchObject({
      place: { id: kalmar, name: 'Kalmar', contains: [{ id: 'place:quay' }], statements: { totalCount: 6 } },
      contradictions: { totalCount: 3 },
      within: { totalCount: 7 },
    });
    const split = await act('splitPlace', { id: kalmar, places: [calmar] });
    expect(split).toMatchObject({
      places: [{ id: calmar, name: 'Calmar' }],
      from: { id: kalmar, formerIds: [] },
      revision: { operation: 'SPLIT_PLACE', before: { [calmar]: kalmar }, after: { [calmar]: null } },
    });
    const parted = await state();
    expect(await seen(calmar)).toMatchObject({
      place: { id: calmar, contains: [{ id: 'place:quay' }], statements: { totalCount: 4 } },
      contradictions: { totalCount: 1 },
    });
    // As if nobody had ever merged them.
    const moments = (texts: string[]) =>
      texts.map((one) => one.replace(/"(assertedAt|at|loaded)":"[^"]*",?/g, '')).sort();
    await over.hold(north(), south());
    await bring(late, within);
    expect(moments(await state())).toEqual(moments(parted));
  });
});

test('a statement about both stands once at the place that remains', async () => {
  await importDocument(
    over.graph,
    told(
      'both',
      [
        {
          words: '12 boats left',
          about: ['calmar', 'kalmar'],
          figures: [{ words: '12 boats', unit: 'boat', place: 'calmar' }],
        },
      ],
      {
        places: withTheirs('kalmar', 'calmar'),
      },
    ),
  );
  const first = await state();
  const { revision } = await merge();
  const { place, summary } = await seen();
  expect(place.statements.totalCount).toBe(6);
  expect(new Set(place.statements.nodes.map(({ id }: any) => id)).size).toBe(6);
  for (const { places } of place.statements.nodes) expect(places).toEqual([{ id: kalmar }]);
  expect(summary.byPlace[0]).toEqual({ place: { id: kalmar }, quotes: 3, figures: 3 });
  await undo(revision.id);
  expect(await state()).toEqual(first);
});

test('a place is not merged into one in which it lies, nor one that lies in it', async () => {
  await importDocument(over.graph, paper('west', 'quay', '200 boats'));
  // The quay lies in Calmar, so Calmar cannot be a part of it.
  const error = await refused('mergePlaces', { into: 'place:quay', from: [calmar] });
  expect(error.extensions?.code).toBe('CONFLICT');
  expect(error.message).toMatch(/^place:quay lies in place:calmar, so they are two places/);
  expect((await refused('mergePlaces', { into: calmar, from: ['place:quay'] })).message).toBe(error.message);
});

test('places are merged one into the next, and each is taken out by itself', async () => {
  await importDocument(over.graph, paper('east', 'haven', '200 boats'));
  const first = await state();
  const one = await merge(kalmar, [calmar]);
  const two = await merge('place:haven', [kalmar]);
  expect(two.place).toMatchObject({ name: 'Haven', formerIds: [calmar, kalmar] });
  expect(await seen(calmar)).toMatchObject({ place: { id: 'place:haven', statements: { totalCount: 6 } } });
  // Undone first, the first merge takes along only what it had brought.
  const undone = await undo(one.revision.id);
  expect(await seen(calmar)).toMatchObject({ place: { id: calmar, statements: { totalCount: 2 } } });
  expect(await seen(kalmar)).toMatchObject({ place: { id: 'place:haven', statements: { totalCount: 4 } } });
  // What contradicts by the second one came of both.
  const error = await refused('undo', { revision: two.revision.id });
  expect(error.extensions).toMatchObject({ code: 'CONFLICT', revisions: [{ id: undone.revision.id }] });
  for (const { revision } of [undone, two, one]) await undo(revision.id);
  expect(await state()).toEqual(first);
});

test('two places never lead to each other', async () => {
  const one = await merge(kalmar, [calmar]);
  const undone = await undo(one.revision.id);
  const other = await merge(calmar, [kalmar]);
  const error = await refused('undo', { revision: undone.revision.id });
  expect(error.extensions).toMatchObject({ code: 'CONFLICT', revisions: [{ id: other.revision.id }] });
});

test('merges hold when all papers go and come back, and removals are taken back with them', async () => {
  await merge();
  const before = await seen(calmar);
  for (const { source } of [north(), south()])
    await over.graph.write((write) => removeSource(write, source.id));
  expect((await over.answer(`{ place(id: "${calmar}") { id } }`)).place).toBeNull();
  for (const document of [south(), north()]) await importDocument(over.graph, document);
  expect(await seen(calmar)).toEqual(before);
  const whole = await state();
  const removed = [];
  for (const { source } of [north(), south()])
    removed.push(await over.graph.write((write) => removeSource(write, source.id)));
  for (const { revision } of removed.toReversed()) await undo(revision);
  expect(await state()).toEqual(whole);
});

test('what somebody decided since stands in the way of an undo', async () => {
  const { revision } = await merge();
  const { contradictions } = await over.answer('{ contradictions { nodes { id } } }');
  const decided = await act('review', { id: contradictions.nodes[0].id, decision: 'CONFIRM' }, bob);
  const error = await refused('undo', { revision: revision.id });
  expect(error.extensions).toMatchObject({ code: 'CONFLICT', revisions: [{ id: decided.revision.id }] });
  await act('splitPlace', { id: kalmar, places: [calmar] });
  expect((await seen()).contradictions.totalCount).toBe(1);
});

test.each([
  ['mergePlaces', { into: kalmar, from: ['place:none'] }, 'NOT_FOUND'],
  ['mergePlaces', { into: 'place:none', from: [kalmar] }, 'NOT_FOUND'],
  ['mergePlaces', { into: kalmar, from: ['person:ada-birch'] }, 'NOT_FOUND'],
  ['mergePlaces', { into: kalmar, from: [kalmar] }, 'BAD_USER_INPUT'],
  ['mergePlaces', { into: kalmar, from: [] }, 'BAD_USER_INPUT'],
  ['splitPlace', { id: kalmar, places: [calmar] }, 'NOT_FOUND'],
  ['splitPlace', { id: kalmar, places: [] }, 'BAD_USER_INPUT'],
] as const)('%s of %j is refused', async (name, input, code) => {
  expect((await refused(name, input)).extensions?.code).toBe(code);
});

test('an old version is a conflict', async () => {
  await act('mergePlaces', { into: kalmar, from: [calmar], version: 1 });
  const error = await refused('splitPlace', { id: kalmar, places: [calmar], version: 1 });
  expect(error.message).toContain('was changed by Ann after its version 1');
});
