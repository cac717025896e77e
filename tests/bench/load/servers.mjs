// A server that is measured, as a child of the bench: node tests/bench/load/servers.mjs floor|ours|again, with NEO4J_* set.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { operations } from '../operations.mjs';
import { built } from './database.mjs';

// As the bin does.
process.env.NODE_ENV ??= 'production';
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
const ways = { floor, ours: () => ours(), again: () => ours({ memory: 33_554_432 }) };
process.send({ url: await ways[process.argv[2]]() });
process.on('message', () => process.send({ memory: process.memoryUsage().rss }));

/** As it serves; with a memory also what is asked again. */
async function ours(settings = {}) {
  const { connect } = await built('graph/connect.js');
  const { serve } = await built('server/server.js');
  const graph = await connect({ uri, user, password });
  const pagesDir = process.env.ON_RECORD_PAGES;
  const { url } = await serve({ graph, host: '127.0.0.1', port: 0, pagesDir, ...settings });
  return `${url}graphql`;
}

/** The least that an answer over HTTP takes: node:http, JSON, and one hand-written Cypher. */
async function floor() {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const server = createServer(async (request, response) => {
    const body = [];
    for await (const part of request) body.push(part);
    const { operation, parameters } = JSON.parse(Buffer.concat(body).toString());
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const result = await session.run(operations[operation].floor, parameters);
    await session.close();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: result.records[0].get('answer') }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/`;
}
