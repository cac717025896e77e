import { end, property } from '../compile/fields.ts';
import { namedKey, namedMatch } from '../compile/filter.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { among, equals } from './conditions.ts';
import { linkFields, statusOrVisible } from './links.ts';
import { byConfidence, byPosition } from './orders.ts';

/** Whom a description is taken for, and why. */
export const identity = noun(
  'Identity',
  {
    ...linkFields,
    description: end('Description', 'from'),
    speaker: end('Speaker', 'to'),
    method: property('method'),
    score: property('score'),
    reason: property('reason'),
  },
  {
    filter: {
      '=status': statusOrVisible,
      method: equals('method'),
      confidence: among('confidence'),
      speaker: (item, text: string, value, scope) => {
        const speaker = scope.variable('speaker');
        const { match } = namedMatch('Speaker', text, speaker, value('speaker', namedKey(text, 'Speaker')));
        return {
          clause: cypher`${match} MATCH (${speaker})<-[:LEADS_TO]-{0,}()<-[${item}]-()`,
          ask: { argument: 'speaker', kind: 'Speaker', text },
        };
      },
    },
    orders: { POSITION: byPosition, CONFIDENCE: byConfidence },
  },
);
