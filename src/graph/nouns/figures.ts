import { comparisons } from '../comparisons.ts';
import { one, property } from '../compile/fields.ts';
import { named } from '../compile/filter.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { equals } from './conditions.ts';
import { byValue, statementOrders } from './orders.ts';
import { sharedFilter, statementFields } from './statements.ts';

export const figure = noun(
  'Figure',
  {
    ...statementFields('Figure'),
    value: property('value'),
    low: property('low'),
    high: property('high'),
    comparator: property('comparator'),
    hedge: property('hedge'),
    unit: property('unit'),
    per: property('per'),
    scope: property('scope'),
    asOf: property('asOf'),
    measure: one('Measure', (self, found) => cypher`MATCH (${self})-[:COUNTS]->(${found}:Measure)`),
    place: one('Place', (self, found) => cypher`MATCH (${self})-[:ABOUT {primary: true}]->(${found}:Place)`),
    statedIn: one('Quote', (self, found) => cypher`MATCH (${self})<-[:STATES]-(${found}:Quote)`),
    comparisons,
  },
  {
    filter: {
      ...sharedFilter,
      place: named('place', 'Place', (item, found) => cypher`(${item})-[:ABOUT {primary: true}]->(${found})`),
      measure: named('measure', 'Measure', (item, found) => cypher`(${item})-[:COUNTS]->(${found})`),
      unit: equals('unit'),
      minValue: (item, asked, value) => ({ condition: cypher`${item}.value >= ${value('minValue', asked)}` }),
      maxValue: (item, asked, value) => ({ condition: cypher`${item}.value <= ${value('maxValue', asked)}` }),
    },
    orders: { ...statementOrders, VALUE: byValue },
  },
);
