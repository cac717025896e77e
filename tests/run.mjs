// `npm test`: brings a fresh clone to where the tests can run, then runs jest on what the command line names.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Failure, threeLines } from '../src/first-run/failure.mjs';
import { requireJava, requireNode } from '../src/first-run/prerequisites.mjs';
import { build, install, knowsJars } from '../src/first-run/set-up.mjs';
import { stagesOn } from '../src/first-run/stages.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));

try {
  const { engines } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  requireNode(engines.node);
  await requireJava({ needsMaven: !(await knowsJars(folder)) });
  const stages = stagesOn();
  await install(folder, stages);
  await build(folder, stages);
  const { areJarsComplete, prepareJars } = await import(
    new URL('../.build/database/jars.js', import.meta.url)
  );
  if (!(await areJarsComplete())) await stages.stage('Fetching Neo4j', (say) => prepareJars(say));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${threeLines({ problem: error.message, cause: error.why, fix: error.fix })}\n`);
  process.exit(error.code);
}

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const child = spawn(
  process.execPath,
  // All files run in one process, which keeps more of each than it should: with the usual 4 GB it ended before the last of them.
  ['--max-old-space-size=8192', '--experimental-vm-modules', '--no-warnings', jest, ...process.argv.slice(2)],
  {
    cwd: folder,
    stdio: 'inherit',
  },
);
// Ctrl-C reaches jest as well, which ends its Neo4j; only its word counts here.
process.on('SIGINT', () => {});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
