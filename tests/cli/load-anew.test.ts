import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAnew } from '../../src/cli/loading/anew.ts';
import { launch } from '../../src/database/launch.ts';
import { addKey } from '../../src/graph/access/keys.ts';
import { Shelf } from '../../src/graph/bulk/files/shelf.ts';
import { loadDocuments } from '../../src/graph/bulk/load.ts';
import type { Incoming } from '../../src/graph/bulk/rows.ts';
import { connect } from '../../src/graph/connect.ts';
import { migrate } from '../../src/graph/migrations.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { documents as generated } from '../bench/load/generate.mjs';
import { allHeld } from '../support/all-held.ts';
import { temporaryFolder } from '../support/folders.ts';
import { asCypher, openGraph, seeds, type TestGraph } from '../support/graph.ts';
import { runCommand, startCommand } from '../support/started.ts';
import { told } from '../support/told.ts';
import { until } from '../support/waiting.ts';

const at = new Date('2031-06-01T00:00:00Z');
/** A dozen times a Neo4j starts. */
const LONGEST = 1_800_000;
const settings = { heap: '512m', pageCache: '128m' };
const held = openGraph();

/** Does something with the graph of a data folder. */
async function inside<T>(
  dataDir: string,
  work: (over: Pick<TestGraph, 'run' | 'graph'>) => Promise<T>,
): Promise<T> {
  const neo4j = await launch({ dataDir });
  const graph = await connect({ ...neo4j, deadline: 60_000 });
  try {
    await migrate(graph);
    const run: TestGraph['run'] = (text, parameters) =>
      graph.write((write) => write.run(asCypher(text), parameters));
    return await work({ graph, run });
  } finally {
    await graph.close();
    await neo4j.stop();
  }
}

test(
  "Neo4j's importer makes the graph that a load makes, in the place of an empty one",
  async () => {
    const odd = told('odd', [{ words: 'They "say",\n\\ and, "say" again\\', speech: 'MIXED' }]);
    const made = [...generated(200)].map(
      (one) => ({ ...one, name: 'made up' }) as unknown as CheckedDocument,
    );
    const all = [...seeds(), odd, ...made].map((document, n): Incoming => {
      return { document, digest: `document ${n}`, where: `test:${n}` };
    });
    async function* each(some: readonly Incoming[]) {
      yield* some;
    }
    const dataDir = await temporaryFolder();
    const left = new Shelf(join(await temporaryFolder(), 'rest'));
    const { report, kept } = await loadAnew({ dataDir, ...settings }, each(all), {
      ...{ rest: left, keys: [], at, batch: 5_000 },
    });
    expect(kept).toBeUndefined();
    const rest = [...left.values<Incoming>()];
    expect(report.documents).toBe(all.length - rest.length);
    expect(await readdir(dataDir)).toEqual(expect.arrayContaining(['neo4j', 'password']));
    expect(await readdir(dataDir)).not.toContain('loading');
    await held.hold();
    const simple = all.filter((one) => !rest.some(({ digest }) => digest === one.digest));
    const online = await loadDocuments(held.graph, each(simple), { at });
    expect(report.proposed).toBe(online.proposed);
    const wanted = await allHeld(held);
    const schema = 'SHOW INDEXES YIELD name, state, type RETURN name, state, type ORDER BY name';
    const indexes = await held.graph.alter(asCypher(schema));
    await inside(dataDir, async (over) => {
      expect(await allHeld(over)).toEqual(wanted);
      expect(await over.graph.alter(asCypher(schema))).toEqual(indexes);
    });
  },
  LONGEST,
);

test(
  'a load that is killed in any phase leaves the graph that was, and the next one ends the work',
  async () => {
    const dataDir = await temporaryFolder();
    await inside(dataDir, async ({ graph }) => {
      await addKey(graph, 'Ann', 'CONTRIBUTOR');
    });
    const input = [...generated(1_500)].map((one) => JSON.stringify(one)).join('\n');
    const password = () => readFile(join(dataDir, 'password'), 'utf8');
    const before = await password();
    const work = join(dataDir, 'loading', 'work');
    const has = async (folder: string, name: RegExp) =>
      (await readdir(folder).catch(() => [])).some((one) => name.test(one));
    const phases: [string, () => Promise<boolean>][] = [
      ['while documents are read', () => has(work, /^taken$/)],
      [
        'while Neo4j imports',
        () => has(join(dataDir, 'loading', 'neo4j', 'data', 'databases', 'neo4j'), /./),
      ],
      ['while it is completed', () => has(join(dataDir, 'loading'), /^password$/)],
    ];
    for (const [phase, isThere] of phases) {
      const load = startCommand(['import', '--bulk', '-'], { DATA_DIR: dataDir }, input);
      await until(phase, isThere, 300_000);
      load.kill('SIGKILL');
      expect((await load.exited).signal).toBe('SIGKILL');
      expect(await password()).toBe(before);
      expect(await readdir(dataDir)).not.toContain('restored');
    }
    await inside(dataDir, async ({ run }) => {
      expect(await run('MATCH (n:!Layout) RETURN labels(n) AS labels, n.name AS name')).toEqual([
        { labels: ['Key'], name: 'Ann' },
      ]);
    });
    const whole = await runCommand(
      ['import', '--bulk', '--format', 'json', '-'],
      { DATA_DIR: dataDir },
      input,
    );
    expect(whole.errors).toMatch(/The empty graph that was there is kept in .*before-load-/);
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.output)).toMatchObject({ statements: 1_500, skipped: 0 });
    const names = await readdir(dataDir);
    expect(names.filter((name) => /^(loading|restored|left-to-load)/.test(name))).toEqual([]);
    const again = await runCommand(
      ['import', '--bulk', '--format', 'json', '-'],
      { DATA_DIR: dataDir },
      input,
    );
    expect(again.errors).toContain('The graph is not empty, so documents are added to it while it stands.');
    expect(JSON.parse(again.output)).toMatchObject({ statements: 1_500, skipped: 30 });
    await inside(dataDir, async ({ run }) => {
      const [row] = await run(
        'RETURN COUNT { (:Statement) } AS statements, COUNT { (:Key {name: "Ann"}) } AS keys',
      );
      expect(row).toEqual({ statements: 1_500, keys: 1 });
    });
  },
  LONGEST,
);
