import type { JoinedFragment, ResponsePageFragment } from '../../queries.generated.ts';
import type { Point } from './points.ts';
import { pointsOf } from './points.ts';

type Response = ResponsePageFragment['nodes'][number];

/** A statement with all the responses that it makes here: one statement may reject and question at once. */
export type Responding = { statement: Response['response']; links: JoinedFragment[] };

/** Responses by the statement that makes them, so that no statement is shown twice. */
export function respondingIn(responses: readonly Response[]): Responding[] {
  const found = new Map<string, Responding>();
  for (const response of responses) {
    const one = found.get(response.response.id) ?? { statement: response.response, links: [] };
    one.links.push(response);
    found.set(response.response.id, one);
  }
  return [...found.values()];
}

/** The same as rows of a drawing: what is responded to, and below it each response. */
export function pointsAround(responding: readonly Responding[]): Point[] {
  const targets = new Map(
    responding.flatMap(({ links }) => links.map(({ target }) => [target.id, target] as const)),
  );
  const answers = new Map(responding.map((one) => [one.statement.id, one]));
  const rows: Point[] = [];
  for (const target of targets.values()) {
    // A statement may answer one and be answered by another.
    if (!answers.has(target.id)) rows.push(rowOf(target));
    for (const one of responding)
      if (one.links[0]!.target.id === target.id) rows.push(...pointsOf(null, [{ ...one, level: 1 }]));
  }
  return rows;
}

function rowOf(target: JoinedFragment['target']): Point {
  const name =
    'name' in target ? target.name : `${target.saidBy.map(({ name }) => name).join(', ')}: ${target.text}`;
  return { key: target.id, name, did: [], kind: null, links: [], level: 0, anchor: 'main' };
}
