import type { Comparison } from '../model/comparison.ts';
import type { Interval } from '../model/tolerance.ts';
import { compareHeld, type Held } from '../sameness/compare.ts';
import { connection } from './compile/connection.ts';
import { one } from './compile/fields.ts';
import { type Noun, noun, type Projected } from './compile/noun.ts';
import { projectAs } from './compile/project.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher } from './cypher.ts';
import { visible } from './nouns/links.ts';
import { answer, answered, type Selected, type SelectionSet } from './selection.ts';

/** Every other figure of the same measure, or of one that counts the same, with the verdict. */
export const comparisons = connection({
  name: 'Figure.comparisons',
  noun: 'Comparison',
  reach: (figure, pair, { scope }) => {
    const [other, same] = [scope.variable('other'), scope.variable('same')];
    return cypher`MATCH (${figure})-[:COUNTS]->(:Measure)-[${same}:SAME_AS WHERE ${visible(same)}]-{0,1}(:Measure)<-[:COUNTS]-(${other}:Figure WHERE ${other} <> ${figure})
      WITH [${figure}, ${other}, ${same}[0].status] AS ${pair}`;
  },
});

/** A pair of figures, and the status of the link between their measures, where there is one; the verdict is worked out here from what the database gives of both. */
export const comparison: Noun = {
  ...noun(
    'Comparison',
    {
      figure: one('Figure', (pair, found) => cypher`UNWIND [${pair}[0]] AS ${found}`),
      other: one('Figure', (pair, found) => cypher`UNWIND [${pair}[1]] AS ${found}`),
    },
    { orders: { POSITION: (pair) => [cypher`(${pair}[1]).position`] } },
  ),
  project: projectComparison,
};

function projectComparison(pair: Cypher, set: SelectionSet, scope: Scope): Projected {
  const figures: SelectionSet = {
    of: (type) => set.of(type).filter(isSide),
  };
  const sides = projectAs(noun('Comparison', comparison.fields), pair, figures, scope);
  return {
    expression: cypher`[${sides.expression}, COLLECT { UNWIND ${pair}[..2] AS side RETURN ${operandOf(cypher`side`)} }, ${pair}[2]]`,
    shape: (raw, run) => {
      if (raw === null) return null;
      const [figures, [a, b], decided] = raw;
      const shaped = sides.shape(figures, run) as Record<string, unknown>;
      return verdict(compareHeld(a as Held, b as Held, decided), shaped, set);
    },
  };
}

/** What the comparison needs of a figure, as `Comparable` in the model. */
export function operandOf(figure: Cypher): Cypher {
  return cypher`${figure} {.id, .position, .text, .value, .low, .high, .comparator, .hedge, .unit, .per, .scope, .asOf, .saidOn,
    measure: head(COLLECT { MATCH (${figure})-[:COUNTS]->(measure:Measure) RETURN measure {.id, .name, .slots} LIMIT 1 }),
    source: head(COLLECT { MATCH (${figure})-[:FOUND_IN]->(:Entry)-[:PART_OF]->(source:Source) RETURN source.id LIMIT 1 }),
    speaker: head(COLLECT { MATCH (${figure})<-[:SAID]-(speaker:Speaker) RETURN speaker.id ORDER BY speaker.id LIMIT 1 }),
    place: head(COLLECT { MATCH (${figure})-[:ABOUT {primary: true}]->(place:Place) RETURN place {.id, .name} LIMIT 1 })}`;
}

const isSide = ({ field }: Selected) => field === 'figure' || field === 'other';

/** The answer, with the sides as they were shaped. */
function verdict(
  found: Comparison,
  sides: Readonly<Record<string, unknown>>,
  set: SelectionSet,
): Record<string, unknown> {
  const [interval, otherInterval] = (found.intervals ?? []).map(finite);
  const values: Record<string, unknown> = { ...found, interval, otherInterval };
  return answered(set.of('Comparison'), 'Comparison', (selected) => {
    const { key, field, below } = selected;
    if (isSide(selected)) return sides[key];
    const value = values[field];
    const inside = field === 'interval' || field === 'otherInterval';
    return inside && value ? answer(value as Record<string, unknown>, below, 'Interval') : value;
  });
}

/** Open ends are null in the schema. */
function finite({ from, to }: Interval): { from: number | null; to: number | null } {
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}
