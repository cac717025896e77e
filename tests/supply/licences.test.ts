import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../', import.meta.url));

/** Licences that let anybody use, change and pass on what is built with a package, asking for no more than to be named. */
const FREE = [
  'MIT',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Zlib',
];

type Package = { license?: string; dev?: boolean };

/** Whether an SPDX expression without brackets inside brackets lets us choose free licences alone. */
function isFree(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/g, '').split(' OR ');
  return parts.some((part) => part.split(' AND ').every((one) => FREE.includes(one)));
}

test('what users run is under licences that ask for no more than to be named', () => {
  const { packages } = JSON.parse(readFileSync(`${folder}package-lock.json`, 'utf8')) as {
    packages: Record<string, Package>;
  };
  const run = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
  expect(run.length).toBeGreaterThan(100);
  const other = run.filter(([, { license }]) => !isFree(license ?? 'none'));
  expect(other.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});

test('expressions are read: one of several may be chosen, and all of several are needed', () => {
  expect(isFree('(MIT OR GPL-3.0-or-later)')).toBe(true);
  expect(isFree('MIT AND GPL-3.0-or-later')).toBe(false);
  expect(isFree('UNLICENSED')).toBe(false);
});

test('npm run sbom lists every package as CycloneDX, and marks those that only developers need', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { bomFormat, components } = JSON.parse(text) as {
    bomFormat: string;
    components: { name: string; properties?: { name: string }[] }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const run = components
    .filter(({ properties = [] }) => !properties.some(({ name }) => name === 'cdx:npm:package:development'))
    .map(({ name }) => name);
  expect(run).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(run).not.toContain('jest');
});
