import { printDocument } from '../../../src/documents/print.ts';
import { readDocuments } from '../../../src/documents/read.ts';
import { documentOf } from '../../../src/extract/document.ts';
import { extract } from '../../../src/extract/extract.ts';
import { loadDocuments } from '../../../src/graph/bulk/load.ts';
import { importDocument } from '../../../src/graph/import.ts';
import { removeSource } from '../../../src/graph/remove.ts';
import { openGraph } from '../../support/graph.ts';
import { stateOf } from '../../support/state.ts';

const over = openGraph();
beforeEach(() => over.hold());

/** The document that the extractor drafts of an article. */
function drafted(title: string, publishedAt: string, text: string) {
  const facts = {
    title,
    fallbackTitle: title,
    publisher: `${title} Post`,
    publishedAt,
    url: null,
    language: 'en',
    live: false,
  };
  const [document] = readDocuments(printDocument(documentOf(extract(text), facts as never)), title);
  return document!;
}

const GALE = 'The gale that sank 41 boats in Porthaven last November cost the port its pride.';
const RECALL = 'Ann Ferris recalled the storm that had sunk 41 boats in Porthaven.';
const DISPUTED =
  'Birch falsely claimed that the port had lost 900 cottages (the actual number is closer to 40).';
const ELSEWHERE = 'The council burned 900 mattresses in Eastmere.';

const COMPARISONS = `{ figures(first: 100) { nodes { text measure { name slots { noun act where } sameAs { nodes { confidence reason score measure { name } } } }
  comparisons(first: 100) { nodes { verdict confidence reason other { text } } } } } }`;

test('figures of two articles that count the same are compared, with the reason', async () => {
  await importDocument(over.graph, drafted('Gale', '2031-03-03', GALE));
  await importDocument(over.graph, drafted('Recall', '2031-04-04', RECALL));
  await importDocument(over.graph, drafted('Elsewhere', '2031-04-04', ELSEWHERE));
  const { figures } = await over.answer(COMPARISONS);
  const printed = (text: string) => figures.nodes.filter((one: any) => one.text === text);
  const [gale, recall] = printed('41 boats');
  const [other] = printed('900 mattresses');
  expect(gale.comparisons.nodes).toMatchObject([{ verdict: 'AGREES', other: { text: '41 boats' } }]);
  expect(gale.comparisons.nodes[0].reason).toContain('both in Porthaven');
  expect(recall.comparisons.nodes).toHaveLength(1);
  expect(gale.measure.slots).toEqual({ noun: 'boats', act: 'sank', where: ['Porthaven'] });
  expect(gale.measure.sameAs.nodes[0].measure.name).toContain('boats');
  expect(other.comparisons.nodes).toEqual([]);
});

test('a claim that its text disputes is the surest contradiction, printed by two papers it counts once', async () => {
  await importDocument(over.graph, drafted('One', '2031-03-03', DISPUTED));
  await importDocument(over.graph, drafted('Two', '2031-03-04', DISPUTED));
  const { contradictions } = await over.answer(
    '{ contradictions(filter: { confidence: [HIGH] }) { nodes { confidence reason statements { text } } } }',
  );
  expect(contradictions.nodes).toHaveLength(2);
  for (const { confidence, statements } of contradictions.nodes) {
    expect(confidence).toBe('HIGH');
    expect(statements.map(({ text }: any) => text)).toEqual(
      ['900 cottages', 'closer to 40'].map((one) =>
        expect.stringContaining(one.split(' ').at(-1) === '40' ? '40' : '900'),
      ),
    );
  }
});

test('measures are found by how many sources count them', async () => {
  await importDocument(over.graph, drafted('Gale', '2031-03-03', GALE));
  await importDocument(over.graph, drafted('Recall', '2031-04-04', RECALL));
  await importDocument(over.graph, drafted('Elsewhere', '2031-04-04', ELSEWHERE));
  const { measures } = await over.answer(
    '{ measures(filter: { minSources: 2 }, orderBy: { field: FIGURES, direction: DESC }) { totalCount nodes { slots { noun } } } }',
  );
  expect(measures.totalCount).toBe(2);
  expect(measures.nodes.map(({ slots }: any) => slots.noun)).toEqual(['boats', 'boats']);
});

test('a bulk load finds the same as importing one by one', async () => {
  const documents = [
    drafted('Gale', '2031-03-03', GALE),
    drafted('Recall', '2031-04-04', RECALL),
    drafted('One', '2031-03-03', DISPUTED),
  ];
  for (const document of documents) await importDocument(over.graph, document);
  const one = await over.answer(COMPARISONS);
  await over.hold();
  async function* incoming() {
    for (const document of documents) yield { document, digest: document.source.id, where: document.name };
  }
  await loadDocuments(over.graph, incoming());
  expect(await over.answer(COMPARISONS)).toEqual(one);
});

describe('measures that a reviewer told apart', () => {
  const ann = over.as('Ann', 'REVIEWER');
  /** What is said on a known day, so that two papers can be held against each other. */
  const said = (title: string, words: string) => {
    const document = drafted(
      title,
      '2031-03-03',
      `The November 2030 gale sank ${words} in Porthaven harbour.`,
    );
    return { ...document, attributions: document.attributions.map((one) => ({ ...one, on: '2031-03' })) };
  };
  const papers = () => [said('Gale', '41 fishing boats'), said('Recall', '90 fishing boats')];
  const bring = async (documents = papers()) => {
    for (const document of documents) await importDocument(over.graph, document);
  };
  const load = () =>
    loadDocuments(
      over.graph,
      (async function* () {
        for (const document of papers()) yield { document, digest: document.source.id, where: document.name };
      })(),
    ).then(() => {});
  const decide = (id: string, decision: string) =>
    ann
      .answer(
        `mutation ($input: ReviewInput!) { review(input: $input) { link { status } revision { id } } }`,
        { input: { id, decision } },
      )
      .then(({ review }) => review.revision.id as string);
  const undo = (revision: string) =>
    ann.answer(`mutation ($input: UndoInput!) { undo(input: $input) { revision { id } } }`, {
      input: { revision },
    });
  const link = async () => {
    const [found] = await over.run('MATCH ()-[r:SAME_AS]->() RETURN r.id AS id');
    return found!.id as string;
  };
  const verdicts = async () => {
    const { figures, contradictions } = await over.answer(
      '{ figures { nodes { id comparisons { nodes { verdict } } } } contradictions { totalCount } }',
    );
    const [a, b] = figures.nodes;
    const { compare } = await over.answer(
      'query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { verdict reason } }',
      { a: a.id, b: b.id },
    );
    return {
      listed: figures.nodes.flatMap((one: any) => one.comparisons.nodes.map(({ verdict }: any) => verdict)),
      contradictions: contradictions.totalCount,
      compared: compare.verdict,
      reason: compare.reason,
    };
  };
  const APART = {
    listed: [],
    contradictions: 0,
    compared: 'NOT_COMPARABLE',
    reason: expect.stringContaining('a reviewer decided that they do not count the same'),
  };

  test('are not compared, and taken together again they are as before', async () => {
    await bring();
    const before = await verdicts();
    expect(before).toMatchObject({ contradictions: 1, compared: 'CONTRADICTS' });
    const whole = await stateOf(over);
    const rejected = await decide(await link(), 'REJECT');
    expect(await verdicts()).toEqual(APART);
    await undo(rejected);
    expect(await stateOf(over)).toEqual(whole);
    await decide(await link(), 'REJECT');
    await decide(await link(), 'REOPEN');
    expect(await verdicts()).toEqual(before);
  });

  test.each([
    ['an import', bring],
    ['a load', load],
  ])('stay apart when both come again with %s', async (_, again) => {
    await bring();
    const rejected = await decide(await link(), 'REJECT');
    for (const { source } of papers()) await over.graph.write((write) => removeSource(write, source.id));
    expect(await over.run('MATCH ()-[r:SAME_AS]->() RETURN r.id AS id')).toEqual([]);
    await again();
    expect(await verdicts()).toEqual(APART);
    await undo(rejected);
    expect(await verdicts()).toMatchObject({ contradictions: 1, compared: 'CONTRADICTS' });
  });
});
