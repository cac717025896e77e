// Writes what was measured into the extractor: how often each rule was right, on running text and on pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './gold.mjs';

const TABLES = [
  ['quote', 'QUOTE_RULES', 'Of so many proposals of a rule, so many were right in span and speaker.'],
  ['response', 'RESPONSE_RULES', 'Of so many responses of a rule, so many pointed at the right person.'],
];
const HEAD = `// Remade by \`npm run bench:read -- --calibrate\`: how often each rule was right, of how many times, on the development sets.

/** Right of how many in running text and articles, then right of how many on pages, where it was met there. */
export type Measured = readonly [right: number, of: number, rightOnPages?: number, ofPages?: number];
`;

/** Remakes src/extract/calibration.ts from all that was judged. */
export function writeCalibration(sections) {
  const tables = TABLES.map(([kind, name, doc]) => table(name, doc, tallies(sections, kind)));
  writeFileSync(join(root, 'src/extract/calibration.ts'), [HEAD, ...tables].join('\n'));
  console.log('\nsrc/extract/calibration.ts is remade; build again to use it.');
}

function tallies(sections, kind) {
  const rules = new Map();
  for (const { title, judged } of sections) {
    for (const { what, rule, right } of judged) {
      if (what !== kind) continue;
      const tally = rules.get(rule) ?? [0, 0, 0, 0];
      const at = title === 'Pages' ? 2 : 0;
      tally[at] += Number(right);
      tally[at + 1]++;
      rules.set(rule, tally);
    }
  }
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(name, doc, rules) {
  const lines = rules.map(([rule, tally]) => {
    const shown = (tally[3] > 0 ? tally : tally.slice(0, 2)).join(', ');
    return `  ${/^\w+$/.test(rule) ? rule : `'${rule}'`}: [${shown}],\n`;
  });
  return `/** ${doc} */\nexport const ${name}: Readonly<Record<string, Measured>> = {\n${lines.join('')}};\n`;
}
