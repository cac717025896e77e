import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Watched } from '../../api/watching.ts';
import { PING } from '../../graph/ask.ts';
import type { Graph } from '../../graph/connect.ts';
import { within } from '../../graph/deadline.ts';
import { HEAP, WEIGHT } from '../../graph/weight.ts';

/** The figures of one server, as Prometheus reads them. */
export type Metrics = {
  /** Counts an operation of GraphQL. */
  operation(watched: Watched): void;
  /** Counts a request; `took` is in ms. */
  request(request: { method: string; route: string; status: number; took: number }): void;
  /** The text to answer with, and its type. */
  read(): Promise<string>;
  readonly contentType: string;
};

/** From a look-up by id to the longest that a question may take, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
/** Clients choose the names of operations; more than these would be a series each. */
const MOST_NAMES = 100;
/** A scrape does not wait longer for a database that is away, in ms. */
const LONGEST_LOOK = 2_000;

/** Makes the metrics of a server over a graph, which is asked for its size at each reading. */
export function metricsOf(graph: Pick<Graph, 'read'>): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const timing = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets: BUCKETS, registers });
  const requests = timing(
    'on_record_http_request_duration_seconds',
    'Time from a request to the end of its answer.',
    ['method', 'route', 'status'],
  );
  const operations = timing(
    'on_record_operation_duration_seconds',
    'Time that an operation of GraphQL took.',
    ['operation', 'kind'],
  );
  const database = timing(
    'on_record_database_duration_seconds',
    'Time that an operation of GraphQL waited for the database.',
    ['kind'],
  );
  const errors = new Counter({
    name: 'on_record_operation_errors_total',
    help: 'Operations of GraphQL that ended with an error of this code.',
    labelNames: ['code'],
    registers,
  });
  const answers = new Counter({
    name: 'on_record_answers_total',
    help: 'Answers to queries, by where they came from: graph or memory.',
    labelNames: ['from'],
    registers,
  });
  const up = new Gauge({
    name: 'on_record_database_up',
    help: 'Whether the graph can be read: 1, or 0.',
    registers,
  });
  const size = new Gauge({
    name: 'on_record_graph_size',
    help: 'How many there are of each kind in the graph.',
    labelNames: ['kind'],
    registers,
  });
  const heap = new Gauge({
    name: 'on_record_database_heap_bytes',
    help: "The heap of the database's Java: used, and the most that it may take.",
    labelNames: ['area'],
    registers,
  });
  const names = new Set<string>();
  const known = (name: string | null) => {
    if (name === null) return 'unnamed';
    if (names.size < MOST_NAMES) names.add(name);
    return names.has(name) ? name : 'other';
  };

  /** What is not known at the moment is left out, not told as it was. */
  async function look(): Promise<void> {
    size.reset();
    heap.reset();
    const isUp = await soon(graph.read(PING));
    up.set(isUp ? 1 : 0);
    if (!isUp) return;
    for (const { kind, count } of (await soon(graph.read(WEIGHT))) ?? []) size.set({ kind }, count);
    for (const { used, max } of (await soon(graph.read(HEAP))) ?? []) {
      heap.set({ area: 'used' }, used);
      heap.set({ area: 'max' }, max);
    }
  }

  return {
    operation({ operation, kind, took, database: waited, codes, recalled }) {
      const label = kind ?? 'unreadable';
      operations.observe({ operation: known(operation), kind: label }, took / 1_000);
      database.observe({ kind: label }, waited / 1_000);
      for (const code of codes) errors.inc({ code });
      if (kind === 'query') answers.inc({ from: recalled ? 'memory' : 'graph' });
    },
    request({ method, route, status, took }) {
      requests.observe({ method, route, status: String(status) }, took / 1_000);
    },
    async read() {
      await look();
      return register.metrics();
    },
    contentType: register.contentType,
  };
}

/** A result, or undefined when it fails or does not come in time. */
function soon<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return within(LONGEST_LOOK, work).catch(() => undefined);
}
