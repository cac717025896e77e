import { InvalidArgument } from '../model/errors.ts';
import { computed, end, many, one, pageSize } from './compile/fields.ts';
import { int } from './compile/int.ts';
import { type At, type Field, type Noun, noun, type Projected } from './compile/noun.ts';
import { projectAs } from './compile/project.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher, nothing, number } from './cypher.ts';
import { shown } from './nouns/links.ts';

const DEEPEST = 12;

/** The conversation around a statement, a speaker or an event, as a flat list. */
export const thread: Field = (at) => compileThread(at.self, at);

/** The same from any variable. */
export function compileThread(start: Cypher, at: At): Projected {
  return projectAs(threadFrom(at), start, at.below, at.scope);
}

function threadFrom({ args, scope }: At): Noun {
  const most = pageSize(args.first ?? 100, 'first', 1_000);
  const direction = (args.direction ?? 'DOWN') as string;
  const paths = ways(readDepth(args.depth ?? 4), direction);
  const upFirst = (path: Cypher) =>
    direction === 'DOWN' ? nothing : cypher`CASE WHEN ${depth(path)} < 0 THEN ${depth(path)} ELSE 0 END, `;
  const limit = scope.parameter('first', int(most));
  return noun('Thread', {
    nodes: many(
      'ThreadNode',
      (start, path, { scope }) => paths(start, path, scope),
      (path) =>
        cypher`${upFirst(path)}[node IN nodes(${path}) | coalesce(node.position, '')], [link IN relationships(${path}) | link.id] LIMIT ${limit}`,
    ),
    hasMore: (at) => {
      const path = at.scope.variable('path');
      return { expression: cypher`COUNT { ${paths(at.self, path, at.scope)} RETURN ${path} } > ${limit}` };
    },
  });
}

/** A statement in a thread; its variable is the path that leads to it. */
export const threadNode = noun('ThreadNode', {
  depth: computed((path) => depth(path)),
  parent: one('ResponseTarget', (path, found) => cypher`UNWIND nodes(${path})[-2..-1] AS ${found}`),
  statement: end('Statement', 'to'),
  kind: computed((path) => cypher`last(relationships(${path})).kind`),
  status: computed((path) => cypher`last(relationships(${path})).status`),
  link: one('Response', (path, found, { scope }) => {
    const { from, to } = scope.between(found);
    return cypher`UNWIND relationships(${path})[-1..] AS ${found} WITH ${found}, startNode(${found}) AS ${from}, endNode(${found}) AS ${to}`;
  }),
});

/** Positive where the last step came down to a response, negative where it went up. */
function depth(path: Cypher): Cypher {
  return cypher`CASE WHEN length(${path}) = 0 THEN 0 WHEN startNode(last(relationships(${path}))) = last(nodes(${path})) THEN length(${path}) ELSE -length(${path}) END`;
}

type Way = (start: Cypher, path: Cypher, scope: Scope) => Cypher;

function ways(depth: number, direction: string): Way {
  const deep = number(depth);
  const link = (scope: Scope) => shown(scope, cypher`RESPONDS_TO`);
  const down: Way = (start, path, scope) =>
    cypher`MATCH ${path} = (${start}) (()<-${link(scope)}-()){0,${deep}} (${scope.between(path).to}:Statement)`;
  const up: Way = (start, path, scope) =>
    cypher`MATCH ${path} = (${start}) (()-${link(scope)}->()){1,${deep}} (${scope.between(path).to}:Statement)`;
  const itself: Way = (start, path, scope) =>
    cypher`MATCH ${path} = (${start}) WHERE ${start}:Statement WITH ${path}, ${start} AS ${scope.between(path).to}`;
  if (depth === 0) return itself;
  if (direction === 'DOWN') return down;
  const rest = direction === 'UP' ? itself : down;
  return (start, path, scope) => {
    const { to } = scope.ends(path);
    return cypher`CALL (${start}) { ${up(start, path, scope)} RETURN ${path}, ${to} UNION ALL ${rest(start, path, scope)} RETURN ${path}, ${to} }`;
  };
}

function readDepth(asked: unknown): number {
  const depth = asked as number;
  if (depth < 0 || depth > DEEPEST) {
    throw new InvalidArgument(
      'depth',
      `depth is ${depth}; ask for 0 to ${DEEPEST}, and for the thread of a deeper statement to see more.`,
    );
  }
  return depth;
}
