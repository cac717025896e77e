import { loadDocuments } from '../../../src/graph/bulk/load.ts';
import type { Incoming } from '../../../src/graph/bulk/rows.ts';
import type { Graph } from '../../../src/graph/connect.ts';
import { UNDER } from '../../../src/graph/identity/queries.ts';
import { importDocument } from '../../../src/graph/import.ts';
import { mergeSpeakers } from '../../../src/graph/record/merge.ts';
import type { CheckedDocument } from '../../../src/model/document.ts';
import { openGraph } from '../../support/graph.ts';
import { fc } from '../../support/properties.ts';
import { stateOf } from '../../support/state.ts';
import { told } from '../../support/told.ts';
import { until } from '../../support/waiting.ts';

const at = new Date('2031-06-01T00:00:00Z');
const held = openGraph();
beforeEach(() => held.hold());

const says = (name: string, person: string, role: string | null = null) =>
  told(name, [{ words: `${name} says`, speaker: 'ada', as: person, ...(role ? { role } : {}) }], {
    people: { ada: { name: person } },
  });

/** Few names in many papers: plain ones, one of two people, an initial, a last name alone, a near spelling. */
const PEOPLE = [
  ...['Ida Marlowe', 'Ida Marlowe', 'Ida Marlowe', 'Tom Marlowe', 'Tom Marlowe', 'I. Marlowe', 'Marlowe'],
  ...['Natasha Quayle', 'Natasha Quayle', 'Natacha Quayle', 'Robert Quayle', 'Bob Quayle'],
];
const ROLES = [
  null,
  'mayor',
  'goalkeeper',
  null,
  'senator',
  null,
  'mayor',
  null,
  'professor',
  null,
  null,
  null,
];
const papers = PEOPLE.map((person, n) => says(`p${n}`, person, ROLES[n]));

/** Loads a batch for each document; what is done `between` comes before the document of that number. */
async function load(
  documents: readonly CheckedDocument[],
  { graph = held.graph, between = async (_: number) => {} } = {},
): Promise<void> {
  async function* incoming(): AsyncGenerator<Incoming> {
    for (const [n, document] of documents.entries()) {
      await between(n);
      yield { document, digest: document.source.id, where: document.name };
    }
  }
  await loadDocuments(graph, incoming(), { at, batch: 1 });
}

/** All that stands; the mark of a load aside. */
const state = async () => (await stateOf(held)).map((one) => one.replace(/"loaded":"[^"]*",/, ''));

test('papers in any order, a batch each, give the graph that importing them gives', async () => {
  const same = fc.asyncProperty(fc.shuffledSubarray(papers, { minLength: 8 }), async (some) => {
    await held.hold();
    for (const document of some) await importDocument(held.graph, document, at);
    const wanted = await state();
    await held.hold();
    await load(some);
    expect(await state()).toEqual(wanted);
  });
  await fc.assert(same, { numRuns: 5 });
});

test('whoever every paper describes alike is held against the others once', async () => {
  let asked = 0;
  const counting: Graph = {
    ...held.graph,
    write: (work, longest) =>
      held.graph.write(
        (write) =>
          work({
            run: (text, parameters) => {
              const { keys } = (parameters ?? {}) as { keys?: unknown[] };
              if (text.text === UNDER.text && keys!.length > 0) asked++;
              return write.run(text, parameters);
            },
          }),
        longest,
      ),
  };
  const alike = Array.from({ length: 6 }, (_, n) => says(`alike${n}`, 'Ida Marlowe', n % 2 ? 'mayor' : null));
  await load(alike, { graph: counting });
  expect(asked).toBe(1);
  const [row] = await held.run('MATCH (:Person {name: $name})<-[:IS]-(d) RETURN count(d) AS n', {
    name: 'Ida Marlowe',
  });
  expect(row!.n).toBe(6);
});

test('what a person decides during a load holds for the papers that come later', async () => {
  const some = ['Ida Marlowe', 'Robert Quayle', 'Ida Marlowe', 'Robert Quayle', 'Ida Marlowe'];
  const documents = some.map((person, n) => says(`q${n}`, person));
  const decide = async () => {
    const by = { actor: { name: 'Ann', role: 'ADMIN' as const }, at: at.toISOString() };
    const change = { into: 'person:ida-marlowe', from: ['person:robert-quayle'] };
    await held.graph.write((write) => mergeSpeakers(write, change, by));
  };
  for (const [n, document] of documents.entries()) {
    if (n === 2) await decide();
    await importDocument(held.graph, document, at);
  }
  const wanted = await state();
  await held.hold();
  // The first two are written while the fourth is read; what was decided then stands before the third is written.
  const between = async (n: number) => {
    if (n !== 3) return;
    await until(
      'two papers stand',
      async () => (await held.run('MATCH (s:Source) RETURN count(s) AS n'))[0]!.n === 2,
    );
    await decide();
  };
  await load(documents, { between });
  expect(await state()).toEqual(wanted);
});
