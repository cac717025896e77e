import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installCommand, requireNode } from '../../src/first-run/prerequisites.mjs';
import { runNode } from '../support/commands.ts';
import { temporaryFolder } from '../support/folders.ts';
import { freshClone, searchPathWith, writePackage } from '../support/fresh-clone.ts';

const bin = 'src/on-record.mjs';

/** A java that prints its settings as the real one does; `home` holds its compiler, or does not. */
const java = (version: string, home: string) =>
  `echo "    java.home = ${home}" >&2; echo "    java.version = ${version}" >&2; echo "    java.vendor = Test" >&2`;

describe('what is missing is told in three lines before anything is downloaded, with exit code 3:', () => {
  test('no Java and no Maven', async () => {
    const run = await start({ PATH: await searchPathWith({}) });
    expect(run).toMatchObject({ code: 3, output: '', left: [] });
    expect(run.lines).toEqual([
      'error: Neo4j needs a JDK (17 or later) and Maven to run on this machine.',
      'cause: found no Java and no mvn on the PATH.',
      expect.stringMatching(/^fix: {3}.*(jdk|JDK).*maven.*NEO4J_URI.*docker compose up/i),
    ]);
  });

  test('a Java that is too old', async () => {
    const home = await homeWith('javac', 'jar');
    const PATH = await searchPathWith({ java: java('11.0.2', home), mvn: '' });
    const { code, lines } = await start({ PATH });
    expect(code).toBe(3);
    expect(lines[1]).toBe(`cause: found Java 11.0.2 at ${PATH}/java and Maven at ${PATH}/mvn.`);
  });

  test('a Java without its compiler', async () => {
    const PATH = await searchPathWith({ java: java('21.0.1', await homeWith()), mvn: '' });
    const { code, lines } = await start({ PATH });
    expect(code).toBe(3);
    expect(lines[0]).toBe('error: Neo4j needs a JDK (17 or later) to run on this machine.');
    expect(lines[1]).toContain('Java 21.0.1');
    expect(lines[1]).toContain('(a runtime without javac)');
  });

  test('Maven alone', async () => {
    const PATH = await searchPathWith({ java: java('21.0.1', await homeWith('javac', 'jar')) });
    const { code, lines } = await start({ PATH });
    expect(code).toBe(3);
    expect(lines[0]).toBe('error: Neo4j needs Maven to run on this machine.');
  });

  async function start(env: NodeJS.ProcessEnv) {
    const folder = await freshClone();
    const run = await runNode([bin, 'start'], { cwd: folder, env });
    const left = (await readdir(folder)).filter((name) => name === 'node_modules' || name === '.build');
    return { ...run, lines: run.errors.trim().split('\n'), left };
  }
});

test('with NEO4J_URI, for help and for commands that launch nothing, no Java is asked for', async () => {
  const folder = await freshClone();
  await runNode([bin, 'check'], { cwd: folder });
  const PATH = await searchPathWith({});
  for (const [words, env] of [
    [['start'], { NEO4J_URI: 'bolt://127.0.0.1:7687' }],
    [['start', '--help'], {}],
    [['check'], {}],
    [[], {}],
  ] as const) {
    const run = await runNode([bin, ...words], { cwd: folder, env: { PATH, ...env } });
    expect(run).toEqual({ code: 0, output: 'the program runs\n', errors: '' });
  }
});

test('Maven is not needed once the jars are known', async () => {
  const folder = await freshClone();
  await runNode([bin], { cwd: folder });
  await mkdir(join(folder, '.build/neo4j'), { recursive: true });
  await writeFile(join(folder, '.build/neo4j/jars-0123456789ab.txt'), '');
  const PATH = await searchPathWith({ java: java('17.0.1', await homeWith('javac', 'jar')) });
  const run = await runNode([bin, 'start'], { cwd: folder, env: { PATH } });
  expect(run).toEqual({ code: 0, output: 'the program runs\n', errors: '' });
});

describe('packages and build are made when they are missing or stale, one plain line a stage, and else left alone:', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await freshClone({ one: 'file:one' });
    const first = await runNode([bin], { cwd: folder });
    expect(first).toEqual({
      code: 0,
      output: 'the program runs\n',
      errors: 'Installing packages\nBuilding\n',
    });
  });

  test('a second run does neither', async () => {
    expect((await runNode([bin], { cwd: folder })).errors).toBe('');
  });

  test('a changed source is built', async () => {
    await writeFile(join(folder, 'src/program.mjs'), 'process.stdout.write("changed\\n");\n');
    const run = await runNode([bin], { cwd: folder });
    expect(run).toEqual({ code: 0, output: 'changed\n', errors: 'Building\n' });
  });

  test('a changed lock file is installed, and built with', async () => {
    await writePackage(folder, { one: 'file:one', two: 'file:two' });
    expect((await runNode([bin], { cwd: folder })).errors).toBe('Installing packages\nBuilding\n');
    expect(await readdir(join(folder, 'node_modules'))).toEqual(expect.arrayContaining(['one', 'two']));
  });

  test('an install that was cut short is done again', async () => {
    await rm(join(folder, 'node_modules/.package-lock.json'));
    expect((await runNode([bin], { cwd: folder })).errors).toBe('Installing packages\n');
  });
});

test('a lock file that does not fit package.json ends with code 1 and the words of npm, without addresses', async () => {
  const folder = await freshClone({ one: 'file:one' });
  const own = { name: 'clone', version: '1.0.0', engines: { node: '>=20.19' } };
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ ...own, dependencies: { one: 'file:two' } }),
  );
  const run = await runNode([bin], { cwd: folder });
  const lines = run.errors.trim().split('\n');
  expect(run.code).toBe(1);
  expect(lines.slice(0, 2)).toEqual(['Installing packages', 'error: The packages could not be installed.']);
  expect(lines[2]).toMatch(/^cause: .*package\.json and package-lock\.json/);
  expect(lines[3]).toMatch(/^fix: {3}check the network/);
  expect(run.errors).not.toContain('http');
});

test('a build that fails ends with code 1, and is tried again the next time', async () => {
  const folder = await freshClone();
  await writeFile(
    join(folder, 'build.mjs'),
    'console.error("src/a.ts(1,1): no such name"); process.exit(1);',
  );
  for (let time = 0; time < 2; time++) {
    const run = await runNode([bin], { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.errors).toContain('error: The build failed.\ncause: src/a.ts(1,1): no such name\nfix:   ');
  }
});

test('a Node that is too old is refused with the one that is needed', () => {
  expect(() => requireNode('>=20.19', '20.19.0')).not.toThrow();
  expect(() => requireNode('>=20.19', '22.0.0')).not.toThrow();
  expect(() => requireNode('>=20.19', '20.18.3')).toThrow('On Record needs Node 20.19 or later.');
  expect(() => requireNode('>=20.19', '18.20.0')).toThrow('On Record needs Node 20.19 or later.');
});

test.each([
  ['linux', 'ID=debian\n', /apt-get install -y openjdk-17-jdk-headless maven$/],
  [
    'linux',
    'NAME=X\nID=linuxmint\nID_LIKE="ubuntu debian"\n',
    /apt-get install -y openjdk-17-jdk-headless maven$/,
  ],
  ['linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', /dnf install -y java-21-openjdk-devel maven$/],
  ['linux', 'ID=alpine\n', /apk add openjdk17 maven$/],
  ['linux', 'ID=unheard\n', /^install a JDK \(17 or later\) Maven with your system's package manager$/],
  ['darwin', '', /^brew install openjdk maven$/],
  ['win32', '', /^winget install EclipseAdoptium\.Temurin\.21\.JDK Apache\.Maven$/],
] as const)('the fix is the install command of %s (%j)', async (platform, release, command) => {
  expect(await installCommand({ java: true, maven: true }, platform, release)).toMatch(command);
});

async function homeWith(...tools: string[]): Promise<string> {
  const home = await temporaryFolder();
  await mkdir(join(home, 'bin'));
  for (const tool of tools) await writeFile(join(home, 'bin', tool), '', { mode: 0o755 });
  return home;
}
