import { connection } from '../compile/connection.ts';
import { both, end, property } from '../compile/fields.ts';
import { type Field, noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { answer, answered } from '../selection.ts';
import { among, equals, exists } from './conditions.ts';
import { linkFields, statusOrVisible, visible } from './links.ts';
import { byFigures, byName, byScore } from './orders.ts';
import { version } from './version.ts';

/** Slots are kept as text, since a map is no property. */
const slots: Field = ({ self, below }) => ({
  expression: cypher`${self}.slots`,
  shape: (raw) =>
    raw === null
      ? null
      : answered(below.of('MeasureSlots'), 'MeasureSlots', ({ field, below: inside }) => {
          const value = JSON.parse(raw)[field];
          return field === 'turns'
            ? value.map((turn: Record<string, unknown>) => answer(turn, inside, 'QuantityTurn'))
            : value;
        }),
});

export const measure = noun(
  'Measure',
  {
    id: property('id'),
    version,
    name: property('name'),
    aliases: property('aliases'),
    definition: property('definition'),
    dimension: property('dimension'),
    unit: property('unit'),
    slots,
    sameAs: connection({
      name: 'Measure.sameAs',
      noun: 'SameMeasure',
      reach: (self, item, { scope }) =>
        cypher`MATCH (${self})-[${item}:SAME_AS]-(${scope.between(item, { from: self }).to}:Measure)`,
    }),
    figures: connection({
      name: 'Measure.figures',
      noun: 'Figure',
      reach: (self, item) => cypher`MATCH (${self})<-[:COUNTS]-(${item}:Figure)`,
    }),
  },
  {
    filter: {
      dimension: equals('dimension'),
      minSources: (item, asked, value) => ({
        condition: cypher`COUNT { MATCH (${item})-[same:SAME_AS WHERE ${visible(cypher`same`)}]-{0,1}(:Measure)<-[:COUNTS]-(:Figure)-[:FOUND_IN]->(:Entry)-[:PART_OF]->(source:Source) RETURN DISTINCT source } >= ${value('minSources', asked)}`,
      }),
      contradicted: exists(
        (item) => cypher`MATCH (${item})<-[:COUNTS]-()-[c:CONTRADICTS]-() WHERE ${visible(cypher`c`)}`,
      ),
    },
    orders: { NAME: byName, FIGURES: byFigures },
  },
);

/** That two measures count the same, found by what stands beside their figures. */
export const sameMeasure = noun(
  'SameMeasure',
  {
    ...linkFields,
    method: property('method'),
    score: property('score'),
    reason: property('reason'),
    measure: end('Measure', 'to'),
    measures: both('Measure'),
  },
  {
    filter: { '=status': statusOrVisible, confidence: among('confidence') },
    orders: { CONFIDENCE: byScore },
  },
);
