import { readNumbers } from '../../../../model/numbers.ts';
import { HARMED, HARMING } from './act.ts';
import { isName } from './names.ts';
import { TIME_NOUN, type Word } from './words.ts';

/** A figure before a number in its sentence: its unit is what the number counts, too. */
type Earlier = { start: number; end: number; unit: string | null };

/** What a number counts that leaves its noun out; null where the words beside it do not say. */
export function elidedUnit(
  words: readonly Word[],
  i: number,
  earlier: readonly Earlier[],
): { unit: string | null } | null {
  if (isOfVictims(words, i)) return { unit: 'person' };
  const counted = earlier.findLast(({ unit }) => unit !== null && !/^[A-Z]{3}$|^%$|^point$/.test(unit));
  if (!counted) return null;
  return isOwners(words, i) || isSubject(words, i) || isSaidOtherwise(words, i)
    ? { unit: counted.unit }
    : null;
}

/** "killing 49", "wounded 53." and "nine dead": people. */
function isOfVictims(words: readonly Word[], i: number): boolean {
  const [previous, next] = [words[i - 1], words[i + 1]];
  const behind = words[i + 2];
  const names = /^(?:NOUN|PROPN|ADJ)$/.test(behind?.tag ?? '') && !isTime(behind!);
  if (HARMED.test(next?.lower ?? '') && !names) return true;
  return HARMING.test(previous?.lower ?? '') && endsPhrase(next);
}

/** "to Birch's 844", "Reed at 54" and "Reed, who has 151". */
export function isOwners(words: readonly Word[], i: number): boolean {
  const [previous, next] = [words[i - 1], words[i + 1]];
  if (!previous || !endsPhrase(next)) return false;
  if (/^'s?$/.test(previous.word)) return isOwner(words[i - 2]);
  if (previous.lower === 'at') return words.slice(i - 3, i - 1).some(isOwner);
  return /^(?:has|had|have)$/.test(previous.lower) && words.slice(Math.max(0, i - 4), i - 1).some(isOwner);
}

/** "39 have said so, and 160 have not". */
function isSubject(words: readonly Word[], i: number): boolean {
  return (
    /^(?:,|and|but|while|only)$/.test(words[i - 1]?.lower ?? '') &&
    /^(?:have|has|had|are|were|did|do|voted|said|backed|opposed|supported)$/.test(words[i + 1]?.lower ?? '')
  );
}

/** "…, but officials say only 12", "… while the police said 20 were". */
function isSaidOtherwise(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (/^(?:only|just|that|about|around|at|some)$/.test(words[at]?.lower ?? '')) at--;
  const verb = words[at];
  if (
    !verb ||
    !/^(?:says?|said|insists?|insisted|counts?|counted|countered|shows?|showed|finds?|found)$/.test(
      verb.lower,
    )
  )
    return false;
  const opens = words.slice(Math.max(0, at - 5), at).some(({ lower }) => CONTRASTS.test(lower));
  const next = words[i + 1];
  return opens && (endsPhrase(next) || /^(?:were|was|had|have|did|are)$/.test(next!.lower));
}

const CONTRASTS = /^(?:but|while|though|although|whereas)$/;

/** "nine dead last year": when, and not whom. */
function isTime({ lower }: Word): boolean {
  return TIME_NOUN.test(lower) || /^(?:last|this|next|early|late)$/.test(lower);
}

function isOwner(word: Word | undefined): boolean {
  return word !== undefined && isName(word);
}

function endsPhrase(next: Word | undefined): boolean {
  return (
    next === undefined ||
    /^[,.;:)—–]$|^--$/.test(next.word) ||
    /^(?:and|or|to|in|at|on|during|before|after|including)$/.test(next.lower)
  );
}

/** The value of a number in digits or in one word; null for a year and for what is no number. */
export function numberIn(word: Word): number | null {
  if (word.kind === 'number')
    return /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(word.word) && !/^(?:1[5-9]|20)\d\d$/.test(word.word)
      ? Number(word.word.replaceAll(',', ''))
      : null;
  const [number] = word.tag === 'NUM' ? readNumbers(word.word) : [];
  return number && number.value >= 2 && number.end === word.word.length ? number.value : null;
}
