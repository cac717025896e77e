import { fold } from '../../model/names.ts';
import { connection } from '../compile/connection.ts';
import { many, one, property } from '../compile/fields.ts';
import { type Condition, type Filter, named } from '../compile/filter.ts';
import { anyOf, type Field, noun, type Order } from '../compile/noun.ts';
import type { Scope } from '../compile/scope.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { respondents } from '../respondents.ts';
import { equals, exists } from './conditions.ts';
import { saidByOne } from './contradictions.ts';
import { alike, descriptions } from './descriptions.ts';
import { BELONGS, said, saidBy, saidInOrder, shown, visible } from './links.ts';
import { byName, byStatements } from './orders.ts';
import { HEARD, toSpeaker } from './responses.ts';
import { countSaid } from './tally.ts';
import { version } from './version.ts';

/** What people, organisations and groups share. */
function speakerFields(type: string): Record<string, Field> {
  return {
    id: property('id'),
    version,
    name: property('name'),
    aliases: property('aliases'),
    description: property('description'),
    said: connection({
      name: `${type}.said`,
      noun: 'Statement',
      reach: (self, item, { scope }) => cypher`MATCH (${self})-${said(scope)}->(${item}:Statement)`,
      along: (self, item, { scope }) => saidInOrder(cypher`${item}:Statement`, cypher`${self}.id`, scope),
      total: countSaid,
    }),
    responsesReceived: connection({
      name: `${type}.responsesReceived`,
      noun: 'Response',
      reach: (self, item, { scope }) => cypher`MATCH ${toSpeaker(self, item, scope.between(item), scope)}`,
    }),
    responsesMade: connection({
      name: `${type}.responsesMade`,
      noun: 'Response',
      reach: (self, item, { scope }) => {
        const { from, to } = scope.between(item);
        return cypher`MATCH (${self})-${said(scope)}->(${from})-[${item}:RESPONDS_TO]->(${to})`;
      },
    }),
    respondents,
    descriptions: descriptions(type),
    alike,
    contradictions: connection({
      name: `${type}.contradictions`,
      noun: 'Contradiction',
      // Met twice where the speaker said both.
      reach: (self, item, { scope }) => {
        const { from, to } = scope.between(item);
        return cypher`MATCH (${self})-${said(scope)}->()-[${item}:CONTRADICTS]-() WITH DISTINCT ${item}, startNode(${item}) AS ${from}, endNode(${item}) AS ${to}`;
      },
      filter: {
        '(self)': (item, asked: boolean) => ({
          condition: asked ? saidByOne(item) : cypher`NOT ${saidByOne(item)}`,
        }),
      },
    }),
  };
}

const roles = (reach: (self: Cypher, found: Cypher, scope: Scope) => Cypher) =>
  many(
    'Role',
    (self, found, { scope }) => cypher`MATCH ${reach(self, found, scope)} WHERE ${visible(found)}`,
    (found) => cypher`coalesce(${found}.from, ''), ${found}.title, ${found}.id`,
  );

const type: Condition = (item, asked: 'PERSON' | 'ORGANISATION' | 'GROUP') => ({
  condition: cypher`${item}${LABELS[asked]}`,
});
const LABELS = { PERSON: cypher`:Person`, ORGANISATION: cypher`:Organisation`, GROUP: cypher`:Group` };

const hasStatements = exists((item) => cypher`(${item})-[s:SAID WHERE ${visible(cypher`s`)}]->()`);

const speakerFilter: Filter = {
  name: (item, asked: string, value) => ({
    condition: cypher`EXISTS { (${item})<-[:NAMES]-(name:Name) WHERE name.key CONTAINS ${value('name', fold(asked))} }`,
  }),
  type,
  organisation: named(
    'organisation',
    'Organisation',
    (item, found, scope) => cypher`(${item})-${shown(scope, BELONGS)}->(${found})`,
  ),
  source: named(
    'source',
    'Source',
    (item, found, scope) => cypher`(${item})-${said(scope)}->()-[:FOUND_IN]->()-[:PART_OF]->(${found})`,
  ),
  place: named(
    'place',
    'Place',
    (item, found, scope) => cypher`(${item})-${said(scope)}->()-[:ABOUT]->(${found})`,
  ),
  hasStatements,
};

const [heard, made, by] = [cypher`heard`, cypher`made`, cypher`by`];
/** How many responses others made to a speaker, then its name. */
const byResponses: Order = (item) => [
  cypher`COUNT { (${item})-[heard:${HEARD} WHERE ${visible(heard)}]->{0,1}()<-[made:RESPONDS_TO WHERE ${visible(made)}]-(by:Statement WHERE NOT ${saidBy(item, by)}) }`,
  nameKey(item),
];

const orders = { NAME: byName, STATEMENTS: byStatements, RESPONSES: byResponses };

export const person = noun('Person', {
  ...speakerFields('Person'),
  roles: roles(
    (self, found, scope) =>
      cypher`(${self})-[${found}:HOLDS_ROLE]->(${scope.between(found, { from: self }).to})`,
  ),
});

export const organisation = noun(
  'Organisation',
  {
    ...speakerFields('Organisation'),
    kind: property('kind'),
    partOf: one(
      'Organisation',
      (self, found) => cypher`MATCH (${self})-[:PART_OF_ORGANISATION]->(${found}:Organisation)`,
    ),
    parts: many(
      'Organisation',
      (self, found) => cypher`MATCH (${self})<-[:PART_OF_ORGANISATION]-(${found}:Organisation)`,
      nameKey,
    ),
    place: one('Place', (self, found) => cypher`MATCH (${self})-[:LOCATED_IN]->(${found}:Place)`),
    people: roles(
      (self, found, scope) =>
        cypher`(${self})<-[${found}:HOLDS_ROLE]-(${scope.between(found, { to: self }).from})`,
    ),
    published: connection({
      name: 'Organisation.published',
      noun: 'Source',
      reach: (self, item) => cypher`MATCH (${self})<-[:PUBLISHED_BY]-(${item}:Source)`,
    }),
  },
  { filter: { kind: equals('kind'), hasStatements }, orders },
);

export const group = noun('Group', {
  ...speakerFields('Group'),
  kind: property('kind'),
  of: one(
    'Organisation',
    (self, found) => cypher`MATCH (${self})-[:PART_OF_ORGANISATION]->(${found}:Organisation)`,
  ),
});

export const speaker = anyOf(
  'Speaker',
  { Person: cypher`:Person`, Organisation: cypher`:Organisation`, Group: cypher`:Group` },
  { filter: speakerFilter, orders },
);

function nameKey(item: Cypher): Cypher {
  return cypher`${item}.nameKey`;
}
