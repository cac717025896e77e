import { Readable } from 'node:stream';
import { loadDocuments } from '../../src/graph/bulk/load.ts';
import { mergeSpeakers, takeBack } from '../../src/graph/identity/merge.ts';
import { settleAllUtterances } from '../../src/graph/import/utterances.ts';
import { importDocument } from '../../src/graph/import.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { openGraph } from '../support/graph.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const put = (document: CheckedDocument) => importDocument(over.graph, document);
const words = '“The old wall will hold the sea back for twenty years.”';
const paper = (name: string, text: string) => told(name, [{ words: text, speech: 'DIRECT' }]);
const papers = [
  paper('first', words),
  paper('second', words.replace('twenty', 'thirty')),
  paper('third', '“The old wall will hold the sea back”'),
  paper('fourth', '“Nobody has asked me what I think of the pumps.”'),
];

const UTTERANCES = `query Utterances($after: String) {
  utterances(first: 100, after: $after, filter: { minSources: 2 }) {
    pageInfo { hasNextPage endCursor }
    nodes { id altered quotes(first: 100) { nodes { id text citation { exact source { sha256 } } saidBy { name } } } }
  }
}`;
const found = async () =>
  (await over.answer(UTTERANCES)).utterances.nodes.map(({ altered, quotes }: any) => ({
    altered,
    texts: quotes.nodes.map(({ text }: any) => text).sort(),
  }));
const all = papers
  .slice(0, 3)
  .map(({ quotes }) => quotes[0]!.text)
  .sort();
const stands = () =>
  over.run(
    'MATCH (n) WHERE n:Utterance OR n:Phrase OPTIONAL MATCH (n)-[r]-(q) RETURN coalesce(n.id, n.key) AS id, properties(n) AS of, type(r) AS type, q.id AS quote ORDER BY id, quote',
  );

beforeEach(() => over.hold());

test('quotes that print the same words are one utterance, in whichever order they come', async () => {
  for (const document of papers) await put(document);
  expect(await found()).toEqual([{ altered: true, texts: all }]);
  const once = await stands();
  for (const document of papers) await put(document);
  expect(await stands()).toEqual(once);
  await over.hold(...[...papers].reverse());
  expect(await stands()).toEqual(once);
  await over.hold();
  const incoming = papers.map((document, i) => ({ document, digest: `${i}`, where: `${i}` }));
  await loadDocuments(over.graph, Readable.from(incoming), { batch: 1 });
  expect(await stands()).toEqual(once);
  await over.run('MATCH (n) WHERE n:Utterance OR n:Phrase DETACH DELETE n');
  await settleAllUtterances(over.graph);
  expect(await stands()).toEqual(once);
});

test('quotes of two speakers become one utterance when these turn out to be one, and two again when that is taken back', async () => {
  await put(paper('first', words));
  await put(told('second', [{ words, speech: 'DIRECT', speaker: 'ben' }]));
  expect(await found()).toEqual([]);
  const by = { who: 'A Curator', at: '2031-06-01T00:00:00.000Z', note: 'Ben is a pen name.' };
  const done = await over.graph.write((write) =>
    mergeSpeakers(write, 'person:ada-birch', ['person:ben-cole'], by),
  );
  expect(await found()).toEqual([{ altered: false, texts: [words, words] }]);
  await over.graph.write((write) => takeBack(write, done, by.at));
  expect(await found()).toEqual([]);
});

test('a quote tells its other printings with what differs', async () => {
  for (const document of papers) await put(document);
  const [first] = papers[0]!.quotes;
  const asked = `{ node(id: "${first!.id}") { ... on Quote { utterance { sources altered quotes { totalCount } }
    printings { totalCount nodes { quote { text } likeness altered differences { here there } } } } } }`;
  expect((await over.answer(asked)).node).toEqual({
    utterance: { sources: 3, altered: true, quotes: { totalCount: 3 } },
    printings: {
      totalCount: 2,
      nodes: [
        {
          quote: { text: papers[1]!.quotes[0]!.text },
          likeness: 10 / 11,
          altered: true,
          differences: [{ here: 'twenty', there: 'thirty' }],
        },
        { quote: { text: papers[2]!.quotes[0]!.text }, likeness: 1, altered: false, differences: [] },
      ],
    },
  });
  const alone = `{ node(id: "${papers[3]!.quotes[0]!.id}") { ... on Quote { utterance { id } printings { totalCount } } } }`;
  expect((await over.answer(alone)).node).toEqual({ utterance: null, printings: { totalCount: 0 } });
});

test('a document that no longer prints the words takes its printing away', async () => {
  for (const document of papers) await put(document);
  await put(paper('second', '“Nothing more is known of it at this hour today.”'));
  expect((await found())[0].altered).toBe(false);
  await put(paper('third', '“Nothing more was known of it at that hour, though.”'));
  expect(await found()).toEqual([]);
  expect(await over.run('MATCH (p:Phrase) WHERE NOT (p)<-[:HAS_PHRASE]-() RETURN p.key AS key')).toEqual([]);
});
