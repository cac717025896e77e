import { connection } from '../compile/connection.ts';
import { end, many, one, property } from '../compile/fields.ts';
import { named } from '../compile/filter.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { equals } from './conditions.ts';
import { byName } from './orders.ts';
import { version } from './version.ts';

export const event = noun(
  'Event',
  {
    id: property('id'),
    version,
    name: property('name'),
    aliases: property('aliases'),
    kind: property('kind'),
    date: property('date'),
    place: one('Place', (self, found) => cypher`MATCH (${self})-[:LOCATED_IN]->(${found}:Place)`),
    participants: many(
      'Participation',
      (self, found, { scope }) =>
        cypher`MATCH (${self})<-[${found}:TOOK_PART_IN]-(${scope.between(found, { to: self }).from})`,
      (found) => cypher`startNode(${found}).nameKey`,
    ),
    statements: connection({
      name: 'Event.statements',
      noun: 'Statement',
      reach: (self, item) => cypher`MATCH (${self})<-[:MADE_AT]-(${item}:Statement)`,
    }),
    responses: connection({
      name: 'Event.responses',
      noun: 'Response',
      reach: (self, item, { scope }) =>
        cypher`MATCH (${self})<-[${item}:RESPONDS_TO]-(${scope.between(item, { to: self }).from})`,
    }),
  },
  {
    filter: {
      kind: equals('kind'),
      speaker: named('speaker', 'Speaker', (item, found) => cypher`(${item})<-[:TOOK_PART_IN]-(${found})`),
    },
    orders: { NAME: byName },
  },
);

export const participation = noun('Participation', {
  speaker: end('Speaker', 'from'),
  capacity: property('capacity'),
  appears: property('appears'),
});
