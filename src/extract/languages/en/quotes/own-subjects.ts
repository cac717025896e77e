import type { Item } from '../../../text/sentences.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { beforeVerbGroup } from './subjects.ts';
import { isSomebody } from './voices.ts';

/** "Tolley quoted Ferris as saying": Ferris says it. */
export function quotedBefore(items: readonly Item[], at: number): Mention | null {
  if (word(items, at - 1) !== 'as') return null;
  let from = at - 1;
  while (from > 0 && at - from < 10 && !QUOTES.test(word(items, from - 1))) from--;
  const quoted = QUOTES.test(word(items, from - 1)) ? mentionOf(items, from, at - 1) : null;
  return quoted && isSomebody(quoted) ? quoted : null;
}

const QUOTES = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|record(?:s|ed))$/;

/** "…, with Senator Ferris telling reporters", "footage of Ferris saying": a participle's own subject. */
export function subjectWith(items: readonly Item[], at: number): Mention | null {
  const end = beforeVerbGroup(items, at);
  if (end < 1) return null;
  const phrase = nounPhraseBefore(items, end, end + 1);
  const starts = phrase === null || phrase === 'shared' ? [] : [phrase.from];
  // The phrase may have taken in what stands before a name: "ends with footage of Ann Ferris".
  let from = end;
  while (from > 0 && capital(items, from) && capital(items, from - 1)) from--;
  // "the chorus of critics calling for it", "a majority of voters saying", "with many pilots and fishers chanting"
  let all = end;
  while (all > 0 && /^(?:NOUN|ADJ|CCONJ|DET)$/.test(items[all - 1]!.tag ?? '')) all--;
  const crowd = !capital(items, end) && items[end]!.tag === 'NOUN' ? [end, all] : [];
  for (const start of [...starts, from, ...crowd]) {
    const mention = mentionOf(items, start, end + 1);
    if (mention && isOwn(items, start) && isSomebody(mention)) return mention;
  }
  return null;
}

/** Whether what stands before a phrase gives it a verb of its own: "with", "showed", "footage of". */
function isOwn(items: readonly Item[], from: number): boolean {
  const [last, earlier] = [word(items, from - 1), word(items, from - 2)];
  if (last === 'with' || SHOWS.test(last) || (last === 'of' && RECORDINGS.test(earlier))) return true;
  // "after a man claiming it"; "wrote to a friend claiming it" says something of the writer
  if (/^(?:an?|one|another)$/.test(last)) return !/^(?:to|for|at)$/.test(earlier);
  return (
    !capital(items, from) &&
    word(items, from).endsWith('s') &&
    (/^(?:by|from|among|amid)$/.test(last) || (last === 'of' && CROWDS.test(earlier)))
  );
}

const CROWDS =
  /^(?:majority|percent|percentage|%|number|group|crowd|chorus|handful|half|third|quarter|share|proportion|hundreds|thousands|dozens|line|stream|lot)$/;
const SHOWS = /^(?:show(?:s|ed|ing)?|heard?|hears|saw|caught|recorded)$/;
const RECORDINGS = /^(?:footage|video|clip|film|tape|recording|audio)s?$/;
