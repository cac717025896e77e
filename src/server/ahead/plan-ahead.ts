import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Asker } from '../asker.ts';
import type { Gate } from '../overload.ts';
import { questionsOfPages } from './questions.ts';

export type PlanningAhead = {
  /** Asks without a turn, since nobody waits for the answer. */
  ask: Asker;
  /** Whether the graph can be asked now. */
  isThere: () => boolean;
};

/** Nobody was answered for so long, in ms. */
const QUIET = 1_000;
const LOOK_EACH = 200;

/**
 * Once a site listens, asks what its pages ask, one question after the other while nobody else is answered, so that whoever opens a page
 * first need not wait until the database has planned its questions. It ends with the site.
 */
export function planAhead(
  site: FastifyInstance,
  gate: Pick<Gate, 'isQuiet'>,
  { ask, isThere }: PlanningAhead,
  dashboardsDir?: string,
): void {
  const closing = new AbortController();
  const { signal } = closing;
  const untilQuiet = async () => {
    while (!gate.isQuiet(QUIET) || !isThere()) await pause(LOOK_EACH, undefined, { signal, ref: false });
  };
  const plan = async () => {
    for (const { query, variables } of await questionsOfPages(dashboardsDir)) {
      await untilQuiet();
      if (signal.aborted) return;
      // What cannot be answered is told to whoever opens the page.
      await ask(query, variables).catch(() => {});
    }
  };
  site.addHook('onListen', async () => {
    plan().catch((error: unknown) => {
      if (!signal.aborted) site.log.error(error);
    });
  });
  site.addHook('preClose', async () => closing.abort());
}
