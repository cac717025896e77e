import { computed, first, many } from './compile/fields.ts';
import { namedKey, namedMatch } from './compile/filter.ts';
import { type Field, noun } from './compile/noun.ts';
import { projectAs } from './compile/project.ts';
import { cypher } from './cypher.ts';
import { visible } from './nouns/links.ts';

/** How two speakers are linked by responses, by the shortest way. */
export const path: Field = ({ args, below, scope }) => {
  const [from, to, found] = [scope.variable('from'), scope.variable('to'), scope.variable('path')];
  const [one, other] = [scope.variable('one'), scope.variable('other')];
  const ends = (['from', 'to'] as const).map((end) => {
    const text = args[end] as string;
    const variable = end === 'from' ? from : to;
    return {
      ask: { argument: end, kind: 'Speaker' as const, text },
      ...namedMatch('Speaker', text, variable, scope.parameter(end, namedKey(text, 'Speaker'))),
    };
  });
  // ADDRESSES repeats the response's status as it was at import; a reviewer may have decided since.
  const standing = cypher`NOT EXISTS { ()-[rejected:RESPONDS_TO {id: coalesce(${one}.response, ${other}.response)}]->() WHERE NOT ${visible(cypher`rejected`)} }`;
  const { expression, shape } = projectAs(route, found, below, scope);
  const shortest = first({
    expression: cypher`COLLECT { ${ends[0]!.match} ${ends[1]!.match}
      WITH ${from}, ${to} WHERE ${from} <> ${to}
      MATCH ${found} = SHORTEST 1 (${from}) ((:Speaker)-[${one}:SAID|ADDRESSES]-(:Statement)-[${other}:SAID|ADDRESSES]-(:Speaker)
        WHERE type(${one}) <> type(${other}) AND ${visible(one)} AND ${visible(other)} AND ${standing}){1,6} (${to})
      RETURN ${expression} LIMIT 1 }`,
    shape,
  });
  return {
    expression: shortest.expression,
    shape: (raw, run) => {
      const found = shortest.shape(raw, run);
      if (found === null) run.doubts.push(...ends.map(({ ask }) => ask));
      return found;
    },
  };
};

/** A chain of responses; its variable is the path. */
const route = noun('Path', {
  length: computed((path) => cypher`size([link IN relationships(${path}) WHERE link:ADDRESSES])`),
  speakers: many(
    'Speaker',
    (path, found) => cypher`UNWIND [node IN nodes(${path}) WHERE node:Speaker] AS ${found}`,
  ),
  responses: many('Response', (path, found, { scope }) => {
    const step = scope.variable('step');
    const { from, to } = scope.between(found);
    return cypher`UNWIND relationships(${path}) AS ${step} MATCH (${from})-[${found}:RESPONDS_TO {id: ${step}.response}]->(${to})`;
  }),
});
