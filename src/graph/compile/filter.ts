import { InvalidArgument } from '../../model/errors.ts';
import { idKind } from '../../model/ids.ts';
import { fold, isFindable } from '../../model/names.ts';
import { type Cypher, cypher, join, nothing } from '../cypher.ts';
import { NAMED, type NamedKind } from '../named-kinds.ts';
import type { At, Raw } from './noun.ts';
import type { Scope } from './scope.ts';

/**
 * What a condition of a filter does to the items: a condition on each, or a clause that leads to them, so that the
 * database can begin there. A clause may meet an item twice; a condition must not add any.
 */
export type Condition = (
  item: Cypher,
  asked: Raw,
  value: (hint: string, value: unknown) => Cypher,
  scope: Scope,
) => Narrowing | null;
type Narrowing = { condition: Cypher } | { clause: Cypher; ask?: Ask; along?: Along };

/** A way to items in the order of their position: links that an index holds in that order, each item once. */
export type Along = {
  /** Leads to the item, ending where a WHERE may follow. */
  match: Cypher;
  conditions: readonly Cypher[];
  /** What all of them have in common, by which the index is ordered first. */
  common: Cypher;
  /** The position, as the index holds it. */
  key: Cypher;
};

/** A name that a filter used. Whether anything has it is looked up only when the answer is empty. */
export type Ask = { argument: string; kind: NamedKind; text: string };

/** The conditions that a filter may name. A key in brackets is an argument beside the filter; one with = is always applied. */
export type Filter = Readonly<Record<string, Condition>>;

export type Narrowed = {
  /** Follows a way to the items, and gives each once. */
  clause: Cypher;
  /** The clauses in it alone; they lead to the items by themselves, and may meet one twice. */
  ways: Cypher;
  conditions: Cypher[];
  asks: Ask[];
  /** Instead of the clause, where position is the order. */
  along: Along | undefined;
  /** Whether there is any clause. */
  led: boolean;
};

/** The clauses and conditions of what was asked in the argument `filter`. */
export function narrowed(
  filter: Filter | undefined,
  item: Cypher,
  at: At,
  carry: Cypher = nothing,
): Narrowed {
  const clauses: Cypher[] = [];
  const conditions: Cypher[] = [];
  const asks: Ask[] = [];
  let along: Along | undefined;
  const asked = (at.args.filter ?? {}) as Record<string, unknown>;
  for (const [key, condition] of Object.entries(filter ?? {})) {
    const value = key.startsWith('=') ? asked : key.startsWith('(') ? at.args[key.slice(1, -1)] : asked[key];
    if (value === undefined || value === null) continue;
    const found = condition(item, value, (hint, given) => at.scope.parameter(hint, given), at.scope);
    if (found === null) continue;
    if ('condition' in found) conditions.push(cypher`(${found.condition})`);
    else {
      // Only what leads there alone keeps its order.
      along = clauses.length === 0 ? found.along : undefined;
      clauses.push(cypher` ${found.clause}`);
    }
    if ('ask' in found && found.ask) asks.push(found.ask);
  }
  // Two things may share a name, and an item may be linked to both.
  const once = clauses.length > 0 ? cypher` WITH DISTINCT ${item}${carry}` : nothing;
  const ways = join(clauses, nothing);
  return {
    clause: cypher`${ways}${once}`,
    ways,
    conditions,
    asks,
    along,
    led: clauses.length > 0,
  };
}

/** A condition that names something by id or by name: `reach` leads from the item to it, as in `(quote)<-[:SAID]-(speaker)`. */
export function named(
  argument: string,
  kind: NamedKind,
  reach: (item: Cypher, named: Cypher, scope: Scope) => Cypher,
  along?: (item: Cypher, id: Cypher, scope: Scope) => Along,
): Condition {
  return (item, text: string, value, scope) => {
    const found = scope.variable(`${kind.toLowerCase()}_${argument}`);
    assertFindable(text, argument);
    const given = value(argument, namedKey(text, kind));
    const { match } = namedMatch(kind, text, found, given);
    return {
      clause: cypher`${match} MATCH ${reach(item, found, scope)}`,
      ask: { argument, kind, text },
      // A name may be that of several.
      ...(along && isIdOf(text, kind) ? { along: along(item, given, scope) } : {}),
    };
  };
}

/**
 * Makes sure that something can have this name.
 * @throws InvalidArgument
 */
export function assertFindable(text: string, argument: string): void {
  if (!isFindable(text))
    throw new InvalidArgument(
      argument,
      `${argument} is longer than any name or id can be; write at most 4,000 letters.`,
    );
}

/** Binds what has an id or a name. */
export function namedMatch(
  kind: NamedKind,
  text: string,
  variable: Cypher,
  value: Cypher,
): { match: Cypher } {
  const { label } = NAMED[kind];
  return isIdOf(text, kind)
    ? { match: cypher`MATCH (${variable}${label} {id: ${value}})` }
    : { match: cypher`MATCH (:Name {key: ${value}})-[:NAMES]->(${variable}${label})` };
}

/** What to look up: the id as it stands, or the name folded. */
export function namedKey(text: string, kind: NamedKind): string {
  return isIdOf(text, kind) ? text : fold(text);
}

function isIdOf(text: string, kind: NamedKind): boolean {
  const id = idKind(text);
  return id !== null && NAMED[kind].ids.includes(id);
}
