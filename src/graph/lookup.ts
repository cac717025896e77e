import { type IdKind, idKind } from '../model/ids.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher } from './cypher.ts';

/** What can be looked up by id: its type, and where it stands in the graph. */
type Place = { type: string; bind: (variable: Cypher, id: Cypher, scope: Scope) => Cypher };

const node = (type: string, label: Cypher): Place => ({
  type,
  bind: (variable, id) => cypher`(${variable}${label} {id: ${id}})`,
});
const link = (type: string, label: Cypher): Place => ({
  type,
  bind: (variable, id, scope) => {
    const { from, to } = scope.between(variable);
    return cypher`(${from})-[${variable}${label} {id: ${id}}]->(${to})`;
  },
});

/** Where an id of each kind leads. */
export const PLACES: Readonly<Partial<Record<IdKind, Place>>> = {
  person: node('Person', cypher`:Speaker`),
  organisation: node('Organisation', cypher`:Speaker`),
  group: node('Group', cypher`:Speaker`),
  place: node('Place', cypher`:Place`),
  event: node('Event', cypher`:Event`),
  measure: node('Measure', cypher`:Measure`),
  source: node('Source', cypher`:Source`),
  entry: node('Entry', cypher`:Entry`),
  quote: node('Quote', cypher`:Statement`),
  figure: node('Figure', cypher`:Statement`),
  attribution: link('Attribution', cypher`:SAID`),
  response: link('Response', cypher`:RESPONDS_TO`),
  contradiction: link('Contradiction', cypher`:CONTRADICTS`),
  role: link('Role', cypher`:HOLDS_ROLE`),
  same: link('SameMeasure', cypher`:SAME_AS`),
  utterance: node('Utterance', cypher`:Utterance`),
  description: node('Description', cypher`:Description`),
  // What a reviewer refused stays as IS_NOT.
  identity: link('Identity', cypher`:IS|IS_NOT`),
  revision: node('Revision', cypher`:Revision`),
};

/** The kinds of ids that lead somewhere. */
export const LOOKED_UP: ReadonlySet<string> = new Set(Object.keys(PLACES));

/** Binds a variable to what has an id of one of these kinds; to nothing when the id is of no such kind. */
export function compileLookup(kinds: readonly IdKind[], id: string, variable: Cypher, scope: Scope): Cypher {
  const kind = idKind(id);
  const place = kind !== null && kinds.includes(kind) ? PLACES[kind] : undefined;
  return place
    ? cypher`MATCH ${place.bind(variable, scope.parameter('id', id), scope)}`
    : cypher`UNWIND [] AS ${variable}`;
}
