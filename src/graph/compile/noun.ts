import type { Cypher } from '../cypher.ts';
import type { SelectionSet } from '../selection.ts';
import type { Ask, Filter } from './filter.ts';
import type { Scope } from './scope.ts';

/** An expression for a value, and how the raw value becomes the answer where it is not one already. */
export type Compiled = { expression: Cypher; shape?: Shape | undefined };
/** What is asked for of a thing; its raw value is a list, of which the shape makes the answer, and null of null. */
export type Projected = Compiled & { shape: Shape };
/** Leaves the raw value as it is: several selections may be made of one. */
export type Shape = (raw: Raw, run: Run) => unknown;
/** What came from the database; its shape is the expression's, which the compiler does not know. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Raw = any;
/** What shaping one answer finds out: names that may be unknown, since nothing was found by them. */
export type Run = { readonly doubts: Ask[] };

/** Where a field is compiled: on which value, with which arguments, and what is asked for below it. */
export type At = {
  /** The variable of the node or relationship that has the field. */
  self: Cypher;
  args: Readonly<Record<string, unknown>>;
  below: SelectionSet;
  /** The scope of the field's own subqueries. */
  scope: Scope;
};

/** How a field of the schema is read from the graph. */
export type Field = (at: At) => Compiled;

/** A concrete type of the schema: where its fields live in the graph, and how lists of it are narrowed and ordered. */
export type Noun = {
  readonly type: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** How the whole is compiled, where field by field will not do. */
  readonly project?: (self: Cypher, set: SelectionSet, scope: Scope) => Projected;
} & Listing;

/** A type of the schema that is one of several nouns, told apart by a test such as `:Quote`. */
export type AbstractNoun = {
  readonly type: string;
  readonly anyOf: Readonly<Record<string, Cypher>>;
} & Listing;

/** How connections of a noun can be narrowed and ordered; the first order is the default. */
export type Listing = { readonly filter?: Filter; readonly orders?: Orders };
export type Orders = Readonly<Record<string, Order>>;
/** What items are ordered by; keys are never null in the graph, and the last one is unique. */
export type Order = (item: Cypher, direction: Direction) => readonly Cypher[];
export type Direction = 'ASC' | 'DESC';

export type AnyNoun = Noun | AbstractNoun;

/** Binds a type's fields to the graph. */
export function noun(type: string, fields: Record<string, Field>, listing: Listing = {}): Noun {
  return { type, fields, ...listing };
}

/** Binds an interface or a union to its nouns by type, each with the label that tells it. */
export function anyOf(type: string, nouns: Record<string, Cypher>, listing: Listing = {}): AbstractNoun {
  return { type, anyOf: nouns, ...listing };
}

/** The stem of a variable for a type: `Quote` gives `quote`. */
export function hint(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
