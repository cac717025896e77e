import type { Condition } from '../compile/filter.ts';
import { type Cypher, cypher, name } from '../cypher.ts';

/** That a property has the value asked for. */
export function equals(property: string): Condition {
  const key = name(property);
  return (item, asked, value) => ({ condition: cypher`${item}.${key} = ${value(property, asked)}` });
}

/** That a property has one of the values asked for. */
export function among(property: string): Condition {
  const key = name(property);
  return (item, asked: readonly unknown[], value) => ({
    condition: cypher`${item}.${key} IN ${value(property, asked)}`,
  });
}

/** That something exists, or does not, as asked. */
export function exists(pattern: (item: Cypher) => Cypher): Condition {
  return (item, asked: boolean) => ({
    condition: asked ? cypher`EXISTS { ${pattern(item)} }` : cypher`NOT EXISTS { ${pattern(item)} }`,
  });
}
