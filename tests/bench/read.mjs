// One table of how well articles are read, from all the gold there is, held against the run before.
//   npm run bench:read -- [--shared DIR] [--only NAME] [--errors] [--list [--half 1|2]] [--all] [--calibrate]
// Needs the build (npm run build) and the folder with the gold and its scorers (../shared unless given). A section is a file in
// read/sections that exports `section({ corpus, extraction, shared, work, all })` and gives { title, rows, errors, judged, lists }.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCalibration } from './read/calibrate.mjs';
import { built, root, withWork } from './read/gold.mjs';
import { printErrors, printReliability, printRows } from './read/table.mjs';

const { values: asked } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    only: { type: 'string' },
    errors: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    half: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
  },
});
const shared = resolve(root, asked.shared);
const place = { shared, corpus: join(shared, 'corpus'), extraction: join(shared, 'extraction') };
if (!existsSync(place.corpus)) {
  process.stderr.write(
    `There is no ${place.corpus}. Name the folder that holds the gold with --shared DIR.\n`,
  );
  process.exit(2);
}
const history = join(root, '.data/bench-read.json');
const before = existsSync(history) ? JSON.parse(readFileSync(history, 'utf8')) : {};
const { asConfidence } = await built('extract/confidence.js');

await withWork(async (work) => {
  const sections = [];
  for (const file of readdirSync(join(import.meta.dirname, 'read/sections')).sort()) {
    if (asked.only && !file.includes(asked.only)) continue;
    const { section } = await import(`./read/sections/${file}`);
    const done = await section({ ...place, work, all: asked.all || asked.calibrate });
    sections.push(done);
    printRows(done.title, done.rows, before);
    if (asked.errors && done.errors.length > 0) printErrors(done.errors);
    if (asked.list)
      for (const { half, line } of done.lists ?? []) if (String(half) === asked.half) console.log(line);
  }
  printReliability(sections, asConfidence);
  const figures = sections.flatMap(({ title, rows }) =>
    rows.map(({ name, value }) => [`${title}: ${name}`, value]),
  );
  mkdirSync(join(root, '.data'), { recursive: true });
  if (!asked.all && !asked.calibrate)
    writeFileSync(history, JSON.stringify({ ...before, ...Object.fromEntries(figures) }, null, 1));
  if (asked.calibrate) writeCalibration(sections);
});
