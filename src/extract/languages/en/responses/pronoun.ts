import { word } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { type StatedContext, sentenceAt } from './context.ts';
import { genderOfName, latestBefore, type Naming, namingsIn } from './scene.ts';
import { sameLast } from './target.ts';

/**
 * Whom "him" or "her" at a place means: the first other person whom its sentence names before it, since a subject stands first; else
 * whom the sentence before is about; else the last person who was named.
 */
export function meantByPronoun(
  context: StatedContext,
  at: number,
  pronoun: 'he' | 'she',
  other: string,
): Naming | null {
  const { scene, sentences } = context;
  const fits = (naming: Naming): boolean => {
    const known = naming.gender ?? genderOfName(scene, naming.name);
    return (
      naming.kind === 'PERSON' &&
      (naming.known || naming.full !== null) &&
      !sameLast(naming.name, other) &&
      !isOf(naming.name, other) &&
      (known === null || known === pronoun)
    );
  };
  const k = sentenceAt(context, at);
  const here = sentences[k];
  const about = here && sentenceSubject(here.items);
  // "He laughed after Birch accused him": one and the same, whom an earlier sentence names.
  const isSame = about?.items.length === 1 && word(about.items, 0) === pronoun && about.start < at;
  const own = here && !isSame && namingsIn(scene, here.start, at).find(fits);
  if (own) return own;
  const before = sentences[k - 1];
  const subject = before && sentenceSubject(before.items);
  const main = subject && namingsIn(scene, subject.start, subject.end).at(-1);
  if (main && main.end === subject.end && fits(main)) return main;
  const last = latestBefore(scene, at, pronoun, other, 1200);
  return last && !isOf(last.name, other) ? last : null;
}

/** Whether a name's last word is among another's: "Reed's campaign" is Reed's. */
function isOf(name: string, other: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1)!;
  return other
    .toLowerCase()
    .split(/\s+/)
    .some((one) => one.replace(/['’]s?$/, '') === last);
}
