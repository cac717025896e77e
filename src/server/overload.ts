import type { FastifyReply, FastifyRequest } from 'fastify';

/** How much is taken on at once. */
export type Load = {
  /** Requests that are answered at the same time; the others wait. */
  running: number;
  /** How long a request may wait for its turn, in ms. */
  wait: number;
};

/** What is taken on when nothing is said: more at once would make no answer faster, as measured by `npm run bench:overload`. */
export const usualLoad: Load = { running: 32, wait: 1_000 };

type Waiting = { start: () => void; refuse: () => void; timer: NodeJS.Timeout };

/**
 * Lets so many requests through at once, and others in turn as long as they can be expected to start in time; the rest is
 * refused at once with 503, so that those who wait are answered and memory stays bounded. A hook for `preHandler`: whoever
 * sends a request slowly takes nobody's turn.
 */
export function gate({
  running: most,
  wait,
}: Load): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  const waiting: Waiting[] = [];
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
    next?.start();
  }

  return (_request, reply, done) => {
    const start = () => {
      running++;
      // Closed comes once, after the answer or when the client has left.
      reply.raw.once('close', leave);
      done();
    };
    if (running < most) return start();
    if (waiting.length * pace > wait || waiting.length >= MOST_WAITING) return refuse(reply, wait);
    const place: Waiting = {
      start() {
        clearTimeout(place.timer);
        reply.raw.off('close', gone);
        start();
      },
      refuse: () => refuse(reply, wait),
      timer: setTimeout(() => {
        gone();
        place.refuse();
      }, wait),
    };
    const gone = () => {
      clearTimeout(place.timer);
      const at = waiting.indexOf(place);
      if (at >= 0) waiting.splice(at, 1);
    };
    reply.raw.once('close', gone);
    waiting.push(place);
  };
}

/** However fast answers come, more than this are not kept waiting. */
const MOST_WAITING = 1_000;

function refuse(reply: FastifyReply, wait: number): void {
  const seconds = Math.max(1, Math.ceil(wait / 1_000));
  const message = `There is more asked than can be answered; ask again in ${seconds} s.`;
  void reply
    .code(503)
    .header('retry-after', seconds)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code: 'OVERLOADED' } }] });
}
