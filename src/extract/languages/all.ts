import { english } from './en/english.ts';
import type { Language } from './language.ts';

/** The languages that can be read. A new one is a folder like `en` and its name here. */
export const LANGUAGES: readonly Language[] = [english];

/** The language of a tag such as "en" or "en-GB"; null for one that cannot be read. */
export function languageFor(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? null;
}
