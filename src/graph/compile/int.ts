import neo4j, { type Integer } from 'neo4j-driver';

/** A whole number as Cypher wants it behind LIMIT; a plain JavaScript number travels as a float. */
export function int(value: number): Integer {
  return interned.get(value) ?? remember(value);
}

// The same number is the same object, so that a scope sees that a parameter has the same value.
const interned = new Map<number, Integer>();

function remember(value: number): Integer {
  const made = neo4j.int(value);
  if (interned.size < 2_000) interned.set(value, made);
  return made;
}
