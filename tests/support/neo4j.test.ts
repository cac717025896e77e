import neo4j from 'neo4j-driver';
import { testNeo4j } from './neo4j.ts';

test('all test files of a run share one Neo4j', async () => {
  const [first, second] = await Promise.all([testNeo4j(), testNeo4j()]);
  expect(second).toEqual(first);
  const driver = neo4j.driver(first.uri, neo4j.auth.basic(first.user, first.password));
  const { records } = await driver.executeQuery(
    'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
  );
  expect(records[0]?.get('version')).toMatch(/^5\.26\./);
  await driver.close();
});
