import type { Scope } from '../compile/scope.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { responsesTo } from './around.ts';
import { saidBy, shown, visible } from './links.ts';
import { HEARD } from './responses.ts';

/**
 * Leads from a statement to whom it calls out: whom it rejects or questions, be it the speaker as such, its words or its
 * appearance, and on whom or on whose words it comments. A comment on an occasion is about the occasion, a mention alone
 * calls nobody out, and an answer asks for none.
 */
export const callsOut = (statement: Cypher, speaker: Cypher, scope: Scope) => {
  const [call, target] = [scope.variable('call'), scope.variable('target')];
  return cypher`(${statement})-[${call}:RESPONDS_TO WHERE ${call}.kind IN ['REJECTS', 'QUESTIONS', 'COMMENTS'] AND ${visible(call)}]->(${target} WHERE ${call}.kind <> 'COMMENTS' OR NOT ${target}:Event)<-${shown(scope, HEARD)}-{0,1}(${speaker}:Speaker WHERE NOT ${saidBy(speaker, statement)})`;
};

/** That no response to a statement is on record. */
export const gotNoResponse = (statement: Cypher) => cypher`NOT EXISTS { ${responsesTo(statement)} }`;
