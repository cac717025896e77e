import type { CheckedDocument } from '../../model/document.ts';
import type { Write } from '../connect.ts';
import type { Query } from '../cypher.ts';
import { READDRESS_THESE } from '../import/addresses.ts';
import * as q from '../import/queries.ts';
import type { NodeRecord, Records } from '../import/records.ts';
import { assertReferencesStand } from '../import/references.ts';
import { tally } from '../import/tally.ts';
import * as bulk from './queries.ts';
import { byLabel, type Fresh, linkRow, nodeRow, sourceRow } from './rows.ts';
import { mergeShared, type Said, type Shelf } from './shared.ts';

/**
 * Writes documents of which nothing stands yet, in the transaction that it is given. Answers what the shelf is to note of shared
 * things once that is committed.
 */
export async function writeBatch(
  write: Write,
  added: readonly Fresh[],
  shelf: Shelf,
  at: string,
): Promise<Said> {
  await assertReferencesStand(write, together(added));
  const put = (text: Query<{ rows: unknown[] }, never>, rows: unknown[]) =>
    rows.length === 0 ? undefined : write.run(text, { rows });
  const all = <Stage extends Exclude<keyof Records, 'source'>>(stage: Stage) =>
    added.flatMap(({ records }) => records[stage] as Records[Stage][number][]);

  await put(bulk.CREATE_SOURCES, added.map(sourceRow));
  const { events, said } = await writeClaims(write, added, shelf, at);
  await put(
    bulk.CREATE_PUBLISHED,
    added.flatMap(({ document: { source } }) => source.publishedBy.map((to) => ({ from: source.id, to }))),
  );
  await put(bulk.CREATE_ENTRIES, all('entries').map(nodeRow));
  const [quotes, figures] = [all('quotes'), all('figures')];
  await put(bulk.CREATE_QUOTES, quotes.map(nodeRow));
  await put(bulk.CREATE_FIGURES, figures.map(nodeRow));
  const statements = [...quotes, ...figures] as NodeRecord[];
  for (const [label, rows] of byLabel(statements.flatMap(aboutRows), ({ to }) => to))
    await put(bulk.createAbout(label), rows);
  await put(bulk.CREATE_MADE_AT, edgeRows(statements, 'madeAt'));
  await put(bulk.CREATE_COUNTS, edgeRows(statements, 'measure'));
  await put(bulk.CREATE_STATES, edgeRows(statements, 'statedIn'));

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
    for (const stage of ['contradictions', 'roles'] as const) {
      if (records[stage].length > 0) await write.run(q.PUT_LINKS[stage], { ...of, rows: records[stage] });
    }
  }
  await write.run(READDRESS_THESE, { ids: [...new Set(responses.map(({ from }) => from))], events });

  for (const { edges } of figures) if (edges.measure) shelf.measures.add(edges.measure as string);
  await write.run(bulk.SET_UNFINISHED, { measures: [...shelf.measures] });
  return said;
}

async function writeClaims(
  write: Write,
  added: readonly Fresh[],
  shelf: Shelf,
  at: string,
): ReturnType<typeof mergeShared> {
  const claims = added.flatMap(({ records }) =>
    records.claims.map((claim) => ({ ...claim, source: records.source.id })),
  );
  for (const type of new Set(claims.map((one) => one.type))) {
    await write.run(bulk.createClaims(type), { rows: claims.filter((one) => one.type === type), at });
  }
  return mergeShared(write, claims, shelf);
}

function aboutRows({ id, edges }: NodeRecord): { from: string; to: string; primary: boolean | null }[] {
  return (edges.about as string[]).map((to) => ({
    from: id,
    to,
    primary: edges.place ? to === edges.place : null,
  }));
}

function edgeRows(statements: readonly NodeRecord[], edge: string): { from: string; to: string }[] {
  return statements.flatMap(({ id, edges }) =>
    edges[edge] ? [{ from: id, to: edges[edge] as string }] : [],
  );
}

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
