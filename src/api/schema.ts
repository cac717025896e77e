import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { scalars } from './scalars.ts';

/** The contract as people read it: all files of schema/ as one text. */
export function schemaText(): string {
  const folder = schemaFolder();
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  // Query is declared in node.graphql and extended by the others.
  const first = (file: string) => (file === 'node.graphql' ? 0 : 1);
  files.sort((a, b) => first(a) - first(b) || a.localeCompare(b));
  return files
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n')
    .concat('\n');
}

/** The contract as a schema, with the scalars that check and print their values. */
export function loadSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(schemaText()));
  for (const [name, scalar] of Object.entries(scalars)) {
    const declared = schema.getType(name);
    if (declared)
      Object.assign(declared, {
        serialize: scalar.serialize,
        parseValue: scalar.parseValue,
        parseLiteral: scalar.parseLiteral,
      });
  }
  return schema;
}

/** The folder schema/, from src/api as from .build/src/api. */
function schemaFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'schema');
    try {
      if (readdirSync(candidate).includes('node.graphql')) return candidate;
    } catch {
      // Not here; further up.
    }
    const above = dirname(folder);
    if (above === folder) throw new Error('The folder schema/ is missing; reinstall On Record.');
    folder = above;
  }
}
