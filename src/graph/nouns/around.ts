import type { Scope } from '../compile/scope.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { BELONGS, said, shown, visible } from './links.ts';

// What stands around a statement: filters, facets and summaries go the same ways.

/** A pattern from a statement to something. */
export type Way = (statement: Cypher, found: Cypher, scope: Scope) => Cypher;

/** Who said it. */
export const speakerOf: Way = (statement, found, scope) => cypher`(${statement})<-${said(scope)}-(${found})`;

/** Who said it, or in which organisation the one who said it holds a role. */
export const organisationOf: Way = (statement, found, scope) =>
  cypher`(${statement})<-${said(scope)}-(:Speaker)-${shown(scope, BELONGS)}->{0,1}(${found})`;

/** For quotes any place that they are about; for figures the one that they are about first of all. */
export const placeOf: Way = (statement, found) =>
  cypher`(${statement})-[about:ABOUT WHERE ${statement}:Quote OR about.primary]->(${found})`;

/** Where its words stand. */
export const sourceOf: Way = (statement, found) =>
  cypher`(${statement})-[:FOUND_IN]->(:Entry)-[:PART_OF]->(${found})`;

/** The month in which it was said, or null where that is not known to the month. */
export const monthOf = (statement: Cypher) => month(cypher`${statement}.saidOn`);

/** The month in which an entry was printed, or null likewise. */
export const printedMonthOf = (entry: Cypher) => month(cypher`${entry}.printedOn`);

const month = (date: Cypher) =>
  cypher`CASE WHEN size(${date}) >= 7 AND left(${date}, 7) = left(split(${date}, '/')[-1], 7) THEN left(${date}, 7) END`;

/** The responses to it. */
export const responsesTo = (statement: Cypher) =>
  cypher`MATCH (${statement})<-[r:RESPONDS_TO]-() WHERE ${visible(cypher`r`)}`;

/** Its contradictions. */
export const contradictionsOf = (statement: Cypher) =>
  cypher`MATCH (${statement})-[c:CONTRADICTS]-() WHERE ${visible(cypher`c`)}`;
