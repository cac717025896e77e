// Fails when schema/ breaks what .contract.graphql promised to those whose queries run on it; --release makes the promise anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';

const promised = '.contract.graphql';
const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'));
const today = buildSchema(files.map((file) => readFileSync(`schema/${file}`, 'utf8')).join('\n'));

if (process.argv.includes('--release')) {
  const described = parse(printSchema(lexicographicSortSchema(today)));
  const bare = print(
    visit(described, {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  );
  writeFileSync(
    promised,
    `# What the last release promised; written by \`npm run contract -- --release\`.\n${bare}\n`,
  );
} else if (existsSync(promised)) {
  const breaking = findBreakingChanges(buildSchema(readFileSync(promised, 'utf8')), today);
  for (const { type, description } of breaking) console.error(`${type}: ${description}`);
  if (breaking.length > 0) {
    console.error(
      'These would break queries that run today; deprecate instead, or release anew with `npm run contract -- --release`.',
    );
    process.exit(1);
  }
}
