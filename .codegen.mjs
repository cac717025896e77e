// Writes the types of the contract from schema/, or with --check says whether they are up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

const target = 'src/api/schema.generated.ts';
const files = readdirSync('schema')
  .filter((file) => file.endsWith('.graphql'))
  .sort();
const text = files.map((file) => readFileSync(`schema/${file}`, 'utf8')).join('\n');
const schema = lexicographicSortSchema(buildSchema(text));
const types = await codegen({
  filename: target,
  documents: [],
  schema: parse(printSchema(schema)),
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
  config: {
    enumsAsTypes: true,
    skipTypename: true,
    useTypeImports: true,
    disableDescriptions: true,
    immutableTypes: true,
    scalars: {
      ID: 'string',
      PartialDate: 'string',
      DateTime: 'string',
      URL: 'string',
      Latitude: 'number',
      Longitude: 'number',
    },
  },
});
const generated = `// Made from schema/ by \`npm run codegen\`; do not edit.\n${types}`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== generated) {
    console.error(`${target} is not what schema/ says; run \`npm run codegen\` and commit it.`);
    process.exit(1);
  }
} else writeFileSync(target, generated);
