import { connection } from './compile/connection.ts';
import { many, one } from './compile/fields.ts';
import { named } from './compile/filter.ts';
import { noun } from './compile/noun.ts';
import { type Cypher, cypher } from './cypher.ts';
import { visible } from './nouns/links.ts';
import { byPosition } from './nouns/orders.ts';

/**
 * Leads from a statement to whom it calls out: whom it rejects, questions or comments on, be it the speaker as such, its
 * words or its appearance. A mention alone calls nobody out, and an answer asks for none.
 */
const callsOut = (statement: Cypher, speaker: Cypher) =>
  cypher`(${statement})-[call:RESPONDS_TO WHERE call.kind IN ['REJECTS', 'QUESTIONS', 'COMMENTS'] AND ${visible(cypher`call`)}]->()<-[:SAID|APPEARED_AT]-{0,1}(${speaker}:Speaker WHERE NOT EXISTS { (${speaker})-[:SAID]->(${statement}) })`;

/** A statement that got no response; its variable is the statement's. */
export const unanswered = noun(
  'Unanswered',
  {
    statement: one('Statement', (self, found) => cypher`UNWIND [${self}] AS ${found}`),
    calledOut: many(
      'Speaker',
      (self, found) => cypher`MATCH ${callsOut(self, found)} WITH DISTINCT ${found}`,
      (found) => cypher`${found}.nameKey`,
    ),
  },
  {
    filter: {
      by: named('by', 'Speaker', (item, found) => cypher`(${item})<-[:SAID]-(${found})`),
      to: named('to', 'Speaker', (item, found) => callsOut(item, found)),
      source: named(
        'source',
        'Source',
        (item, found) => cypher`(${item})-[:FOUND_IN]->()-[:PART_OF]->(${found})`,
      ),
    },
    orders: { POSITION: byPosition },
  },
);

export const unansweredConnection = connection({
  name: 'Query.unanswered',
  noun: 'Unanswered',
  indexed: true,
  reach: (_, item) => cypher`MATCH (${item}:Statement)`,
  filter: {
    '=unanswered': (item) => ({
      condition: cypher`EXISTS { MATCH ${callsOut(item, cypher`out`)} } AND NOT EXISTS { MATCH (${item})<-[r:RESPONDS_TO]-() WHERE ${visible(cypher`r`)} }`,
    }),
  },
});
