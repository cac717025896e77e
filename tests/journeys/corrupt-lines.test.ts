import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSchema } from '../../src/api/schema.ts';
import { bulkLoad } from '../../src/cli/bulk.ts';
import { readCheckedLine } from '../../src/documents/checked-line/line.ts';
import { importDocument } from '../../src/graph/import.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { altered, HARMS } from '../support/corrupt.ts';
import { everything } from '../support/everything.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { fc } from '../support/properties.ts';
import { told } from '../support/told.ts';
import { wholeField } from '../support/whole.ts';

const over = openGraph();
/** Documents that each define all that they refer to. */
const lines = [
  seeds('marram.yaml')[0]!,
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name, index) =>
    told(name, [
      {
        words: `Some ${10 ** (index % 3)}00 boats pass.`,
        event: 'hearing',
        figures: [{ words: `Some ${10 ** (index % 3)}00 boats`, measure: 'boats', place: 'town' }],
      },
      {
        words: `There are ${index + 3} boats.`,
        speaker: ['ben', 'ada'],
        respondsTo: [{ to: 'ada', kind: 'REJECTS' }],
      },
    ]),
  ),
].map(asLine);

/** A checked document with what its shape knows, and nothing else. */
function asLine(document: CheckedDocument): Record<string, unknown> {
  const {
    name: _,
    namesSource: __,
    ...read
  } = readCheckedLine(JSON.parse(JSON.stringify(document)), document.name, 1);
  return { ...read, speakers: read.speakers.map(({ decided: _, ...speaker }) => speaker) };
}

let file: string;
beforeAll(async () => {
  file = join(await temporaryFolder(), 'corrupt.jsonl');
});
const at = new Date('2030-01-01T00:00:00Z');

/** Loads lines as `import --bulk` does; gives the numbers of those that were skipped. */
async function load(texts: readonly string[]): Promise<number[]> {
  await over.hold();
  await writeFile(file, texts.join('\n'));
  const { faults } = await bulkLoad(over.graph, [file], null, () => {});
  const found = faults.first.map((one) => one.line ?? Number(one.file.split(':').at(-1)));
  const skipped = [...new Set(found)].sort((a, b) => a - b);
  expect(skipped).toHaveLength(faults.documents);
  return skipped;
}

/** Imports lines one by one, as `import` does. */
async function importEach(texts: readonly string[]): Promise<void> {
  await over.hold();
  for (const [index, text] of texts.entries())
    await importDocument(over.graph, readCheckedLine(JSON.parse(text), 'test', index + 1), at);
}

const graph = () => everything(over, ['loaded', 'at', 'assertedAt', 'recordedAt']);

/** A random order of the lines. */
const order = fc.shuffledSubarray([...lines.keys()], { minLength: lines.length });
const picking = (choose: fc.GeneratorValue) => (of: number) => choose(fc.nat, { max: of - 1 });
const numbers = (at: Iterable<number>) => [...at].map((one) => one + 1).sort((a, b) => a - b);

test('of lines with faults each faulty one is told and skipped, and the graph is that of the good ones', async () => {
  const names = Object.keys(HARMS);
  await fc.assert(
    fc.asyncProperty(order, fc.gen(), async (places, choose) => {
      const faulty = new Map(
        names.map((name, turn) => {
          const at = places[turn]!;
          return [at, HARMS[name]!(lines[at]!, picking(choose))] as const;
        }),
      );
      const skipped = await load(lines.map((line, at) => faulty.get(at) ?? JSON.stringify(line)));
      expect([[...faulty], skipped]).toEqual([[...faulty], numbers(faulty.keys())]);
      const found = await graph();
      await importEach(lines.filter((_, at) => !faulty.has(at)).map((line) => JSON.stringify(line)));
      expect(found).toEqual(await graph());
    }),
    { numRuns: 4 },
  );
});

const schema = loadSchema();
const LISTS = ['statements', 'speakers', 'places', 'events', 'measures', 'sources', 'responses'];
const EVERYTHING = LISTS.map(
  (name) => `{ ${wholeField(schema, schema.getQueryType()!.getFields()[name]!, '(first: 20)')} }`,
);
/** What a careless program could write anywhere. */
const ODD = [
  ...['', ' ', 'x', 'odd: value', '2014-10', '2014-02-30', 'http://', 'person:ada-birch', 'a'.repeat(5_000)],
  ...['quote:nowhere', 'REJECTED', 'CONFIRMED', '\u0000', '\ud800', 'İ', 'NaN'],
  ...[0, -1, 1, 0.5, 999, 1e21, 2 ** 31, true, false],
];

test('whatever stands anywhere in a line, it is told and skipped, or all of the graph can be read', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(order, fc.gen(), async (places, choose) => {
      const odd = new Map(places.slice(3).map((at) => [at, altered(lines[at]!, picking(choose), ODD)]));
      const texts = lines.map((line, at) => odd.get(at) ?? JSON.stringify(line));
      const skipped = await load(texts);
      const found = await graph();
      expect(skipped.filter((line) => !odd.has(line - 1))).toEqual([]);
      for (const query of EVERYTHING)
        expect([[...odd], await over.ask(query)]).toEqual([
          [...odd],
          expect.objectContaining({ errors: [] }),
        ]);
      taken += odd.size - skipped.length;
      await importEach(texts.filter((_, at) => !skipped.includes(at + 1)));
      expect(found).toEqual(await graph());
    }),
    { numRuns: 4 },
  );
  expect(taken).toBeGreaterThan(3);
});
