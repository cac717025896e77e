import { connection } from '../compile/connection.ts';
import { computed, many, one, property } from '../compile/fields.ts';
import { named } from '../compile/filter.ts';
import { type Field, noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { answer } from '../selection.ts';
import { equals } from './conditions.ts';
import { byName } from './orders.ts';
import { version } from './version.ts';

const location: Field = ({ self, below }) => ({
  expression: cypher`CASE WHEN ${self}.latitude IS NULL THEN null ELSE {latitude: ${self}.latitude, longitude: ${self}.longitude} END`,
  shape: (raw) => (raw === null ? null : answer(raw, below, 'Location')),
});

export const place = noun(
  'Place',
  {
    id: property('id'),
    version,
    name: property('name'),
    aliases: property('aliases'),
    formerIds: computed(
      (self) =>
        cypher`COLLECT { MATCH (${self})<-[:LEADS_TO]-+(former:Former) RETURN former.id ORDER BY former.id }`,
    ),
    kind: property('kind'),
    location,
    locatedIn: one('Place', (self, found) => cypher`MATCH (${self})-[:LOCATED_IN]->(${found}:Place)`),
    contains: many(
      'Place',
      (self, found) => cypher`MATCH (${self})<-[:LOCATED_IN]-(${found}:Place)`,
      (found) => cypher`${found}.nameKey`,
    ),
    statements: connection({
      name: 'Place.statements',
      noun: 'Statement',
      reach: (self, item) => cypher`MATCH (${self})<-[:ABOUT]-(${item}:Statement)`,
    }),
  },
  {
    filter: {
      kind: equals('kind'),
      within: named('within', 'Place', (item, found) => cypher`(${item})-[:LOCATED_IN]->{1,8}(${found})`),
    },
    orders: { NAME: byName },
  },
);
