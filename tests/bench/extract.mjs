// Scores the extractor on the development sets beside the measured anchors, and times it.
//   npm run bench:extract -- [--corpus DIR]        (its errors, and all the other gold: npm run bench:read)
// Needs the build (npm run build) and the folder with the sets and their scorer (../shared/extraction unless given).
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { built, root, withWork } from './read/gold.mjs';
import { runningText } from './read/running-text.mjs';

const { values: asked } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/extraction' },
  },
});

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
const { extract } = await built('extract/extract.js');
await withWork(async (work) => {
  const sets = await runningText(resolve(root, asked.corpus), work);
  printScores(sets);
  printSpeed(sets[0].gold.map(({ text }) => text).join('\n\n'));
});

function printScores([polnear, live, seed]) {
  const pair = (a, b) => `${(100 * a.f1).toFixed(1)} / ${(100 * b.f1).toFixed(1)}`;
  const cited = polnear.score(null, '--types', 'direct,mixed');
  const all = polnear.score(null);
  const rows = [
    ['system', 'PolNeAR dir.+mixed', 'PolNeAR all speech', 'live blog', 'seed'],
    ...ANCHORS,
    GOAL,
    [
      'on-record (dev)',
      pair(cited.relaxed, cited.joint),
      pair(all.relaxed, all.joint),
      pair(live.score(null).relaxed, live.score(null).entityJoint),
      pair(seed.score(null).relaxed, seed.score(null).entityJoint),
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
