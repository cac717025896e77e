import type { FastifyReply, onSendHookHandler, preHandlerHookHandler } from 'fastify';
import { sendFailure } from './failures.ts';

/** How much is taken on at once. */
export type Load = {
  /** Requests that are answered at the same time; the others wait. */
  running: number;
  /** How long a request may wait for its turn, in ms. */
  wait: number;
};

/** What is taken on when nothing is said: more at once would make no answer faster, as measured by `npm run bench:overload`. */
export const usualLoad: Load = { running: 32, wait: 1_000 };

/**
 * Lets so many requests through at once, and others in turn as long as they can be expected to start in time; the rest is
 * refused at once with 503, so that those who wait are answered and memory stays bounded. Two hooks of a route: a turn begins
 * before its handler, so that whoever sends a request slowly takes nobody's, and ends when the answer is both worked out and
 * taken. A client that leaves does not end the work on its question, and one that reads slowly holds its answer in memory.
 */
export function gate({ running: most, wait }: Load): {
  preHandler: preHandlerHookHandler;
  onSend: onSendHookHandler;
} {
  const waiting: (() => void)[] = [];
  const workedOut = new WeakMap<FastifyReply, () => void>();
  let running = 0;
  /** Milliseconds between one answer and the next while requests wait: an average in which old ones fade. */
  let pace = 0;
  let last = 0;

  function leave(): void {
    running--;
    const now = performance.now();
    const next = waiting.shift();
    // Only while somebody waits does the time between answers tell how fast they can come.
    if (next) pace = last === 0 ? pace : pace * 0.95 + (now - last) * 0.05;
    last = next ? now : 0;
    next?.();
  }

  const preHandler: preHandlerHookHandler = (_request, reply, done) => {
    const start = () => {
      running++;
      let open = 2;
      const end = () => {
        if (--open === 0) leave();
      };
      workedOut.set(reply, end);
      // Closed comes once, after the answer or when the client has left.
      reply.raw.once('close', end);
      done();
    };
    if (running < most) return start();
    if (waiting.length * pace > wait || waiting.length >= MOST_WAITING) return refuse(reply, wait);
    const begin = () => {
      stopWaiting();
      start();
    };
    const timer = setTimeout(() => {
      stopWaiting();
      refuse(reply, wait);
    }, wait);
    const stopWaiting = () => {
      clearTimeout(timer);
      reply.raw.off('close', stopWaiting);
      const at = waiting.indexOf(begin);
      if (at >= 0) waiting.splice(at, 1);
    };
    reply.raw.once('close', stopWaiting);
    waiting.push(begin);
  };
  const onSend: onSendHookHandler = (_request, reply, payload, done) => {
    workedOut.get(reply)?.();
    // A failure to send is sent as an answer of its own.
    workedOut.delete(reply);
    done(null, payload);
  };
  return { preHandler, onSend };
}

/** However fast answers come, more than this are not kept waiting. */
const MOST_WAITING = 1_000;

function refuse(reply: FastifyReply, wait: number): void {
  const seconds = Math.max(1, Math.ceil(wait / 1_000));
  const message = `There is more asked than can be answered; ask again in ${seconds} s.`;
  sendFailure(reply.header('retry-after', seconds), { status: 503, code: 'OVERLOADED', message });
}
