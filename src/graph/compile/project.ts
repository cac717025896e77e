import { type Cypher, comma, cypher, join, name, word } from '../cypher.ts';
import type { SelectionSet } from '../selection.ts';
import type { AbstractNoun, AnyNoun, Compiled, Noun, Shape } from './noun.ts';
import type { Scope } from './scope.ts';

/** The key under which a row says its type; no GraphQL name can collide with it. */
export const TYPE_KEY = '#type';

/** The map of all that is asked for of a node or relationship. */
export function project(type: string, self: Cypher, set: SelectionSet, scope: Scope): Compiled {
  return projectAs(scope.nouns(type), self, set, scope);
}

/** The same, of a noun that has no name of its own. */
export function projectAs(noun: AnyNoun, self: Cypher, set: SelectionSet, scope: Scope): Compiled {
  return 'anyOf' in noun ? projectAny(noun, self, set, scope) : projectOne(noun, self, set, scope);
}

function projectOne(noun: Noun, self: Cypher, set: SelectionSet, scope: Scope): Compiled {
  if (noun.project) return noun.project(self, set, scope);
  const fields = compileFields(noun, self, set, scope);
  return {
    expression: asMap([...fields].map(([key, { expression }]) => entry(key, expression))),
    shape: shapeOf(fields),
  };
}

/** A field that is the same for all types is written once; the others stand behind a CASE on the label. */
function projectAny(noun: AbstractNoun, self: Cypher, set: SelectionSet, scope: Scope): Compiled {
  const byType = Object.entries(noun.anyOf).map(([type, label]) => {
    const one = scope.nouns(type);
    if ('anyOf' in one) throw new TypeError(`${noun.type} is made of ${type}, which is abstract itself.`);
    return { type, label, fields: compileFields(one, self, set, scope) };
  });
  const keys = new Set(byType.flatMap(({ fields }) => [...fields.keys()]));
  const type = cypher`CASE ${join(
    byType.map((one) => cypher`WHEN ${self}${one.label} THEN ${word(one.type)} `),
    cypher``,
  )}END`;
  const entries = [...keys].map((key) => {
    const having = byType.flatMap(({ label, fields }) => {
      const field = fields.get(key);
      return field ? [{ label, expression: field.expression }] : [];
    });
    const [first] = having;
    const same =
      having.length === byType.length &&
      having.every((one) => one.expression.text === first!.expression.text);
    if (same) return entry(key, first!.expression);
    const cases = having.map((one) => cypher`WHEN ${self}${one.label} THEN ${one.expression} `);
    return entry(key, cypher`CASE ${join(cases, cypher``)}END`);
  });
  const shapes = new Map(byType.map(({ type, fields }) => [type, shapeOf(fields)]));
  const shaped = [...shapes.values()].some((shape) => shape !== undefined);
  return {
    expression: asMap([cypher`${TYPE} ${type}`, ...entries]),
    shape: shaped
      ? (raw, run) => (raw === null ? null : (shapes.get(raw[TYPE_KEY])?.(raw, run) ?? raw))
      : undefined,
  };
}

const TYPE = cypher`\`#type\`:`;

function compileFields(noun: Noun, self: Cypher, set: SelectionSet, scope: Scope): Map<string, Compiled> {
  const compiled = new Map<string, Compiled>();
  for (const { key, field, args, below } of set.of(noun.type)) {
    const bound = noun.fields[field];
    if (!bound)
      throw new TypeError(`${noun.type}.${field} is in the schema but bound to nothing in the graph.`);
    compiled.set(key, bound({ self, args, below, scope: scope.below(key) }));
  }
  return compiled;
}

function entry(key: string, expression: Cypher): Cypher {
  return cypher`${name(key)}: ${expression}`;
}

function asMap(entries: readonly Cypher[]): Cypher {
  return cypher`{${join(entries, comma)}}`;
}

function shapeOf(fields: ReadonlyMap<string, Compiled>): Shape | undefined {
  const shapes = [...fields].flatMap(([key, { shape }]) => (shape ? [[key, shape] as const] : []));
  if (shapes.length === 0) return undefined;
  return (raw, run) => {
    if (raw === null) return null;
    const shaped = { ...raw };
    for (const [key, shape] of shapes) shaped[key] = shape(raw[key] ?? null, run);
    return shaped;
  };
}
