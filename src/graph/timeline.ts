import { connection } from './compile/connection.ts';
import { itself, property } from './compile/fields.ts';
import type { Direction } from './compile/noun.ts';
import { noun } from './compile/noun.ts';
import { cypher } from './cypher.ts';
import { statement } from './nouns/statements.ts';

/** A statement at its time; its variable is the statement's. The time is worked out at import. */
export const timelineItem = noun(
  'TimelineItem',
  {
    on: property('timeOn'),
    basis: property('timeBasis'),
    statement: itself('Statement'),
  },
  { filter: statement.filter!, orders: { TIME: (item) => [cypher`${item}.timeKey`] } },
);

export const timeline = connection({
  name: 'Query.timeline',
  noun: 'TimelineItem',
  stem: 'Timeline',
  indexed: true,
  direction: ({ direction }) => (direction ?? 'ASC') as Direction,
  reach: (_, item) => cypher`MATCH (${item}:Statement)`,
});
