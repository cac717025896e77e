import type { Cited, CitedSource } from './cited.ts';
import { dateInWords, inMarks } from './words.ts';

/** A citation as it stands in a text or a list of references. */
export function plainCitation(cited: Cited): string {
  const { authors, title, isWords, saidOn, sources, address, readOn } = cited;
  const what = isWords ? inMarks(title) : title;
  const said = saidOn ? ` (said ${dateInWords(saidOn)})` : '';
  return [
    [authors.join(', '), what + said].filter(Boolean).join(', '),
    ...(sources.length > 0 ? [`In ${sources.map(sourceInWords).join('; ')}`] : []),
    `On Record, ${address} (read ${dateInWords(readOn)})`,
  ]
    .map(ended)
    .join(' ');
}

/** A source as a citation names it: its title, who published it, when, and where. */
export function sourceInWords({ title, publishers, publishedAt, url }: CitedSource): string {
  return [inMarks(title), ...publishers, publishedAt && dateInWords(publishedAt), url]
    .filter(Boolean)
    .join(', ');
}

/** With one full stop behind it. */
function ended(text: string): string {
  return /[.?!…][”’)]?$/.test(text) ? text : `${text}.`;
}
