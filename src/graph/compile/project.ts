import { type Cypher, comma, cypher, join, number } from '../cypher.ts';
import { answered, type Selected, type SelectionSet } from '../selection.ts';
import type { AbstractNoun, AnyNoun, Compiled, Noun, Projected, Shape } from './noun.ts';
import type { Scope } from './scope.ts';

// What is asked for of a node or relationship comes as a list without keys: there is less to write, to send and to read.
// The shape makes the answer of it, as the contract wants it.

/** The list of all that is asked for of a node or relationship. */
export function project(type: string, self: Cypher, set: SelectionSet, scope: Scope): Projected {
  return projectAs(scope.nouns(type), self, set, scope);
}

/** The same, of a noun that has no name of its own. */
export function projectAs(noun: AnyNoun, self: Cypher, set: SelectionSet, scope: Scope): Projected {
  return 'anyOf' in noun ? projectAny(noun, self, set, scope) : projectOne(noun, self, set, scope);
}

function projectOne(noun: Noun, self: Cypher, set: SelectionSet, scope: Scope): Projected {
  if (noun.project) return noun.project(self, set, scope);
  const columns = openColumns();
  const fields = compileFields(noun, self, set, scope).map(({ selected, compiled }) =>
    placed(selected, compiled, compiled && columns.place(compiled.expression)),
  );
  return { expression: columns.list(), shape: objectOf(noun.type, fields) };
}

/** The type comes first, as its number; a field that is the same for all types is written once, others behind a CASE. */
function projectAny(noun: AbstractNoun, self: Cypher, set: SelectionSet, scope: Scope): Projected {
  const byType = Object.entries(noun.anyOf).map(([type, label]) => {
    const one = scope.nouns(type);
    if ('anyOf' in one) throw new TypeError(`${noun.type} is made of ${type}, which is abstract itself.`);
    return { type, label, fields: compileFields(one, self, set, scope) };
  });
  const columns = openColumns();
  const numbers = byType.map(({ label }, i) => cypher`WHEN ${self}${label} THEN ${number(i)} `);
  columns.place(cypher`CASE ${join(numbers, cypher``)}END`);
  const places = new Map<string, number>();
  for (const key of new Set(byType.flatMap(({ fields }) => fields.map(({ selected }) => selected.key)))) {
    const having = byType.flatMap(({ label, fields }) => {
      const compiled = fields.find(({ selected }) => selected.key === key)?.compiled;
      return compiled ? [{ label, expression: compiled.expression }] : [];
    });
    const [first] = having;
    if (!first) continue;
    const same = having.every((one) => one.expression.text === first.expression.text);
    const cases = having.map((one) => cypher`WHEN ${self}${one.label} THEN ${one.expression} `);
    places.set(
      key,
      columns.place(
        same && having.length === byType.length ? first.expression : cypher`CASE ${join(cases, cypher``)}END`,
      ),
    );
  }
  const shapes = byType.map(({ type, fields }) =>
    objectOf(
      type,
      fields.map(({ selected, compiled }) => placed(selected, compiled, places.get(selected.key))),
    ),
  );
  return {
    expression: columns.list(),
    shape: (raw, run) => (raw === null ? null : shapes[raw[0]]!(raw, run)),
  };
}

type CompiledField = { selected: Selected; compiled?: Compiled };

function compileFields(noun: Noun, self: Cypher, set: SelectionSet, scope: Scope): CompiledField[] {
  return set.of(noun.type).map((selected) => {
    const { key, field, args, below } = selected;
    if (field === '__typename') return { selected };
    const bound = noun.fields[field];
    if (!bound)
      throw new TypeError(`${noun.type}.${field} is in the schema but bound to nothing in the graph.`);
    return { selected, compiled: bound({ self, args, below, scope: scope.below(key) }) };
  });
}

type Columns = { place(expression: Cypher): number; list(): Cypher };

/** The columns of a list; the same expression is read once. */
function openColumns(): Columns {
  const columns: Cypher[] = [];
  const known = new Map<string, number>();
  return {
    place(expression) {
      const at = known.get(expression.text) ?? columns.push(expression) - 1;
      known.set(expression.text, at);
      return at;
    },
    list: () => cypher`[${join(columns, comma)}]`,
  };
}

/** Where a field's value stands in the list; the type's own name stands in none. */
type Placed = { selected: Selected; at: number | undefined; shape: Shape | undefined };

function placed(selected: Selected, compiled: Compiled | undefined, at: number | undefined): Placed {
  return { selected, at, shape: compiled?.shape };
}

function objectOf(type: string, fields: readonly Placed[]): Shape {
  const asked = fields.map(({ selected }) => selected);
  return (raw, run) =>
    raw === null
      ? null
      : answered(asked, type, (_, place) => {
          const { at, shape } = fields[place]!;
          const value = raw[at!];
          return shape ? shape(value, run) : value;
        });
}
