/**
 * A copy of a text, of the same length, in which all quotation marks, dashes of words and blanks have one shape. Rules
 * read the shadow; what they report are offsets, and these are the same in the text itself.
 */
export function shadowOf(text: string): string {
  return text
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}
