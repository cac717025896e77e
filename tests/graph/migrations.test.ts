import { cypher } from '../../src/graph/cypher.ts';
import { migrate, VERSION } from '../../src/graph/migrations.ts';
import { asCypher, openGraph, seeds } from '../support/graph.ts';
import { told } from '../support/told.ts';

const over = openGraph(...seeds('calais.yaml'));

test('a graph of the first version is brought to this one, with an answer for each speaker as before', async () => {
  const asked = `query($speaker: String!) {
    statements(filter: { speaker: $speaker }, first: 100) { nodes { id } }
    summary { bySpeaker(first: 100) { speaker { id } quotes figures } }
  }`;
  const variables = { speaker: 'person:natacha-bouchart' };
  const before = await over.answer(asked, variables);
  expect(before.statements.nodes.length).toBeGreaterThan(3);

  await over.run('MATCH ()-[r:SAID]->() REMOVE r.by, r.position');
  await over.run('MATCH (s:Speaker) REMOVE s.quoteCount, s.figureCount');
  for (const index of [cypher`said_by`, cypher`said_status`])
    await over.graph.alter(cypher`DROP INDEX ${index}`);
  await over.run('MATCH (layout:Layout) SET layout.version = 1');
  expect(await migrate(over.graph)).toEqual({ from: 1, to: VERSION });

  expect(await over.answer(asked, variables)).toEqual(before);
  const [kept] = await over.run(
    'MATCH (s:Speaker) WHERE s.quoteCount + s.figureCount > 0 RETURN count(s) AS speakers',
  );
  expect(kept!.speakers).toBe(before.summary.bySpeaker.length);
});

test('figures that stood where a quote of the same words stands get a place of their own, with their links', async () => {
  const asked = `CALL () {
    MATCH (f:Figure) RETURN f.id AS id, [f.position, f.saidKey, f.timeKey, f.latestKey] AS keys
    UNION MATCH (s)-[r:SAID|RESPONDS_TO|CONTRADICTS]->(o) WHERE s:Figure OR o:Figure RETURN r.id AS id, [r.position, r.sureKey] AS keys
  } RETURN id, keys ORDER BY id`;
  const before = await over.run(asked);
  await over.run(`MATCH (f:Figure) SET f.position = replace(f.position, '/figure', ''), f.saidKey = replace(f.saidKey, '/figure', ''),
    f.timeKey = replace(f.timeKey, '/figure', ''), f.latestKey = replace(f.latestKey, '/figure', '')`);
  await over.run(`MATCH ()-[r:SAID|RESPONDS_TO|CONTRADICTS]->() SET r.position = replace(r.position, '/figure', ''),
    r.sureKey = replace(r.sureKey, '/figure', '')`);
  expect(await over.run(asked)).not.toEqual(before);
  await over.run(
    `MATCH (s:Statement) WHERE s.latestKey STARTS WITH '!' SET s.latestKey = substring(s.latestKey, 1)`,
  );
  await over.run('MATCH (layout:Layout) SET layout.version = 10');
  expect(await migrate(over.graph)).toEqual({ from: 10, to: VERSION });
  expect(await over.run(asked)).toEqual(before);
});

test('gaps of ranges that were counted from their lower ends are worked out anew, whoever decided on them', async () => {
  const figured = (words: string, start: number) => ({
    words,
    start,
    figures: [{ words, measure: 'boats', asOf: '2031-02' }],
  });
  const words = ['between 40 and 50 boats', '60 boats', 'between 100 and 120 boats'];
  await over.hold(told('harbour', words.map(figured)));
  const asked =
    "MATCH ()-[r:CONTRADICTS {method: 'RULE'}]->() RETURN r.id AS id, r.gap AS gap, r.relativeGap AS relativeGap ORDER BY gap";
  const before = await over.run(asked);
  expect(before.map(({ gap }) => gap)).toEqual([10, 40, 50]);
  await over.run(
    `MATCH (a)-[r:CONTRADICTS {method: 'RULE'}]->(b) SET r.gap = abs(a.value - b.value), r.relativeGap = 1.0,
      r.status = 'CONFIRMED', r.reviewedAt = '2031-01-01T00:00:00Z'`,
  );
  expect((await over.run(asked)).map(({ gap }) => gap)).not.toEqual([10, 40, 50]);
  await over.run('MATCH (layout:Layout) SET layout.version = 14');
  expect(await migrate(over.graph)).toEqual({ from: 14, to: VERSION });
  expect(await over.run(asked)).toEqual(before);
});

test('a search finds in a graph that was made before the index held sizes what it finds in one of now', async () => {
  const asked = '{ search(query: "boats", first: 5) { totalCount edges { score node { __typename } } } }';
  const before = await over.answer(asked);
  expect(before.search.edges.length).toBeGreaterThan(0);
  await over.run('MATCH (n) REMOVE n.wordsSize');
  await over.run('MATCH (layout:Layout) SET layout.version = 18');
  expect(await migrate(over.graph)).toEqual({ from: 18, to: VERSION });
  expect(await over.answer(asked)).toEqual(before);
  const [left] = await over.run(
    'MATCH (n) WHERE n.words IS NOT NULL AND n.wordsSize IS NULL RETURN count(n) AS nodes',
  );
  expect(left!.nodes).toBe(0);
});

test('a graph of a newer program is left alone', async () => {
  await over.run('MATCH (layout:Layout) SET layout.version = layout.version + 1');
  await expect(migrate(over.graph)).rejects.toThrow(/made by a newer On Record/);
  await over.run('MATCH (layout:Layout) SET layout.version = layout.version - 1');
});

test('two programs bring a new graph up at once, and it is whole', async () => {
  await over.hold();
  const layout = () =>
    over.run(`SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP'
      RETURN name, type, owningConstraint ORDER BY name`);
  const before = await layout();
  for (const { name, owningConstraint } of before)
    await over.graph.alter(
      owningConstraint === null
        ? cypher`DROP INDEX ${asCypher(String(name))}`
        : cypher`DROP CONSTRAINT ${asCypher(String(owningConstraint))}`,
    );
  await over.run('MATCH (layout:Layout) DELETE layout');
  const ended = await Promise.allSettled(Array.from({ length: 2 }, () => migrate(over.graph)));
  expect(ended.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await layout()).toEqual(before);
});
