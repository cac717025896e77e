import type { Command } from 'commander';
import { exitCodes } from '../../src/first-run/failure.mjs';
import { findJava, findMaven, oldestJava } from '../../src/first-run/java.mjs';
import { installCommand } from '../../src/first-run/prerequisites.mjs';
import { isThere } from '../database/files.ts';
import { areJarsComplete } from '../database/jars.ts';
import { readLogin } from '../database/launch.ts';
import { graphFolder } from '../database/location.ts';
import { holderOf } from '../database/lock.ts';
import { connect } from '../graph/connect.ts';
import { versionOf } from '../graph/migrations.ts';
import { explain } from './outcome.ts';
import { freePort } from './ports.ts';
import { readSettings, type Settings } from './settings.ts';

/** One thing looked at: `isFine` is undefined where nothing depends on it. */
type Finding = { what: string; found: string; isFine?: boolean };

/** Adds `doctor`: tells what On Record finds on this machine, and changes nothing. */
export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('list what is installed and what is missing')
    .action(async () => {
      const findings = await examine(readSettings());
      for (const { what, found, isFine } of findings) {
        const mark = isFine === undefined ? ' ' : isFine ? '✔' : '✖';
        process.stdout.write(`${mark} ${what.padEnd(13)}${found}\n`);
      }
      if (findings.some(({ isFine }) => isFine === false)) process.exitCode = exitCodes.prerequisite;
    });
}

async function examine(settings: Settings): Promise<Finding[]> {
  return [
    { what: 'Node', found: `${process.versions.node} at ${process.execPath}`, isFine: true },
    ...(settings.remote ? [] : await embedded(settings)),
    await port(settings),
    await graph(settings),
  ];
}

async function embedded(settings: Settings): Promise<Finding[]> {
  const java = await findJava();
  const maven = await findMaven();
  const jars = await areJarsComplete();
  const isJdk = Boolean(java?.javac && java.major >= oldestJava);
  const holder = await holderOf(settings.dataDir);
  const hasGraph = await isThere(graphFolder(settings.dataDir));
  return [
    {
      what: 'Java',
      found: isJdk
        ? `${java!.version} at ${java!.java}`
        : `${java ? `${java.version}, not a JDK of ${oldestJava} or later` : 'none'}; ${await installCommand({ java: true, maven: false })}`,
      isFine: isJdk,
    },
    {
      what: 'Maven',
      found: maven ?? `none; ${await installCommand({ java: false, maven: true })}`,
      // Once all jars are there nothing asks Maven.
      isFine: Boolean(maven) || jars,
    },
    { what: 'Neo4j jars', found: jars ? 'complete' : 'not fetched yet; the next start fetches them' },
    { what: 'data folder', found: `${settings.dataDir}${hasGraph ? '' : ' (no graph yet)'}` },
    {
      what: 'running',
      found: holder ? `process ${holder.owner.pid}${holder.url ? ` at ${holder.url}` : ''}` : 'no',
    },
  ];
}

async function port(settings: Settings): Promise<Finding> {
  const holder = await holderOf(settings.dataDir);
  if (holder?.url)
    return { what: 'port', found: `${new URL(holder.url).port}, On Record's own`, isFine: true };
  try {
    const free = await freePort(settings);
    const note = free === settings.port ? 'free' : `taken by another program; the next start uses ${free}`;
    return { what: 'port', found: `${settings.port} is ${note}`, isFine: true };
  } catch (error) {
    return { what: 'port', found: explain(error).split('\n').join(' '), isFine: false };
  }
}

async function graph(settings: Settings): Promise<Finding> {
  const uri = settings.remote?.uri ?? (await holderOf(settings.dataDir))?.uri;
  const login = settings.remote ?? (await readLogin(settings.dataDir));
  if (!uri || !login) return { what: 'graph', found: 'not open' };
  try {
    const open = await connect({ ...login, uri });
    const version = await versionOf(open).finally(() => open.close());
    return { what: 'graph', found: `version ${version} in Neo4j ${open.version} at ${uri}`, isFine: true };
  } catch (error) {
    return { what: 'graph', found: explain(error).split('\n').join(' '), isFine: false };
  }
}
