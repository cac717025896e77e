#!/usr/bin/env node
// The bin. Plain JavaScript without dependencies: it brings a fresh clone to where the program itself can run.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Failure, threeLines } from './first-run/failure.mjs';
import { requireJava, requireNode } from './first-run/prerequisites.mjs';
import { build, install, knowsJars } from './first-run/set-up.mjs';
import { stagesOn } from './first-run/stages.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
/** The words on the command line that mean a Neo4j of our own. */
const launching = ['start', 'import', '--import', 'backup', 'restore'];

try {
  const { engines } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  requireNode(engines.node);
  if (
    process.argv.slice(2).some((word) => launching.includes(word)) &&
    !process.env.NEO4J_URI &&
    !asksForHelp()
  ) {
    await requireJava({ needsMaven: !(await knowsJars(folder)) });
  }
  const stages = stagesOn();
  await install(folder, stages);
  await build(folder, stages);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${threeLines({ problem: error.message, cause: error.why, fix: error.fix })}\n`);
  process.exit(error.code);
}

// Libraries check less of what cannot go wrong in a build; not before the packages are there, since npm would leave some out.
process.env.NODE_ENV ??= 'production';
await import(new URL('../.build/cli/main.js', import.meta.url));

function asksForHelp() {
  return process.argv.some((word) => word === '--help' || word === '-h');
}
