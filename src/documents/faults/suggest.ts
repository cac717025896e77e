import { closest, distance } from 'fastest-levenshtein';

/** A question that ends a message, such as ` Did you mean "bouchart"?`; empty when nothing known is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return '';
  const lower = written.toLowerCase();
  const near = names.find((name) => name.toLowerCase() === lower) ?? closest(written, names);
  const allowed = Math.max(1, Math.floor(written.length / 2.5));
  return distance(lower, near.toLowerCase()) <= allowed ? ` Did you mean ${JSON.stringify(near)}?` : '';
}

/** Up to eight names in quotation marks, for a message that lists what may be written. */
export function listed(known: Iterable<string>): string {
  const names = [...known];
  const shown = names.slice(0, 8).map((name) => JSON.stringify(name));
  return names.length > 8 ? `${shown.join(', ')} and ${names.length - 8} more` : shown.join(', ');
}
