import { importDocument } from '../../src/graph/import.ts';
import { openGraph } from '../support/graph.ts';
import { stateOf } from '../support/state.ts';
import { told, toldText } from '../support/told.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const bob = over.as('Bob', 'REVIEWER');
const cyd = over.as('Cyd', 'CONTRIBUTOR');

const REVISION = 'revision { id operation summary undoes { id } }';
const DO = {
  review: `mutation ($input: ReviewInput!) { review(input: $input) { link { id status version } ${REVISION} } }`,
  mergeSpeakers: `mutation ($input: MergeSpeakersInput!) { mergeSpeakers(input: $input) { speaker { id name aliases version } ${REVISION} } }`,
  splitSpeaker: `mutation ($input: SplitSpeakerInput!) { splitSpeaker(input: $input) { speaker { id name } from { id } ${REVISION} } }`,
  addContradiction: `mutation ($input: AddContradictionInput!) { addContradiction(input: $input) {
    contradiction { id status method reason assertedBy statements { id } } ${REVISION} } }`,
  addResponse: `mutation ($input: AddResponseInput!) { addResponse(input: $input) {
    response { id kind status basis basisText citation { start end entry { id } } response { id } target { __typename ... on Node { id } } } ${REVISION} } }`,
  remove: `mutation ($input: RemoveInput!) { remove(input: $input) { removed { id title quotes attributions gone { id name } kept { id name } } ${REVISION} } }`,
  importDocument: `mutation ($input: ImportDocumentInput!) { importDocument(input: $input) { issues { message } ${REVISION} } }`,
  undo: `mutation ($input: UndoInput!) { undo(input: $input) { ${REVISION} } }`,
};
const act = async (who: typeof ann, name: keyof typeof DO, input: object) =>
  (await who.answer(DO[name], { input }))[name];
const refused = (who: typeof ann, name: keyof typeof DO, input: object) => who.refusal(DO[name], { input });
const undo = (who: typeof ann, revision: string) => act(who, 'undo', { revision });

const [a, b, c] = ['person:petra-holm', 'person:nora-vance', 'person:quentin-reyes'];
const paper = (name: string, person: string, words: string) =>
  told(name, [{ words, speaker: 'ada', as: person }], { people: { ada: { name: person } } });
let quotes: Record<string, string>;

// The tests share one graph; each leaves it as it found it, which is what they are about.
beforeAll(async () => {
  await over.hold(
    paper('north', 'Petra Holm', 'The quay is open'),
    paper('south', 'Nora Vance', 'The quay is shut'),
    paper('west', 'Quentin Reyes', 'No quay is shut'),
  );
  const rows = await over.run(
    'MATCH (q:Quote)-[:FOUND_IN]->()-[:PART_OF]->(s:Source) RETURN s.id AS source, q.id AS id',
  );
  quotes = Object.fromEntries(rows.map(({ source, id }) => [(source as string).slice(7), id as string]));
});
const state = () => stateOf(over);

describe('a merge', () => {
  test('leads the other ids to what remains, and is taken back with nothing left of it', async () => {
    const first = await state();
    const done = await act(ann, 'mergeSpeakers', { into: a, from: [b], note: 'Her own word.' });
    expect(done.speaker).toMatchObject({ id: a, aliases: ['Nora Vance'], version: 2 });
    expect((await over.answer(`{ node(id: "${b}") { id } }`)).node).toEqual({ id: a });
    expect(await state()).not.toEqual(first);
    const undone = await undo(ann, done.revision.id);
    expect(undone.revision).toMatchObject({ operation: 'UNDO', undoes: { id: done.revision.id } });
    expect(await state()).toEqual(first);
    const again = await undo(ann, undone.revision.id);
    expect((await over.answer(`{ node(id: "${b}") { id } }`)).node).toEqual({ id: a });
    await undo(ann, again.revision.id);
    expect(await state()).toEqual(first);
    const { node } = await over.answer(
      `{ node(id: "${done.revision.id}") { ... on Revision { undoneBy { id } note } } }`,
    );
    expect(node).toEqual({
      undoneBy: { id: undone.revision.id },
      note: 'Her own word.',
    });
  });

  test('carries what a person asserted of a speaker with it, and back', async () => {
    const { response, revision } = await act(cyd, 'addResponse', {
      from: quotes.west,
      to: b,
      kind: 'REJECTS',
    });
    const before = await state();
    const merged = await act(ann, 'mergeSpeakers', { into: a, from: [b] });
    const target = async () =>
      await over.answer(
        `{ node(id: "${response.id}") { ... on Response { target { ... on Node { id } } } } path(from: "${c}", to: "${a}") { length } }`,
      );
    expect(await target()).toEqual({ node: { target: { id: a } }, path: { length: 1 } });
    await undo(ann, merged.revision.id);
    expect(await target()).toEqual({ node: { target: { id: b } }, path: null });
    expect(await state()).toEqual(before);
    await undo(cyd, revision.id);
  });

  test('names what later stands in the way of taking it back, and changes nothing then', async () => {
    const merged = await act(ann, 'mergeSpeakers', { into: a, from: [b] });
    const descriptions = await over.run(
      'MATCH (d:Description)-[:IS]->({id: $a}) RETURN d.id AS id, d.name AS name',
      { a },
    );
    const mine = descriptions.filter(({ name }) => name === 'Nora Vance').map(({ id }) => id);
    const split = await act(bob, 'splitSpeaker', { id: a, descriptions: mine, name: 'Paul Holm' });
    expect(split.speaker.name).toBe('Paul Holm');
    expect(split.from).toEqual({ id: a });
    const before = await state();
    const error = await refused(ann, 'undo', { revision: merged.revision.id });
    expect(error.message).toContain(`${split.revision.id} by Bob changed the same after it`);
    expect(error.extensions).toMatchObject({
      code: 'CONFLICT',
      revisions: [{ id: split.revision.id, actor: 'Bob' }],
    });
    expect(await state()).toEqual(before);
    await undo(bob, split.revision.id);
    await undo(ann, merged.revision.id);
    expect((await over.answer(`{ node(id: "${b}") { id } }`)).node).toEqual({ id: b });
  });

  test.each([
    [{ into: a, from: [a] }, 'BAD_USER_INPUT'],
    [{ into: a, from: ['person:nobody'] }, 'NOT_FOUND'],
    [{ into: a, from: ['organisation:the-gazette'] }, 'CONFLICT'],
    [{ into: a, from: [b], version: 0 }, 'CONFLICT'],
  ])('of %j is %s', async (input, code) => {
    expect((await refused(ann, 'mergeSpeakers', input)).extensions?.code).toBe(code);
  });
});

describe('a contradiction that a person asserts', () => {
  test('is proposed with its reason, and confirmed by a second person', async () => {
    const first = await state();
    const input = {
      between: [quotes.south, quotes.north],
      kind: 'INCOMPATIBLE',
      reason: 'It is open or shut.',
    };
    const { contradiction, revision } = await act(ann, 'addContradiction', input);
    expect(contradiction).toMatchObject({
      status: 'PROPOSED',
      method: 'HUMAN',
      reason: 'It is open or shut.',
      assertedBy: 'Ann',
      statements: [{ id: quotes.north }, { id: quotes.south }],
    });
    expect((await refused(bob, 'addContradiction', input)).extensions?.code).toBe('CONFLICT');
    const own = await refused(ann, 'review', { id: contradiction.id, decision: 'CONFIRM' });
    expect(own.message).toContain('confirmed by a second person');
    expect(own.extensions?.code).toBe('CONFLICT');
    const confirmed = await act(bob, 'review', { id: contradiction.id, decision: 'CONFIRM' });
    expect(confirmed.link.status).toBe('CONFIRMED');
    const error = await refused(ann, 'undo', { revision: revision.id });
    expect(error.extensions).toMatchObject({ code: 'CONFLICT', revisions: [{ id: confirmed.revision.id }] });
    await undo(bob, confirmed.revision.id);
    await undo(ann, revision.id);
    expect(await state()).toEqual(first);
  });

  test.each([
    [{ reason: ' ' }, 'BAD_USER_INPUT', 'reason'],
    [{ kind: 'VALUE' }, 'BAD_USER_INPUT', 'kind'],
    [{ between: ['quote:none', 'quote:other'] }, 'NOT_FOUND', undefined],
  ])('with %j is %s', async (more, code, argument) => {
    const input = { between: [quotes.south, quotes.north], kind: 'DENIAL', reason: 'So.', ...more };
    expect((await refused(ann, 'addContradiction', input)).extensions).toMatchObject({
      code,
      ...(argument ? { argument } : {}),
    });
  });
});

describe('a response that a person asserts', () => {
  test('rests on printed words, stays when documents come again, and is taken back', async () => {
    const first = await state();
    const input = { from: quotes.west, to: quotes.south, kind: 'REJECTS', basis: 'No quay is shut' };
    const { response, revision } = await act(cyd, 'addResponse', input);
    expect(response).toMatchObject({
      kind: 'REJECTS',
      status: 'PROPOSED',
      basis: 'STATED',
      basisText: 'No quay is shut',
      response: { id: quotes.west },
      target: { __typename: 'Quote', id: quotes.south },
    });
    await importDocument(over.graph, paper('west', 'Quentin Reyes', 'No quay is shut'));
    const { responses } = await over.answer('{ responses { nodes { id } } }');
    expect(responses.nodes).toEqual([{ id: response.id }]);
    await undo(cyd, revision.id);
    expect(await state()).toEqual(first);
  });

  test.each([
    [{ basis: 'Words of nobody' }, 'BAD_USER_INPUT'],
    [{ to: 'person:nobody' }, 'NOT_FOUND'],
    [{ to: 'place:town' }, 'NOT_FOUND'],
  ])('with %j is %s', async (more, code) => {
    const input = { from: quotes.west, to: quotes.south, kind: 'REJECTS', ...more };
    expect((await refused(cyd, 'addResponse', input)).extensions?.code).toBe(code);
  });
});

describe('an undo', () => {
  test('of what another did takes a reviewer, and one of a review takes one too', async () => {
    const { revision } = await act(ann, 'addContradiction', {
      between: [quotes.south, quotes.north],
      kind: 'DENIAL',
      reason: 'So.',
    });
    const error = await refused(cyd, 'undo', { revision: revision.id });
    expect(error.extensions).toEqual({ code: 'FORBIDDEN' });
    await undo(bob, revision.id);
    expect((await refused(bob, 'undo', { revision: revision.id })).extensions?.code).toBe('CONFLICT');
  });

  test('of a rejected identity brings the description back', async () => {
    const merged = await act(ann, 'mergeSpeakers', { into: a, from: [b] });
    const before = await state();
    const [{ id }] = (await over.run(
      "MATCH (:Description {name: 'Nora Vance'})-[is:IS]->() RETURN is.id AS id",
    )) as [{ id: string }];
    const { revision } = await act(bob, 'review', { id, decision: 'REJECT' });
    expect(await state()).not.toEqual(before);
    await undo(bob, revision.id);
    expect(await state()).toEqual(before);
    await undo(ann, merged.revision.id);
  });

  test('of nothing is NOT_FOUND, and of a load CONFLICT', async () => {
    expect((await refused(ann, 'undo', { revision: 'revision:100000' })).extensions?.code).toBe('NOT_FOUND');
    await over.run(
      "CREATE (:Revision {id: 'revision:0', number: 0, at: '', actor: 'Ann', role: 'ADMIN', operation: 'LOAD', summary: ''})",
    );
    expect((await refused(ann, 'undo', { revision: 'revision:0' })).extensions?.code).toBe('CONFLICT');
  });
});

describe('a whole source', () => {
  const text = (words: string, more: object = {}) =>
    toldText('east', [{ words, speaker: 'ada', as: 'Nora Vance', ...more }], {
      people: { ada: { name: 'Nora Vance' } },
    });
  const bring = async (words: string, more: object = {}) => {
    const done = await act(cyd, 'importDocument', { document: text(words, more), format: 'JSON' });
    expect(done.issues).toEqual([]);
    return done;
  };

  test('that was imported is gone when that is undone, and stands again when the undo is undone', async () => {
    const first = await state();
    const { revision } = await bring('The quay is half open');
    const imported = await state();
    expect(imported).not.toEqual(first);
    const undone = await undo(cyd, revision.id);
    expect(await state()).toEqual(first);
    const again = await undo(ann, undone.revision.id);
    expect(await state()).toEqual(imported);
    await undo(ann, again.revision.id);
    expect(await state()).toEqual(first);
  });

  test('that was imported in other words says again what it said', async () => {
    const one = await bring('The quay is half open');
    const first = await state();
    const other = await bring('The quay is quite open', { about: ['town'], role: 'harbour master' });
    const blocked = await refused(cyd, 'undo', { revision: one.revision.id });
    expect(blocked.extensions).toMatchObject({ code: 'CONFLICT', revisions: [{ id: other.revision.id }] });
    await undo(cyd, other.revision.id);
    expect(await state()).toEqual(first);
    await undo(cyd, one.revision.id);
  });

  test('that is removed comes back with what people decided and asserted of it', async () => {
    const one = await bring('The quay is half open', { respondsTo: [{ to: 'cyd', kind: 'COMMENTS' }] });
    const [ids] = await over.run(
      "MATCH (q:Quote {text: 'The quay is half open'})-[r:RESPONDS_TO]->() MATCH (q)<-[said:SAID]-() RETURN q.id AS quote, r.id AS response, said.id AS said",
    );
    await act(ann, 'review', { id: ids!.response, decision: 'REJECT', note: 'No.' });
    await act(ann, 'review', { id: ids!.said, decision: 'CONFIRM' });
    await act(cyd, 'addResponse', { from: quotes.west, to: ids!.quote, kind: 'REJECTS' });
    const asserted = await act(cyd, 'addContradiction', {
      between: [ids!.quote, quotes.north],
      kind: 'DENIAL',
      reason: 'Half is not open.',
    });
    const before = await state();
    const { extensions } = await refused(cyd, 'undo', { revision: one.revision.id });
    expect(extensions).toMatchObject({
      code: 'CONFLICT',
      revisions: expect.arrayContaining([expect.objectContaining({ id: asserted.revision.id })]),
    });
    const planned = await act(ann, 'remove', { source: 'The east', dryRun: true });
    expect(planned.revision).toBeNull();
    expect(await state()).toEqual(before);
    const { removed, revision } = await act(ann, 'remove', { source: 'source:east' });
    expect(removed).toMatchObject({ id: 'source:east', title: 'The east', quotes: 1, attributions: 1 });
    expect(removed).toEqual(planned.removed);
    expect(revision.operation).toBe('REMOVE_SOURCE');
    expect(await state()).not.toEqual(before);
    await undo(ann, revision.id);
    expect(await state()).toEqual(before);
    expect((await refused(ann, 'remove', { source: 'source:none' })).extensions?.code).toBe('NOT_FOUND');
  });
});
