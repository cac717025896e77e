import type { Writable } from 'node:stream';
import { constants } from 'node:zlib';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { type ApolloFastifyContextFunction, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Subscribed } from '../api/subscriptions/subscribe.ts';
import { type PlanningAhead, planAhead } from './ahead/plan-ahead.ts';
import { type AskerOf, inTurn } from './asker.ts';
import type { Callers } from './callers.ts';
import { type Following, followChanges } from './changes/serve.ts';
import { doorkeeper, mayEnter } from './doorkeeper.ts';
import { serveExports } from './exports/serve.ts';
import { answerFailure, sendFailure } from './failures.ts';
import { serveFeed } from './feed/serve.ts';
import { assertParsable, assertUtf8 } from './graphql-request.ts';
import { serveHealth } from './health.ts';
import { quietAboutLeavers } from './leavers.ts';
import type { Remembering } from './memory/remember.ts';
import type { Metrics } from './metrics/metrics.ts';
import { serveMetrics } from './metrics/serve.ts';
import { notFound } from './not-found.ts';
import { gate, type Load, usualLoad } from './overload.ts';
import { servePages } from './pages.ts';
import { limitRate } from './rate-limit.ts';
import { headersBy, strictHeaders, withHeaders } from './security.ts';
import { followRequests, type Traces } from './traces/traces.ts';
import { answerNoRequest, answerOddAddress } from './unreadable.ts';
import { logRequest } from './watch.ts';

/** What a site is made of. */
export type SiteParts<Context extends BaseContext> = {
  /** A started Apollo server. */
  api: ApolloServer<Context>;
  context: ApolloFastifyContextFunction<Context>;
  schemaText: string;
  /** Asks by the contract, as a client would. */
  askerOf: AskerOf;
  /** Takes a subscription on. */
  subscribe: (following: Following) => Promise<Subscribed>;
  /** Fails when the graph cannot be read. */
  readGraph: () => Promise<unknown>;
  callers: Callers;
  /** Who may read: all, or whoever has a key or a token; then nothing but the health is told without one. */
  reading: 'open' | 'key';
  pagesDir: string;
  /** The folder of the dashboards; those that ship when left out. */
  dashboardsDir?: string;
  /** Other origins whose pages may ask; none when left out. */
  corsOrigins?: readonly string[];
  /** A level of pino; `warn` when left out. */
  logLevel?: string;
  /** Where the log goes; standard output when left out. */
  logTo?: Writable | undefined;
  /** How many requests a minute are answered for one caller; any number when left out. */
  rateLimit?: number | undefined;
  /** Proxies that are believed when they say whose request they pass on: addresses and networks; none when left out. */
  trustedProxies?: readonly string[] | undefined;
  /** How many questions are taken on at once; `usualLoad` when left out. */
  load?: Load;
  /** What is counted and told at `/metrics`; nothing when left out. */
  metrics?: Metrics | undefined;
  /** Answers what was asked before; nothing when left out. */
  memory?: Pick<Remembering, 'preHandler' | 'onSend'> | undefined;
  /** Who follows requests; nobody when left out. */
  traces?: Traces | undefined;
  /** Has the questions of pages planned before anybody opens one. */
  ahead?: PlanningAhead;
};

const MEGABYTE = 1_048_576;
/** The longest id that the contract lets be asked for, in letters. */
const LONGEST_ID = 4_000;

/** Puts the routes of one server together; it does not listen yet. */
export async function buildSite<Context extends BaseContext>(
  parts: SiteParts<Context>,
): Promise<FastifyInstance> {
  const load = parts.load ?? usualLoad;
  const headers = await headersBy(strictHeaders);
  const site = Fastify({
    logger: {
      level: parts.logLevel ?? 'warn',
      hooks: { logMethod: quietAboutLeavers },
      ...(parts.logTo ? { stream: parts.logTo } : {}),
    },
    // Fastify's own lines hold the address, and with it what was asked.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MEGABYTE,
    trustProxy: parts.trustedProxies?.length ? [...parts.trustedProxies] : false,
    requestTimeout: 30_000,
    connectionTimeout: load.stalled,
    keepAliveTimeout: 65_000,
    // Open but idle connections would hold a stop up; those with a request in flight are waited for.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: LONGEST_ID },
    frameworkErrors: answerOddAddress(headers),
    clientErrorHandler: answerNoRequest(headers),
    // Node's own answer to a request without a host has neither headers nor a body.
    http: { requireHostHeader: false },
  });
  // Before all that may answer early: a refusal has the headers of every answer.
  site.addHook('onRequest', withHeaders(headers));
  if (parts.traces) followRequests(site, parts.traces);
  site.addHook('onRequest', refuseOddHosts);
  site.addHook('onResponse', logRequest);
  if (parts.metrics) serveMetrics(site, parts.metrics);
  site.setErrorHandler(answerFailure);
  site.setNotFoundHandler(notFound(parts.pagesDir));
  await site.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: QUICK_BROTLI },
  });
  if (parts.corsOrigins?.length)
    await site.register(cors, {
      origin: [...parts.corsOrigins],
      exposedHeaders: ['Retry-After', 'X-Total-Count'],
    });
  const { callers } = parts;
  if (parts.rateLimit) await limitRate(site, parts.rateLimit, callers);
  const isOpen = parts.reading === 'open';
  if (!isOpen) site.addHook('onRequest', doorkeeper(callers));
  const turn = gate(load);
  const { memory } = parts;
  const askerOf = inTurn(turn, parts.askerOf);
  const events = followChanges(site, {
    subscribe: parts.subscribe,
    mayRead: async (request) => isOpen || mayEnter(callers.anew(request)),
    most: load.streams,
  });
  site.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: assertUtf8,
    preHandler: [assertParsable, events, turn.preHandler, ...(memory ? [memory.preHandler] : [])],
    // Before the answer is compressed.
    onSend: [...(memory ? [memory.onSend] : []), turn.onSend],
    handler: fastifyApolloHandler(parts.api, { context: parts.context }),
  });
  site.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(parts.schemaText),
  );
  const { preHandler, onSend } = gate({ ...load, running: load.exports });
  serveExports(site, askerOf, { preHandler, onSend });
  serveFeed(site, askerOf);
  serveHealth(site, parts.readGraph);
  await servePages(site, parts.pagesDir, askerOf, parts.dashboardsDir);
  if (parts.ahead) planAhead(site, turn, parts.ahead, parts.dashboardsDir);
  return site;
}

/** A host that no address can hold would fail deep inside, where the whole address is put together. */
function refuseOddHosts(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const message = 'The Host header is no valid host; send one such as localhost:4000.';
  if (URL.canParse(`http://${request.host ?? ''}/`)) done();
  else sendFailure(reply, { status: 400, code: 'BAD_REQUEST', message });
}

/** Brotli at its best quality would hold an answer of a megabyte up for seconds. */
const QUICK_BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 4 };
