import { basename, extname } from 'node:path';
import { printedDate } from '../../extract/load/dates.ts';

/** What a file's name tells where the article does not: `port-times_2021-05-04_old-quay.txt` gives publisher and date. */
export type NameFacts = { publisher: string | null; publishedAt: string | null };

const PARTS = /^(?<publisher>[^_]+)_(?<date>\d{4}-\d{2}-\d{2})_[^_]/u;
const LEADING_DATE = /^(?<date>\d{4}-\d{2}-\d{2})(?:[_ -]|$)/;

/** Reads a name of the form PUBLISHER_DATE_TITLE or DATE_TITLE; any other name tells nothing. */
export function factsOfName(name: string): NameFacts {
  const stem = basename(name, extname(name));
  const { publisher, date } = (PARTS.exec(stem) ?? LEADING_DATE.exec(stem))?.groups ?? {};
  const publishedAt = date === undefined ? null : printedDate(date);
  return { publisher: publishedAt && publisher ? publisher : null, publishedAt };
}
