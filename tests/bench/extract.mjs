// Scores the extractor on the development sets beside the measured anchors, and times it.
//   npm run bench:extract -- [--corpus DIR] [--errors] [--calibrate]
// Needs the build (npm run build) and the folder with the sets and their scorer (../shared/extraction unless given).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cut, errorsOf, precisionOfResponses, precisionOfRules } from './extract-errors.mjs';

const { values: asked } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/extraction' },
    errors: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '../..');
const corpus = resolve(root, asked.corpus);
const built = join(root, '.build/extract/extract.js');

// Relaxed span F1 / F1 with the right speaker, measured by others on other documents of the same kinds.
const ANCHORS = [
  ['textacy 0.13', '55.9 / 52.1', '35.5 / 33.1', '14.2 / 13.2', '9.5 / 0'],
  ['compromise .quotations()', '65.8 / –', '45.4 / –', '21.2 / 0', '17.8 / 0'],
  ['Gender Gap Tracker (spaCy small)', '75.1 / 59.5', '64.6 / 55.3', '56.5 / 42.4', '67.7 / 22.6'],
  ['60 lines of rules in JS', '77.8 / 60.0', '61.8 / 49.8', '44.6 / 33.4', '59.6 / 21.1'],
  ['lexical CRF trained on PolNeAR', '86.5 / 75.4', '72.6 / 61.8', '50.8 / 34.9', '69.8 / 19.0'],
  ['best of these + block rules', '–', '–', '94.3 / 90.7', '89.2 / 64.6'],
];
const GOAL = ['goal', '85 / 72', '68 / 58', '96 / 94', '93 / 88'];
const SETS = [
  { name: 'polnear', file: 'polnear.dev.jsonl' },
  { name: 'live blog', file: 'liveblog-synthetic.dev.jsonl' },
  { name: 'seed', file: 'seed-calais.dev.jsonl' },
];

for (const [path, what] of [
  [built, 'Build first: npm run build.'],
  [join(corpus, 'score.mjs'), 'Name the folder that holds the sets and score.mjs with --corpus DIR.'],
]) {
  if (existsSync(path)) continue;
  process.stderr.write(`There is no ${path}. ${what}\n`);
  process.exit(2);
}
const { extract } = await import(built);

const work = mkdtempSync(join(tmpdir(), 'bench-extract-'));
try {
  const sets = SETS.map((set) => ({ ...set, ...predict(set) }));
  printScores(sets);
  printSpeed(sets[0].gold.map(({ text }) => text).join('\n\n'));
  if (asked.errors) for (const set of sets) printErrors(set);
  if (asked.calibrate) calibrate(sets);
} finally {
  rmSync(work, { recursive: true });
}

function predict({ name, file }) {
  const goldFile = join(corpus, file);
  const gold = readFileSync(goldFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  const drafts = gold.map(({ text }) => extract(text));
  const lines = drafts.map(({ quotes, text }, i) =>
    JSON.stringify({
      id: gold[i].id,
      quotes: quotes.map((quote) => ({ ...quote, text: cut(text, quote), type: quote.speech.toLowerCase() })),
    }),
  );
  const predicted = join(work, `${name}.jsonl`);
  writeFileSync(predicted, lines.join('\n'));
  const score = (...options) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [join(corpus, 'score.mjs'), goldFile, predicted, '--speech', '--json', ...options],
        { encoding: 'utf8' },
      ),
    );
  return { gold, drafts, score };
}

function printScores([polnear, live, seed]) {
  const pair = (a, b) => `${(100 * a.f1).toFixed(1)} / ${(100 * b.f1).toFixed(1)}`;
  const cited = polnear.score('--types', 'direct,mixed');
  const all = polnear.score();
  const rows = [
    ['system', 'PolNeAR dir.+mixed', 'PolNeAR all speech', 'live blog', 'seed'],
    ...ANCHORS,
    GOAL,
    [
      'on-record (dev)',
      pair(cited.relaxed, cited.joint),
      pair(all.relaxed, all.joint),
      pair(live.score().relaxed, live.score().entityJoint),
      pair(seed.score().relaxed, seed.score().entityJoint),
    ],
  ];
  for (const [head, ...cells] of rows)
    console.log(head.padEnd(34) + cells.map((cell) => cell.padStart(20)).join(''));
}

function printSpeed(text) {
  console.log('\nspeed (one core)');
  for (const times of [1, 3, 12]) {
    const long = text.repeat(times);
    const from = performance.now();
    extract(long);
    const took = performance.now() - from;
    console.log(
      `${(long.length / 1e6).toFixed(1).padStart(6)} MB ${took.toFixed(0).padStart(7)} ms ${(long.length / took).toFixed(0).padStart(6)} kB/s`,
    );
  }
}

function printErrors(set) {
  console.log(`\n${set.name}: errors by class`);
  for (const [what, count] of errorsOf(set.gold, set.drafts))
    console.log(`${String(count).padStart(6)}  ${what}`);
}

function calibrate(sets) {
  const table = (name, doc, rules) =>
    `/** ${doc} */\nexport const ${name}: Readonly<Record<string, readonly [right: number, of: number]>> = {\n${Object.entries(
      rules,
    )
      .sort()
      .map(([rule, [right, of]]) => `  '${rule}': [${right}, ${of}],\n`)
      .join('')}};\n`;
  const head =
    '// Remade by `npm run bench:extract -- --calibrate`: how often each rule was right, of how many times, on the development sets.\n';
  const text = [
    head,
    table(
      'QUOTE_RULES',
      'Of so many proposals of a rule, so many were right in span and speaker.',
      precisionOfRules(sets),
    ),
    table(
      'RESPONSE_RULES',
      'Of so many responses of a rule, so many pointed at the right person.',
      precisionOfResponses(sets),
    ),
  ].join('\n');
  writeFileSync(join(root, 'src/extract/calibration.ts'), text);
  console.log('\nsrc/extract/calibration.ts is remade; build again to use it.');
}
