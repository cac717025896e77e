import { end, property } from '../compile/fields.ts';
import { namedKey, namedMatch } from '../compile/filter.ts';
import { anyOf, noun } from '../compile/noun.ts';
import type { Ends, Scope } from '../compile/scope.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { among } from './conditions.ts';
import { linkFields, said, saidBy, shown, statusOrVisible } from './links.ts';
import { byPosition, byRank } from './orders.ts';

export const response = noun(
  'Response',
  {
    ...linkFields,
    kind: property('kind'),
    response: end('Statement', 'from'),
    target: end('ResponseTarget', 'to'),
  },
  {
    filter: {
      '=status': statusOrVisible,
      kind: among('kind'),
      confidence: among('confidence'),
      by: (item, text: string, value, scope) => {
        const speaker = scope.variable('by');
        const { match } = namedMatch('Speaker', text, speaker, value('by', namedKey(text, 'Speaker')));
        return {
          clause: cypher`${match} MATCH (${speaker})-${said(scope)}->()-[${item}]->()`,
          ask: { argument: 'by', kind: 'Speaker', text },
        };
      },
      to: (item, text: string, value, scope) => {
        const speaker = scope.variable('to');
        const { match } = namedMatch('Speaker', text, speaker, value('to', namedKey(text, 'Speaker')));
        return {
          // Its ends may be bound already, and are then those that this one must have.
          clause: cypher`${match} MATCH ${toSpeaker(speaker, item, scope.ends(item), scope)}`,
          ask: { argument: 'to', kind: 'Speaker', text },
        };
      },
      source: (item, text: string, value, scope) => {
        const source = scope.variable('source');
        const { match } = namedMatch('Source', text, source, value('source', namedKey(text, 'Source')));
        return {
          clause: cypher`${match} MATCH (${source})<-[:PART_OF]-()<-[:FOUND_IN]-()-[${item}]->()`,
          ask: { argument: 'source', kind: 'Source', text },
        };
      },
    },
    orders: { POSITION: byPosition, CONFIDENCE: byRank },
  },
);

/**
 * Responses that others made to a speaker: to it, to its statements, or to an event at which it appeared. Each response has
 * one target, so it is met once.
 */
export function toSpeaker(
  speaker: Cypher,
  response: Cypher,
  { from: by, to }: Ends,
  scope: Pick<Scope, 'variable'>,
): Cypher {
  return cypher`(${speaker})-${shown(scope, HEARD)}->{0,1}(${to})<-[${response}:RESPONDS_TO]-(${by}:Statement WHERE NOT ${saidBy(speaker, by)})`;
}

/** What leads from a speaker to what a response to it may point to, beside the speaker as such. */
export const HEARD = cypher`SAID|APPEARED_AT`;

export const responseTarget = anyOf('ResponseTarget', {
  Quote: cypher`:Quote`,
  Figure: cypher`:Figure`,
  Person: cypher`:Person`,
  Organisation: cypher`:Organisation`,
  Group: cypher`:Group`,
  Event: cypher`:Event`,
});
