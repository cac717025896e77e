import { connection } from '../compile/connection.ts';
import { property } from '../compile/fields.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { equals, exists } from './conditions.ts';
import { visible } from './links.ts';
import { byName } from './orders.ts';

export const measure = noun(
  'Measure',
  {
    id: property('id'),
    name: property('name'),
    aliases: property('aliases'),
    definition: property('definition'),
    dimension: property('dimension'),
    unit: property('unit'),
    figures: connection({
      name: 'Measure.figures',
      noun: 'Figure',
      reach: (self, item) => cypher`MATCH (${self})<-[:COUNTS]-(${item}:Figure)`,
    }),
  },
  {
    filter: {
      dimension: equals('dimension'),
      contradicted: exists(
        (item) => cypher`MATCH (${item})<-[:COUNTS]-()-[c:CONTRADICTS]-() WHERE ${visible(cypher`c`)}`,
      ),
    },
    orders: { NAME: byName },
  },
);
