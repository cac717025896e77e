import { idKind } from '../../model/ids.ts';
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
/** What leads to a place to which another edge of the statement leads already, since two ids of the document mean it. */
const ALSO_ABOUT = edge(
  cypher`:Place`,
  cypher`(s)-[:ALSO_ABOUT {primary: row.primary, given: row.given}]->(t)`,
);
const MADE_AT = edge(cypher`:Event`, cypher`(s)-[:MADE_AT]->(t)`);
const COUNTS = edge(cypher`:Measure`, cypher`(s)-[:COUNTS]->(t)`);
const STATES = edge(cypher`:Statement`, cypher`(t)-[:STATES]->(s)`);

/** What leads from statements that are about to be written anew, and from the quotes that state them. */
export const DROP_EDGES: readonly Cypher[] = [
  cypher`UNWIND $ids AS id MATCH (:Statement {id: id})-[old:FOUND_IN|ABOUT|ALSO_ABOUT|MADE_AT|COUNTS]->() DELETE old`,
  cypher`UNWIND $ids AS id MATCH (:Statement {id: id})<-[old:STATES]-() DELETE old`,
];

/** Leads from statements that stand to what they are about, where they were made and what they count. */
export async function linkStatements(write: Write, statements: readonly NodeRecord[]): Promise<void> {
  const { about, also, madeAt, counts, states } = edgesOf(statements);
  for (const [label, rows] of byLabel(about, ({ to }) => to))
    await inBatches(write, ABOUT[label], 'rows', rows);
  await inBatches(write, ALSO_ABOUT, 'rows', also);
  await inBatches(write, MADE_AT, 'rows', madeAt);
  await inBatches(write, COUNTS, 'rows', counts);
  await inBatches(write, STATES, 'rows', states);
}

/** The same edges as rows; of those that state a figure `from` is the figure. */
export function edgesOf(statements: readonly NodeRecord[]) {
  const all = statements.map(aboutRows);
  return {
    about: all.flatMap(({ about }) => about),
    also: all.flatMap(({ also }) => also),
    madeAt: edgeRows(statements, 'madeAt'),
    counts: edgeRows(statements, 'measure'),
    states: edgeRows(statements, 'statedIn'),
  };
}

function about(end: Cypher): Cypher {
  return edge(end, cypher`(s)-[:ABOUT {primary: row.primary, given: row.given}]->(t)`);
}

type End = { id: string; given: string };

type About = { from: string; to: string; given: string; primary: boolean | null };

/** Each place once in `about`, by way of the figure's own where that is one of several. */
function aboutRows({ id, edges }: NodeRecord): { about: About[]; also: About[] } {
  const rows = (edges.about as End[]).map(({ id: to, given }) => ({
    from: id,
    to,
    given,
    primary: edges.place ? given === edges.place : null,
  }));
  const sorted = [...rows].sort(
    (a, b) => Number(b.primary) - Number(a.primary) || (a.given < b.given ? -1 : 1),
  );
  const also = sorted.filter(
    (one, place) => idKind(one.to) === 'place' && sorted.findIndex(({ to }) => to === one.to) < place,
  );
  return { about: rows.filter((one) => !also.includes(one)), also };
}

function edgeRows(statements: readonly NodeRecord[], name: string): { from: string; to: string }[] {
  return statements.flatMap(({ id, edges }) =>
    edges[name] ? [{ from: id, to: edges[name] as string }] : [],
  );
}
