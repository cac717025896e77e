import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';

/** Where `npm run test:neo4j` says how to log in to the Neo4j that it keeps. */
export const KEPT_LOGIN = new URL('../../.data/tests/neo4j.json', import.meta.url);

/** The Neo4j that is kept for the tests of this folder, or null where none runs. */
export async function keptNeo4j() {
  try {
    const login = JSON.parse(await readFile(KEPT_LOGIN, 'utf8'));
    return (await answers(new URL(login.uri.replace(/^\w+:/, 'http:')))) ? login : null;
  } catch {
    return null;
  }
}

function answers({ hostname, port }) {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('connect', () => {
      resolve(true);
      socket.destroy();
    });
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
  });
}
