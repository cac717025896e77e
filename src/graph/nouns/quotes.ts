import { many, one, property } from '../compile/fields.ts';
import { named } from '../compile/filter.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { printings } from '../printings.ts';
import { among } from './conditions.ts';
import { statementOrders } from './orders.ts';
import { sharedFilter, statementFields } from './statements.ts';

export const quote = noun(
  'Quote',
  {
    ...statementFields('Quote'),
    speech: property('speech'),
    elided: property('elided'),
    language: property('language'),
    utterance: one('Utterance', (self, found) => cypher`MATCH (${self})-[:PRINTS]->(${found}:Utterance)`),
    printings,
    figures: many(
      'Figure',
      (self, found) => cypher`MATCH (${self})-[:STATES]->(${found}:Figure)`,
      (found) => cypher`${found}.position`,
    ),
  },
  {
    filter: {
      ...sharedFilter,
      place: named('place', 'Place', (item, found) => cypher`(${item})-[:ABOUT]->(${found})`),
      speech: among('speech'),
    },
    orders: statementOrders,
  },
);
