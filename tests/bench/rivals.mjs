// How the work of finding contradictions grows with the figures that count the same: npm run bench:rivals [-- COUNT…]
// Needs the build (npm run build) and no database.
import { built } from './load/database.mjs';
import { randomOf } from './load/random.mjs';

const { contradictionsIn } = await built('graph/import/contradictions.js');
const { rivalPairs } = await built('graph/import/rivals.js');

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 1))
  throw new Error('Give how many figures to compare, as whole numbers: npm run bench:rivals -- 10000 30000');
if (counts.length === 0) counts.push(10_000, 30_000, 100_000);

const DAYS = 3650;
const day = (random) =>
  new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10);

/** When the figures are about: the more times overlap, the more each figure has to look through. */
const TIMES = {
  'one year': () => '2014',
  'ten years': (random) => day(random).slice(0, 4),
  'days of ten years': day,
  'days, months, years, unknown': (random) =>
    [day(random), day(random).slice(0, 7), day(random).slice(0, 4), null][Math.floor(random() * 4)],
};

console.log(
  'times                            figures         ms   µs a figure        pairs  a figure   proposed',
);
// The first work is the slowest; it shall not be a row.
contradictionsIn([figures(5_000, TIMES['one year'])]);
for (const [name, time] of Object.entries(TIMES)) {
  for (const count of counts) {
    const group = figures(count, time);
    const pairs = rivalPairs(group).length;
    const begun = performance.now();
    const proposed = contradictionsIn([group]).records.length;
    const ms = performance.now() - begun;
    console.log(
      [
        name.padEnd(30),
        shown(count).padStart(9),
        shown(ms).padStart(10),
        ((ms * 1_000) / count).toFixed(1).padStart(13),
        shown(pairs).padStart(12),
        (pairs / count).toFixed(2).padStart(9),
        shown(proposed).padStart(10),
      ].join(' '),
    );
  }
}

/** Figures of one measure at one place, between 700 and 1,300 of it, every other hedged and some with a bound. */
function figures(count, time) {
  const random = randomOf(7);
  return Array.from({ length: count }, (_, i) => {
    const value = Math.round(700 + 600 * random());
    const comparator = ['EXACTLY', 'ABOUT', 'EXACTLY', 'ABOUT', 'AT_LEAST', 'LESS_THAN'][i % 6];
    const id = `figure:${String(i).padStart(8, '0')}`;
    return {
      id,
      position: id,
      text: `${value} people`,
      value,
      low: comparator === 'AT_LEAST' ? value : null,
      high: comparator === 'LESS_THAN' ? value : null,
      comparator,
      hedge: comparator === 'ABOUT' ? 'about' : null,
      unit: 'person',
      per: null,
      scope: null,
      asOf: time(random),
      saidOn: null,
      measure: { id: 'measure:people', name: 'people counted' },
      place: { id: 'place:town', name: 'Town' },
    };
  });
}

function shown(number) {
  return Math.round(number).toLocaleString('en-GB');
}
