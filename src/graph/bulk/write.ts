import type { CheckedDocument } from '../../model/document.ts';
import type { Write } from '../connect.ts';
import { withCorrections } from '../corrections/told-again.ts';
import type { Query } from '../cypher.ts';
import { identify } from '../identity/identify.ts';
import { placesNamed, rekeyed } from '../identity/rekey.ts';
import { readdressThese } from '../import/addresses.ts';
import { byLabel } from '../import/end-labels.ts';
import { assertIdsAreFree } from '../import/free-ids.ts';
import { keepPrinted } from '../import/printed.ts';
import * as q from '../import/queries.ts';
import { type NodeRecord, type Records, TOLD_BY_SEVERAL } from '../import/records.ts';
import { assertReferencesStand } from '../import/references.ts';
import * as shared from '../import/shared-queries.ts';
import { linkStatements } from '../import/statement-edges.ts';
import { tally } from '../import/tally.ts';
import { putClaims, putNames } from '../import/together.ts';
import { settleUtterances } from '../import/utterances.ts';
import { livingPlaces } from '../places/living.ts';
import { assertAgain } from '../record/asserted-same.ts';
import { lastRevision } from '../record/write.ts';
import * as bulk from './queries.ts';
import { recordLoad } from './record.ts';
import { type Fresh, linkRow, nodeRow, sourceNames, sourceRow } from './rows.ts';
import { type LoadState, mergeShared, type Said, type Turns, type Written } from './shared.ts';

/**
 * Writes documents of which nothing stands yet, in the transaction that it is given. Answers what the load is to remember of shared
 * things once that is committed.
 * @throws InvalidDocument when a document refers to what stands nowhere, or has ids that others hold; nothing is written then.
 */
export async function writeBatch(
  write: Write,
  told: readonly Fresh[],
  state: LoadState,
  at: string,
): Promise<Written> {
  const incoming = await withCorrections(write, told);
  await assertIdsAreFree(write, incoming);
  await assertReferencesStand(write, together(incoming));
  await write.run(bulk.CREATE_SOURCES, { rows: incoming.map(sourceRow) });
  await putNames(write, incoming.map(sourceNames));
  const since = await lastRevision(write);
  const { speakers, regrouped, learned } = await identify(
    write,
    incoming.map(({ document, descriptions }) => ({ source: document.source.id, descriptions })),
    at,
    since === state.revision ? state.known : new Map(),
  );
  const places = await livingPlaces(
    write,
    incoming.flatMap(({ records }) => placesNamed(records)),
  );
  const added = incoming.map((one) => ({
    ...one,
    records: rekeyed(one.records, speakers.get(one.document.source.id)!, places),
  }));
  const put = (text: Query<{ rows: unknown[] }, never>, rows: unknown[]) =>
    rows.length === 0 ? undefined : write.run(text, { rows });
  const all = <Stage extends Exclude<keyof Records, 'source'>>(stage: Stage) =>
    added.flatMap(({ records }) => records[stage] as Records[Stage][number][]);

  const { events, said, turns } = await writeClaims(write, added, state, at);
  await assertAgain(
    write,
    all('claims').flatMap(({ type, of }) => (type === 'Measure' ? [of] : [])),
  );
  await put(
    bulk.CREATE_PUBLISHED,
    added.flatMap(({ records: { source } }) =>
      (source.edges.publishedBy as End[]).map(({ id: to, given }) => ({ from: source.id, to, given })),
    ),
  );
  await put(bulk.CREATE_ENTRIES, all('entries').map(nodeRow));
  const [quotes, figures] = [all('quotes'), all('figures')];
  await put(bulk.CREATE_QUOTES, quotes.map(nodeRow));
  await put(bulk.CREATE_FIGURES, figures.map(nodeRow));
  const statements = [...quotes, ...figures] as NodeRecord[];
  await linkStatements(write, statements);

  const links = (stage: 'said' | 'responses') =>
    added.flatMap(({ records }) => records[stage].map((one) => linkRow(one, records.source.id, at)));
  await put(bulk.CREATE_SAID, links('said'));
  await tally(write, all('said'));
  const responses = links('responses');
  for (const [label, rows] of byLabel(responses, ({ to }) => to))
    await put(bulk.createResponses(label), rows);
  // Several documents may tell these, so they are merged, document by document; they are few.
  for (const { records } of added) {
    const of = { source: records.source.id, at };
    for (const stage of TOLD_BY_SEVERAL) {
      if (records[stage].length > 0) await write.run(q.PUT_LINKS[stage], { ...of, rows: records[stage] });
    }
  }
  await keepPrinted(write, { said: all('said'), roles: all('roles') });
  await settleUtterances(
    write,
    quotes.map(({ id }) => id),
  );
  await readdressThese(
    write,
    responses.map(({ from }) => from),
    events,
  );

  for (const { edges } of figures) if (edges.measure) state.measures.add(edges.measure as string);
  await write.run(bulk.SET_UNFINISHED, { measures: [...state.measures] });
  const revision = await recordLoad(write, { added, told: incoming, moved: regrouped }, at);
  return { said, turns, learned, since, revision };
}

async function writeClaims(
  write: Write,
  added: readonly Fresh[],
  state: LoadState,
  at: string,
): Promise<{ events: string[]; said: Said; turns: Turns }> {
  const turns: Turns = new Map();
  const unknown = new Set(
    added.flatMap(({ records }) => records.claims.map(({ of }) => of).filter((id) => !state.turns.has(id))),
  );
  // A load that was broken off may have described them at the same moment.
  const standing = new Map(
    (await write.run(shared.STANDING_TURNS, { ids: [...unknown], at })).map(({ id, turn }) => [id, turn]),
  );
  const next = (id: string) => {
    const turn = (turns.get(id) ?? state.turns.get(id) ?? standing.get(id) ?? 0) + 1;
    turns.set(id, turn);
    return turn;
  };
  const claims = added.flatMap(({ records }) =>
    records.claims.map((claim) => ({ ...claim, source: records.source.id, turn: next(claim.of) })),
  );
  await putClaims(write, claims, at);
  return { ...(await mergeShared(write, claims, state)), turns };
}

type End = { id: string; given: string };

/** Documents as one, to look up at once what they refer to. */
function together(added: readonly Fresh[]): CheckedDocument {
  const documents = added.map(({ document }) => document);
  const all = <Key extends 'speakers' | 'places' | 'events' | 'measures' | 'quotes' | 'figures'>(key: Key) =>
    documents.flatMap((one) => one[key] as CheckedDocument[Key][number][]) as CheckedDocument[Key];
  return {
    ...documents[0]!,
    name: added[0]!.where,
    source: { ...documents[0]!.source, publishedBy: documents.flatMap(({ source }) => source.publishedBy) },
    speakers: all('speakers'),
    places: all('places'),
    events: all('events'),
    measures: all('measures'),
    quotes: all('quotes'),
    figures: all('figures'),
    attributions: documents.flatMap(({ attributions }) => attributions),
    responses: documents.flatMap(({ responses }) => responses),
    contradictions: documents.flatMap(({ contradictions }) => contradictions),
    roles: documents.flatMap(({ roles }) => roles),
    participations: documents.flatMap(({ participations }) => participations),
  };
}
