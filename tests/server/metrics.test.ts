import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { metricsOf } from '../../src/server/metrics/metrics.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('calais.yaml'));
const open = serveGraph(over, { metrics: true });
const plain = serveGraph(over);
const closed = serveGraph(over, { metrics: true, reading: 'key' });

/** The value of a series, written as Prometheus writes it; undefined when there is none. */
async function seriesValue(series: string, { fetch } = open): Promise<number | undefined> {
  const line = (await (await fetch('/metrics')).text())
    .split('\n')
    .find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
}

const ask = (body: object) =>
  open.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('operations are counted by name and kind, and their errors by code', async () => {
  await ask({ query: 'query Mine { sources { totalCount } }' });
  await ask({ query: 'query Mine { sources { totalCount } }' });
  await ask({ query: '{ sources { totalCount } }' });
  await ask({ query: '{ nothing }' });
  expect(await seriesValue('on_record_operation_duration_seconds_count{operation="Mine",kind="query"}')).toBe(
    2,
  );
  expect(
    await seriesValue('on_record_operation_duration_seconds_count{operation="unnamed",kind="query"}'),
  ).toBe(1);
  expect(await seriesValue('on_record_operation_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  expect(await seriesValue('on_record_database_duration_seconds_count{kind="query"}')).toBe(3);
});

test('requests are counted by route, not by address', async () => {
  await open.fetch('/nowhere/secret');
  expect(
    await seriesValue(
      'on_record_http_request_duration_seconds_count{method="GET",route="none",status="404"}',
    ),
  ).toBe(1);
  expect(await (await open.fetch('/metrics')).text()).not.toContain('secret');
});

test('the graph tells its size, and its database that it is up and how much memory it has', async () => {
  expect(await seriesValue('on_record_database_up')).toBe(1);
  const [held] = await over.run('MATCH (s:Quote) RETURN count(s) AS quotes');
  expect(await seriesValue('on_record_graph_size{kind="quotes"}')).toBe(held!.quotes);
  expect(await seriesValue('on_record_graph_size{kind="sources"}')).toBe(1);
  const used = await seriesValue('on_record_database_heap_bytes{area="used"}');
  expect(used).toBeGreaterThan(1_000_000);
  expect(used).toBeLessThanOrEqual((await seriesValue('on_record_database_heap_bytes{area="max"}'))!);
});

test('a database that is away or does not answer is told as such, with the size left out', async () => {
  const away = metricsOf({ read: () => Promise.reject(new DatabaseUnavailable('Away.')) });
  expect(await away.read()).toMatch(/^on_record_database_up 0$/m);
  const mute = metricsOf({ read: () => wait(60_000, [], { ref: false }) });
  const told = await mute.read();
  expect(told).toMatch(/^on_record_database_up 0$/m);
  expect(told).not.toContain('on_record_graph_size{');
});

test('clients that name their operations at will make no series each', async () => {
  const metrics = metricsOf({ read: () => Promise.reject(new DatabaseUnavailable('Away.')) });
  for (let n = 0; n < 500; n++)
    metrics.operation({
      operation: `Name${n}`,
      kind: 'query',
      took: 1,
      database: 1,
      codes: [],
      shape: () => null,
    });
  const told = await metrics.read();
  expect(told.match(/^on_record_operation_duration_seconds_count\{/gm)).toHaveLength(101);
  expect(told).toContain('on_record_operation_duration_seconds_count{operation="other",kind="query"} 400');
});

test('metrics are served only where they are asked for, and only to those who may read', async () => {
  expect((await plain.fetch('/metrics')).status).toBe(404);
  expect((await closed.fetch('/metrics')).status).toBe(401);
});

test('the dashboard for Grafana asks only for what is told', async () => {
  await ask({ query: 'mutation Mine { undo(input: {revision: "revision:1"}) { revision { id } } }' });
  const told = await (await open.fetch('/metrics')).text();
  const file = new URL('../../src/server/metrics/grafana.json', import.meta.url);
  const board = JSON.parse(readFileSync(file, 'utf8')) as { panels: { targets?: { expr: string }[] }[] };
  const asked = board.panels.flatMap(({ targets = [] }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(?:on_record|nodejs|process)_\w+/g)!),
  );
  expect(asked.length).toBeGreaterThan(8);
  for (const name of asked) expect(told).toMatch(new RegExp(`^${name}(\\{| )`, 'm'));
});
