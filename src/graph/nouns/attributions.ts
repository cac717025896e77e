import { one, property } from '../compile/fields.ts';
import { noun } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { linkFields } from './links.ts';

export const attribution = noun('Attribution', {
  ...linkFields,
  speaker: one('Speaker', (self, found) => cypher`MATCH (${found}:Speaker)-[${self}]->()`),
  statement: one('Statement', (self, found) => cypher`MATCH ()-[${self}]->(${found}:Statement)`),
  saidOn: property('on'),
  attributedAs: property('attributedAs'),
  roleAs: property('roleAs'),
  cue: property('cue'),
  attribution: property('attribution'),
  audience: property('audience'),
});
