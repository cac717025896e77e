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
    .replace(/^-+|-+$/g, '');
}
