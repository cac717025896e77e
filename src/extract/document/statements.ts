import { readHedge } from '../../model/figures.ts';
import { asConfidence } from '../confidence.ts';
import type {
  Draft,
  ExtractedEntry,
  ExtractedFigure,
  ExtractedQuote,
  ExtractedResponse,
  Words,
} from '../types.ts';
import type { Naming } from './naming.ts';
import type { FigureItem, Proposed, QuoteItem } from './shape.ts';

/** A quote as a document writes it; offsets count from its entry's beginning. */
export function quoteItem(
  quote: ExtractedQuote,
  answers: readonly ExtractedResponse[],
  entry: ExtractedEntry,
  draft: Draft,
  naming: Naming,
): QuoteItem {
  const words = draft.text.slice(quote.start, quote.end);
  const responses = answers.map(({ kind, cue, target, basis, rule, confidence }) => ({
    to: saidIn(target.quote, entry, draft) ? naming.keyOf(target.quote!) : naming.targetOf(target),
    kind,
    basis: { words: basis.text, start: basis.start - entry.start },
    ...proposed(rule, cue, confidence),
  }));
  return {
    words,
    start: quote.start - entry.start,
    // A mark that nothing closes still is one.
    speech: quote.speech === 'INDIRECT' && /["“”„«»]/.test(words) ? 'MIXED' : quote.speech,
    speaker: naming.speakerOf(quote.speaker) ?? naming.unnamed(),
    ...asPrinted(quote.speaker, entry),
    ...(quote.cue && inside(quote.cue, entry) ? { cue: quote.cue.text } : {}),
    ...(quote.about.length > 0 ? { about: quote.about.map(naming.namedAs) } : {}),
    ...proposed(quote.rule, quote.cue, quote.confidence),
    ...(responses.length > 0 ? { respondsTo: distinct(responses) } : {}),
  };
}

/** Whether the very words that are answered stand in this entry, and so in the document. */
function saidIn(quote: number | null, entry: ExtractedEntry, draft: Draft): boolean {
  return quote !== null && inside(draft.quotes[quote]!, entry);
}

/** One response to one target of one kind. */
function distinct<T extends { to: string; kind: string }>(responses: readonly T[]): T[] {
  return [...new Map(responses.map((response) => [`${response.to} ${response.kind}`, response])).values()];
}

/** A figure as a document writes it: with the noun that it counts, as far as that stands in its quote. */
export function figureItem(
  figure: ExtractedFigure,
  entry: ExtractedEntry,
  draft: Draft,
  naming: Naming,
): FigureItem {
  const quote = figure.quote === null ? null : draft.quotes[figure.quote]!;
  const end = Math.min(figure.nounEnd, quote?.end ?? entry.end);
  const measure = naming.measureOf(figure);
  const { note, confidence } = proposed(figure.rule, null, figure.confidence);
  const read = figure.hedge === null || readHedge(figure.hedge) !== null;
  return {
    words: draft.text.slice(figure.start, end),
    start: figure.start - entry.start,
    value: figure.value,
    ...(figure.hedge !== null && !read ? { hedge: figure.hedge, comparator: figure.comparator } : {}),
    ...(measure ? { measure } : {}),
    unit: figure.unit || 'count',
    ...(figure.per ? { per: figure.per as FigureItem['per'] } : {}),
    ...(figure.asOf ? { asOf: figure.asOf } : {}),
    ...(figure.place ? { place: naming.placeOf(figure.place) } : {}),
    confidence,
    note: [note, ...figure.inferred.map((one) => `Inferred: ${one}.`)].join(' '),
  };
}

function asPrinted(speaker: Words | null, entry: ExtractedEntry): { as?: string } {
  return speaker && inside(speaker, entry) ? { as: speaker.text } : {};
}

function inside({ start, end }: { start: number; end: number }, entry: ExtractedEntry): boolean {
  return start >= entry.start && end <= entry.end;
}

function proposed(rule: string, cue: Words | null, confidence: number): Proposed {
  return {
    confidence: asConfidence(confidence),
    note: `Rule ${rule}${cue ? `, cue “${cue.text}”` : ''}, confidence ${confidence}.`,
  };
}
