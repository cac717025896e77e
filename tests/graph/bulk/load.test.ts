import { addBatch } from '../../../src/graph/bulk/add.ts';
import { loadDocuments } from '../../../src/graph/bulk/load.ts';
import { fresh, type Incoming } from '../../../src/graph/bulk/rows.ts';
import { newLoadState } from '../../../src/graph/bulk/shared.ts';
import { writeBatch } from '../../../src/graph/bulk/write.ts';
import { importDocument } from '../../../src/graph/import.ts';
import { undo } from '../../../src/graph/record/undo.ts';
import type { CheckedDocument } from '../../../src/model/document.ts';
import { Conflict } from '../../../src/model/errors.ts';
import { documents as generated } from '../../bench/load/generate.mjs';
import { openGraph, seeds } from '../../support/graph.ts';
import { stateOf } from '../../support/state.ts';
import { told } from '../../support/told.ts';

const at = new Date('2030-01-01T00:00:00Z');
const made = [...generated(200)].map(
  (document) => ({ ...document, name: 'made up' }) as unknown as CheckedDocument,
);
const held = openGraph();

test('a bulk load gives the graph that importing one by one gives', async () => {
  const documents = [...seeds(), ...made];
  await held.hold();
  for (const document of documents) await importDocument(held.graph, document, at);
  const one = await whole();
  await held.hold();
  await load(documents, 50);
  const bulk = await whole();
  expect(bulk.nodes).toEqual(one.nodes);
  expect(bulk.links).toEqual(one.links);
  expect(bulk.links.some((link) => link.includes('CONTRADICTS'))).toBe(true);
});

test('loading again passes everything over', async () => {
  await held.hold();
  await load(made, 50);
  const before = await whole();
  expect(await load(made, 50)).toMatchObject({
    skipped: made.length,
    changed: 0,
    proposed: 0,
    withdrawn: 0,
  });
  expect(await whole()).toEqual(before);
});

test('two loads of the same at once give what one gives', async () => {
  await held.hold();
  await load(made, 50);
  const wanted = await whole();
  await held.hold();
  await Promise.all([load(made, 50), load(made, 50)]);
  expect(await whole()).toEqual(wanted);
});

test('a load that was broken off is finished by the next', async () => {
  await held.hold();
  await load(made, 50);
  const wanted = await whole();
  await held.hold();
  await expect(load(made, 50, 2)).rejects.toThrow('broken off');
  await load(made, 50);
  expect(await whole()).toEqual(wanted);
});

describe('a load that is taken back', () => {
  const some = made.slice(0, 60);
  const by = { actor: { name: 'Ann', role: 'REVIEWER' } as const, at: at.toISOString() };
  const loads = async () =>
    (
      await held.run(
        "MATCH (r:Revision {operation: 'LOAD'}) WHERE NOT coalesce(r.undone, false) RETURN r.id AS id ORDER BY r.number",
      )
    ).map(({ id }) => id as string);
  const undone = (revision: string) => held.graph.write((write) => undo(write, { revision }, by));

  test('leaves what stood before, with what people did since; taken back in turn it stands again', async () => {
    await held.hold(...seeds());
    const before = await stateOf(held);
    await load(some, 5_000);
    const after = await stateOf(held);
    const ids = await loads();
    expect(ids).toHaveLength(1);
    const { revision } = await undone(ids[0]!);
    expect(await stateOf(held)).toEqual(before);
    await undone(revision);
    expect(await stateOf(held)).toEqual(after);
  });

  test('goes batch by batch, though documents of one batch refer to each other', async () => {
    await held.hold();
    await load([...seeds(), ...some], 50);
    const ids = await loads();
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids.toReversed()) await undone(id);
    expect((await held.run('MATCH (n:Source|Statement|Speaker) RETURN count(n) AS n'))[0]!.n).toBe(0);
  });

  test('is refused where another document refers to what it brought', async () => {
    const first = told('first', [{ words: 'The quay is open' }]);
    const second = told('second', [
      { words: 'It is shut', respondsTo: [{ to: first.quotes[0]!.id, kind: 'REJECTS' }] },
    ]);
    await held.hold();
    await load([first], 50);
    await load([second], 50);
    const [one, two] = await loads();
    await expect(undone(one!)).rejects.toThrow(Conflict);
    await undone(two!);
    await undone(one!);
    expect((await held.run('MATCH (n:Source) RETURN count(n) AS n'))[0]!.n).toBe(0);
  });
});

test('a document that changed since is imported as usual', async () => {
  await held.hold();
  await load(made, 50);
  const [first, ...rest] = made as [CheckedDocument, ...CheckedDocument[]];
  const renamed = { ...first, source: { ...first.source, title: 'Another title' } };
  expect(await load([renamed, ...rest], 50)).toMatchObject({ changed: 1, skipped: rest.length });
  await importDocument(held.graph, first, at);
  expect(await load([renamed, ...rest], 50)).toMatchObject({ changed: 1, skipped: rest.length });
  const [row] = await held.run('MATCH (s:Source {id: $id}) RETURN s.title AS title', { id: first.source.id });
  expect(row!.title).toBe('Another title');
});

test('a batch whose transaction had to be tried again is whole', async () => {
  await held.hold();
  await load(made, 50);
  const wanted = await whole();
  await held.hold();
  const state = newLoadState([]);
  const added = made.map((document) => fresh({ document, digest: JSON.stringify(document), where: 'test' }));
  const broken = held.graph.write(async (write) => {
    await writeBatch(write, added, state, at.toISOString());
    throw new Error('broken off');
  });
  await expect(broken).rejects.toThrow('broken off');
  expect(await addBatch(held.graph, added, state, at.toISOString())).toEqual([]);
  await load(made, 50);
  expect(await whole()).toEqual(wanted);
});

test('a reference that stands nowhere is refused by its id, and the batch leaves nothing', async () => {
  await held.hold();
  const [first] = made as [CheckedDocument];
  const response = {
    ...made.find(({ responses }) => responses.length > 0)!.responses[0]!,
    from: first.quotes[0]!.id,
    to: 'quote:nowhere',
  };
  await expect(load([{ ...first, responses: [response] }], 50)).rejects.toMatchObject({
    issues: [expect.objectContaining({ message: expect.stringContaining('quote:nowhere') })],
  });
  expect((await held.run('MATCH (n:Source) RETURN count(n) AS n'))[0]!.n).toBe(0);
});

function load(
  documents: readonly CheckedDocument[],
  batch: number,
  breakOffAfter = Number.POSITIVE_INFINITY,
) {
  async function* incoming(): AsyncGenerator<Incoming> {
    for (const [i, document] of documents.entries()) {
      if (i === breakOffAfter) throw new Error('broken off');
      yield { document, digest: JSON.stringify(document), where: `test:${i + 1}` };
    }
  }
  return loadDocuments(held.graph, incoming(), { at, batch });
}

/** Everything that the graph holds, in an order of its own; the mark of a load aside. */
async function whole(): Promise<{ nodes: string[]; links: string[] }> {
  const nodes = await held.run(
    'MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const links = await held.run(
    `MATCH (a:!Revision)-[r]->(b) RETURN coalesce(a.id, a.key) AS a, type(r) AS type, coalesce(b.id, b.key) AS b, properties(r) AS properties`,
  );
  return { nodes: nodes.map(sorted).sort(), links: links.map(sorted).sort() };
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (key, one) =>
    key === 'loaded'
      ? undefined
      : one !== null && typeof one === 'object' && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
  );
}
