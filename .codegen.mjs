// Writes the types of the contract from schema/, and those of the explorer's queries; with --check it says whether they are up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  concatAST,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  validate,
} from 'graphql';

const target = 'src/api/schema.generated.ts';
const nouns = readdirSync('schema')
  .filter((file) => file.endsWith('.graphql'))
  .sort();
const text = nouns.map((file) => readFileSync(`schema/${file}`, 'utf8')).join('\n');
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
      JSON: 'unknown',
      URL: 'string',
      Latitude: 'number',
      Longitude: 'number',
    },
  },
});
const generated = `// Made from schema/ by \`npm run codegen\`; do not edit.\n${types}`;

const folder = 'src/explorer/queries';
const asked = readdirSync(folder)
  .sort()
  .map((file) => ({ location: file, document: parse(readFileSync(`${folder}/${file}`, 'utf8')) }));
const every = concatAST(asked.map(({ document }) => document));
const wrong = validate(schema, every);
if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
const queriesTarget = 'src/explorer/queries.generated.ts';
const answers = await codegen({
  filename: queriesTarget,
  documents: asked,
  schema: parse(printSchema(schema)),
  plugins: [{ operations: {} }],
  pluginMap: { operations },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: { PartialDate: 'string', DateTime: 'string', JSON: 'unknown', URL: 'string' },
  },
});
const fragments = every.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
const texts = every.definitions
  .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  .map((operation) => {
    const text = print(operation);
    let used = [];
    for (let more = [text]; more.length > 0; ) {
      const found = fragments.filter(
        (one) => !used.includes(one) && more.some((within) => within.includes(`...${one.name.value}`)),
      );
      used = [...used, ...found];
      more = found.map(print);
    }
    const { value } = operation.name;
    const types = `${value}${operation.operation === 'mutation' ? 'Mutation' : 'Query'}`;
    return `export const ${value} = ${JSON.stringify([text, ...used.map(print)].join('\n\n'))} as Asked<${types}, ${types}Variables>;\n`;
  })
  .join('\n');
const queries = `// Made from schema/ and ${folder} by \`npm run codegen\`; do not edit.
import type { Asked } from './ask.ts';

${answers}
${texts}`;

const files = [
  [target, generated],
  [queriesTarget, queries],
];
for (const [file, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what schema/ says; run \`npm run codegen\` and commit it.`);
    process.exitCode = 1;
  }
}
