/** How to log in to the Neo4j of this run. */
export type TestLogin = { uri: string; user: string; password: string };

/**
 * The one embedded Neo4j of the whole run; it is launched when a test first asks, so that a run of pure tests has none.
 * Its graph belongs to whichever test file runs: wipe it before you count on what is in it.
 */
export async function testNeo4j(): Promise<TestLogin> {
  const address = process.env.ON_RECORD_TEST_NEO4J;
  if (!address) throw new Error('Run tests with npm test: its global set-up launches Neo4j.');
  const answer = await fetch(address);
  const body = await answer.text();
  if (!answer.ok) throw new Error(`The Neo4j of this run could not be launched: ${body}`);
  return JSON.parse(body) as TestLogin;
}
