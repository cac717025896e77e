/** A name as it is compared: case, accents, quote marks and runs of white space folded. Both spellings of a name keep their own key. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A readable slug for what is curated: `Natacha Bouchart` becomes `natacha-bouchart`. Letters of any script stay. */
export function slug(name: string): string {
  return fold(name)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The longest key that an index of the graph holds beside an id, in bytes. */
const LONGEST_KEY = 4_000;

/** Whether a name, a title, an address or an id is short enough to be found by; about 4,000 letters are. */
export function isFindable(name: string): boolean {
  // A letter takes a byte at least, and folding takes some apart.
  return name.length <= LONGEST_KEY && new TextEncoder().encode(fold(name)).length <= LONGEST_KEY;
}
