import { one, property } from '../compile/fields.ts';
import { namedKey, namedMatch } from '../compile/filter.ts';
import { anyOf, noun } from '../compile/noun.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { among } from './conditions.ts';
import { linkFields, statusOrVisible } from './links.ts';
import { byPosition } from './orders.ts';

export const response = noun(
  'Response',
  {
    ...linkFields,
    kind: property('kind'),
    response: one('Statement', (self, found) => cypher`MATCH (${found}:Statement)-[${self}]->()`),
    target: one('ResponseTarget', (self, found) => cypher`MATCH ()-[${self}]->(${found})`),
  },
  {
    filter: {
      '=status': statusOrVisible,
      kind: among('kind'),
      by: (item, text: string, value, scope) => {
        const speaker = scope.variable('by');
        const { match } = namedMatch('Speaker', text, speaker, value('by', namedKey(text, 'Speaker')));
        return {
          clause: cypher`${match} MATCH (${speaker})-[:SAID]->()-[${item}]->()`,
          ask: { argument: 'by', kind: 'Speaker', text },
        };
      },
      to: (item, text: string, value, scope) => {
        const speaker = scope.variable('to');
        const { match } = namedMatch('Speaker', text, speaker, value('to', namedKey(text, 'Speaker')));
        return {
          clause: cypher`${match} MATCH ${toSpeaker(speaker, item)}`,
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
    orders: { POSITION: byPosition },
  },
);

/** Responses to a speaker: to it, to its statements, or to an event at which it appeared. Each response has one target, so it is met once. */
export function toSpeaker(speaker: Cypher, response: Cypher): Cypher {
  return cypher`(${speaker})-[:SAID|APPEARED_AT]->{0,1}()<-[${response}:RESPONDS_TO]-()`;
}

export const responseTarget = anyOf('ResponseTarget', {
  Quote: cypher`:Quote`,
  Figure: cypher`:Figure`,
  Person: cypher`:Person`,
  Organisation: cypher`:Organisation`,
  Group: cypher`:Group`,
  Event: cypher`:Event`,
});
