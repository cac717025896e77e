import type { AddressInfo } from 'node:net';
import { readAuthorization } from '../access/authorization.ts';
import { createContext, type Readers } from '../api/context.ts';
import { executableSchema } from '../api/executable.ts';
import type { Query } from '../api/schema.generated.ts';
import { schemaText } from '../api/schema.ts';
import { createApi } from '../api/server.ts';
import { subscriber } from '../api/subscriptions/subscribe.ts';
import { ownerOf } from '../graph/access/keys.ts';
import { PING } from '../graph/ask.ts';
import { follow } from '../graph/changes/follow.ts';
import type { Graph } from '../graph/connect.ts';
import { Unanswered } from './asker.ts';
import type { Load } from './overload.ts';
import { buildSite } from './site.ts';

export type ServerSettings = {
  graph: Graph;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Who may read: all who reach the server, or whoever has a key; `open` when left out. */
  reading?: 'open' | 'key';
  /** Reads documents and articles for importDocument and extractDocument. */
  readers?: Readers;
  /** The folder that the explorer's build made. */
  pagesDir: string;
  /** The folder of the dashboards; those that ship when left out. */
  dashboardsDir?: string;
  /** Other origins whose pages may ask; none when left out. */
  corsOrigins?: readonly string[];
  /** A level of pino; `warn` when left out. */
  logLevel?: string;
  /** How many questions are taken on at once; `usualLoad` when left out. */
  load?: Load;
};

export type Server = {
  /** Where it is served, with a slash behind it. */
  url: string;
  /** Lets requests in flight finish, then closes. The graph stays open. */
  close(): Promise<void>;
};

/** Serves a graph over HTTP: GraphQL, the pages, the schema and the health of both. */
export async function serve({
  graph,
  host,
  port,
  reading = 'open',
  readers,
  ...rest
}: ServerSettings): Promise<Server> {
  const masked: { log: (error: unknown) => void } = { log: console.error };
  const log = (error: unknown) => masked.log(error);
  const schema = executableSchema();
  const api = createApi({ log, schema });
  const subscribe = subscriber({ schema, follower: follow(graph), log });
  const callerOf = (authorization: string | undefined) => ({
    credential: readAuthorization(authorization),
    ownerOf: (key: string) => ownerOf(graph, key),
  });
  await api.start();
  const site = await buildSite({
    ...rest,
    api,
    context: async ({ headers }) => createContext(graph, callerOf(headers.authorization), readers),
    schemaText: schemaText(),
    subscribe: async ({ asking, lastEventId, request, signal }) =>
      subscribe(asking, createContext(graph, callerOf(request.headers.authorization)), lastEventId, signal),
    readGraph: () => graph.read(PING),
    ...(reading === 'key' ? { ownerOf: (key: string) => ownerOf(graph, key) } : {}),
    ask: async (query, variables) => {
      const { body } = await api.executeOperation(
        { query, variables },
        { contextValue: createContext(graph) },
      );
      if (body.kind !== 'single') throw new Error('An outline was answered in parts.');
      const [error] = body.singleResult.errors ?? [];
      if (error) throw new Unanswered(error.message, error.extensions?.code);
      return body.singleResult.data as Query;
    },
  });
  masked.log = (error) => site.log.error(error);
  await site.listen({ host, port });
  const { port: taken } = site.server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    async close() {
      await site.close();
      await api.stop();
    },
  };
}
