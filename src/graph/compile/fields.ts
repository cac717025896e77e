import { InvalidArgument } from '../../model/errors.ts';
import { type Cypher, cypher, key, nothing } from '../cypher.ts';
import { int } from './int.ts';
import { type At, type Field, hint, type Projected, type Raw, type Shape } from './noun.ts';
import { project } from './project.ts';

/** A property of the node or relationship, by the field's own name or another. */
export function property(stored: string, shape?: Shape): Field {
  const at = key(stored);
  return ({ self }) => ({ expression: cypher`${self}.${at}`, shape });
}

/** A value that an expression gives. */
export function computed(expression: (self: Cypher, at: At) => Cypher, shape?: Shape): Field {
  return (at) => ({ expression: expression(at.self, at), shape });
}

/** A clause that binds `target`, such as `MATCH (quote)<-[:SAID]-(speaker:Speaker)`; it ends before any ORDER BY. */
export type Reach = (self: Cypher, target: Cypher, at: At) => Cypher;

/** The one node that a clause reaches, or null. */
export function one(target: string, reach: Reach): Field {
  return (at) => first(collected(target, reach, at, cypher`LIMIT 1`));
}

/** The only item of a list, or null where there is none. */
export function first({ expression, shape }: Projected): Projected {
  return { expression, shape: ([raw = null], run) => shape(raw, run) };
}

/** All items of a list. */
export function each({ expression, shape }: Projected): Projected {
  return { expression, shape: (raw, run) => raw.map((one: Raw) => shape(one, run)) };
}

/** The node at which a link begins or ends; whatever binds the link binds its ends too (see `Scope.between`). */
export function end(target: string, which: 'from' | 'to'): Field {
  return ({ self, below, scope }) => project(target, scope.ends(self)[which], below, scope);
}

/** The nodes at both ends of a link, from where to where. */
export function both(target: string): Field {
  return ({ self, below, scope }) => {
    const { from, to } = scope.ends(self);
    const side = scope.variable(hint(target));
    const { expression, shape } = project(target, side, below, scope);
    return each({
      expression: cypher`COLLECT { UNWIND [${from}, ${to}] AS ${side} RETURN ${expression} }`,
      shape,
    });
  };
}

/** The node itself, under the type that it also has. */
export function itself(target: string): Field {
  return ({ self, below, scope }) => project(target, self, below, scope);
}

/** All nodes that a clause reaches, in an order. For relations that stay small by their nature. */
export function many(target: string, reach: Reach, orderBy?: (target: Cypher) => Cypher): Field {
  return (at) =>
    each(collected(target, reach, at, orderBy ? (self) => cypher`ORDER BY ${orderBy(self)}` : nothing));
}

/** The first nodes that a clause reaches, as many as the argument `first` says. */
export function firstOf(target: string, reach: Reach, orderBy: (target: Cypher) => Cypher): Field {
  return (at) => {
    const limit = at.scope.parameter('first', int(pageSize(at.args.first, 'first')));
    return each(collected(target, reach, at, (self) => cypher`ORDER BY ${orderBy(self)} LIMIT ${limit}`));
  };
}

/** A page's size that may be asked for: 0 to 100, 20 when nothing is said. */
export function pageSize(asked: unknown, argument: string, most = 100): number {
  if (asked === null || asked === undefined) return 20;
  const size = asked as number;
  if (size < 0 || size > most) {
    throw new InvalidArgument(
      argument,
      `${argument} is ${size}; ask for 0 to ${most}${most === 100 ? ', and walk the pages with after or before' : ''}.`,
    );
  }
  return size;
}

function collected(
  type: string,
  reach: Reach,
  at: At,
  tail: Cypher | ((target: Cypher) => Cypher),
): Projected {
  const target = at.scope.variable(hint(type));
  const clause = reach(at.self, target, at);
  const { expression, shape } = project(type, target, at.below, at.scope);
  const end = typeof tail === 'function' ? tail(target) : tail;
  return { expression: cypher`COLLECT { ${clause} RETURN ${expression} ${end} }`, shape };
}
