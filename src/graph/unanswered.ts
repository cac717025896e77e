import { connection } from './compile/connection.ts';
import { itself, many } from './compile/fields.ts';
import { named } from './compile/filter.ts';
import { noun } from './compile/noun.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher } from './cypher.ts';
import { said, shown, visible } from './nouns/links.ts';
import { byPosition } from './nouns/orders.ts';
import { HEARD } from './nouns/responses.ts';

/**
 * Leads from a statement to whom it calls out: whom it rejects, questions or comments on, be it the speaker as such, its
 * words or its appearance. A mention alone calls nobody out, and an answer asks for none.
 */
const callsOut = (statement: Cypher, speaker: Cypher, scope: Scope) => {
  const call = scope.variable('call');
  const own = cypher`EXISTS { (${speaker})-[own:SAID WHERE ${visible(cypher`own`)}]->(${statement}) }`;
  return cypher`(${statement})-[${call}:RESPONDS_TO WHERE ${call}.kind IN ['REJECTS', 'QUESTIONS', 'COMMENTS'] AND ${visible(call)}]->()<-${shown(scope, HEARD)}-{0,1}(${speaker}:Speaker WHERE NOT ${own})`;
};

/** A statement that got no response; its variable is the statement's. */
export const unanswered = noun(
  'Unanswered',
  {
    statement: itself('Statement'),
    calledOut: many(
      'Speaker',
      (self, found, { scope }) => cypher`MATCH ${callsOut(self, found, scope)} WITH DISTINCT ${found}`,
      (found) => cypher`${found}.nameKey`,
    ),
  },
  {
    filter: {
      by: named('by', 'Speaker', (item, found, scope) => cypher`(${item})<-${said(scope)}-(${found})`),
      to: named('to', 'Speaker', callsOut),
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
    '=unanswered': (item, _, __, scope) => ({
      condition: cypher`EXISTS { MATCH ${callsOut(item, cypher`out`, scope)} } AND NOT EXISTS { MATCH (${item})<-[r:RESPONDS_TO]-() WHERE ${visible(cypher`r`)} }`,
    }),
  },
});
