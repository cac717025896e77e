// Has recheck judge the regular expressions of src that verdicts.json does not know yet (all with --all), and writes it anew:
//   cd tests/supply/redos && npm ci --omit=optional && node check.mjs
// It takes a second for most and 20 s for those that it cannot decide, so that the tests read what it found.
import { readFileSync, writeFileSync } from 'node:fs';
import { built } from './built.mjs';
import { expressionsOf } from './expressions.mjs';

process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');
const file = new URL('verdicts.json', import.meta.url);
const keyOf = ({ pattern, flags }) => `/${pattern}/${flags}`;
const known = process.argv.includes('--all') ? {} : JSON.parse(readFileSync(file, 'utf8'));
const verdicts = {};
for (const one of [...expressionsOf().written, ...built]) {
  const key = keyOf(one);
  verdicts[key] = known[key] ?? (await judged(one));
  if (!known[key]) console.log(verdicts[key], key.slice(0, 120));
}
const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);

async function judged({ pattern, flags }) {
  const { status, complexity } = await check(pattern, flags, { timeout: 20_000 });
  if (status === 'unknown') return 'undecided';
  return complexity?.type === 'polynomial' ? `polynomial ${complexity.degree}` : (complexity?.type ?? status);
}
