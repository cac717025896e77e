import type { Write } from '../connect.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { inBatches } from './batches.ts';
import { byLabel, type EndLabel } from './end-labels.ts';
import type { NodeRecord } from './records.ts';

// The edges that belong to a statement and have no provenance of their own.

const edge = (end: Cypher, put: Cypher): Cypher =>
  cypher`UNWIND $rows AS row MATCH (s:Statement {id: row.from}) MATCH (t${end} {id: row.to}) CREATE ${put}`;

const ABOUT: Readonly<Record<EndLabel, Cypher>> = {
  Speaker: about(cypher`:Speaker`),
  Place: about(cypher`:Place`),
  Event: about(cypher`:Event`),
  Statement: about(cypher`:Statement`),
};
const MADE_AT = edge(cypher`:Event`, cypher`(s)-[:MADE_AT]->(t)`);
const COUNTS = edge(cypher`:Measure`, cypher`(s)-[:COUNTS]->(t)`);
const STATES = edge(cypher`:Statement`, cypher`(t)-[:STATES]->(s)`);

/** What leads from statements that are about to be written anew, and from the quotes that state them. */
export const DROP_EDGES: readonly Cypher[] = [
  cypher`UNWIND $ids AS id MATCH (:Statement {id: id})-[old:FOUND_IN|ABOUT|MADE_AT|COUNTS]->() DELETE old`,
  cypher`UNWIND $ids AS id MATCH (:Statement {id: id})<-[old:STATES]-() DELETE old`,
];

/** Leads from statements that stand to what they are about, where they were made and what they count. */
export async function linkStatements(write: Write, statements: readonly NodeRecord[]): Promise<void> {
  for (const [label, rows] of byLabel(statements.flatMap(aboutRows), ({ to }) => to))
    await inBatches(write, ABOUT[label], 'rows', rows);
  await inBatches(write, MADE_AT, 'rows', edgeRows(statements, 'madeAt'));
  await inBatches(write, COUNTS, 'rows', edgeRows(statements, 'measure'));
  await inBatches(write, STATES, 'rows', edgeRows(statements, 'statedIn'));
}

function about(end: Cypher): Cypher {
  return edge(end, cypher`(s)-[:ABOUT {primary: row.primary, given: row.given}]->(t)`);
}

type End = { id: string; given: string };

function aboutRows({ id, edges }: NodeRecord) {
  return (edges.about as End[]).map(({ id: to, given }) => ({
    from: id,
    to,
    given,
    primary: edges.place ? to === edges.place : null,
  }));
}

function edgeRows(statements: readonly NodeRecord[], name: string): { from: string; to: string }[] {
  return statements.flatMap(({ id, edges }) =>
    edges[name] ? [{ from: id, to: edges[name] as string }] : [],
  );
}
