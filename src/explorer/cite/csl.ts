import type { Cited } from './cited.ts';
import { isAbout, partsOf, withoutMarks } from './words.ts';

/** A citation as CSL-JSON, which reference managers take in. */
export function cslCitation(cited: Cited): string {
  const { authors, title, isWords, saidOn, sources, address, readOn } = cited;
  const [source] = sources;
  const issued = source?.publishedAt ?? saidOn;
  const publishers = [...new Set(sources.flatMap(({ publishers }) => publishers))];
  const item = {
    id: decodeURIComponent(new URL(address).pathname).replace(/^\//, ''),
    type: isWords ? 'speech' : 'document',
    title: isWords ? withoutMarks(title) : title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(sources.length > 0 && {
      'container-title': sources.map((one) => withoutMarks(one.title)).join('; '),
    }),
    ...(publishers.length > 0 && { publisher: publishers.join('; ') }),
    ...(issued && { issued: dateOf(issued) }),
    ...(saidOn && { 'event-date': dateOf(saidOn) }),
    URL: source?.url ?? address,
    accessed: dateOf(readOn),
    archive: 'On Record',
    archive_location: address,
  };
  return JSON.stringify([item], null, 2);
}

function dateOf(date: string) {
  const ends = date.split('/').map(partsOf);
  if (ends.some((end) => end === null)) return { literal: date };
  return { 'date-parts': ends, ...(isAbout(date) && { circa: true }) };
}
