import { Conflict, NotFound } from '../model/errors.ts';
import { counted } from '../model/in-words.ts';
import type { Graph, Write } from './connect.ts';
import { cypher, query } from './cypher.ts';
import { heldOf } from './held/held.ts';
import { takeAway } from './held/take-away.ts';
import * as q from './import/queries.ts';
import type { Records } from './import/records.ts';
import { assertKnown, idsOf } from './known-names.ts';
import { idsOfMove } from './record/import.ts';
import { PERSON } from './record/person.ts';
import { type By, COMMAND_LINE } from './record/revision.ts';
import { regrouping } from './record/steps.ts';
import { assertSeen } from './record/versions.ts';
import { lock, record } from './record/write.ts';
import { rehearse } from './rehearse.ts';

type Named = { id: string; name: string };

/** What removing a source took away, and what of it stands because other sources hold it. */
export type Removal = {
  source: { id: string; title: string };
  /** How many of each kind went; `contradictions` are those that a person asserted. */
  removed: Record<Exclude<keyof Records, 'source' | 'claims'>, number>;
  /** How many contradictions of the rule went with their figures. */
  withdrawn: number;
  /** How many links went that a reviewer had decided on, or that a person had added. */
  reviewed: number;
  /** Speakers, places, events and measures that only this source held. */
  gone: Named[];
  /** Those that stay, since other sources describe them or refer to them. */
  kept: Named[];
};

/**
 * The source that a person means by an id, a title or an address.
 * @throws InvalidArgument with the nearest titles when there is none, and Conflict with the ids when there are several.
 */
export async function sourceMeant(graph: Graph, text: string): Promise<string> {
  const ids = await idsOf(graph, 'Source', text);
  if (ids.length === 0) await assertKnown(graph, [{ argument: 'source', kind: 'Source', text }]);
  if (ids.length > 1)
    throw new Conflict(
      `${ids.length} sources are called ${JSON.stringify(text)}; give the id of one: ${ids.join(', ')}.`,
    );
  return ids[0]!;
}

/**
 * Removes a source with what only it holds; what is worked out from it follows.
 * @throws NotFound when there is no such source, and Conflict when links that other documents tell end in its statements.
 */
export async function removeSource(
  write: Write,
  id: string,
  by: By = { actor: COMMAND_LINE, at: new Date().toISOString() },
  { note = null, version }: { note?: string | null; version?: number | null } = {},
): Promise<Removal & { revision: string }> {
  // Nobody may decide meanwhile on what is about to go.
  await lock(write);
  await assertSeen(write, id, version);
  const [source] = await write.run(q.STANDING.source, { source: id });
  if (!source) throw new NotFound(id);
  const title = source.properties.title as string;
  await assertNobodyRefers(write, id);
  const shared = await write.run(SHARED, { id });
  const [decided] = await write.run(REVIEWED, { id, person: PERSON });
  const before = await heldOf(write, id);
  const { changes, found, moved } = await takeAway(write, id, by.at);
  const standing = new Set(
    (await write.run(STANDING, { ids: shared.map((one) => one.id) })).map((one) => one.id),
  );
  const { source: _, claims: __, ...stages } = changes;
  const gone = shared.filter((one) => !standing.has(one.id));
  const links = Object.values(stages).flatMap(({ removed }) => removed);
  const revision = await record(write, by, {
    operation: 'REMOVE_SOURCE',
    summary: `Removed “${title}” with ${counted(stages.quotes.removed.length, 'quote')} and ${counted(stages.figures.removed.length, 'figure')}.`,
    before: { source: id, title },
    after: null,
    note,
    touched: [
      id,
      ...links,
      ...found.removed,
      ...gone.map((one) => one.id),
      ...moved.moves.flatMap(idsOfMove),
    ],
    steps: [{ kind: 'SOURCE', source: id, before, after: null }, ...regrouping(moved)],
  });
  return {
    revision,
    source: { id, title },
    removed: Object.fromEntries(
      Object.entries(stages).map(([stage, { removed }]) => [stage, removed.length]),
    ) as Removal['removed'],
    withdrawn: found.removed.length,
    reviewed: decided!.reviewed,
    gone,
    kept: shared.filter((one) => standing.has(one.id)),
  };
}

/** What removing a source would do: does it and takes it back, so that it tells no less than what would happen. */
export async function tryRemoval(graph: Graph, id: string): Promise<Removal> {
  const { revision: _, ...removal } = await rehearse(graph, (write) => removeSource(write, id));
  return removal;
}

/** A link of another document would go with its end, and importing that document again would not bring it back. */
async function assertNobodyRefers(write: Write, id: string): Promise<void> {
  const others = await write.run(REFERRING, { id });
  if (others.length === 0) return;
  const named = others.map((one) => `${JSON.stringify(one.title)} (${one.id})`).join(', ');
  throw new Conflict(
    `Statements of this source are answered, contradicted or attributed by ${named}; remove ${others.length === 1 ? 'that source' : 'those sources'} first.`,
  );
}

type Id = { id: string };

/** Sources whose documents tell a link that ends in a statement of a source. */
export const REFERRING = query<Id, Named & { title: string }>(cypher`
  MATCH (:Source {id: $id})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(:Statement)-[r:RESPONDS_TO|CONTRADICTS|SAID]-()
  UNWIND coalesce(r.documents, []) AS document
  WITH DISTINCT document WHERE document <> $id
  MATCH (other:Source {id: document}) RETURN other.id AS id, other.title AS title ORDER BY id`);

const SHARED = query<Id, Named>(
  cypher`MATCH (:Source {id: $id})-[:DESCRIBES]->(t) RETURN DISTINCT t.id AS id, t.name AS name ORDER BY id`,
);

/** How many links that go with a source a reviewer decided on, or a person added. */
export const REVIEWED = query<Id & { person: string }, { reviewed: number }>(cypher`CALL () {
    MATCH (:Source {id: $id})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(:Statement)-[r:RESPONDS_TO|CONTRADICTS|SAID]-() RETURN r
    UNION
    MATCH (:Source {id: $id})-[:DESCRIBES]->(:Person)-[r:HOLDS_ROLE]->() WHERE r.documents = [$id] RETURN r
    UNION
    MATCH (:Source {id: $id})-[:GIVES]->(:Description)-[r:IS|IS_NOT]->() RETURN r
  } WITH DISTINCT r WHERE r.reviewedAt IS NOT NULL OR $person IN coalesce(r.documents, []) RETURN count(r) AS reviewed`);

const STANDING = query<{ ids: string[] }, Id>(
  cypher`UNWIND $ids AS id MATCH (t:Speaker|Place|Event|Measure {id: id}) RETURN t.id AS id`,
);
