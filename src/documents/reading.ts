import { dateBounds, type PartialDate } from '../model/dates.ts';
import type { Entry, Source } from '../model/document.ts';
import { InvalidArgument } from '../model/errors.ts';
import type { Status } from '../model/provenance.ts';
import type { Report } from './report.ts';
import type { Scope } from './scope.ts';

/** What every stage of reading one document shares. */
export type Reading = {
  report: Report;
  scope: Scope;
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
