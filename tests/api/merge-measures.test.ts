import { loadDocuments } from '../../src/graph/bulk/load.ts';
import { importDocument } from '../../src/graph/import.ts';
import { removeSource } from '../../src/graph/remove.ts';
import { openGraph } from '../support/graph.ts';
import { stateOf } from '../support/state.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const bob = over.as('Bob', 'REVIEWER');

const measure = (name: string, dimension = 'COUNT') => ({
  name,
  definition: `${name} that pass.`,
  dimension,
  unit: 'boat',
});
const paper = (name: string, words: string, counts: string, more = {}) =>
  told(name, [{ words: `${words} passed`, figures: [{ words, measure: counts, unit: 'boat', ...more }] }], {
    measures: { [counts]: measure(counts) },
  });
const PAPERS = () => [
  paper('north', '40 boats', 'boats'),
  paper('south', '90 boats', 'vessels'),
  paper('west', '200 boats', 'ships'),
];
const [boats, vessels, ships] = ['measure:boats', 'measure:vessels', 'measure:ships'];

const REVISION = 'revision { id operation summary before after touched }';
const LINKS =
  'sameAs(filter: { status: [CONFIRMED, REJECTED] }) { nodes { id status method assertedBy reviewedBy reason note measure { id } } }';
const DO = {
  mergeMeasures: `mutation ($input: MergeMeasuresInput!) { mergeMeasures(input: $input) { measure { id version ${LINKS} } ${REVISION} } }`,
  splitMeasure: `mutation ($input: SplitMeasureInput!) { splitMeasure(input: $input) { measure { id ${LINKS} } from { id } ${REVISION} } }`,
  review: `mutation ($input: ReviewInput!) { review(input: $input) { ${REVISION} } }`,
  undo: `mutation ($input: UndoInput!) { undo(input: $input) { ${REVISION} } }`,
};
const act = async (name: keyof typeof DO, input: object, who = ann) =>
  (await who.answer(DO[name], { input }))[name];
const refused = (name: keyof typeof DO, input: object, who = ann) => who.refusal(DO[name], { input });
const undo = (revision: string) => act('undo', { revision });
const clashes = async () =>
  (
    await over.answer('{ contradictions { nodes { id status statements { text } } } }')
  ).contradictions.nodes.map(({ statements, status }: any) => [
    ...statements.map(({ text }: any) => text).sort(),
    status,
  ]);
const verdicts = async () => {
  const { figures } = await over.answer('{ figures { nodes { comparisons { nodes { verdict } } } } }');
  return figures.nodes.flatMap(({ comparisons }: any) =>
    comparisons.nodes.map(({ verdict }: any) => verdict),
  );
};
const state = () => stateOf(over);

beforeEach(() => over.hold(...PAPERS()));

test('measures that a person merges are compared at once, and undo gives back the first graph', async () => {
  const first = await state();
  expect([await clashes(), await verdicts()]).toEqual([[], []]);
  const { measure, revision } = await act('mergeMeasures', {
    into: boats,
    from: [vessels],
    note: 'One fleet.',
  });
  expect(measure).toMatchObject({ id: boats, version: 2 });
  expect(measure.sameAs.nodes).toMatchObject([
    {
      status: 'CONFIRMED',
      method: 'HUMAN',
      assertedBy: 'Ann',
      reviewedBy: 'Ann',
      reason: 'One fleet.',
      measure: { id: vessels },
    },
  ]);
  const [{ id }] = measure.sameAs.nodes;
  expect(revision).toMatchObject({
    operation: 'MERGE_MEASURES',
    summary: `Merged ${vessels} into ${boats}.`,
    before: { [id]: null },
    after: { [id]: 'CONFIRMED' },
  });
  expect(revision.touched).toEqual(expect.arrayContaining([boats, vessels, id]));
  expect(await clashes()).toEqual([['40 boats', '90 boats', 'PROPOSED']]);
  expect(await verdicts()).toEqual(['CONTRADICTS', 'CONTRADICTS']);
  const undone = await undo(revision.id);
  expect(await state()).toEqual(first);
  expect(await verdicts()).toEqual([]);
  await undo(undone.revision.id);
  expect(await clashes()).toEqual([['40 boats', '90 boats', 'PROPOSED']]);
});

test('who counts the same as one of several counts the same as each of them', async () => {
  await act('mergeMeasures', { into: boats, from: [vessels] });
  const { measure } = await act('mergeMeasures', { into: vessels, from: [ships] });
  expect(measure.sameAs.nodes.map(({ measure }: any) => measure.id).sort()).toEqual([boats, ships]);
  expect(await clashes()).toHaveLength(3);
  // Whoever takes one of three out names both others, or it would still count the same by way of one.
  const error = await refused('splitMeasure', { id: boats, from: [ships] });
  expect(error.extensions?.code).toBe('CONFLICT');
  expect(error.message).toContain(vessels);
  const split = await act('splitMeasure', { id: boats, from: [ships, vessels] });
  expect(split.from).toEqual([{ id: ships }, { id: vessels }]);
  expect(await clashes()).toEqual([['200 boats', '90 boats', 'PROPOSED']]);
});

test('what comes later is compared with all that count the same, in an import as in a load', async () => {
  await act('mergeMeasures', { into: boats, from: [vessels] });
  await importDocument(over.graph, paper('east', '450 boats', 'boats'));
  expect(await clashes()).toHaveLength(3);
  // What stands across measures is not lost where one of them comes again.
  await importDocument(over.graph, paper('east', '451 boats', 'boats'));
  expect(await clashes()).toHaveLength(3);
  await loadDocuments(
    over.graph,
    (async function* () {
      const document = paper('late', '1,000 boats', 'vessels');
      yield { document, digest: 'late', where: 'late' };
    })(),
  );
  expect(await clashes()).toHaveLength(6);
  const { recheckContradictions } = await ann.answer(
    `mutation { recheckContradictions(input: { measure: "${boats}" }) { withdrawn revision { id } } }`,
  );
  expect(recheckContradictions).toEqual({ withdrawn: [], revision: null });
});

test('other units, places and times are kept apart as ever', async () => {
  await importDocument(over.graph, paper('weekly', '90 boats', 'vessels', { scope: 'fishing' }));
  await importDocument(over.graph, paper('placed', '90 boats', 'vessels', { place: 'town' }));
  await act('mergeMeasures', { into: boats, from: [vessels] });
  expect(await clashes()).toEqual([['40 boats', '90 boats', 'PROPOSED']]);
});

test('a split takes away what nobody decided on, and what was decided stands in the way of an undo', async () => {
  const merged = await act('mergeMeasures', { into: boats, from: [vessels, ships] });
  const { contradictions } = await over.answer('{ contradictions { nodes { id statements { text } } } }');
  const { id } = contradictions.nodes.find(({ statements }: any) =>
    statements.every(({ text }: any) => text !== '200 boats'),
  );
  const decided = await act('review', { id, decision: 'CONFIRM' }, bob);
  const error = await refused('undo', { revision: merged.revision.id });
  expect(error.extensions).toMatchObject({ code: 'CONFLICT', revisions: [{ id: decided.revision.id }] });
  const before = await state();
  const split = await act('splitMeasure', { id: boats, from: [vessels, ships], note: 'Two fleets.' });
  expect(split.measure.sameAs.nodes).toMatchObject([
    { status: 'REJECTED', note: 'Two fleets.' },
    { status: 'REJECTED', note: 'Two fleets.' },
  ]);
  expect((await clashes()).sort()).toEqual([
    ['200 boats', '90 boats', 'PROPOSED'],
    ['40 boats', '90 boats', 'CONFIRMED'],
  ]);
  expect(await verdicts()).toHaveLength(2);
  const again = await refused('mergeMeasures', { into: boats, from: [vessels] });
  expect(again.extensions?.code).toBe('CONFLICT');
  expect(again.message).toMatch(
    /^Ann decided that measure:boats and measure:\w+ do not count the same \(same:/,
  );
  await undo(split.revision.id);
  expect(await state()).toEqual(before);
});

test('what is decided of measures holds again when their papers go and come back', async () => {
  await act('mergeMeasures', { into: boats, from: [vessels] });
  await act('splitMeasure', { id: ships, from: [boats, vessels] });
  const before = await state();
  for (const { source } of PAPERS()) await over.graph.write((write) => removeSource(write, source.id));
  for (const document of PAPERS()) await importDocument(over.graph, document);
  expect(await clashes()).toEqual([['40 boats', '90 boats', 'PROPOSED']]);
  const told = await over.answer(`{ measure(id: "${ships}") { ${LINKS} } }`);
  expect(told.measure.sameAs.nodes.map(({ status }: any) => status)).toEqual(['REJECTED', 'REJECTED']);
  // Removals can be taken back, with what people decided.
  const removed = [];
  for (const { source } of PAPERS())
    removed.push(await over.graph.write((write) => removeSource(write, source.id)));
  for (const { revision } of removed) await undo(revision);
  const moments = (texts: string[]) =>
    texts.map((one) => one.replace(/"(assertedAt|at)":"[^"]*"/g, '')).sort();
  expect(moments(await state())).toEqual(moments(before));
});

describe('a merge of measures is refused', () => {
  test('where they are of other dimensions', async () => {
    await importDocument(
      over.graph,
      told('money', [{ words: 'It cost £5', figures: [{ words: '£5', measure: 'cost' }] }], {
        measures: { cost: { ...measure('Cost', 'MONEY'), unit: 'GBP' } },
      }),
    );
    const error = await refused('mergeMeasures', { into: boats, from: [vessels, 'measure:cost'] });
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'from' });
    expect(error.message).toBe(
      'measure:cost is of the dimension MONEY and measure:boats of COUNT; only measures of one dimension can count the same.',
    );
    expect(await act('splitMeasure', { id: boats, from: ['measure:cost'] })).toMatchObject({
      from: [{ id: 'measure:cost' }],
    });
  });

  test.each([
    ['that is none', { into: boats, from: ['measure:none'] }, 'NOT_FOUND'],
    ['into something that is none', { into: 'measure:none', from: [boats] }, 'NOT_FOUND'],
    ['with itself', { into: boats, from: [boats] }, 'BAD_USER_INPUT'],
    ['with nothing', { into: boats, from: [] }, 'BAD_USER_INPUT'],
  ])('%s', async (_, input, code) => {
    expect((await refused('mergeMeasures', input)).extensions?.code).toBe(code);
  });

  test('twice, and by an old version', async () => {
    await act('mergeMeasures', { into: boats, from: [vessels], version: 1 });
    expect((await refused('mergeMeasures', { into: vessels, from: [boats] })).message).toContain('already');
    const error = await refused('mergeMeasures', { into: boats, from: [ships], version: 1 });
    expect(error.message).toContain('was changed by Ann after its version 1');
  });
});
