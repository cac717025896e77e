import { dateBounds, type PartialDate } from '../../model/dates.ts';
import type { Entry, Source } from '../../model/document.ts';
import { InvalidArgument } from '../../model/errors.ts';
import type { Status } from '../../model/provenance.ts';
import { relativeDate } from '../../model/relative-dates.ts';
import type { Report } from '../faults/report.ts';
import type { LocalNames } from './local-names.ts';

/** What every stage of reading one document shares. */
export type Reading = {
  report: Report;
  localNames: LocalNames;
  /** Who vouches for the document. */
  by: string;
  /** The status that the document gives to all it says, where it gives one. */
  status: Status | undefined;
  source: Source;
  entries: readonly Entry[];
  /** Entries by their key and by their number. */
  entryNamed: ReadonlyMap<string | number, Entry>;
  /** The map in which each checked item was written, so that what is found later can still name its line. */
  written: WeakMap<object, object>;
};

/**
 * When something was said or is about: a partial date, or words such as "last year", told from when its entry was posted or
 * its source published. Null (with an issue) for anything else, and where that is not known precisely enough.
 */
export function readTime(
  date: string | number | undefined,
  { report, source }: Pick<Reading, 'report' | 'source'>,
  entry: Entry,
  at: object,
  key: string,
): PartialDate | null {
  const relative = date === undefined ? null : relativeDate(String(date));
  if (relative === null) return readDate(date, report, at, key);
  const from = entry.postedAt ?? source.publishedAt;
  const told = from === null ? null : relative(from);
  if (told !== null) return told;
  const message = `${JSON.stringify(date)} is relative to the date of the source, which is ${from === null ? 'not given' : `given as ${from} only`}; give \`publishedAt\` precisely enough, or write the date itself.`;
  report.add('date/relative', message, at, key);
  return null;
}

/** A partial date as text, or null (with an issue) when it is none; rule 6 of the model. */
export function readDate(
  date: string | number | undefined,
  report: Report,
  at: object,
  key: string,
): PartialDate | null {
  if (date === undefined) return null;
  try {
    dateBounds(String(date), key);
    return String(date);
  } catch (error) {
    if (!(error instanceof InvalidArgument)) throw error;
    report.add('date/malformed', error.message, at, key);
    return null;
  }
}
