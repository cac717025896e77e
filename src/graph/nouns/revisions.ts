import { computed, one, property } from '../compile/fields.ts';
import { type Field, noun, type Raw } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { answer } from '../selection.ts';
import { among, equals } from './conditions.ts';

const json = (raw: Raw) => (raw === null ? null : JSON.parse(raw));

const actor: Field = ({ self, below }) => ({
  expression: cypher`[${self}.actor, ${self}.role, ${self}.account]`,
  shape: ([name, role, account]) => answer({ name, role, account }, below, 'Actor'),
});

/** One change to the graph. */
export const revision = noun(
  'Revision',
  {
    id: property('id'),
    at: property('at'),
    actor,
    operation: property('operation'),
    summary: property('summary'),
    before: property('before', json),
    after: property('after', json),
    note: property('note'),
    undoes: one('Revision', (self, found) => cypher`MATCH (${self})-[:UNDOES]->(${found}:Revision)`),
    undoneBy: one(
      'Revision',
      (self, found) =>
        cypher`MATCH (${self})<-[:UNDOES]-(${found}:Revision WHERE coalesce(${found}.undone, false) = false)`,
    ),
    touched: computed(
      (self) => cypher`COLLECT { MATCH (${self})-[:TOUCHES]->(s:Subject) RETURN s.of ORDER BY s.of }`,
    ),
  },
  {
    filter: {
      of: (item, id: string, value) => ({
        clause: cypher`MATCH (${item})-[:TOUCHES]->(:Subject {of: ${value('of', id)}})`,
      }),
      by: equals('actor'),
      since: (item, since: Date | string, value) => ({
        condition: cypher`${item}.at >= ${value('since', new Date(since).toISOString())}`,
      }),
      operation: among('operation'),
    },
    orders: { NUMBER: (item) => [cypher`${item}.number`] },
  },
);
