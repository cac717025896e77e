import { nothingChanged } from '../../src/graph/import/changes.ts';
import { type ImportReport, importDocument } from '../../src/graph/import.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { everything as everythingIn } from '../support/everything.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { idOf, told } from '../support/told.ts';

const over = openGraph();
const put = (document: CheckedDocument) => importDocument(over.graph, document);

const everything = () => everythingIn(over);

const changed = (report: ImportReport) =>
  Object.entries(report.changes)
    .filter(([, changes]) => !nothingChanged(changes))
    .map(([stage]) => stage)
    .sort();

beforeEach(() => over.hold());

test('importing all seeds twice is importing them once', async () => {
  for (const document of seeds()) await put(document);
  const once = await everything();
  for (const document of seeds()) {
    const report = await put(document);
    expect(changed(report)).toEqual([]);
    expect(report.found).toEqual({ created: [], updated: [], removed: [] });
  }
  expect(await everything()).toEqual(once);
});

test('a changed word is another statement, and the old one goes', async () => {
  const before = told('paper', [{ words: 'the bridge is old' }, { words: 'it stays' }]);
  const after = told('paper', [{ words: 'the bridge is new' }, { words: 'it stays' }]);
  await put(before);
  const { changes } = await put(after);
  expect(changes.quotes).toEqual({
    created: [idOf(after, 'the bridge is new')],
    updated: [],
    removed: [idOf(before, 'the bridge is old')],
    unchanged: 1,
  });
  expect(await texts()).toEqual(['it stays', 'the bridge is new']);
});

test('what a document no longer says goes, with all that hangs on it', async () => {
  const question = { key: 'q', words: 'who pays', speaker: 'ben' };
  const answer = { words: 'the council pays', respondsTo: [{ to: 'q', kind: 'ANSWERS' }] };
  await put(told('paper', [question, answer]));
  expect(await over.answer('{ path(from: "Ada Birch", to: "Ben Cole") { length } }')).toEqual({
    path: { length: 1 },
  });
  const { changes } = await put(told('paper', [question, { words: 'the council pays' }]));
  expect(changes.responses.removed).toHaveLength(1);
  expect(await over.answer('{ path(from: "Ada Birch", to: "Ben Cole") { length } }')).toEqual({ path: null });
  await put(told('paper', [question]));
  expect(await texts()).toEqual(['who pays']);
  expect(await over.answer('{ speaker(name: "Ada Birch") { id } }')).toEqual({ speaker: null });
  expect(await over.run('MATCH (n:Name) WHERE NOT (n)-[:NAMES]->() RETURN n.key AS key')).toEqual([]);
});

test('a change says which properties it changes', async () => {
  const boats = (figure: object) =>
    told('paper', [
      { words: 'some 40 boats wait', figures: [{ words: 'some 40 boats', measure: 'boats', ...figure }] },
    ]);
  await put(boats({}));
  const { changes } = await put(boats({ unit: 'ship' }));
  expect(changes.figures.updated).toEqual([{ id: idOf(boats({}), 'some 40 boats'), changed: ['unit'] }]);
  const moved = await put(boats({ unit: 'ship', place: 'town' }));
  expect(moved.changes.figures.updated[0]!.changed).toEqual(['links']);
});

test('a renamed place is found by its new name alone', async () => {
  const about = (name: string) =>
    told('paper', [{ words: 'it rains', about: ['town'] }], {
      places: { town: { id: 'place:town', name, kind: 'TOWN' } },
    });
  await put(about('Town'));
  const { changes } = await put(about('Newtown'));
  expect(changes.claims.updated).toEqual([{ id: 'place:town', changed: ['name'] }]);
  expect(
    await over.answer('{ old: place(name: "Town") { id } new: place(name: "newtown") { name } }'),
  ).toEqual({
    old: null,
    new: { name: 'Newtown' },
  });
  expect(await over.answer('{ search(query: "newtown", kinds: [PLACE]) { totalCount } }')).toEqual({
    search: { totalCount: 1 },
  });
});

test('a role that is taken out goes', async () => {
  const roles = [{ title: 'Mayor', of: 'council', basis: { words: 'Mayor Birch', entry: 1 } }];
  const people = (ada: object) => ({ people: { ada: { name: 'Ada Birch', ...ada } } });
  await put(told('paper', [{ words: 'it rains' }], people({ roles })));
  expect(await over.answer(ROLES)).toEqual({ speaker: { roles: [{ title: 'Mayor' }] } });
  const { changes } = await put(told('paper', [{ words: 'it rains' }], people({})));
  expect(changes.roles.removed).toHaveLength(1);
  expect(await over.answer(ROLES)).toEqual({ speaker: { roles: [] } });
});

const ROLES = '{ speaker(name: "Ada Birch") { ... on Person { roles { title } } } }';

describe('documents that share', () => {
  test('a person keep it until the last one leaves, and its spellings add up', async () => {
    const people = (alias: string) => ({ people: { ada: { name: 'Ada Birch', aliases: [alias] } } });
    await put(told('first', [{ words: 'one' }], people('A. Birch')));
    await put(told('second', [{ words: 'two' }], people('Birch')));
    const aliases = '{ speaker(name: "birch") { aliases said { totalCount } } }';
    expect(await over.answer(aliases)).toEqual({
      speaker: { aliases: ['A. Birch', 'Birch'], said: { totalCount: 2 } },
    });
    await put(told('second', [{ words: 'two', speaker: 'ben' }]));
    expect(await over.answer('{ speaker(name: "Ada Birch") { aliases } }')).toEqual({
      speaker: { aliases: ['A. Birch'] },
    });
    await put(told('first', [{ words: 'one', speaker: 'ben' }]));
    expect(await over.answer('{ speaker(name: "Ada Birch") { id } }')).toEqual({ speaker: null });
  });

  test('a role do not rewrite it in turn', async () => {
    const people = {
      people: {
        ada: {
          name: 'Ada Birch',
          roles: [{ title: 'Mayor', of: 'council', basis: { words: 'Mayor Birch', entry: 1 } }],
        },
      },
    };
    const [first, second] = [
      told('first', [{ words: 'one' }], people),
      told('second', [{ words: 'two' }], people),
    ];
    await put(first);
    await put(second);
    expect(changed(await put(first))).toEqual([]);
    expect(changed(await put(second))).toEqual([]);
    await put(told('second', [{ words: 'two' }]));
    expect(await over.answer(ROLES)).toEqual({ speaker: { roles: [{ title: 'Mayor' }] } });
    await put(told('first', [{ words: 'one' }]));
    expect(await over.answer(ROLES)).toEqual({ speaker: { roles: [] } });
  });
});

describe('what a reviewer decided', () => {
  const question = { key: 'q', words: 'who pays', speaker: 'ben' };
  const answer = (note?: string) => ({
    words: 'the council pays',
    respondsTo: [{ to: 'q', kind: 'ANSWERS', ...(note ? { note } : {}) }],
  });

  test('survives an import of a changed document', async () => {
    await put(told('paper', [question, answer()]));
    await over.run(
      `MATCH ()-[r:RESPONDS_TO]->() SET r.status = 'DISPUTED', r.reviewedBy = 'Cyd', r.reviewedAt = '2031-01-01T00:00:00Z'`,
    );
    const { changes } = await put(told('paper', [question, answer('Read again.')]));
    expect(changes.responses.updated).toHaveLength(1);
    const { responses } = await over.answer('{ responses { nodes { status reviewedBy note } } }');
    expect(responses.nodes).toEqual([{ status: 'DISPUTED', reviewedBy: 'Cyd', note: 'Read again.' }]);
  });

  test('keeps a link that the document no longer gives', async () => {
    await put(told('paper', [question, answer()]));
    await over.run(
      `MATCH ()-[r:RESPONDS_TO]->() SET r.status = 'REJECTED', r.reviewedAt = '2031-01-01T00:00:00Z'`,
    );
    await put(told('paper', [question, { words: 'the council pays' }]));
    const all =
      '{ shown: responses { totalCount } rejected: responses(filter: { status: [REJECTED] }) { totalCount } }';
    expect(await over.answer(all)).toEqual({ shown: { totalCount: 0 }, rejected: { totalCount: 1 } });
  });
});

describe('contradictions of figures', () => {
  const boats = (words: string, more: object = {}) => ({
    words: `${words} wait`,
    figures: [{ words, measure: 'boats', ...more }],
  });

  test('come and go with the figures', async () => {
    const first = await put(told('first', [boats('40 boats')]));
    expect(first.found.created).toEqual([]);
    const second = await put(told('second', [boats('90 boats')]));
    expect(second.found.created).toHaveLength(1);
    const gone = await put(told('second', [{ words: 'no number' }]));
    expect(gone.found.removed).toEqual(second.found.created);
    expect(await over.answer('{ contradictions { totalCount } }')).toEqual({
      contradictions: { totalCount: 0 },
    });
  });

  test('follow a change of what a figure counts', async () => {
    await put(told('first', [boats('40 boats')]));
    const { found } = await put(told('second', [boats('90 boats')]));
    const other = await put(told('second', [boats('90 boats', { place: 'town' })]));
    expect(other.found).toEqual({ created: [], updated: [], removed: found.created });
  });

  test('are said anew when more is known of their figures', async () => {
    await put(told('first', [{ ...boats('40 boats'), on: '2031' }]));
    const { found } = await put(told('second', [boats('90 boats')]));
    const again = await put(told('second', [{ ...boats('90 boats'), on: '2031-02' }]));
    expect(again.found).toEqual({ created: [], updated: found.created, removed: [] });
    const { contradictions } = await over.answer('{ contradictions { nodes { confidence assertedAt } } }');
    expect(contradictions.nodes).toEqual([{ confidence: 'MEDIUM', assertedAt: expect.any(String) }]);
  });

  test('that were rejected are not proposed again', async () => {
    await put(told('first', [boats('40 boats')]));
    await put(told('second', [boats('90 boats')]));
    await over.run(
      `MATCH ()-[r:CONTRADICTS]->() SET r.status = 'REJECTED', r.reviewedAt = '2031-01-01T00:00:00Z'`,
    );
    const { found } = await put(told('second', [{ ...boats('90 boats'), on: '2031-02' }]));
    expect(found).toEqual({ created: [], updated: [], removed: [] });
    expect(await over.answer('{ contradictions { totalCount } }')).toEqual({
      contradictions: { totalCount: 0 },
    });
  });
});

test('a failure half-way leaves nothing', async () => {
  const document = told('paper', [{ words: 'one' }]);
  const broken = {
    ...document,
    attributions: [{ ...document.attributions[0]!, id: { not: 'an id' } as never }],
  };
  await expect(put(broken)).rejects.toThrow();
  expect(await everything()).toEqual([]);
});

async function texts(): Promise<string[]> {
  const rows = await over.run('MATCH (s:Statement) RETURN s.text AS text ORDER BY text');
  return rows.map(({ text }) => text as string);
}
