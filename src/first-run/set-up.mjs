// Plain JavaScript, because it runs before anything is installed or built.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes, Failure } from './failure.mjs';
import { areDependenciesFresh, hashOfSources, isBuildFresh, stampBuild } from './freshness.mjs';

/** Installs the packages unless they are what the lock file says. */
export async function install(folder, { stage }) {
  if (await areDependenciesFresh(folder)) return;
  await stage('Installing packages', () =>
    runNpm(folder, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      problem: 'The packages could not be installed.',
      fix: 'check the network, then start again; npm ci shows all of what went wrong.',
    }),
  );
}

/** Builds the program and the pages unless the build is what the sources say. */
export async function build(folder, { stage }) {
  if (await isBuildFresh(folder)) return;
  const hash = await hashOfSources(folder);
  await stage('Building', () =>
    runNpm(folder, ['run', '--silent', 'build'], {
      problem: 'The build failed.',
      fix: 'undo the last change to src/ or fix it; npm run build shows every error.',
    }),
  );
  await stampBuild(folder, hash);
}

/** Whether the list of Neo4j's jars was made already; without it Maven has work to do. */
export async function knowsJars(folder) {
  const names = await readdir(join(folder, '.build', 'neo4j')).catch(() => []);
  return names.some((name) => name.startsWith('jars-'));
}

async function runNpm(folder, words, { problem, fix }) {
  // Under npm start the path of npm itself is known; otherwise it is looked up.
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const child = spawn(command, [...first, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.once('close', resolve);
  });
  if (code !== 0) throw new Failure(problem, { cause: gist(output), fix, code: exitCodes.failed });
}

/** The lines that say what went wrong, as one, without the addresses of registries. */
export function gist(output) {
  const lines = output
    .split('\n')
    .map((line) =>
      line
        .replace(/^npm (error|ERR!) ?/, '')
        .replace(/https?:\/\/\S+/g, '(address)')
        .trim(),
    )
    .filter((line) => line && !line.startsWith('A complete log of this run') && !line.startsWith('npm warn'));
  return lines.slice(0, 3).join(' ').slice(0, 400) || 'it printed nothing.';
}
