import { join } from 'node:path';
import { complete } from '../../../src/graph/bulk/files/complete.ts';
import { makeFiles } from '../../../src/graph/bulk/files/make.ts';
import { Shelf } from '../../../src/graph/bulk/files/shelf.ts';
import { loadDocuments } from '../../../src/graph/bulk/load.ts';
import type { Incoming } from '../../../src/graph/bulk/rows.ts';
import type { CheckedDocument } from '../../../src/model/document.ts';
import type { InvalidDocument } from '../../../src/model/errors.ts';
import { documents as generated } from '../../bench/load/generate.mjs';
import { allHeld } from '../../support/all-held.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { openGraph, seeds } from '../../support/graph.ts';
import { fc } from '../../support/properties.ts';
import { putFiles } from '../../support/put-files.ts';
import { told } from '../../support/told.ts';
import { twoPapers } from '../../support/two-papers.ts';

const at = new Date('2031-06-01T00:00:00Z');
const held = openGraph();

/** How many of the documents files were made of. */
let taken = 0;

test('files of made-up documents give the graph that a load gives, revisions and all', async () => {
  const made = [...generated(400)].map(
    (document) => ({ ...document, name: 'made up' }) as unknown as CheckedDocument,
  );
  await compared(made, 100);
  expect(taken).toBe(made.length);
});

test('so do those of the seeds, and what needs a look at others follows', async () => {
  const all = seeds();
  await compared(all, 50);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThanOrEqual(all.length);
});

const PEOPLE = [
  ...['Ida Marlowe', 'Ida Marlowe', 'Tom Marlowe', 'Tom Marlowe', 'I. Marlowe', 'Marlowe', 'IDA MARLOWE'],
  ...['Natasha Quayle', 'Natacha Quayle', 'Robert Quayle', 'Bob Quayle'],
];
const ROLES = [null, 'mayor', 'goalkeeper', null, 'senator', null, 'mayor', 'professor', null, 'mayor', null];

/** Papers that say of each other's people, answer each other, print the same speech, count the same, and refer to nothing. */
const papers: readonly CheckedDocument[] = (() => {
  const plain = PEOPLE.map((person, n) =>
    told(
      `p${n}`,
      [
        {
          words: `they, "${person}",\nor so \\ it seems`,
          speech: 'MIXED',
          speaker: 'ida',
          as: person,
          ...(ROLES[n] ? { role: ROLES[n] } : {}),
          about: ['town', 'hearing'],
          ...(n % 3 === 0 ? { event: 'hearing' } : {}),
        },
        { words: `${n} boats`, figures: [{ words: `${n} boats`, measure: 'boats', place: 'town' }] },
      ],
      { people: { ida: { name: person }, ben: { name: 'Ben Cole' } } },
    ),
  );
  const answers = plain.slice(0, 4).map((to, n) =>
    told(`answer${n}`, [
      { words: 'Not at all', respondsTo: [{ to: to.quotes[0]!.id, kind: 'REJECTS' }], speaker: 'ben' },
      { words: 'And to the hearing', respondsTo: [{ to: 'hearing', kind: 'COMMENTS' }] },
    ]),
  );
  const lost = told('lost', [{ words: 'To nobody', respondsTo: [{ to: 'quote:nowhere', kind: 'REJECTS' }] }]);
  const nulls = told('odd', [{ words: 'An odd sign \u001f in it' }]);
  return [...plain, ...answers, ...twoPapers, lost, nulls];
})();

test('so do papers in any order, in batches of any size', async () => {
  let most = 0;
  const same = fc.asyncProperty(
    fc.shuffledSubarray([...papers], { minLength: 10 }),
    fc.integer({ min: 1, max: 12 }),
    async (some, batch) => {
      await compared(some, batch);
      most = Math.max(most, taken);
    },
  );
  await fc.assert(same, { numRuns: 6 });
  expect(most).toBeGreaterThan(8);
});

/** Holds what comes of files, and of a load of the rest, against loads of the same in the same order. */
async function compared(documents: readonly CheckedDocument[], batch: number): Promise<void> {
  const all = documents.map(incomingOf);
  await held.hold();
  const folder = await temporaryFolder();
  const left = new Shelf(join(folder, 'rest'));
  const made = await makeFiles(each(all), {
    folder,
    rest: left,
    at: at.toISOString(),
    batch,
    onProgress: () => {},
  });
  await putFiles(held, made.tables);
  const settled = await complete(held.graph, made, at.toISOString(), () => {});
  made.close();
  const rest = [...left.values<Incoming>()];
  const simple = all.filter((one) => !rest.some(({ digest }) => digest === one.digest));
  taken = simple.length;
  expect(made.documents).toBe(taken);
  const files = { found: settled.proposed, refused: await load(rest, batch), graph: await allHeld(held) };
  await held.hold();
  const report = { proposed: 0 };
  await load(simple, batch, report);
  const wanted = { found: report.proposed, refused: await load(rest, batch), graph: await allHeld(held) };
  expect(files.refused).toEqual(wanted.refused);
  expect(files.graph).toEqual(wanted.graph);
  expect(files.found).toBe(wanted.found);
}

/** Loads as usual; gives what was refused. */
async function load(some: readonly Incoming[], batch: number, report = { proposed: 0 }): Promise<string[]> {
  const refused: string[] = [];
  const onFault = (fault: InvalidDocument) => refused.push(fault.document);
  report.proposed = (await loadDocuments(held.graph, each(some), { at, batch, onFault })).proposed;
  return refused;
}

async function* each(all: readonly Incoming[]): AsyncGenerator<Incoming> {
  yield* all;
}

function incomingOf(document: CheckedDocument, n: number): Incoming {
  return { document, digest: `document ${n}`, where: `${document.name}:${n}` };
}
