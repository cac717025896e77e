import type { FastifyReply, onSendHookHandler, preHandlerHookHandler } from 'fastify';
import { sendFailure } from './failures.ts';
import { Overloaded } from './overloaded.ts';

/** How much is taken on at once. */
export type Load = {
  /** Questions that are answered at the same time; the others wait. */
  running: number;
  /** How long a question may wait for its turn, in ms. */
  wait: number;
  /** Exports that are written at the same time, each a question at a time. */
  exports: number;
  /** Event streams that are open at the same time. */
  streams: number;
  /**
   * How long nothing may pass over a connection before it is broken off, in ms, so that a client that stops reading holds
   * no answer, no turn and no export for ever. An export may wait for its next page for a minute.
   */
  stalled: number;
};

/** What is taken on when nothing is said: more at once would make no answer faster, as measured by `npm run bench:overload`. */
export const usualLoad: Load = { running: 32, wait: 1_000, exports: 16, streams: 1_000, stalled: 90_000 };

/** Two hooks of a route that let it answer only so many requests at once. */
export type Hooks = { preHandler: preHandlerHookHandler; onSend: onSendHookHandler };

/** Lets so many in at once. */
export type Gate = Hooks & {
  /**
   * Waits for a turn; gives what ends it.
   * @param patience how long to wait, in ms; as long as a request may when left out, and at once refused where that is hopeless.
   * @throws Overloaded
   */
  turn(patience?: number): Promise<() => void>;
  /** Whether nobody was let in or out for so long, in ms. */
  isQuiet(ms: number): boolean;
};

/**
 * Lets so many requests through at once, and others in turn as long as they can be expected to start in time; the rest is
 * refused at once with 503, so that those who wait are answered and memory stays bounded. As two hooks of a route a turn begins
 * before its handler, so that whoever sends a request slowly takes nobody's, and ends when the answer is both worked out and
 * taken. A client that leaves does not end the work on its question, and one that reads slowly holds its answer in memory.
 */
export function gate({ running: most, wait }: Pick<Load, 'running' | 'wait'>): Gate {
  const waiting: (() => void)[] = [];
  const workedOut = new WeakMap<FastifyReply, () => void>();
  let running = 0;
  /** Milliseconds between one answer and the next while requests wait: an average in which old ones fade. */
  let pace = 0;
  let last = 0;
  /** When somebody last came in or went out. */
  let stirred = Number.NEGATIVE_INFINITY;

  function leave(): void {
    running--;
    const now = performance.now();
    stirred = now;
    const next = waiting.shift();
    // Only while somebody waits does the time between answers tell how fast they can come.
    if (next) pace = last === 0 ? pace : pace * 0.95 + (now - last) * 0.05;
    last = next ? now : 0;
    next?.();
  }

  /** Calls one of the two, at once or later; gives what stops the waiting. */
  function queue(start: () => void, refuse: () => void, patience?: number): () => void {
    const begin = () => {
      stop();
      running++;
      stirred = performance.now();
      start();
    };
    let timer: NodeJS.Timeout | undefined;
    const stop = () => {
      clearTimeout(timer);
      const at = waiting.indexOf(begin);
      if (at >= 0) waiting.splice(at, 1);
    };
    const isHopeless = waiting.length * pace > wait || waiting.length >= MOST_WAITING;
    if (running < most) begin();
    else if (patience === undefined && isHopeless) refuse();
    else {
      timer = setTimeout(() => {
        stop();
        refuse();
      }, patience ?? wait);
      waiting.push(begin);
    }
    return stop;
  }

  const preHandler: preHandlerHookHandler = (_request, reply, done) => {
    const start = () => {
      let open = 2;
      const end = () => {
        if (--open === 0) leave();
      };
      workedOut.set(reply, end);
      // Closed comes once, after the answer or when the client has left.
      reply.raw.once('close', end);
      done();
    };
    const stop = queue(start, () => refuseTurn(reply, new Overloaded(wait)));
    reply.raw.once('close', stop);
  };
  const onSend: onSendHookHandler = (_request, reply, payload, done) => {
    workedOut.get(reply)?.();
    // A failure to send is sent as an answer of its own.
    workedOut.delete(reply);
    done(null, payload);
  };
  const turn = (patience?: number) =>
    new Promise<() => void>((resolve, reject) => {
      queue(
        () => resolve(leave),
        () => reject(new Overloaded(wait)),
        patience,
      );
    });
  const isQuiet = (ms: number) => running === 0 && performance.now() - stirred >= ms;
  return { preHandler, onSend, turn, isQuiet };
}

/** However fast answers come, more than this are not kept waiting. */
const MOST_WAITING = 1_000;

function refuseTurn(reply: FastifyReply, { message, retryAfter }: Overloaded): void {
  sendFailure(reply.header('retry-after', retryAfter), { status: 503, code: 'OVERLOADED', message });
}
