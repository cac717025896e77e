import type { CheckedDocument } from '../model/document.ts';
import { idKind } from '../model/ids.ts';
import { fold } from '../model/names.ts';
import type { Graph, Write } from './connect.ts';
import { withCorrections } from './corrections/told-again.ts';
import type { Cypher } from './cypher.ts';
import { cypher } from './cypher.ts';
import { heldOf, isToldAnew, printOf } from './held/held.ts';
import { type Described, identify, type Regrouped } from './identity/identify.ts';
import { placesNamed, rekeyed } from './identity/rekey.ts';
import { readdress } from './import/addresses.ts';
import { inBatches } from './import/batches.ts';
import { type Changes, compared, nothingChanged, type Standing } from './import/changes.ts';
import { type Found, figuresBefore, findContradictions, RULES_OF } from './import/contradictions.ts';
import { assertIdsAreFree } from './import/free-ids.ts';
import { assertIdIsFree, underStandingIds } from './import/held-sources.ts';
import { HOLDERS, keepPrinted } from './import/printed.ts';
import * as q from './import/queries.ts';
import {
  LINK_STAGES,
  type NodeRecord,
  type Records,
  recordsOf,
  TOLD_BY_SEVERAL,
  typeOf,
} from './import/records.ts';
import { assertReferencesStand } from './import/references.ts';
import * as shared from './import/shared-queries.ts';
import { DROP_EDGES, linkStatements } from './import/statement-edges.ts';
import { tally } from './import/tally.ts';
import { dropShared, putNames, writeShared } from './import/together.ts';
import { leaveUtterances, settleUtterances } from './import/utterances.ts';
import { livingPlaces } from './places/living.ts';
import { assertAgain } from './record/asserted-same.ts';
import { recordImport } from './record/import.ts';
import { type By, COMMAND_LINE } from './record/revision.ts';
import { regrouping, type Step } from './record/steps.ts';
import { lock } from './record/write.ts';

/** What importing a document did. `contradictions` are those that a person asserts; `found` are the rule's. */
export type ImportReport = {
  source: string;
  changes: Record<keyof Records, Changes>;
  /** Contradictions that the rule proposes now and did not before, says in other words, or no longer finds. */
  found: Found;
  /** Descriptions, of any source, that are now taken for somebody else. */
  moved: Regrouped;
};

/**
 * Writes a checked document in one transaction. Importing it twice changes nothing; a changed one updates what it owns.
 * What a reviewer decided about a link survives. Documents that refer to each other's statements share `leads`, for a source may
 * stand under another id than the one that the document makes for it.
 * @throws InvalidDocument when the id of its source is another source's, or something that it refers to stands nowhere.
 */
export async function importDocument(
  graph: Graph,
  document: CheckedDocument,
  at = new Date(),
  leads: Map<string, string> = new Map(),
): Promise<ImportReport> {
  const by = { actor: COMMAND_LINE, at: at.toISOString() };
  const { report, changed } = await graph.write((write) => importInto(write, document, leads, by));
  for (const [from, to] of changed) leads.set(from, to);
  return report;
}

/** The same in a transaction that is under way, by somebody; gives the revision too, null where nothing changed. */
export async function importInto(
  write: Write,
  document: CheckedDocument,
  leads: ReadonlyMap<string, string>,
  by: By,
): Promise<{ report: ImportReport; revision: string | null; changed: ReadonlyMap<string, string> }> {
  // What a reviewer decides meanwhile must not be written over.
  await lock(write);
  const standing = await underStandingIds(write, [document], leads);
  const [placed] = standing.documents as [CheckedDocument];
  await assertIdIsFree(write, placed);
  const [told] = await withCorrections(write, [{ document: placed, records: recordsOf(placed) }]);
  const { records, descriptions } = told!;
  await assertIdsAreFree(write, [{ document: placed, records }]);
  await assertReferencesStand(write, placed);
  const source = placed.source.id;
  const before = (await isToldAnew(write, source, records)) ? await heldOf(write, source) : null;
  const report = await applied(write, { source, records, descriptions }, by.at);
  const steps: Step[] = [
    { kind: 'SOURCE', source, before, after: printOf(records) },
    ...regrouping(report.moved),
  ];
  const revision = await recordImport(write, placed.source.title, report, by, steps);
  return { report, revision, changed: standing.leads };
}

/** Whether nothing was ever imported. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await graph.read<Record<string, never>, { empty: boolean }>(
    cypher`RETURN NOT EXISTS { (:Source) } AS empty`,
  );
  return row!.empty;
}

type Plan = {
  [Stage in keyof Records]: {
    changes: Changes;
    gone: Standing[];
    write: Records[Stage] extends (infer R)[] ? R[] : NodeRecord[];
  };
};

/** What a document tells, as it is written. */
export type Told = Described & { records: Records };

/**
 * Writes the difference between what stands of a source and what is told. Where the source itself is to go (`isGoing`),
 * nothing is told but the source as it stands.
 */
export async function applied(
  write: Write,
  { records: told, ...described }: Told,
  at: string,
  isGoing = false,
): Promise<ImportReport> {
  const { source } = described;
  const of = { source, at };
  const plan = {} as Plan;
  const before = await write.run(q.STANDING.source, { source });
  plan.source = compared(before, [told.source]) as never;
  // Whom the document means is known once its source stands.
  await write.run(q.ENSURE_SOURCE, { source });
  const { speakers, regrouped: moved } = await identify(write, [described], at);
  const records = rekeyed(told, speakers.get(source)!, await livingPlaces(write, placesNamed(told)));
  for (const stage of Object.keys(q.STANDING) as (keyof Records)[]) {
    if (stage === 'source') plan.source.write = plan.source.write.map(() => records.source);
    else
      plan[stage] = compared(
        // Of a source that does not stand nothing does.
        before.length === 0 ? [] : await write.run(q.STANDING[stage], { source }),
        records[stage] as NodeRecord[],
      ) as never;
  }
  const removed = (stage: keyof Records) => plan[stage].changes.removed;
  const put = (text: Cypher, rows: readonly unknown[]) => inBatches(write, text, 'rows', rows, of);
  const drop = (text: Cypher, ids: readonly string[]) => inBatches(write, text, 'ids', ids, of);

  const unclaimed = plan.claims.gone.map(({ properties }) => properties.of as string);
  const touched = [
    ...(isGoing ? [source] : plan.source.write.map(({ id }) => id)),
    ...plan.claims.write.map((claim) => claim.of),
    ...unclaimed,
  ];
  const changing = [...plan.quotes.changes.updated, ...plan.figures.changes.updated].map(({ id }) => id);
  const statements = [...removed('quotes'), ...removed('figures'), ...changing];
  const losers = plan.said.gone.map(({ properties }) => properties.by as string);
  const undescribed = [
    ...(await write.run(shared.UNDESCRIBED_BESIDE, { ids: touched })),
    ...(await write.run(shared.UNDESCRIBED_BY, { ids: statements })),
  ];
  const maybeGone = [...unclaimed, ...undescribed.map(({ id }) => id), ...losers];
  const named = await write.run(shared.NAMES_OF, { ids: [...touched, ...maybeGone] });
  const gone = await write.run(RULES_OF, { ids: removed('figures') });
  const holders = await write.run(HOLDERS, { ids: removed('roles') });
  const figures = await figuresBefore(write, [
    ...removed('figures'),
    ...plan.figures.changes.updated.map(({ id }) => id),
  ]);

  const changedQuotes = plan.quotes.changes.updated.map(({ id }) => id);
  const left = await leaveUtterances(write, [...removed('quotes'), ...changedQuotes]);

  await put(q.PUT_SOURCE, plan.source.write);
  await putNames(write, plan.source.write.map(namesOfSource));
  await writeShared(write, plan.claims.write, { given: removed('claims'), of: unclaimed }, of);
  await assertAgain(
    write,
    plan.claims.changes.created.filter((id) => idKind(id) === 'measure'),
  );
  await put(q.LINK_SOURCE, plan.source.write);
  await put(q.PUT_ENTRIES, plan.entries.write);
  for (const stage of LINK_STAGES) await drop(q.DROP_LINKS[stage], removed(stage));
  await drop(q.DROP_STATEMENTS, [...removed('quotes'), ...removed('figures')]);
  await drop(q.DROP_ENTRIES, removed('entries'));
  for (const stage of TOLD_BY_SEVERAL) await restore(write, stage, removed(stage));
  for (const text of DROP_EDGES) await drop(text, changing);
  await put(q.PUT_QUOTES, plan.quotes.write);
  await put(q.PUT_FIGURES, plan.figures.write);
  const written = [...plan.quotes.write, ...plan.figures.write];
  await put(q.PUT_INTO_ENTRIES, written);
  await linkStatements(write, written);
  for (const stage of LINK_STAGES) await put(q.PUT_LINKS[stage], plan[stage].write);
  const created = new Set(plan.said.changes.created);
  await tally(
    write,
    plan.said.write.filter(({ id }) => created.has(id)),
    losers,
  );
  await keepPrinted(write, { said: plan.said.write, roles: plan.roles.write }, [
    ...losers,
    ...plan.said.write.filter(({ id }) => !created.has(id)).map(({ from }) => from),
    ...holders.map(({ id }) => id),
  ]);
  const saidAnew = plan.said.write.map(({ to }) => to).filter((id) => id.startsWith('quote:'));
  const quotes = new Set([...plan.quotes.write.map(({ id }) => id), ...saidAnew]);
  await settleUtterances(write, [...quotes], left);
  if (isGoing)
    await write.run(q.DROP_SOURCE, { source, links: [...removed('contradictions'), ...removed('roles')] });
  await dropShared(write, maybeGone);
  await write.run(shared.DROP_UNUSED_NAMES, { keys: named.map(({ key }) => key) });
  await readdress(
    write,
    [source],
    touched.filter((id) => typeOf(id) === 'Event'),
  );
  const found = await findContradictions(
    write,
    plan.figures.write.map(({ id }) => id),
    figures,
    at,
  );
  // It is no longer what a bulk load left, so that the next load must look at it.
  if (Object.values(plan).some(({ changes }) => !nothingChanged(changes)))
    await write.run(q.FORGET_LOAD, { source });
  const changes = Object.fromEntries(Object.entries(plan).map(([stage, { changes }]) => [stage, changes]));
  found.removed.push(...gone.map(({ id }) => id));
  return {
    source,
    changes: changes as ImportReport['changes'],
    found,
    moved,
  };
}

/** What a document no longer tells, and others do, is said in their words. */
async function restore(
  write: Write,
  stage: (typeof TOLD_BY_SEVERAL)[number],
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const told = await write.run(q.claimsOnLinks(stage), { rows: ids.map((id) => ({ id })) });
  const rows = told.map(({ id, claims }) => ({
    id,
    properties: claims.at(-1) ? JSON.parse(claims.at(-1)!) : null,
  }));
  if (rows.length > 0) await write.run(q.restoreLinks(stage), { rows });
}

function namesOfSource({ id, properties }: NodeRecord) {
  return { id, names: (properties.names as string[]).map((printed) => ({ key: fold(printed), printed })) };
}
