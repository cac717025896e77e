import { francAll } from 'franc-min';

/** With fewer letters than this the words tell too little. */
const LEAST_LETTERS = 160;
const ENOUGH = 2_000;
/** How near (0 to 1) the language that a page declares must come to the likeliest one to be believed. */
const NEAR = 0.9;

/**
 * The language of a text as a BCP 47 tag: what the page declares where its words do not speak against it, else what they are
 * most like. Null where nothing is declared and the text is too short to tell.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const told = canonical(declared);
  const sample = text.slice(0, ENOUGH);
  if (sample.replace(/\P{L}+/gu, '').length < LEAST_LETTERS) return told;
  const likely = francAll(sample).map(([code, likeness]) => ({ tag: canonical(code), likeness }));
  const first = likely[0]?.tag ?? null;
  if (first === null || first === 'und') return told;
  const same = (tag: string) => primaryOf(tag) === primaryOf(told ?? 'en');
  const believed = likely.some(({ tag, likeness }) => tag !== null && likeness >= NEAR && same(tag));
  if (told) return believed ? told : first;
  return believed ? 'en' : first;
}

/** The name of a language in English: “German”. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(primaryOf(tag)) ?? tag;
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

function canonical(tag: string | null): string | null {
  try {
    return tag ? Intl.getCanonicalLocales(tag.replace('_', '-'))[0]! : null;
  } catch {
    return null;
  }
}
