import type { CheckedDocument } from '../model/document.ts';
import { fold } from '../model/names.ts';
import type { Graph, Write } from './connect.ts';
import type { Cypher } from './cypher.ts';
import { cypher } from './cypher.ts';
import { readdress } from './import/addresses.ts';
import { type Changes, compared, nothingChanged, type Standing } from './import/changes.ts';
import { type Found, figuresBefore, findContradictions, RULES_OF } from './import/contradictions.ts';
import * as q from './import/queries.ts';
import {
  type ClaimRecord,
  type NodeRecord,
  type Records,
  recordsOf,
  type SharedType,
} from './import/records.ts';
import { assertReferencesStand } from './import/references.ts';
import { mergeClaims } from './import/shared.ts';
import { tally } from './import/tally.ts';

/** What importing a document did. `contradictions` are those that a person asserts; `found` are the rule's. */
export type ImportReport = {
  source: string;
  changes: Record<keyof Records, Changes>;
  /** Contradictions that the rule proposes now and did not before, says in other words, or no longer finds. */
  found: Found;
};

/**
 * Writes a checked document in one transaction. Importing it twice changes nothing; a changed one updates what it owns.
 * What a reviewer decided about a link survives.
 */
export async function importDocument(
  graph: Graph,
  document: CheckedDocument,
  at = new Date(),
): Promise<ImportReport> {
  const records = recordsOf(document);
  return graph.write(async (write) => {
    await assertReferencesStand(write, document);
    return applied(write, records, document.source.id, at.toISOString());
  });
}

/** Whether nothing was ever imported. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await graph.read<Record<string, never>, { empty: boolean }>(
    cypher`RETURN NOT EXISTS { (:Source) } AS empty`,
  );
  return row!.empty;
}

async function applied(write: Write, records: Records, source: string, at: string): Promise<ImportReport> {
  const of = { source, at };
  const plan = {} as {
    [Stage in keyof Records]: {
      changes: Changes;
      gone: Standing[];
      write: Records[Stage] extends (infer R)[] ? R[] : NodeRecord[];
    };
  };
  for (const stage of Object.keys(q.STANDING) as (keyof Records)[]) {
    const wanted = stage === 'source' ? [records.source] : (records[stage] as NodeRecord[]);
    plan[stage] = compared(await write.run(q.STANDING[stage], { source }), wanted) as never;
  }
  const removed = (stage: keyof Records) => plan[stage].changes.removed;
  const put = (text: Cypher, rows: readonly unknown[]) => inBatches(write, text, 'rows', rows, of);
  const drop = (text: Cypher, ids: readonly string[]) => inBatches(write, text, 'ids', ids, of);

  const touched = [...plan.source.write, ...plan.claims.write].map(({ id }) => id).concat(removed('claims'));
  const named = await write.run(q.NAMES_OF, { ids: touched });
  const gone = await write.run(RULES_OF, { ids: removed('figures') });
  const before = await figuresBefore(write, [
    ...removed('figures'),
    ...plan.figures.changes.updated.map(({ id }) => id),
  ]);

  await put(q.PUT_SOURCE, plan.source.write);
  await put(q.NAME_SOURCE, plan.source.write.map(namesOfSource));
  await writeShared(write, plan.claims.write, removed('claims'), of);
  await put(q.LINK_SOURCE, plan.source.write);
  await put(q.PUT_ENTRIES, plan.entries.write);
  for (const stage of LINKS) await drop(q.DROP_LINKS[stage], removed(stage));
  await drop(q.DROP_STATEMENTS, [...removed('quotes'), ...removed('figures')]);
  await drop(q.DROP_ENTRIES, removed('entries'));
  await put(q.PUT_QUOTES, plan.quotes.write);
  await put(q.PUT_FIGURES, plan.figures.write);
  for (const stage of LINKS) await put(q.PUT_LINKS[stage], plan[stage].write);
  const created = new Set(plan.said.changes.created);
  await tally(
    write,
    plan.said.write.filter(({ id }) => created.has(id)),
    plan.said.gone.map(({ properties }) => properties.by as string),
  );
  await dropShared(write, removed('claims'));
  await write.run(q.DROP_UNUSED_NAMES, { keys: named.map(({ key }) => key) });
  await readdress(
    write,
    source,
    touched.filter((id) => typeOfId(id) === 'Event'),
  );
  const found = await findContradictions(
    write,
    plan.figures.write.map(({ id }) => id),
    before,
    at,
  );
  // It is no longer what a bulk load left, so that the next load must look at it.
  if (Object.values(plan).some(({ changes }) => !nothingChanged(changes)))
    await write.run(q.FORGET_LOAD, { source });
  const changes = Object.fromEntries(Object.entries(plan).map(([stage, { changes }]) => [stage, changes]));
  found.removed.push(...gone.map(({ id }) => id));
  return { source, changes: changes as ImportReport['changes'], found };
}

const LINKS = ['said', 'responses', 'contradictions', 'roles'] as const;
const BATCH = 2_000;

async function inBatches(
  write: Write,
  text: Cypher,
  name: string,
  rows: readonly unknown[],
  of: Record<string, unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await write.run(text, { ...of, [name]: rows.slice(from, from + BATCH) });
}

function namesOfSource({ id, properties }: NodeRecord): {
  id: string;
  names: { key: string; printed: string }[];
} {
  return { id, names: (properties.names as string[]).map((printed) => ({ key: fold(printed), printed })) };
}

/** Writes what the document says of shared things, and makes each of them what all documents say together. */
async function writeShared(
  write: Write,
  claims: readonly ClaimRecord[],
  removed: readonly string[],
  of: { source: string; at: string },
): Promise<void> {
  for (const type of typesOf(claims)) {
    await inBatches(
      write,
      q.putClaims(type),
      'rows',
      claims.filter((one) => one.type === type),
      of,
    );
  }
  await inBatches(write, q.DROP_CLAIMS, 'ids', removed, of);
  const touched = [
    ...claims.map(({ id, type }) => ({ id, type })),
    ...removed.map((id) => ({ id, type: typeOfId(id) })),
  ];
  const merged: [SharedType, ReturnType<typeof mergeClaims>[]][] = [];
  for (const type of typesOf(touched)) {
    const ids = touched.filter((one) => one.type === type).map(({ id }) => id);
    const rows = await write.run(q.claimsOn(type), { ids });
    const things = rows
      .filter(({ claims }) => claims.length > 0)
      .map(({ claims }) =>
        mergeClaims(
          type,
          claims.map((claim) => JSON.parse(claim)),
        ),
      );
    await inBatches(write, q.putShared(type), 'rows', things, of);
    merged.push([type, things]);
  }
  for (const [type, things] of merged) await inBatches(write, q.linkShared(type), 'rows', things, of);
}

async function dropShared(write: Write, ids: readonly string[]): Promise<void> {
  for (const type of typesOf(ids.map((id) => ({ type: typeOfId(id) })))) {
    await write.run(q.dropUnspoken(type), { ids: ids.filter((id) => typeOfId(id) === type) });
  }
}

function typesOf(things: readonly { type: SharedType }[]): SharedType[] {
  return [...new Set(things.map(({ type }) => type))];
}

const TYPE_OF: Readonly<Record<string, SharedType>> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Group',
  place: 'Place',
  event: 'Event',
  measure: 'Measure',
};

function typeOfId(id: string): SharedType {
  return TYPE_OF[id.slice(0, id.indexOf(':'))]!;
}
