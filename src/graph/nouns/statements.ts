import { dateBounds } from '../../model/dates.ts';
import { connection } from '../compile/connection.ts';
import { computed, many, one, property } from '../compile/fields.ts';
import { type Condition, type Filter, named } from '../compile/filter.ts';
import { anyOf, type Field } from '../compile/noun.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { thread } from '../thread.ts';
import { contradictionsOf, organisationOf, placeOf, responsesTo, sourceOf, speakerOf } from './around.ts';
import { callsOut, gotNoResponse } from './calls.ts';
import { among, exists } from './conditions.ts';
import { saidInOrder, visible } from './links.ts';
import { statementOrders } from './orders.ts';
import { version } from './version.ts';

/** What quotes and figures share; `type` names the connections' owner. */
export function statementFields(type: string): Record<string, Field> {
  return {
    id: property('id'),
    version,
    text: property('text'),
    saidOn: property('saidOn'),
    printedOn: computed(
      (self) => cypher`head(COLLECT { MATCH (${self})-[:FOUND_IN]->(entry:Entry) RETURN entry.printedOn })`,
    ),
    saidBy: many(
      'Speaker',
      (self, found, { scope }) => cypher`MATCH ${speakerOf(self, cypher`${found}:Speaker`, scope)}`,
      byNameKey,
    ),
    attributions: many(
      'Attribution',
      (self, found, { scope }) =>
        cypher`MATCH (${self})<-[${found}:SAID WHERE ${visible(found)}]-(${scope.between(found, { to: self }).from})`,
      (found) => cypher`${found}.id`,
    ),
    citation: one(
      'StatementCitation',
      (self, found, { scope }) =>
        cypher`MATCH (${self})-[${found}:FOUND_IN]->(${scope.between(found, { from: self }).to})`,
    ),
    places: many('Place', (self, found) => cypher`MATCH (${self})-[:ABOUT]->(${found}:Place)`, byNameKey),
    mentions: many(
      'Speaker',
      (self, found) => cypher`MATCH (${self})-[:ABOUT]->(${found}:Speaker)`,
      byNameKey,
    ),
    event: one('Event', (self, found) => cypher`MATCH (${self})-[:MADE_AT]->(${found}:Event)`),
    responses: connection({
      name: `${type}.responses`,
      noun: 'Response',
      reach: (self, item, { scope }) =>
        cypher`MATCH (${self})<-[${item}:RESPONDS_TO]-(${scope.between(item, { to: self }).from})`,
    }),
    respondsTo: connection({
      name: `${type}.respondsTo`,
      noun: 'Response',
      reach: (self, item, { scope }) =>
        cypher`MATCH (${self})-[${item}:RESPONDS_TO]->(${scope.between(item, { from: self }).to})`,
    }),
    contradictions: connection({
      name: `${type}.contradictions`,
      noun: 'Contradiction',
      reach: (self, item, { scope }) =>
        cypher`MATCH (${self})-[${item}:CONTRADICTS]-(${scope.between(item, { from: self }).to})`,
    }),
    unansweredBy: many(
      'Speaker',
      (self, found, { scope }) =>
        cypher`MATCH ${callsOut(self, found, scope)} WHERE ${gotNoResponse(self)} WITH DISTINCT ${found}`,
      byNameKey,
    ),
    thread,
  };
}

const from: Condition = (item, date: string, value) => ({
  condition: cypher`${item}.saidKey >= ${value('from', dateBounds(date, 'filter.from').from)} AND ${item}.saidOn IS NOT NULL`,
});
const to: Condition = (item, date: string, value) => ({
  condition: cypher`${item}.saidUntil <= ${value('to', dateBounds(date, 'filter.to').to)}`,
});

const printedFrom: Condition = (item, date: string, value) => ({
  condition: cypher`EXISTS { (${item})-[:FOUND_IN]->(entry:Entry) WHERE entry.printedFrom >= ${value('printedFrom', dateBounds(date, 'filter.printedFrom').from)} }`,
});
const printedTo: Condition = (item, date: string, value) => ({
  condition: cypher`EXISTS { (${item})-[:FOUND_IN]->(entry:Entry) WHERE entry.printedUntil <= ${value('printedTo', dateBounds(date, 'filter.printedTo').to)} }`,
});

/** What filters of quotes and of figures share. */
export const sharedFilter: Filter = {
  speaker: named('speaker', 'Speaker', speakerOf, saidInOrder),
  organisation: named('organisation', 'Organisation', organisationOf),
  within: named(
    'within',
    'Place',
    (item, found) => cypher`(${item})-[:ABOUT]->(:Place)-[:LOCATED_IN]->{0,8}(${found})`,
  ),
  event: named('event', 'Event', (item, found) => cypher`(${item})-[:MADE_AT]->(${found})`),
  source: named('source', 'Source', sourceOf),
  entry: (item, id, value) => ({
    clause: cypher`MATCH (${item})-[:FOUND_IN]->(:Entry {id: ${value('entry', id)}})`,
  }),
  from,
  to,
  printedFrom,
  printedTo,
  hasResponse: exists(responsesTo),
  contradicted: exists(contradictionsOf),
  status: (item, asked, value) => ({
    condition: cypher`EXISTS { MATCH (${item})<-[said:SAID]-() WHERE said.status = ${value('status', asked)} }`,
  }),
};

const statementFilter: Filter = {
  ...sharedFilter,
  speech: among('speech'),
  type: (item, asked: string) => ({
    condition: asked === 'QUOTE' ? cypher`${item}:Quote` : cypher`${item}:Figure`,
  }),
  place: named('place', 'Place', placeOf),
};

function byNameKey(item: Cypher): Cypher {
  return cypher`${item}.nameKey`;
}

/** Quote or figure. */
export const statement = anyOf(
  'Statement',
  { Quote: cypher`:Quote`, Figure: cypher`:Figure` },
  { filter: statementFilter, orders: statementOrders },
);
