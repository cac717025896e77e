import { findPerson } from '../people/roster.ts';
import { genderOfName, type Naming, namingsIn, type Scene } from '../responses/scene.ts';
import { OWNERS, TITLES } from '../words/closed.ts';
import type { InSentence } from './quantities.ts';
import type { Word } from './words.ts';

/** How far before a pronoun who is meant may be named. */
const WITHIN = 500;

/** The name that the words of a subject mean: their own, the speaker's for "I", and for "he" whom the text last spoke of. */
export function namedBy(
  subject: readonly Word[],
  { words, speaker }: InSentence,
  scene: Scene,
): string | null {
  const [first] = subject;
  if (!first) return null;
  const pronoun = PRONOUN[OWNERS.get(first.lower) ?? first.lower];
  if (!pronoun)
    return subject
      .filter(({ lower }) => !TITLES.has(lower))
      .map(({ word }) => word)
      .join(' ');
  if (pronoun === 'I') return speaker?.name ?? null;
  const fits = (naming: Naming) => isPerson(naming) && canBe(naming, pronoun, scene);
  const here = namingsIn(scene, words[0]!.start, first.start).filter(fits);
  if (here.length > 0) return only(here);
  const before = namingsIn(scene, words[0]!.start - WITHIN, words[0]!.start).filter(fits);
  return only(before) ?? only(before.filter((naming) => genderOf(naming, scene) === pronoun));
}

function only(namings: readonly Naming[]): string | null {
  const names = new Set(namings.map(({ name }) => name));
  return names.size === 1 ? namings[0]!.name : null;
}

const PRONOUN: Record<string, 'he' | 'she' | 'I'> = {
  he: 'he',
  him: 'he',
  she: 'she',
  i: 'I',
  we: 'I',
};

function isPerson({ kind, known, full }: Naming): boolean {
  return kind === 'PERSON' && (known || full !== null);
}

function canBe(naming: Naming, pronoun: 'he' | 'she', scene: Scene): boolean {
  const known = genderOf(naming, scene);
  return known === null || known === pronoun;
}

function genderOf({ gender, name }: Naming, scene: Scene): string | null {
  return gender ?? genderOfName(scene, name) ?? findPerson(scene.roster, name)?.pronoun ?? null;
}
