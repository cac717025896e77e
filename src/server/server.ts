import type { AddressInfo } from 'node:net';
import type { Writable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { type Caller, viewerOf } from '../access/caller.ts';
import { isToken, type SignIn } from '../access/tokens.ts';
import { type Context, createContext, type Readers } from '../api/context.ts';
import { executableSchema } from '../api/executable.ts';
import type { Query } from '../api/schema.generated.ts';
import { schemaText } from '../api/schema.ts';
import { createApi } from '../api/server.ts';
import { subscriber } from '../api/subscriptions/subscribe.ts';
import type { Watched } from '../api/watching.ts';
import { ownerOf } from '../graph/access/keys.ts';
import { PING } from '../graph/ask.ts';
import { follow } from '../graph/changes/follow.ts';
import type { Graph } from '../graph/connect.ts';
import { onceOnly } from '../graph/record/once.ts';
import { timed } from '../graph/timed.ts';
import { traced } from '../graph/traced.ts';
import type { PlanningAhead } from './ahead/plan-ahead.ts';
import { Unanswered } from './asker.ts';
import { callersBy } from './callers.ts';
import { memoryOf } from './memory/memory.ts';
import { remembering } from './memory/remember.ts';
import { metricsOf } from './metrics/metrics.ts';
import type { Load } from './overload.ts';
import { tokenReader } from './sign-in/read-token.ts';
import { buildSite } from './site.ts';
import type { FollowedOperation, Traces } from './traces/traces.ts';
import { logOperation } from './watch.ts';

export type ServerSettings = {
  graph: Graph;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Who may read: all who reach the server, or whoever has a key or a token; `open` when left out. */
  reading?: 'open' | 'key';
  /** Whose tokens are taken beside keys; nobody's when left out. */
  signIn?: SignIn | undefined;
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
  /** Where the log goes; standard output when left out. */
  logTo?: Writable;
  /** From how many ms on an operation is logged as slow, with its shape; 1,000 when left out. */
  slowMs?: number;
  /** How many requests a minute are answered for one key, account or address; any number when left out. */
  rateLimit?: number | undefined;
  /** Proxies that are believed when they say whose request they pass on: addresses and networks; none when left out. */
  trustedProxies?: readonly string[];
  /** How many questions are taken on at once; `usualLoad` when left out. */
  load?: Load;
  /** Whether `/metrics` is served. */
  metrics?: boolean;
  /** How many bytes of answers are kept for those who ask the same again; none when left out. */
  memory?: number;
  /** Who follows requests; nobody when left out. */
  traces?: Traces | undefined;
  /** Whether the database is asked to plan what pages ask before anybody opens one. */
  plansAhead?: boolean;
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
  signIn,
  readers,
  slowMs = 1_000,
  metrics: hasMetrics = false,
  memory: bytes = 0,
  plansAhead = false,
  ...rest
}: ServerSettings): Promise<Server> {
  // Whoever is to be told of an operation, by the graph of each request: Apollo hands a copy of the context on.
  const asked = new WeakMap<Graph, (watched: Watched) => void>();
  /** The same graph for what nobody asked; contexts are copied on their way. */
  const ahead: Graph = { ...graph };
  asked.set(ahead, () => {});
  const masked: { log: (error: unknown) => void } = { log: console.error };
  const log = (error: unknown) => masked.log(error);
  const schema = executableSchema();
  const metrics = hasMetrics ? metricsOf(graph) : undefined;
  const counted = (followed: FollowedOperation | undefined, watched: Watched) => {
    followed?.end(watched);
    metrics?.operation(watched);
  };
  const told = (request: FastifyRequest, followed: FollowedOperation | undefined, watched: Watched) => {
    logOperation(request.log, slowMs, watched);
    counted(followed, watched);
  };
  const memory =
    bytes > 0
      ? remembering(
          memoryOf(bytes, () => graph.mark()),
          (request, watched) => told(request, rest.traces?.operation(request), watched),
        )
      : undefined;
  const api = createApi({
    log,
    schema,
    watch(context, watched) {
      const tell = asked.get(context.graph) ?? metrics?.operation;
      tell?.(watched);
    },
  });
  const subscribe = subscriber({ schema, follower: follow(graph), log });
  const readToken = signIn && tokenReader(signIn, log);
  const callers = callersBy((text) => (readToken && isToken(text) ? readToken(text) : ownerOf(graph, text)));
  const askIn = async (contextValue: Context, query: string, variables: Record<string, unknown>) => {
    const { body } = await api.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An outline was answered in parts.');
    const [error] = body.singleResult.errors ?? [];
    if (error) throw new Unanswered(error.message, error.extensions?.code);
    return body.singleResult.data as Query;
  };
  /** What the server asks for a page, a feed or an export. */
  const contextFor = (request: FastifyRequest) => {
    const followed = rest.traces?.operation(request);
    if (!followed) return createContext(graph);
    const context = createContext(traced(graph, followed.tracing));
    asked.set(context.graph, (watched) => counted(followed, watched));
    return context;
  };
  const planning: PlanningAhead = {
    ask: (query, variables) => askIn(createContext(ahead), query, variables),
    isThere: () => graph.version !== '',
  };
  await api.start();
  const site = await buildSite({
    ...rest,
    metrics,
    memory,
    api,
    callers,
    reading,
    context: async (request) => {
      const known = callers.of(request);
      const { graph: door, caller } = memory?.over(request, graph, known) ?? { graph, caller: known };
      const followed = rest.traces?.operation(request);
      const followedDoor = followed ? traced(door, followed.tracing) : door;
      const context = createContext(timed(graphFor(followedDoor, request, caller)), caller, readers);
      asked.set(context.graph, (watched) => {
        told(request, followed, watched);
        memory?.watch(request, watched);
      });
      return context;
    },
    schemaText: schemaText(),
    subscribe: async ({ asking, lastEventId, request, signal }) =>
      subscribe(asking, createContext(graph, callers.of(request)), lastEventId, signal),
    readGraph: () => graph.read(PING),
    askerOf: (request) => (query, variables) => askIn(contextFor(request), query, variables),
    ...(plansAhead ? { ahead: planning } : {}),
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

/** A client that may send a change again says so by a key. */
function graphFor(graph: Graph, { headers, body }: FastifyRequest, caller: Caller): Graph {
  const key = headers['idempotency-key'];
  if (key === undefined) return graph;
  return onceOnly(graph, {
    key: String(key),
    // A token is another one after each sign-in, while whose it is stays.
    owner: async () => (await viewerOf(caller))?.account ?? headers.authorization ?? '',
    request: JSON.stringify(body ?? null),
  });
}
