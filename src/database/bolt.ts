import neo4j from 'neo4j-driver';
import { DatabaseUnavailable } from '../model/errors.ts';

/** Where a Neo4j answers and who asks. */
export type Login = { uri: string; user: string; password: string };

/** Logs in once over Bolt; a DatabaseUnavailable that says which when the password file does not fit the graph. */
export async function proveLogin(login: Login, passwordFile: string): Promise<void> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    telemetryDisabled: true,
  });
  try {
    if (await driver.verifyAuthentication()) return;
    throw new DatabaseUnavailable(
      `Neo4j started but does not take the password in ${passwordFile}; put the right one back, or run on-record reset.`,
    );
  } finally {
    await driver.close();
  }
}

/** Runs statements of no consequence, so that the classes they need are loaded. */
export async function exercise(login: Login): Promise<void> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    telemetryDisabled: true,
  });
  try {
    const session = driver.session();
    for (const statement of warmUp) await session.run(statement);
    await session.close();
  } finally {
    await driver.close();
  }
}

const warmUp = [
  'CREATE CONSTRAINT IF NOT EXISTS FOR (a:A) REQUIRE a.id IS UNIQUE',
  'CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (a:A) ON EACH [a.text]',
  'CALL db.awaitIndexes(60)',
  'UNWIND range(1, 50) AS i MERGE (a:A {id: i}) SET a.text = "word " + i MERGE (b:A {id: i + 1}) MERGE (a)-[:R {at: i}]->(b)',
  'MATCH (a:A) WHERE a.id > 10 WITH a ORDER BY a.id DESC LIMIT 5 OPTIONAL MATCH (a)-[r:R]->(b:A) WITH a, collect(b {.id, at: r.at}) AS linked RETURN a {.*, linked} AS row',
  'MATCH path = (a:A {id: 1})-[:R*1..4]->(b:A) RETURN [n IN nodes(path) | n.id] AS ids, COUNT { (b)<-[:R]-() } AS count',
  'CALL db.index.fulltext.queryNodes("words", "word") YIELD node, score RETURN node.id AS id, score LIMIT 3',
  'MATCH (a:A {id: 2}) CALL (a) { MATCH (a)-[:R]->(b) RETURN collect(b.id) AS ids } RETURN a.id AS id, ids, EXISTS { (a)-[:R]->() } AS linked',
];
