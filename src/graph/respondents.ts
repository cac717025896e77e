import { computed, each, one, pageSize } from './compile/fields.ts';
import { int } from './compile/int.ts';
import { type Field, noun } from './compile/noun.ts';
import { project, projectAs } from './compile/project.ts';
import { cypher } from './cypher.ts';
import { said, shown, visible } from './nouns/links.ts';
import { HEARD, toSpeaker } from './nouns/responses.ts';

/** Who responded to a speaker, the most frequent first; itself left out. */
export const respondents: Field = ({ self, args, below, scope }) => {
  const other = scope.variable('other');
  const link = scope.variable('link');
  const found = scope.variable('found');
  const ends = scope.between(link);
  const limit = scope.parameter('first', int(pageSize(args.first, 'first')));
  const { expression, shape } = projectAs(respondent, found, below, scope);
  const received = cypher`MATCH ${toSpeaker(self, link, ends, scope)}<-${said(scope)}-(${other}:Speaker) WHERE ${visible(link)}`;
  const { from, to } = ends;
  // Read from the side of the one who responded: from the speaker's, all responses would be read once for each of them.
  const made = cypher`MATCH (${other})-${said(scope)}->(${from}:Statement) MATCH (${from})-[${link}:RESPONDS_TO]->(${to})
      WHERE ${visible(link)} AND (${to} = ${self} OR EXISTS { (${self})-${shown(scope, HEARD)}->(${to}) })
        AND NOT EXISTS { (${self})-${said(scope)}->(${from}) }`;
  // Rows are pairs of the one who responded and the responses.
  return each({
    // No aggregate function: inside a subquery of a RETURN the database would take it for one of the RETURN's own.
    expression: cypher`COLLECT {
      ${received}
      WITH DISTINCT ${other}
      WITH {speaker: ${other}, links: COLLECT { ${made} RETURN DISTINCT ${link} }} AS ${found}
      ORDER BY size(${found}.links) DESC, ${found}.speaker.nameKey LIMIT ${limit}
      RETURN ${expression} }`,
    shape,
  });
};

const respondent = noun('Respondent', {
  speaker: one('Speaker', (self, found) => cypher`UNWIND [${self}.speaker] AS ${found}`),
  count: computed((self) => cypher`size(${self}.links)`),
  responses: ({ self, args, below, scope }) => {
    const link = scope.variable('response');
    const limit = scope.parameter('first', int(pageSize(args.first, 'first')));
    const { from, to } = scope.between(link);
    const { expression, shape } = project('Response', link, below, scope);
    return each({
      expression: cypher`COLLECT { UNWIND ${self}.links AS ${link} WITH ${link}, startNode(${link}) AS ${from}, endNode(${link}) AS ${to} RETURN ${expression} ORDER BY ${link}.position LIMIT ${limit} }`,
      shape,
    });
  },
});
