import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import type { Subscribed } from '../../api/subscriptions/subscribe.ts';
import { sendFailure } from '../failures.ts';
import { Overloaded } from '../overloaded.ts';
import { openStream } from './stream.ts';

/** What an event stream asks for: what it subscribes to, and behind which event. */
export type Following = {
  asking: { query?: unknown; operationName?: unknown; variables?: unknown };
  lastEventId: string | null;
  request: FastifyRequest;
  signal: AbortSignal;
};

export type ChangesParts = {
  subscribe: (following: Following) => Promise<Subscribed>;
  /** Whether whoever asks may still read. */
  mayRead: (request: FastifyRequest) => Promise<boolean>;
  /** How many may follow at once. */
  most: number;
};

/**
 * A hook that answers requests for an event stream and leaves all others to the handler. A stream waits for no turn, since it
 * asks for nothing until something happens; so many may be open at once. When the server stops they are broken off: whoever
 * follows connects again, here or elsewhere, and misses nothing.
 */
export function followChanges(
  site: FastifyInstance,
  { subscribe, mayRead, most }: ChangesParts,
): preHandlerAsyncHookHandler {
  const open = new Set<AbortController>();
  site.addHook('preClose', async () => {
    for (const one of open) one.abort();
  });
  return async (request, reply) => {
    if (!wantsEvents(request)) return;
    if (open.size >= most) {
      const { message, retryAfter } = new Overloaded(5_000);
      sendFailure(reply.header('retry-after', retryAfter), { status: 503, code: 'OVERLOADED', message });
      return reply;
    }
    const ending = new AbortController();
    open.add(ending);
    reply.raw.once('close', () => {
      open.delete(ending);
      ending.abort();
    });
    const lastEventId = (request.headers['last-event-id'] as string | undefined) ?? null;
    const asking = askingOf(request);
    const subscribed = await subscribe({ asking, lastEventId, request, signal: ending.signal });
    if (subscribed.errors) {
      void reply.code(400).type('application/json; charset=utf-8').send({ errors: subscribed.errors });
      return reply;
    }
    void openStream(request, reply, subscribed, { ending, mayRead: () => mayRead(request) });
    return reply;
  };
}

function wantsEvents({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/event-stream');
}

function askingOf({ method, query, body }: FastifyRequest): Following['asking'] {
  if (method !== 'GET') return (body ?? {}) as Following['asking'];
  const { variables, ...rest } = query as Record<string, string | undefined>;
  return { ...rest, variables: variables === undefined ? undefined : parsedOrNull(variables) };
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
