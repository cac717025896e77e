import type { CheckedDocument, Figure, Quote } from './document.ts';
import { attributionId, childId, contradictionId, responseId, statementId } from './ids.ts';

/** Which id leads to which. */
export type Leads = ReadonlyMap<string, string>;

/**
 * The same document under the id that its source has in the graph, with the ids of its entries, statements and links as they
 * would be had it been written with that id. `before` tells which statements of other documents have other ids now; the answer
 * tells it of this one.
 */
export function rekeyed(
  document: CheckedDocument,
  source: string,
  before: Leads = new Map(),
): { document: CheckedDocument; leads: Leads } {
  const leads = new Map<string, string>();
  if (source === document.source.id && before.size === 0) return { document, leads };
  const now = <Id extends string | null>(id: Id): Id =>
    id === null ? id : (((leads.get(id) ?? before.get(id)) as Id | undefined) ?? id);
  const moved = <One extends { id: string }>(one: One, id: string): One => {
    if (id !== one.id) leads.set(one.id, id);
    return { ...one, id };
  };
  const cited = <One extends { basisEntry: string | null }>(one: One): One => ({
    ...one,
    basisEntry: now(one.basisEntry),
  });
  const statement = <One extends Quote | Figure>(one: One): One => {
    const entry = now(one.entry);
    if (entry === one.entry) return one;
    const kind = one.type === 'Quote' ? 'quote' : 'figure';
    return { ...moved(one, statementId(kind, entry, one.selector)), entry };
  };
  const stays = source === document.source.id;
  const entries = document.entries.map((one) =>
    stays ? one : moved(one, childId('entry', source, one.id.slice(one.id.lastIndexOf('/') + 1))),
  );
  const quotes = document.quotes.map(statement);
  const figures = document.figures.map(statement);
  return {
    leads,
    document: {
      ...document,
      source: { ...document.source, id: source },
      entries,
      quotes,
      figures: figures.map((one) => ({ ...one, statedIn: now(one.statedIn) })),
      attributions: document.attributions.map((one) => {
        const of = now(one.statement);
        const id = of === one.statement ? one.id : attributionId(of, one.speaker);
        return cited({ ...one, id, statement: of });
      }),
      responses: document.responses.map((one) => {
        const [from, to] = [now(one.from), now(one.to)];
        const id = from === one.from && to === one.to ? one.id : responseId(from, to, one.kind);
        return cited({ ...one, id, from, to });
      }),
      contradictions: document.contradictions.map((one) => {
        const [a, b] = [now(one.a), now(one.b)].sort() as [string, string];
        const id = leadsElsewhere(one.a, one.b, now) ? contradictionId(a, b, one.kind) : one.id;
        return cited({ ...one, id, a, b });
      }),
      roles: document.roles.map(cited),
    },
  };
}

function leadsElsewhere(a: string, b: string, now: (id: string) => string): boolean {
  return now(a) !== a || now(b) !== b;
}
