import type { Attribution, CheckedDocument, Entry, Source } from '../../model/document.ts';
import { type DescriptionRecord, descriptionsOf } from '../identity/descriptions.ts';
import { type LinkRecord, type NodeRecord, nodeRecord, type Records, recordsOf } from '../import/records.ts';
import { referredToIn } from '../import/referred.ts';
import type { Correction, ToldByDocument } from './correction.ts';

/** What a source tells, as it is written. */
export type Telling = { records: Records; descriptions: readonly DescriptionRecord[] };
/** The source and its entries, which words stand in. */
export type Within = { source: Source; entries: readonly Entry[] };

/**
 * Lays corrections over what a document tells; gives with it the corrections as they hold now, for the document may tell the
 * corrected statement otherwise than before. A correction rests while its entry is gone, or while the document tells other words of
 * the same speaker at the same place.
 */
export function laidOver(
  telling: Telling,
  within: Within,
  corrections: readonly Correction[],
): Telling & { changed: Correction[] } {
  const changed: Correction[] = [];
  let laid = telling;
  for (const one of corrections) {
    if (!within.entries.some(({ id }) => id === one.now.statement.entry)) continue;
    const told = toldIn(laid.records, one.statement);
    if (!told && overlapping(laid.records, one).length > 0) continue;
    const current = told && !isSame(told, one.told) ? { ...one, told } : one;
    if (current !== one) changed.push(current);
    laid = withOne(laid, within, current);
  }
  return { ...laid, changed };
}

/** Takes a correction away again: what the document tells comes back, and what only the correction brought goes. */
export function withoutOne(
  { records, descriptions }: Telling,
  { statement, told, brought }: Correction,
): Telling {
  const left = put(records, statement, told);
  const kept = new Set(referredToIn(left));
  const goes = (id: string) =>
    brought.includes(id) &&
    !kept.has(id) &&
    !left.claims.some((one) => one.id !== id && one.claim.includes(JSON.stringify(id)));
  return {
    records: { ...left, claims: left.claims.filter(({ id }) => !goes(id)) },
    descriptions: descriptions.filter(({ given }) => !goes(given)),
  };
}

/** What stands of a statement among the records of its source; null where it does not. */
export function toldIn({ quotes, figures, said }: Records, statement: string): ToldByDocument | null {
  const node = [...quotes, ...figures].find(({ id }) => id === statement);
  return node ? { node, said: said.filter(({ to }) => to === statement) } : null;
}

/** The ids of statements of the same kind and speaker that share letters with those of a correction. */
export function overlapping({ quotes, figures, said }: Records, { statement, now }: Correction): string[] {
  const { start, end } = now.statement.selector;
  if (start === null || end === null) return [];
  const speakers = new Set(now.said.map(({ attribution }) => attribution.speaker));
  return (now.statement.type === 'Quote' ? quotes : figures).flatMap(({ id, edges }) => {
    const at = edges.selector as { start?: number | null; end?: number | null };
    const isBeside =
      id === statement ||
      edges.entry !== now.statement.entry ||
      typeof at.start !== 'number' ||
      typeof at.end !== 'number' ||
      at.end <= start ||
      at.start >= end;
    return isBeside || !said.some(({ to, from }) => to === id && speakers.has(from)) ? [] : [id];
  });
}

/** The speakers that the source would speak of for a correction alone. */
export function broughtBy({ descriptions }: Telling, within: Within, one: Correction): string[] {
  const standing = new Set(descriptions.map(({ given }) => given));
  return rowsOf(within, one).descriptions.flatMap(({ given }) => (standing.has(given) ? [] : [given]));
}

/** Whether the same is told of a statement. */
export function isSame(now: ToldByDocument, before: ToldByDocument | null): boolean {
  const digests = ({ node, said }: ToldByDocument) => [node, ...said].map(({ digest }) => digest).sort();
  return before !== null && digests(now).join() === digests(before).join();
}

/** Lays one correction over what stands. */
export function withOne(telling: Telling, within: Within, one: Correction): Telling {
  const { node, said, claims, descriptions } = rowsOf(within, one);
  const records = put(telling.records, one.statement, { node, said });
  const claimed = new Set(records.claims.map(({ id }) => id));
  const described = new Set(telling.descriptions.map(({ given }) => given));
  return {
    records: { ...records, claims: [...records.claims, ...claims.filter(({ id }) => !claimed.has(id))] },
    descriptions: [...telling.descriptions, ...descriptions.filter(({ given }) => !described.has(given))],
  };
}

/** What is written of a correction. */
function rowsOf(
  { source, entries }: Within,
  { now, told }: Correction,
): { node: NodeRecord; said: LinkRecord[]; claims: Records['claims']; descriptions: DescriptionRecord[] } {
  const { statement } = now;
  const replaced = new Set(now.said.map(({ instead }) => instead));
  const stays = (told?.said ?? []).filter(({ id }) => !replaced.has(id));
  // Its place in the order of print stays that of the words that the document tells.
  const start = told ? startOf(told.node) : statement.selector.start;
  const placed = { ...statement, selector: { ...statement.selector, start } };
  const document: CheckedDocument = {
    ...NOTHING,
    source,
    entries,
    speakers: now.speakers,
    quotes: placed.type === 'Quote' ? [placed] : [],
    figures: placed.type === 'Figure' ? [placed] : [],
    attributions: [...stays.map(attributionIn), ...now.said.map(({ attribution }) => attribution)],
  };
  const records = recordsOf(document);
  const { id, properties, edges } = [...records.quotes, ...records.figures][0]!;
  const own = new Map(now.said.map(({ attribution }) => [attribution.id, attribution.assertedAt]));
  return {
    node: nodeRecord(id, properties, { ...edges, selector: statement.selector }),
    said: [
      ...stays,
      ...records.said.flatMap((one) => {
        const assertedAt = own.get(one.id);
        return assertedAt ? [{ ...one, assertedAt }] : own.has(one.id) ? [one] : [];
      }),
    ],
    claims: records.claims,
    descriptions: descriptionsOf(document),
  };
}

function startOf({ edges }: NodeRecord): number | null {
  return (edges.selector as { start?: number | null }).start ?? null;
}

/** An attribution as its document says it. */
export function attributionIn({ id, from, to, properties }: LinkRecord): Attribution {
  const { position: _, by: __, ...own } = properties;
  return { ...own, id, speaker: from, statement: to } as unknown as Attribution;
}

function put(records: Records, statement: string, told: ToldByDocument | null): Records {
  const without = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => id !== statement);
  const isQuote = statement.startsWith('quote:');
  const nodes = told ? [told.node] : [];
  return {
    ...records,
    quotes: [...without(records.quotes), ...(isQuote ? nodes : [])],
    figures: [...without(records.figures), ...(isQuote ? [] : nodes)],
    said: [...records.said.filter(({ to }) => to !== statement), ...(told?.said ?? [])],
  };
}

const NOTHING: Omit<CheckedDocument, 'source' | 'entries'> = {
  name: '-',
  namesSource: true,
  speakers: [],
  places: [],
  events: [],
  measures: [],
  quotes: [],
  figures: [],
  attributions: [],
  responses: [],
  contradictions: [],
  roles: [],
  participations: [],
};
