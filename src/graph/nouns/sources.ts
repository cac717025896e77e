import { connection } from '../compile/connection.ts';
import { many, one, property } from '../compile/fields.ts';
import { named } from '../compile/filter.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { equals } from './conditions.ts';
import { said } from './links.ts';
import { byName } from './orders.ts';
import { version } from './version.ts';

export const source = noun(
  'Source',
  {
    id: property('id'),
    version,
    title: property('title'),
    kind: property('kind'),
    url: property('url'),
    publishedAt: property('publishedAt'),
    retrievedAt: property('retrievedAt'),
    language: property('language'),
    licence: property('licence'),
    citation: property('citation'),
    sha256: property('sha256'),
    publishedBy: many(
      'Organisation',
      (self, found) => cypher`MATCH (${self})-[:PUBLISHED_BY]->(${found}:Organisation)`,
      (found) => cypher`${found}.nameKey`,
    ),
    entries: many(
      'Entry',
      (self, found) => cypher`MATCH (${self})<-[:PART_OF]-(${found}:Entry)`,
      (found) => cypher`${found}.position`,
    ),
    statements: connection({
      name: 'Source.statements',
      noun: 'Statement',
      reach: (self, item) => cypher`MATCH (${self})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(${item}:Statement)`,
    }),
  },
  {
    filter: {
      kind: equals('kind'),
      publisher: named(
        'publisher',
        'Organisation',
        (item, found) => cypher`(${item})-[:PUBLISHED_BY]->(${found})`,
      ),
      speaker: named(
        'speaker',
        'Speaker',
        (item, found, scope) => cypher`(${item})<-[:PART_OF]-()<-[:FOUND_IN]-()<-${said(scope)}-(${found})`,
      ),
    },
    orders: { NAME: byName },
  },
);

export const entry = noun('Entry', {
  id: property('id'),
  position: property('position'),
  heading: property('heading'),
  postedAt: property('postedAt'),
  text: property('text'),
  start: property('start'),
  end: property('end'),
  source: one('Source', (self, found) => cypher`MATCH (${self})-[:PART_OF]->(${found}:Source)`),
  statements: connection({
    name: 'Entry.statements',
    noun: 'Statement',
    reach: (self, item) => cypher`MATCH (${self})<-[:FOUND_IN]-(${item}:Statement)`,
  }),
});
