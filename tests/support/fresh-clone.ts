import { chmod, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folders.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A folder with the real bin and all that it runs before the build, around a program of one line: so the first run can be
 * tried in seconds, with real npm.
 */
export async function freshClone(dependencies: Record<string, string> = {}): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of ['src/on-record.mjs', 'src/first-run', 'src/first-run/java.mjs']) {
    await cp(join(project, path), join(folder, path), { recursive: true });
  }
  await writeFile(join(folder, 'src', 'program.mjs'), 'process.stdout.write("the program runs\\n");\n');
  await writeFile(
    join(folder, 'build.mjs'),
    'import { cpSync } from "node:fs";\ncpSync("src/program.mjs", ".build/cli/main.js", { recursive: true });\n',
  );
  await writePackage(folder, dependencies);
  return folder;
}

/** Writes package.json and a lock file that says the same; each dependency is a folder beside them. */
export async function writePackage(folder: string, dependencies: Record<string, string>): Promise<void> {
  const own = { name: 'clone', version: '1.0.0', dependencies };
  const packages: Record<string, unknown> = { '': own };
  for (const [name, path] of Object.entries(dependencies)) {
    const place = path.replace(/^file:/, '');
    await mkdir(join(folder, place), { recursive: true });
    await writeFile(join(folder, place, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
    packages[place] = { name, version: '1.0.0' };
    packages[`node_modules/${name}`] = { resolved: place, link: true };
  }
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({
      ...own,
      type: 'module',
      engines: { node: '>=20.19' },
      scripts: { build: 'node build.mjs' },
    }),
  );
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({ name: 'clone', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
}

/** A folder for the PATH that holds node and the commands that are given as the text of a script. */
export async function searchPathWith(commands: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  await symlink(process.execPath, join(folder, 'node'));
  for (const [name, script] of Object.entries(commands)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
  }
  return folder;
}
