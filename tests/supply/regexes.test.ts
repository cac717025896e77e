import { readFileSync } from 'node:fs';
import { built } from './redos/built.mjs';
import { expressionsOf } from './redos/expressions.mjs';

/**
 * What keeps an expression short whose time may grow faster than what it reads (polynomial), or of which recheck could not decide
 * within 20 s. The first that fits a file holds.
 */
const BOUNDS: readonly (readonly [path: string, bound: string])[] = [
  [
    'extract/',
    'An article is read in a thread, which is ended after 20 s (server) or two minutes (commands); tests/extract/linear.test.ts.',
  ],
  ['explorer/', 'It runs in the browser of whoever reads, over what one page of an answer holds.'],
  ['first-run/', 'It reads what Java says of itself.'],
  ['api/errors.ts', 'It is anchored, and of each message it looks at one quotation mark after the other.'],
  ['cli/sign-in-settings.ts', 'It reads a setting.'],
  ['cli/reading/free-stem.ts', 'It reads names of files and addresses that were given on the command line.'],
  ['graph/planning.ts', 'It reads Cypher of ours, of at most 100,000 letters.'],
  ['model/in-words.ts', 'It reads a beginning of some hundred letters.'],
  ['sameness/people/parse-name.ts', 'A name has at most 4,000 letters, and runs of white space were folded.'],
  ['sameness/quantities/numbers.ts', 'It reads the digits of a number, 17 at most.'],
  ['sameness/wordings/words.ts', 'It reads no further than the last closing bracket.'],
  ['server/deep-links/paint.ts', 'It reads the page that the build made.'],
];

const verdicts: Record<string, string> = JSON.parse(
  readFileSync(new URL('redos/verdicts.json', import.meta.url), 'utf8'),
);
const { written, built: placesOfBuilt } = expressionsOf();
const judged = [...written, ...built.map((one) => ({ ...one, files: [one.file] }))].map(
  ({ pattern, flags, files }) => ({
    files,
    text: `/${pattern}/${flags}`,
    verdict: verdicts[`/${pattern}/${flags}`],
  }),
);
const boundOf = (file: string) => BOUNDS.find(([path]) => file.startsWith(path));
const needsBound = judged.filter(({ verdict }) => verdict !== 'safe' && verdict !== 'linear');

test('every regular expression of src was judged by recheck', () => {
  expect(judged.length).toBeGreaterThan(700);
  const missing = judged.filter(({ verdict }) => verdict === undefined).map(({ text }) => text);
  // To be judged: cd tests/supply/redos && npm ci --omit=optional && node check.mjs
  expect(missing).toEqual([]);
  expect(placesOfBuilt).toEqual(built.map(({ file }) => file));
});

test('those that are put together from words of ours when a file is loaded are the ones that were judged', async () => {
  const made: string[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]) {
      made.push(`/${pattern}/${flags}`);
      return new target(pattern, flags);
    },
  });
  try {
    await import('../../src/extract/languages/en/quantities/when.ts');
    await import('../../src/documents/parts/figures/words.ts');
  } finally {
    globalThis.RegExp = original;
  }
  const wanted = built.filter(({ file }) => /when\.ts|figures\/words\.ts/.test(file));
  expect(wanted).toHaveLength(2);
  for (const { pattern, flags } of wanted) expect(made).toContain(`/${pattern}/${flags}`);
});

test('none takes exponential time', () => {
  const known = /^(?:safe|linear|polynomial \d+|undecided)$/;
  expect(judged.filter(({ verdict }) => !known.test(verdict ?? 'undecided'))).toEqual([]);
});

test('none that may take more than linear time reads what has no bound', () => {
  const unbounded = needsBound.flatMap(({ files, text }) =>
    files.filter((file) => !boundOf(file)).map((file) => `${file}: ${text}`),
  );
  expect(unbounded).toEqual([]);
});

test('no bound is told that nothing needs', () => {
  const needed = new Set(needsBound.flatMap(({ files }) => files.map((file) => boundOf(file)?.[0])));
  expect(BOUNDS.map(([path]) => path).filter((path) => !needed.has(path))).toEqual([]);
});
