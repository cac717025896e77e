import { computed, property } from '../compile/fields.ts';
import { type Condition, namedKey, namedMatch } from '../compile/filter.ts';
import { type Field, noun, type Projected } from '../compile/noun.ts';
import { project } from '../compile/project.ts';
import type { Ends, Scope } from '../compile/scope.ts';
import { type Cypher, cypher } from '../cypher.ts';
import type { NamedKind } from '../named-kinds.ts';
import type { SelectionSet } from '../selection.ts';
import { among, equals } from './conditions.ts';
import { linkFields, said, statusOrVisible, visible } from './links.ts';
import { byConfidence, byGap, byPosition } from './orders.ts';

export const contradiction = noun(
  'Contradiction',
  {
    ...linkFields,
    kind: property('kind'),
    method: property('method'),
    policy: property('policy'),
    gap: property('gap'),
    relativeGap: property('relativeGap'),
    reason: property('reason'),
    statements: ({ self, below, scope }) => bothSides(scope.ends(self), below, scope),
    self: computed((self) => saidByOne(self)),
  },
  {
    filter: {
      '=status': statusOrVisible,
      kind: among('kind'),
      confidence: among('confidence'),
      method: equals('method'),
      self: (item, asked: boolean) => ({
        condition: asked ? saidByOne(item) : cypher`NOT ${saidByOne(item)}`,
      }),
      speaker: ofStatement('speaker', 'Speaker', (found, scope) => cypher`(${found})-${said(scope)}->()`),
      measure: ofStatement('measure', 'Measure', (found) => cypher`(${found})<-[:COUNTS]-()`),
      place: ofStatement('place', 'Place', (found) => cypher`(${found})<-[:ABOUT]-()`),
      source: ofStatement('source', 'Source', (found) => cypher`(${found})<-[:PART_OF]-()<-[:FOUND_IN]-()`),
    },
    orders: { CONFIDENCE: byConfidence, POSITION: byPosition, GAP: byGap },
  },
);

/** Both statements, in the order in which they are printed. */
function bothSides({ from, to }: Ends, below: SelectionSet, scope: Scope): ReturnType<Field> {
  const sides = [from, to].map((side) => project('Statement', side, below, scope));
  const [a, b] = sides as [Projected, Projected];
  return {
    expression: cypher`[${a.expression}, ${b.expression}, ${from}.position > ${to}.position]`,
    shape: ([one, other, turned], run) => {
      const both = [a.shape(one, run), b.shape(other, run)];
      return turned ? both.reverse() : both;
    },
  };
}

/** Whether one speaker said both statements of a contradiction. */
export function saidByOne(contradiction: Cypher): Cypher {
  return cypher`EXISTS { MATCH (a)-[${contradiction}]->(b) MATCH (a)<-[one:SAID WHERE ${visible(cypher`one`)}]-(:Speaker)-[other:SAID WHERE ${visible(cypher`other`)}]->(b) }`;
}

/** That a statement of the contradiction is linked to something named. */
function ofStatement(
  argument: string,
  kind: NamedKind,
  reach: (found: Cypher, scope: Scope) => Cypher,
): Condition {
  return (item, text: string, value, scope) => {
    const found = scope.variable(argument);
    const { match } = namedMatch(kind, text, found, value(argument, namedKey(text, kind)));
    return {
      clause: cypher`${match} MATCH ${reach(found, scope)}-[${item}]-()`,
      ask: { argument, kind, text },
    };
  };
}
