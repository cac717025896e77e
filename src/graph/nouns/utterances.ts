import { connection } from '../compile/connection.ts';
import { property } from '../compile/fields.ts';
import { named } from '../compile/filter.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { equals } from './conditions.ts';
import { said } from './links.ts';
import { byPosition } from './orders.ts';

/** Words that were said once and are printed more than once. */
export const utterance = noun(
  'Utterance',
  {
    id: property('id'),
    sources: property('sources'),
    altered: property('altered'),
    quotes: connection({
      name: 'Utterance.quotes',
      noun: 'Quote',
      reach: (self, item) => cypher`MATCH (${self})<-[:PRINTS]-(${item}:Quote)`,
    }),
  },
  {
    filter: {
      speaker: named(
        'speaker',
        'Speaker',
        (item, found, scope) => cypher`(${item})<-[:PRINTS]-(:Quote)<-${said(scope)}-(${found})`,
      ),
      altered: equals('altered'),
      minSources: (item, asked, value) => ({
        condition: cypher`${item}.sources >= ${value('minSources', asked)}`,
      }),
    },
    orders: {
      POSITION: byPosition,
      SOURCES: (item) => [cypher`${item}.sources`, cypher`${item}.position`],
    },
  },
);
