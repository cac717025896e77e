import { readFileSync } from 'node:fs';
import { exceeded, LIMITS } from '../../src/api/limits/limits.ts';
import { settings } from '../../src/cli/settings.ts';
import { count } from '../../src/model/in-words.ts';
import { usualLoad } from '../../src/server/overload.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const limits = readme.split('\n## Limits\n')[1]!.split('\n## ')[0]!;
const rows = limits
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(Object.entries(LIMITS))('the README tells the limit of %s, %d, with its code', (limit, most) => {
  const { code } = exceeded(limit as keyof typeof LIMITS);
  const told = rows.filter(([, , number, codes]) => number === count(most) && codes === `\`${code}\``);
  expect(told).toHaveLength(1);
});

test('the README tells how much is taken on at once', () => {
  const told = rows.filter(([, , , codes]) => codes?.includes('OVERLOADED')).map(([, , number]) => number);
  expect(told).toEqual([usualLoad.running, usualLoad.exports, usualLoad.streams].map(count));
});

test('the README names the setting of the limit that is off by itself', () => {
  const [told] = rows.filter(([, , , codes]) => codes?.includes('`RATE_LIMITED`'));
  expect(told![2]).toContain('`RATE_LIMIT`');
  expect(settings.find(({ name }) => name === 'RATE_LIMIT')).toMatchObject({ preset: 'off' });
});

test('the README names every command', () => {
  const main = readFileSync(new URL('../../src/cli/main.ts', import.meta.url), 'utf8');
  const commands = [...main.matchAll(/^(\w+)Command\(program\);$/gm)].map(([, name]) => name!);
  const [, told] = /`npx on-record --help` lists the commands \(([^)]*)\)/.exec(readme)!;
  expect([...told!.matchAll(/`(\w+)`/g)].map(([, name]) => name!).sort()).toEqual(commands.sort());
});
