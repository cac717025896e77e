// Plain JavaScript, because it runs before anything is installed or built.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether node_modules holds just what package-lock.json asks for. */
export async function areDependenciesFresh(folder) {
  const wanted = await readPackages(join(folder, 'package-lock.json'));
  // npm writes this list last, so an install that was cut short has none.
  const installed = (await readPackages(join(folder, 'node_modules', '.package-lock.json'))) ?? {};
  if (!wanted) return false;
  const same = (path) =>
    path in installed && path in wanted && installed[path].version === wanted[path].version;
  const needed = Object.keys(wanted).filter(
    (path) => path !== '' && !wanted[path].optional && !wanted[path].peer,
  );
  return [...needed, ...Object.keys(installed)].every(same);
}

/** Whether the build was made from the sources as they are. */
export async function isBuildFresh(folder) {
  const stamp = await readFile(stampOf(folder), 'utf8').catch(() => '');
  return stamp !== '' && stamp === (await hashOfSources(folder));
}

/** Notes what a build is made from; take the hash before the build, so that a change during it is not missed. */
export async function stampBuild(folder, hash) {
  await writeFile(stampOf(folder), hash);
}

/** One hash over all that the build depends on. */
export async function hashOfSources(folder) {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(sources.map((each) => filesUnder(folder, each)))).flat().sort()) {
    hash.update(`${path}\0`);
    hash.update(await readFile(join(folder, path)));
  }
  return hash.digest('hex');
}

const sources = [
  'src',
  'schema',
  'package-lock.json',
  'tsconfig.json',
  '.tsconfig.build.json',
  '.vite.config.ts',
];
const stampOf = (folder) => join(folder, '.build', 'stamp');

async function filesUnder(folder, path) {
  const entries = await readdir(join(folder, path), { withFileTypes: true, recursive: true }).catch(
    (error) => {
      if (error.code === 'ENOTDIR') return undefined;
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]+/, ''),
    );
}

async function readPackages(path) {
  return readFile(path, 'utf8').then(
    (text) => JSON.parse(text).packages,
    () => undefined,
  );
}
