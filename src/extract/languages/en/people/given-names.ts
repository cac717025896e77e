import { createRequire } from 'node:module';
import { fold } from '../../../../model/names.ts';
import { WORDS_NOT_NAMES } from '../words/words-not-names.generated.ts';

let given: ReadonlyMap<string, 'male' | 'female'> | null = null;

/** The pronoun of most people who bear a given name in English-speaking countries; null for a word that is none. */
export function pronounOfGiven(name: string): 'he' | 'she' | null {
  // The list is large, so it is loaded when the first name is asked for.
  given ??= createRequire(import.meta.url)('gender-detection-from-name/names/en') as typeof given;
  const gender = given!.get(fold(name));
  return gender === undefined ? null : gender === 'male' ? 'he' : 'she';
}

/** Whether a folded word is a given name, and few use it as a word of English. */
export function isGivenName(word: string): boolean {
  return pronounOfGiven(word) !== null && !WORDS_NOT_NAMES.has(word);
}

/** What a form of address says of the person whose name follows it. */
export function pronounOfTitle(words: readonly { lower: string }[]): 'he' | 'she' | null {
  for (const { lower } of words) {
    if (/^(?:mr|mr\.|sir|lord|congressman|king|prince)$/.test(lower)) return 'he';
    if (/^(?:mrs|mrs\.|ms|ms\.|miss|lady|dame|congresswoman|queen|princess)$/.test(lower)) return 'she';
  }
  return null;
}
