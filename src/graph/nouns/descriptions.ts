import { connection } from '../compile/connection.ts';
import { computed, each, one, pageSize, property } from '../compile/fields.ts';
import { int } from '../compile/int.ts';
import { type Field, noun } from '../compile/noun.ts';
import { projectAs } from '../compile/project.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { visible } from './links.ts';
import { byPosition } from './orders.ts';

/** The statements that the source of a description attributes to it, each once. */
function attributed(description: Cypher, statement: Cypher): Cypher {
  return cypher`MATCH (${description})<-[:GIVES]-(:Source)<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(${statement}:Statement)<-[said:SAID WHERE said.given = ${description}.given AND ${visible(cypher`said`)}]-(:Speaker)`;
}

/** How many statements the source of a description attributes to it. */
export function statementsOf(description: Cypher): Cypher {
  return cypher`COUNT { ${attributed(description, cypher`attributed`)} }`;
}

/** What one source says of a speaker. */
export const description = noun(
  'Description',
  {
    id: property('id'),
    source: one('Source', (self, found) => cypher`MATCH (${self})<-[:GIVES]-(${found}:Source)`),
    name: property('name'),
    names: property('names'),
    roles: property('roles'),
    statements: computed(statementsOf),
    said: connection({
      name: 'Description.said',
      noun: 'Statement',
      reach: attributed,
    }),
    identity: one('Identity', (self, found, { scope }) => {
      const { to } = scope.between(found, { from: self });
      return cypher`MATCH (${self})-[${found}:IS]->(${to})`;
    }),
  },
  { orders: { POSITION: byPosition } },
);

/** What each source says of a speaker. */
export const descriptions = (type: string): Field =>
  connection({
    name: `${type}.descriptions`,
    noun: 'Description',
    reach: (self, item) => cypher`MATCH (${self})<-[:IS]-(${item}:Description)`,
  });

/** Who might be the same speaker and is not taken so, the likeliest first; none that a reviewer refused. */
export const alike: Field = ({ self, args, below, scope }) => {
  const [other, found] = [scope.variable('other'), scope.variable('found')];
  const limit = scope.parameter('first', int(pageSize(args.first, 'first')));
  const { expression, shape } = projectAs(likeness, found, below, scope);
  const way = cypher`(${self})<-[:IS]-(mine:Description)-[like:ALIKE WHERE ${visible(cypher`like`)}]-(theirs:Description)-[:IS]->(${other}`;
  const open = cypher`NOT EXISTS { (mine)-[:IS_NOT]->(${other}) } AND NOT EXISTS { (theirs)-[:IS_NOT]->(${self}) }`;
  return each({
    expression: cypher`COLLECT {
      MATCH ${way}:Speaker) WHERE ${other} <> ${self} AND ${open}
      WITH DISTINCT ${other}
      WITH {speaker: ${other}, link: COLLECT { MATCH ${way}) WHERE ${open} RETURN like ORDER BY like.score DESC, like.reason LIMIT 1 }[0]} AS ${found}
      ORDER BY ${found}.link.score DESC, ${found}.speaker.nameKey LIMIT ${limit}
      RETURN ${expression} }`,
    shape,
  });
};

const likeness = noun('Alike', {
  speaker: one('Speaker', (self, found) => cypher`UNWIND [${self}.speaker] AS ${found}`),
  score: computed((self) => cypher`${self}.link.score`),
  reason: computed((self) => cypher`${self}.link.reason`),
});
