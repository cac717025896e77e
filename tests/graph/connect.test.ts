import { connect, type Graph } from '../../src/graph/connect.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { Conflict, DatabaseUnavailable } from '../../src/model/errors.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { type Way, wayTo } from '../support/way.ts';

const ONE = cypher`RETURN 1 AS one`;
let graph: Graph | undefined;
let way: Way;

beforeEach(async () => {
  const login = await testNeo4j();
  way = await wayTo(login.uri);
  graph = await connect({ ...login, uri: way.uri, deadline: 1_500 });
});
afterEach(async () => {
  await way.cut();
  await graph?.close();
});

test('a graph knows the version of its server', () => {
  expect(graph!.version).toMatch(/^5\.\d+\.\d+$/);
});

test('a graph that was cut off is unavailable', async () => {
  expect(await graph!.read(ONE)).toEqual([{ one: 1 }]);
  await way.cut();
  await expect(graph!.read(ONE)).rejects.toThrow(DatabaseUnavailable);
  await expect(graph!.write((write) => write.run(ONE), 1_000)).rejects.toThrow(DatabaseUnavailable);
});

test('a graph that answers no more is unavailable after its deadline', async () => {
  await graph!.read(ONE);
  way.freeze();
  await expect(graph!.read(ONE)).rejects.toThrow(
    'The graph did not answer within 1.5 s; try again, or ask for less.',
  );
});

test('a question that takes too long is called off', async () => {
  const long = cypher`UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS n`;
  await expect(graph!.read(long)).rejects.toThrow(DatabaseUnavailable);
});

test('a transaction that fails leaves nothing', async () => {
  const work = graph!.write(async (write) => {
    await write.run(cypher`CREATE (:Trial)`);
    await write.run(cypher`RETURN 1 / 0`);
  });
  await expect(work).rejects.toThrow();
  expect(await graph!.read(cypher`MATCH (t:Trial) RETURN count(t) AS n`)).toEqual([{ n: 0 }]);
});

test('an id that is there already is a conflict', async () => {
  // Two things with one id fail only where the constraints are.
  await migrate(graph!);
  const twice = graph!.write((write) =>
    write.run(cypher`CREATE (:Place {id: 'place:trial'}) CREATE (:Place {id: 'place:trial'})`),
  );
  await expect(twice).rejects.toThrow(Conflict);
});

test.each([
  [
    'a wrong password',
    { password: 'wrong' },
    /refused the user or the password; check NEO4J_USER and NEO4J_PASSWORD/,
  ],
  ['a missing database', { database: 'nosuch' }, /no such database; check NEO4J_DATABASE/],
  ['nobody at the address', { uri: 'bolt://127.0.0.1:1' }, /cannot be reached; check that Neo4j runs/],
])('%s is refused when the graph is opened', async (_, wrong, message) => {
  const opening = connect({ ...(await testNeo4j()), ...wrong });
  await expect(opening).rejects.toThrow(DatabaseUnavailable);
  await expect(opening).rejects.toThrow(message);
});
