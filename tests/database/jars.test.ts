import { access, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { areJarsComplete, prepareJars } from '../../src/database/jars.ts';
import { neo4jSources } from '../../src/database/location.ts';
import { explain, listJars } from '../../src/database/maven.ts';
import { findJava } from '../../src/first-run/java.mjs';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { temporaryFolder } from '../support/folders.ts';

test('once all jars are there, neither Maven nor the network is asked', async () => {
  const jars = await prepareJars();
  expect(await areJarsComplete()).toBe(true);
  expect(jars.classPath.filter((path) => path.includes('neo4j-bolt-5.26.30.jar'))).toHaveLength(1);
  for (const path of jars.classPath) await access(path);
  const { PATH, JAVA_HOME } = process.env;
  try {
    process.env.JAVA_HOME = jars.java.java.replace(/\/bin\/java$/, '');
    process.env.PATH = '';
    expect(await prepareJars()).toEqual(jars);
  } finally {
    process.env.PATH = PATH;
    if (JAVA_HOME === undefined) delete process.env.JAVA_HOME;
    else process.env.JAVA_HOME = JAVA_HOME;
  }
});

test('a launcher that is missing is compiled again, and those of another Java are removed', async () => {
  const { classPath } = await prepareJars();
  const launcher = classPath[0]!;
  const other = launcher.replace(/launcher-\w+/, 'launcher-000000000000');
  await copyFile(launcher, other);
  await rm(launcher);
  expect((await prepareJars()).classPath[0]).toBe(launcher);
  await access(launcher);
  await expect(access(other)).rejects.toThrow('ENOENT');
});

test('the first java on the PATH is found with its version and its compiler', async () => {
  const java = await findJava({ PATH: process.env.PATH });
  expect(java?.major).toBeGreaterThanOrEqual(17);
  await access(java!.javac!);
  await access(java!.jar!);
  expect(await findJava({ PATH: ['/nowhere', '/nothing'].join(delimiter) })).toBeUndefined();
});

test('without network and with an empty repository, what is missing is named', async () => {
  const home = await temporaryFolder();
  await mkdir(join(home, '.m2'));
  await writeFile(join(home, '.m2', 'settings.xml'), '<settings><offline>true</offline></settings>');
  const env = { ...process.env, MAVEN_OPTS: `-Duser.home=${home}` };
  const listing = listJars(join(neo4jSources, 'pom.xml'), { env });
  await expect(listing).rejects.toBeInstanceOf(DatabaseUnavailable);
  await expect(listing).rejects.toThrow(
    /^Neo4j's jars are not complete and there is no network: org\.apache\.maven\.plugins:maven-dependency-plugin:\S+ could not be fetched; connect once/,
  );
});

test('a failed fetch without network names what is missing and no address', () => {
  const said = explain(
    '[ERROR] Failed to execute goal: Could not resolve dependencies: Could not transfer artifact org.neo4j:neo4j:jar:5.26.30 from/to central (https://example.org/maven2): example.org: Unknown host example.org -> [Help 1]',
  );
  expect(said).toBe(
    "Neo4j's jars are not complete and there is no network: org.neo4j:neo4j:jar:5.26.30 could not be fetched; connect once and start again, or set NEO4J_URI to a Neo4j that runs.",
  );
});

test('another failure of Maven is told by its first error, without addresses', () => {
  expect(explain('[ERROR] No space left in https://example.org/x\n[ERROR] more')).toBe(
    "Neo4j's jars could not be fetched: Maven failed (No space left in (address)); run mvn with src/database/neo4j/pom.xml to see all of it.",
  );
});
