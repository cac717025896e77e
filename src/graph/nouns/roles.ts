import { end, one, property } from '../compile/fields.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { linkFields } from './links.ts';

export const role = noun('Role', {
  ...linkFields,
  title: property('title'),
  person: end('Person', 'from'),
  organisation: one('Organisation', (self, found) => cypher`MATCH ()-[${self}]->(${found}:Organisation)`),
  place: one('Place', (self, found) => cypher`MATCH ()-[${self}]->(${found}:Place)`),
  from: property('from'),
  to: property('to'),
});
