import { importDocument } from '../../src/graph/import.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { openGraph, seeds } from '../support/graph.ts';

// What is kept of how much each speaker said must say the same as counting, whoever changes the graph.

const documents = seeds('calais.yaml');
const calais = documents[0]!;
const over = openGraph();

beforeEach(() => over.hold(...documents));

test('it is kept through imports, changes and removals', async () => {
  await expectKept();
  const [first, ...others] = calais.attributions;
  const without: CheckedDocument = {
    ...calais,
    attributions: others.filter(({ statement }) => statement !== first!.statement),
    quotes: calais.quotes.filter(({ id }) => id !== first!.statement),
    figures: calais.figures.filter(({ statedIn }) => statedIn !== first!.statement),
    responses: calais.responses.filter(({ from, to }) => ![from, to].includes(first!.statement)),
    contradictions: [],
  };
  await importDocument(over.graph, without);
  await expectKept();
  await importDocument(over.graph, calais);
  await expectKept();
  const described = calais.speakers.map((one) => ({ ...one, aliases: [...one.aliases, 'another name'] }));
  await importDocument(over.graph, { ...calais, speakers: described } as CheckedDocument);
  await expectKept();
});

test.each([
  ['rejected', "SET r.status = 'REJECTED'"],
  ['taken away', 'DELETE r'],
  [
    'added',
    "CREATE (by)-[:SAID {id: 'said:by-hand', status: 'CONFIRMED'}]->(:Statement:Figure {id: 'figure:by-hand'})",
  ],
])('an attribution that is %s by hand is told at once', async (_, change) => {
  const before = await told();
  await over.run(`MATCH (by {id: $by})-[r:SAID]->(:Quote) WITH by, r LIMIT 1 ${change}`, {
    by: 'person:natacha-bouchart',
  });
  expect(await told()).not.toEqual(before);
  await expectCounted();
  await importDocument(over.graph, { ...calais, source: { ...calais.source, title: 'Another title' } });
  await expectCounted();
});

/** Quotes and figures by speaker as the API tells them. */
async function told(): Promise<Record<string, [number, number]>> {
  const { summary } = await over.answer(
    '{ summary { bySpeaker(first: 100) { speaker { id } quotes figures } } }',
  );
  return Object.fromEntries(
    summary.bySpeaker.map((one: { speaker: { id: string }; quotes: number; figures: number }) => [
      one.speaker.id,
      [one.quotes, one.figures],
    ]),
  );
}

async function expectCounted(): Promise<void> {
  const rows = await over.run(`MATCH (s:Speaker)-[r:SAID]->(x) WHERE r.status <> 'REJECTED'
    RETURN s.id AS id, count(CASE WHEN x:Quote THEN 1 END) AS quotes, count(CASE WHEN x:Figure THEN 1 END) AS figures`);
  const counted = Object.fromEntries(rows.map(({ id, quotes, figures }) => [id, [quotes, figures]]));
  expect(await told()).toEqual(counted);
  const { speakers } = await over.answer(
    '{ speakers(first: 100, orderBy: {field: STATEMENTS, direction: DESC}, filter: {hasStatements: true}) { nodes { id said { totalCount } } } }',
  );
  const sums = speakers.nodes.map(({ id }: { id: string }) => {
    const [quotes, figures] = counted[id] as [number, number];
    return quotes + figures;
  });
  expect(speakers.nodes.map((one: { said: { totalCount: number } }) => one.said.totalCount)).toEqual(sums);
  expect(sums).toEqual([...sums].sort((a, b) => b - a));
}

async function expectKept(): Promise<void> {
  const rows =
    await over.run(`MATCH (s:Speaker) RETURN s.id AS id, s.quoteCount AS quotes, s.figureCount AS figures,
    COUNT { (s)-[:SAID]->(:Quote) } AS hasQuotes, COUNT { (s)-[:SAID]->(:Figure) } AS hasFigures`);
  const speaking = rows.filter(
    ({ hasQuotes, hasFigures }) => (hasQuotes as number) + (hasFigures as number) > 0,
  );
  expect(speaking.length).toBeGreaterThan(5);
  expect(speaking.map(({ id, quotes, figures }) => [id, quotes, figures])).toEqual(
    speaking.map(({ id, hasQuotes, hasFigures }) => [id, hasQuotes, hasFigures]),
  );
  await expectCounted();
}
