import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import type { Export } from './export.ts';

/** Explains in plain text what each export holds and how its address narrows it; filters in the contract's own words. */
export function explain(exports: readonly Export[], schema: GraphQLSchema): string {
  return `${HEAD}\n${exports.map((one) => explainOne(one, schema)).join('\n')}`;
}

const HEAD = `EXPORTS

Each address below gives everything that its filters let through, however much that is. The header X-Total-Count
says how many rows there are. If the answer breaks off, the file is not whole: download it again.

  .csv or .json         at the end of the address: the format
  ?columns=id,text      only these columns, in this order
  ?bom=1                CSV for Excel, which reads accents wrongly without it
  ?speaker=…&type=…     filters, each at most once; several values of one between commas; dates like 2014-10

In CSV a text that a spreadsheet would run as a formula has an apostrophe before it. JSON holds each text as it is.
`;

function explainOne({ name, says, filter, words, columns }: Export, schema: GraphQLSchema): string {
  const fields = Object.values((schema.getType(filter) as GraphQLInputObjectType).getFields());
  const asked = words.map((word): Line => [word, WORDS[word]!]);
  const filters = fields.map(({ name, description }): Line => [name, description!]);
  return [
    `/export/${name}.csv, /export/${name}.json`,
    `  A row: ${says}`,
    '',
    '  Filters',
    ...[...asked, ...filters].map(line),
    '',
    '  Columns',
    ...[...columns].map(line),
    '',
  ].join('\n');
}

type Line = readonly [name: string, says: string];

const WORDS: Record<string, string> = {
  query: 'What to look for; must be given.',
  kinds: 'Only these kinds of things, such as QUOTE,PERSON.',
};

function line([name, says]: Line): string {
  return `    ${name.padEnd(22)} ${says.replace(/\s+/g, ' ')}`;
}
