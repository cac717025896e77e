import { importDocument } from '../../../src/graph/import.ts';
import type { CheckedDocument } from '../../../src/model/document.ts';
import { openGraph } from '../../support/graph.ts';
import { told } from '../../support/told.ts';

const over = openGraph();
const put = (document: CheckedDocument) => importDocument(over.graph, document);

beforeEach(() => over.hold());

const hearing = (speaker: string) => ({
  events: { hearing: { name: 'The hearing', kind: 'HEARING', participants: [{ speaker }] } },
});
const roles = (basis: string) => ({
  people: {
    ada: { name: 'Ada Birch', roles: [{ title: 'Chair', of: 'council', basis: { words: basis, entry: 1 } }] },
  },
});

describe('what documents share', () => {
  test('a speaker stays for as long as a document says that it took part in an event', async () => {
    const report = told('report', [{ words: 'it was long', event: 'hearing' }], hearing('person:ben-cole'));
    await put(told('paper', [{ words: 'we spoke', speaker: 'ben' }]));
    await put(report);
    await put(told('paper', [{ words: 'we spoke' }]));
    const asked =
      '{ events { nodes { participants { speaker { name } } } } speaker(id: "person:ben-cole") { name } }';
    const held = {
      events: { nodes: [{ participants: [{ speaker: { name: 'Ben Cole' } }] }] },
      speaker: { name: 'Ben Cole' },
    };
    expect(await over.answer(asked)).toEqual(held);
    await put(report);
    expect(await over.answer(asked)).toEqual(held);
    // With the event goes the last that spoke of him.
    await put(told('report', [{ words: 'it was long' }]));
    expect(await over.answer(asked)).toEqual({ events: { nodes: [] }, speaker: null });
  });

  test('a role that one document drops is cited as the other one does', async () => {
    const asked =
      '{ speaker(id: "person:ada-birch") { ... on Person { roles { title basisText citation { entry { id } source { id } } } } } }';
    const role = (source: string, basisText: string) => ({
      speaker: {
        roles: [
          {
            title: 'Chair',
            basisText,
            citation: { entry: { id: `entry:${source}/1` }, source: { id: `source:${source}` } },
          },
        ],
      },
    });
    const first = told('first', [{ words: 'it is shut' }], roles('Chair Ada Birch'));
    await put(first);
    await put(told('second', [{ words: 'it is open' }], roles('Ada Birch, who chairs')));
    expect(await over.answer(asked)).toEqual(role('second', 'Ada Birch, who chairs'));
    const without = told('second', [], { entries: [{ key: 'other', quotes: [said('it is open')] }] });
    await put(without);
    expect(await over.answer(asked)).toEqual(role('first', 'Chair Ada Birch'));
    const { changes } = await put(first);
    expect(changes.roles).toMatchObject({ created: [], updated: [], removed: [], unchanged: 1 });
    expect(await over.answer(asked)).toEqual(role('first', 'Chair Ada Birch'));
  });

  test('a role that an earlier version merged loses only what is cited nowhere', async () => {
    await put(told('first', [{ words: 'it is shut' }], roles('Chair Ada Birch')));
    await put(told('second', [{ words: 'it is open' }], roles('Ada Birch, who chairs')));
    await over.run('MATCH ()-[r:HOLDS_ROLE]->() REMOVE r.claims');
    await put(told('second', [], { entries: [{ key: 'other', quotes: [said('it is open')] }] }));
    const asked =
      '{ speaker(id: "person:ada-birch") { ... on Person { roles { title citation { exact } } } } }';
    expect(await over.answer(asked)).toEqual({ speaker: { roles: [{ title: 'Chair', citation: null }] } });
  });

  test('what a reviewer decided on a role survives the document that told it last', async () => {
    await put(told('first', [{ words: 'it is shut' }], roles('Chair Ada Birch')));
    await put(told('second', [{ words: 'it is open' }], roles('Ada Birch, who chairs')));
    await over.run(
      "MATCH ()-[r:HOLDS_ROLE]->() SET r.status = 'DISPUTED', r.reviewedBy = 'Cyd', r.reviewedAt = '2031-03-03T00:00:00Z', r.note = 'No.'",
    );
    await put(told('second', [{ words: 'it is open' }]));
    const asked =
      '{ speaker(id: "person:ada-birch") { ... on Person { roles { status reviewedBy note basisText } } } }';
    expect(await over.answer(asked)).toEqual({
      speaker: {
        roles: [{ status: 'DISPUTED', reviewedBy: 'Cyd', note: 'No.', basisText: 'Chair Ada Birch' }],
      },
    });
  });
});

test('a reviewed link that its document drops is told as removed once', async () => {
  const with2 = told('paper', [
    { key: 'q', words: 'who pays', speaker: 'ben' },
    { words: 'the council pays', respondsTo: [{ to: 'q', kind: 'ANSWERS' }] },
  ]);
  const without = told('paper', [
    { key: 'q', words: 'who pays', speaker: 'ben' },
    { words: 'the council pays' },
  ]);
  await put(with2);
  await over.run(
    "MATCH ()-[r:RESPONDS_TO]->() SET r.status = 'CONFIRMED', r.reviewedAt = '2031-03-03T00:00:00Z'",
  );
  expect((await put(without)).changes.responses.removed).toHaveLength(1);
  expect((await put(without)).changes.responses.removed).toEqual([]);
  expect(await over.run('MATCH ()-[r:RESPONDS_TO]->() RETURN r.status AS status')).toEqual([
    { status: 'CONFIRMED' },
  ]);
  expect((await put(with2)).changes.responses.created).toHaveLength(1);
  expect(await over.run('MATCH ()-[r:RESPONDS_TO]->() RETURN r.status AS status')).toEqual([
    { status: 'CONFIRMED' },
  ]);
});

test('no path leads over a response that was rejected since its import', async () => {
  const question = { key: 'q', words: 'who pays', speaker: 'ben' };
  await put(
    told('paper', [question, { words: 'the council pays', respondsTo: [{ to: 'q', kind: 'ANSWERS' }] }]),
  );
  const asked = '{ path(from: "person:ada-birch", to: "person:ben-cole") { length } }';
  expect(await over.answer(asked)).toEqual({ path: { length: 1 } });
  await over.run("MATCH ()-[r:RESPONDS_TO]->() SET r.status = 'REJECTED'");
  expect(await over.answer(asked)).toEqual({ path: null });
});

function said(words: string) {
  return { words, speech: 'INDIRECT', speaker: 'ada', start: 0 };
}
