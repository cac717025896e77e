import { dateBounds, type PartialDate } from '../../model/dates.ts';
import type { Entry, Source } from '../../model/document.ts';
import { idKind } from '../../model/ids.ts';
import { fold } from '../../model/names.ts';
import type { Confidence } from '../../model/provenance.ts';

// Keys by which lists are ordered: unique strings, so that one key makes an order and a cursor. An index holds each.

/** Where a statement stands: source, entry, offset; the id makes it unique, with the kind where a quote and a figure are the same words. */
export function positionKey(source: string, entry: number, start: number | null, id: string): string {
  const place = `${source.slice('source:'.length)}/${padded(entry, 6)}/${start === null ? '~' : padded(start, 9)}/${id.slice(id.indexOf(':') + 1)}`;
  return idKind(id) === 'figure' ? `${place}/figure` : place;
}

/** A date's first day, then a position; what has no date comes last. */
export function dateKey(date: PartialDate | null, position: string): string {
  return `${date === null ? '~' : dateBounds(date).from}|${position}`;
}

/** The same with what has no date before all others, so that the latest come first when it is read from the end. */
export function latestKey(date: PartialDate | null, position: string): string {
  return date === null ? `!|${position}` : dateKey(date, position);
}

/** When the words of an entry were printed, with the days that this may mean. */
export function printedOn(entry: Entry, source: Source): Record<string, string | null> {
  const date = entry.postedAt ?? source.publishedAt;
  const { from, to } = date === null ? { from: null, to: null } : dateBounds(date);
  return { printedOn: date, printedFrom: from, printedUntil: to };
}

/** The folded name, then the id. */
export function nameKey(name: string, id: string): string {
  return `${fold(name)}|${id}`;
}

/** The time that a timeline gives a statement: its own, its entry's, its source's, or none. */
export function timeOf(
  saidOn: PartialDate | null,
  entry: Entry,
  source: Source,
): { timeOn: PartialDate | null; timeBasis: string | null } {
  if (saidOn !== null) return { timeOn: saidOn, timeBasis: 'SAID' };
  if (entry.postedAt !== null) return { timeOn: entry.postedAt, timeBasis: 'POSTED' };
  if (source.publishedAt !== null) return { timeOn: source.publishedAt, timeBasis: 'PUBLISHED' };
  return { timeOn: null, timeBasis: null };
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** The surest first, then as printed. */
export function sureKey(confidence: Confidence, position: string): string {
  return `${{ HIGH: 0, MEDIUM: 1, LOW: 2 }[confidence]}|${position}`;
}
