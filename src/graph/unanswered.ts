import { connection } from './compile/connection.ts';
import { itself, many } from './compile/fields.ts';
import { named } from './compile/filter.ts';
import { noun } from './compile/noun.ts';
import { cypher } from './cypher.ts';
import { sourceOf, speakerOf } from './nouns/around.ts';
import { callsOut, gotNoResponse } from './nouns/calls.ts';
import { byPosition } from './nouns/orders.ts';

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
      by: named('by', 'Speaker', speakerOf),
      to: named('to', 'Speaker', callsOut),
      source: named('source', 'Source', sourceOf),
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
      condition: cypher`EXISTS { MATCH ${callsOut(item, cypher`out`, scope)} } AND ${gotNoResponse(item)}`,
    }),
  },
});
