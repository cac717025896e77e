import neo4j, { Neo4jError } from 'neo4j-driver';
import { DatabaseUnavailable } from '../model/errors.ts';
import { connect, type Graph, type GraphSettings } from './connect.ts';
import { translated } from './failures.ts';
import { probe } from './probe.ts';
import { openPulse, type Pulse } from './pulse.ts';
import { restful } from './rest.ts';

/** What happens to the connection, for the log. */
export type Turn = { is: 'up' } | { is: 'down'; reason: string };

export type Holding = {
  /** Where the graph is; asked anew for each opening, since a database that was started again has another address. */
  settings: () => GraphSettings;
  /** What a graph needs before it is asked anything; done at each opening. */
  prepare?: (graph: Graph) => Promise<unknown>;
  tell?: (turn: Turn) => void;
};

/** A graph that outlives its database: while that is away each question is refused at once, and it comes back by itself. */
export type HeldGraph = Graph & {
  /** Opens it once; rejects with what is wrong. */
  open(): Promise<void>;
  /** From now on looks after it: notices within about 3 s that it is gone, and opens it again within about 3 s of its return. */
  watch(): void;
};

const BEAT_EACH_MS = 800;
const LONGEST_BEAT_MS = 1_300;
/** One that has much to do answers no question in time, but still greets. */
const LONGEST_GREETING_MS = 800;
const TRY_EACH_MS = 500;
/** One that is away may swallow all that is sent, so the first tries are short; one that is slow to answer needs longer ones. */
const SHORTEST_OPENING_MS = 2_000;
const LONGEST_OPENING_MS = 15_000;
const PATIENCE_MS = 2_500;

type Holder = {
  graph: Graph;
  pulse: Pulse;
  uri: string;
  /** Ends those that wait for an answer. */
  waiting: Set<() => void>;
  /** When the database last answered anything. */
  answeredAt: number;
};

/** Holds a graph; `open` or `watch` then opens it. */
export function holdGraph({ settings, prepare = async () => {}, tell = () => {} }: Holding): HeldGraph {
  const bookmarks = neo4j.bookmarkManager();
  const rest = restful();
  let held: Holder | undefined;
  let isClosed = false;
  let lastReason = '';

  async function open(opening = LONGEST_OPENING_MS): Promise<void> {
    const where = { ...settings(), bookmarks };
    await probe(where.uri, opening);
    const graph = await connect({ opening, patience: PATIENCE_MS, ...where });
    try {
      await prepare(graph);
    } catch (error) {
      graph.close().catch(() => {});
      throw error;
    }
    held = {
      graph,
      pulse: openPulse(where),
      uri: where.uri,
      waiting: new Set(),
      answeredAt: performance.now(),
    };
    if (isClosed) await letGo();
  }

  function letGo(): Promise<void> {
    const lost = held;
    held = undefined;
    lost?.pulse.close();
    for (const end of [...(lost?.waiting ?? [])]) end();
    return lost?.graph.close() ?? Promise.resolve();
  }

  /** Told once for each reason, however often it is tried. */
  function isDown(error: unknown): void {
    const reason = reasonOf(error);
    if (reason !== lastReason) tell({ is: 'down', reason });
    lastReason = reason;
  }

  async function look({ pulse, uri }: Holder): Promise<void> {
    const asked = performance.now();
    try {
      await pulse.beat(LONGEST_BEAT_MS);
    } catch (error) {
      // With much to do it may answer others first; then it is busy, not gone. And where this program stood still, it tells nothing.
      const stoodStill = performance.now() - asked > LONGEST_BEAT_MS + 500;
      if (stoodStill || isBusy(error) || (await greets(uri))) return;
      if (isClosed || !held || held.answeredAt > asked) return;
      // Not awaited: a frozen database would never say that it is closed.
      letGo().catch(() => {});
      isDown(error);
    }
  }

  async function watch(): Promise<void> {
    let opening = SHORTEST_OPENING_MS;
    while (!isClosed) {
      if (held) {
        await rest.pause(BEAT_EACH_MS);
        if (held) await look(held);
        continue;
      }
      try {
        await open(opening);
        opening = SHORTEST_OPENING_MS;
        lastReason = '';
        tell({ is: 'up' });
      } catch (error) {
        opening = Math.min(opening * 1.5, LONGEST_OPENING_MS);
        isDown(error);
        await rest.pause(TRY_EACH_MS);
      }
    }
  }

  /** Asks what is there now; ends with `lost` when it goes meanwhile. */
  function ask<Result>(work: (now: Holder) => Promise<Result>, lost: string): Promise<Result> {
    const now = held;
    if (!now) return Promise.reject(new DatabaseUnavailable(AWAY));
    return new Promise((resolve, reject) => {
      const end = () => reject(new DatabaseUnavailable(lost));
      now.waiting.add(end);
      work(now)
        .then(
          (result) => {
            now.answeredAt = performance.now();
            resolve(result);
          },
          (error) => {
            if (error instanceof DatabaseUnavailable) rest.wake();
            reject(error);
          },
        )
        .finally(() => now.waiting.delete(end));
    });
  }

  return {
    open: () => open(),
    watch: () => void watch(),
    get version() {
      return held?.graph.version ?? '';
    },
    read: (text, parameters, since) => ask(({ graph }) => graph.read(text, parameters, since), AWAY),
    mark: () => ask(({ graph }) => graph.mark(), AWAY),
    write: (work, deadline) =>
      ask(
        (now) =>
          now.graph.write(
            (write) =>
              work({
                async run(text, parameters) {
                  const rows = await write.run(text, parameters);
                  now.answeredAt = performance.now();
                  return rows;
                },
              }),
            deadline,
          ),
        LOST,
      ),
    alter: (text, parameters, deadline) => ask(({ graph }) => graph.alter(text, parameters, deadline), LOST),
    view: (work, deadline) => ask(({ graph }) => graph.view(work, deadline), AWAY),
    async close() {
      isClosed = true;
      rest.wake();
      await letGo();
    },
  };
}

const AWAY = 'The graph cannot be reached at the moment; try again in a few seconds.';
const LOST =
  'The graph went away while this was written, so it may be there or not; look, or send it again with the same Idempotency-Key if it had one.';

const greets = (uri: string): Promise<boolean> =>
  probe(uri, LONGEST_GREETING_MS).then(
    () => true,
    () => false,
  );

function isBusy(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    error.code.startsWith('Neo.TransientError') &&
    error.code !== 'Neo.TransientError.General.DatabaseUnavailable'
  );
}

function reasonOf(error: unknown): string {
  const known = translated(error);
  return known instanceof Error ? known.message.split(';', 1)[0]!.replace(/\.$/, '') : String(known);
}
