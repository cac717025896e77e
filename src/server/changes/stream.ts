import { once } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Event, Subscribed } from '../../api/subscriptions/subscribe.ts';

/** Nothing is heard of a connection that broke without a word, so something is sent on it now and then. */
const BEAT = 15_000;
/** Whoever takes nothing for so long is cut off; with the last event's id they go on where they were. */
const PATIENCE = 30_000;

type Open = Extract<Subscribed, { errors: null }>;

/**
 * Sends events as they come, in the form of graphql-sse's distinct connections, with ids. Ends when the client leaves, when it may
 * read no more, or with `ending`.
 */
export async function openStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, events }: Open,
  { ending, mayRead }: { ending: AbortController; mayRead: () => Promise<boolean> },
): Promise<void> {
  const { raw } = reply;
  const { signal } = ending;
  reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  });
  let last = id;
  const send = async (text: string) => {
    if (raw.write(text) || signal.aborted) return;
    await once(raw, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
  };
  // An event without anything but an id is not told to anybody, and is where a client that is cut off now goes on.
  await send(`id: ${id}\n\n`).catch(() => {});
  const beat = setInterval(() => raw.write(`:\nid: ${last}\n\n`), BEAT);
  const stop = () => raw.end();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const event of events) {
      if (signal.aborted) break;
      if (event.result !== null) {
        if (!(await mayRead())) break;
        await send(printed(event));
        if ('errors' in event.result) {
          await send('event: complete\ndata: \n\n');
          break;
        }
      }
      last = event.id;
    }
  } catch (error) {
    if (!signal.aborted) request.log.warn(error);
  } finally {
    clearInterval(beat);
    ending.abort();
    raw.end();
  }
}

function printed({ id, result }: Event): string {
  return `${id === '' ? '' : `id: ${id}\n`}event: next\ndata: ${JSON.stringify(result)}\n\n`;
}
