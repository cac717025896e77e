import { cypher } from '../../src/graph/cypher.ts';
import { migrate, VERSION } from '../../src/graph/migrations.ts';
import { openGraph, seeds } from '../support/graph.ts';

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

test('a graph of a newer program is left alone', async () => {
  await over.run('MATCH (layout:Layout) SET layout.version = layout.version + 1');
  await expect(migrate(over.graph)).rejects.toThrow(/made by a newer On Record/);
  await over.run('MATCH (layout:Layout) SET layout.version = layout.version - 1');
});
