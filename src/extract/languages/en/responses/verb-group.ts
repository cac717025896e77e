import type { Item } from '../../../text/sentences.ts';
import { type Mention, mentionOf, word } from '../quotes/mention.ts';
import { beforeVerbGroup } from '../quotes/subjects.ts';
import { AUXILIARIES, BE, MODALS, NEGATIONS, PREPOSITIONS, UNSPOKEN } from '../words/closed.ts';
import { responseVerbs } from './verbs.ts';

/** Verbs after which "to criticise" was done. */
const DOES = new Set(
  'continue continued continues began begun begin begins went goes rushed moved proceeded rose used uses used came returned quick swift'.split(
    ' ',
  ),
);

/** What stands right before the verb: whether that makes it passive, or null where it was not said or only might be. */
export function groupOf(items: readonly Item[], at: number): { passive: boolean; from: number } | null {
  let passive = false;
  const from = beforeVerbGroup(items, at);
  for (let i = at - 1; i > from; i--) {
    const w = word(items, i);
    if (NEGATIONS.has(w) || MODALS.has(w) || SELDOM.test(w)) return null;
    if (BE.has(w) && i > at - 4) passive = true;
  }
  const w = word(items, from);
  if (UNSPOKEN.has(w)) return null;
  if (neitherNor(items, from)) return null;
  // "left it to others to praise and defend": no subject of its own.
  if (w === 'and' && responseVerbs(word(items, at))[0]!.form === 'base') return null;
  if (w === 'to') {
    if (!isInfinitive(items, at) && !causedSubject(items, at)) return null;
    return { passive: false, from };
  }
  if (responseVerbs(word(items, at))[0]!.form === 'ing') {
    if (PREPOSITIONS.has(w) && /^(?:of|for|from|against|without|about|with|on|before)$/.test(w)) return null;
    // "believe that assailing Reed may fail": nobody does.
    if (/^(?:that|whether|if)$/.test(w)) return null;
    return { passive: false, from };
  }
  return { passive: passive || goesOnPassive(items, from), from };
}

/** What was seldom done is told as something that was not. */
const SELDOM = /^(?:rarely|seldom|hardly|barely|scarcely|occasionally)$/;

/** "were mocked and criticised": the passive holds for both. */
function goesOnPassive(items: readonly Item[], coordinator: number): boolean {
  if (!/^(?:and|or)$/.test(word(items, coordinator)) || items[coordinator - 1]?.tag !== 'VERB') return false;
  for (let i = coordinator - 2; i >= 0 && coordinator - i < 6; i--) if (BE.has(word(items, i))) return true;
  return false;
}

/** "Neither Reed nor Birch criticised it" */
function neitherNor(items: readonly Item[], before: number): boolean {
  for (let i = before; i >= 0 && before - i < 6; i--) if (word(items, i) === 'nor') return true;
  return false;
}

/** "The vote prompted Birch to criticise Reed": who did it stands between the two verbs. */
export function causedSubject(items: readonly Item[], at: number): Mention | null {
  const to = beforeVerbGroup(items, at);
  if (word(items, to) !== 'to') return null;
  for (let i = to - 1; i >= 0 && to - i < 8; i--) {
    if (CAUSES.test(word(items, i)) && items[i]!.tag === 'VERB')
      return i < to - 1 ? mentionOf(items, i + 1, to) : null;
    if (/^[,;:]$/.test(word(items, i)) || AUXILIARIES.has(word(items, i))) return null;
  }
  return null;
}

const CAUSES =
  /^(?:prompt(?:ed|s|ing)|le(?:d|ads|ading)|caus(?:ed|es|ing)|mov(?:ed|es|ing)|dr(?:ove|ives|iving)|provok(?:ed|es|ing)|spurr(?:ed|ing)|spurs)$/;

/** Whether a verb is an infinitive behind one that says that it was done. */
export function isInfinitive(items: readonly Item[], at: number): boolean {
  const to = beforeVerbGroup(items, at);
  if (word(items, to) !== 'to') return false;
  for (let i = to - 1; i >= 0 && to - i < 9; i--) {
    const w = word(items, i);
    if (DOES.has(w) || (w === 'took' && word(items, i + 1) === 'to'))
      return (
        i === to - 1 ||
        (i === to - 2 && word(items, i + 1) === 'on') ||
        /^(?:used|uses|took|went|came|rose)$/.test(w)
      );
    if (/^[,;:]$/.test(w) || AUXILIARIES.has(w)) return false;
  }
  return false;
}
