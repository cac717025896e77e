import type { Item } from '../../../text/sentences.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  UNSPOKEN,
} from '../words/closed.ts';
import {
  ALSO_NOUNS,
  NEEDS_PARTICLE,
  SPEECH_ADJECTIVES,
  VERB_PARTICLES,
  type Verb,
  verbOf,
} from '../words/verbs.ts';
import { isAsserted } from './asserted.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { capital, isAuxiliary, type Mention, mentionOf, word } from './mention.ts';
import { quotedBefore, subjectWith } from './own-subjects.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { subjectAfter } from './subject-after.ts';
import { beforeVerbGroup, subjectBefore, wentOn } from './subjects.ts';
import { canSpeak, voiceIn } from './voices.ts';

/** A verb of speech in use, with who it is said of. */
export type Cue = {
  /** Places in the sentence's items: the verb, and the first item behind it and its particle. */
  at: number;
  to: number;
  verb: Verb;
  particle: string | null;
  subject: Mention | null;
  /** Where the clause with this cue begins; for an inverted one ("said Graham") the verb itself. */
  from: number;
  /** Where a subject behind the verb ends. */
  inverted: number | null;
  shared: boolean;
};

/** The verbs of speech of a sentence that somebody is the subject of, in order. */
export function cuesOf(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < items.length; i++) {
    const cue = cueAt(items, i, cues);
    const voiced = cue && withVoice(items, cue, cues);
    if (voiced && isAsserted(items, voiced)) cues.push(voiced);
  }
  lendSubjectBackwards(cues);
  return cues;
}

function cueAt(items: readonly Item[], at: number, earlier: readonly Cue[]): Cue | null {
  const token = items[at]!.token;
  if (token?.kind !== 'word') return null;
  const verb = verbOf(token.lower);
  if (!verb || (capital(items, at) && at > 0) || isNoun(items, at, verb)) return null;
  const next = word(items, at + 1);
  if (verb.lemma === 'think' && /^tanks?$/.test(next)) return null;
  // "blasted out an email" sends it
  if (verb.lemma === 'blast' && next === 'out') return null;
  // "made it clear that"
  const isClear = verb.lemma === 'make' && next === 'it';
  const small = isClear ? word(items, at + 2) : next;
  const particle = VERB_PARTICLES[verb.lemma]?.includes(small) ? small : null;
  if (NEEDS_PARTICLE.has(verb.lemma) && particle === null) return null;
  const to = (particle === null ? at + 1 : at + 2) + (isClear ? 1 : 0);
  if (GESTURES.has(verb.lemma) && !isBesideMarks(items, at, to)) return null;
  // "costs offered by grocers": a participle.
  if (next === 'by' && verb.form === 'finite' && !hasAuxiliary(items, at)) return null;
  if (!isSpoken(items, at, verb) || isTaggedNoun(items, at, verb, next)) return null;
  if (ALSO_NOUNS.has(token.lower) && !isSurelyVerb(items, at, next)) return null;
  return withSubject(items, { at, to, verb, particle }, earlier);
}

/** What people do as they speak, and as often without a word. */
const GESTURES = new Set(['smile', 'nod', 'grin', 'chuckle', 'beam', 'reflect', 'venture', 'object']);

/** Whether marked words stand right behind a verb, or close before it. */
function isBesideMarks(items: readonly Item[], at: number, to: number): boolean {
  const next = /^[,:]$/.test(word(items, to)) ? to + 1 : to;
  return (
    word(items, next) === 'that' ||
    items.slice(Math.max(0, at - 6), at).some((item) => item.quotation) ||
    Boolean(items[next]?.quotation)
  );
}

/** The cue with a subject that can speak, or null. Words that hold a verb are no subject: the sentence's own speaks then. */
function withVoice(items: readonly Item[], cue: Cue, earlier: readonly Cue[]): Cue | null {
  if (cue.subject === null) return cue;
  const subject = voiceIn(cue.subject, cue.verb);
  if (subject) return { ...cue, subject };
  if (cue.inverted !== null || !cue.subject.items.some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
    return null;
  const main = earlier.at(-1)?.subject ?? sentenceSubject(items, cue.at);
  return main && canSpeak(main, cue.verb)
    ? { ...cue, subject: main, from: groupFrom(items, cue.at), shared: true }
    : null;
}

function groupFrom(items: readonly Item[], at: number): number {
  return beforeVerbGroup(items, at) + 1;
}

/** "the court's ruling", "such advocates": what the tagger takes for a noun, and nothing behind it speaks against that. */
function isTaggedNoun(items: readonly Item[], at: number, verb: Verb, next: string): boolean {
  const { tag } = items[at]!;
  if ((tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') || hasAuxiliary(items, at)) return false;
  if (next === 'that' || next === '"' || next === ':' || (next === ',' && items[at + 2]?.quotation))
    return false;
  if (isOwning(items, at, next)) return false;
  return verb.form === 'ing' || ALSO_NOUNS.has(word(items, at)) || verb.form === 'base';
}

/** "the company claims its boats": no noun stands before "its". */
function isOwning(items: readonly Item[], at: number, next: string): boolean {
  return word(items, at).endsWith('s') && items[at - 1]?.tag === 'NOUN' && OWN.test(next);
}

const OWN = /^(?:its|his|her|their|he|she|it|they|there)$/;

type Bare = Pick<Cue, 'at' | 'to' | 'verb' | 'particle'>;

function withSubject(items: readonly Item[], bare: Bare, earlier: readonly Cue[]): Cue | null {
  const { at, verb } = bare;
  const group = beforeVerbGroup(items, at);
  const behindMarks = group === at - 1 && word(items, group) === '"';
  const behindComma = group === at - 1 && /^[,\u2013\u2014]$/.test(word(items, group));
  if (
    verb.form === 'finite' &&
    verb.lemma !== 'tell' &&
    (behindMarks || (behindComma && verb.frames.has('clause') && !ALSO_NOUNS.has(word(items, at))))
  ) {
    const after = subjectAfter(items, bare.to - 1);
    const inverted =
      after &&
      (isClauseEnd(items, after.to) || (behindMarks && isAdded(items, after.to))) &&
      (behindMarks || word(items, after.to) !== '"') &&
      isSpeaker(items, bare.to, after.to);
    const ordinary =
      inverted && behindComma && word(items, group - 1) !== '"' ? subjectBefore(items, at) : null;
    const plain =
      ordinary !== null && ordinary !== 'shared' && after && !/^[,.]?$/.test(word(items, after.to));
    if (after && inverted && !plain)
      return { ...bare, subject: after.mention, from: at, inverted: after.to, shared: false };
  }
  if (verb.form === 'ing' && !hasBe(items, at)) {
    const subject =
      quotedBefore(items, at) ??
      subjectWith(items, at) ??
      earlier.at(-1)?.subject ??
      sentenceSubject(items, at);
    return { ...bare, subject, from: at, inverted: null, shared: true };
  }
  const before = subjectBefore(items, at);
  if (before === null) return null;
  if (before === 'shared') {
    const subject = earlier.at(-1)?.subject ?? sentenceSubject(items, at);
    return subject && { ...bare, subject, from: group + 1, inverted: null, shared: true };
  }
  const { mention, from } = behindWhat(items, before.from, at) ?? before;
  const subject = saidBefore(items, from, at, earlier.at(-1)) ?? mention;
  return { ...bare, subject, from, inverted: null, shared: false };
}

/** "…,” said Bob Reed, a pilot who has accused them": who it is said of is the speaker, whose role stands between. */
function saidBefore(items: readonly Item[], from: number, at: number, last: Cue | undefined): Mention | null {
  if (!last || last.inverted === null || last.inverted > from) return null;
  if (word(items, beforeVerbGroup(items, at)) !== 'who') return null;
  const between = items.slice(last.inverted, from);
  return between.some(({ tag, quotation }) => quotation || tag === 'AUX' || tag === 'VERB')
    ? null
    : last.subject;
}

/** "They left, in what Ann Ferris, the mayor, called a mess": whose name stands behind "what", and nobody before it. */
function behindWhat(
  items: readonly Item[],
  from: number,
  at: number,
): { mention: Mention; from: number } | null {
  const what = items.findLastIndex((_, i) => i < at && i > from && word(items, i) === 'what');
  if (what < 0) return null;
  let to = what + 1;
  while (capital(items, to)) to++;
  const mention = word(items, to) === ',' ? mentionOf(items, what + 1, to) : null;
  return mention && { mention, from: what + 1 };
}

/** A name, a pronoun, "the group" or one or two plain words ("police", "campaign officials"). */
function isSpeaker(items: readonly Item[], from: number, to: number): boolean {
  return (
    capital(items, from) || DETERMINERS.has(word(items, from)) || to - from <= 2 || capital(items, to - 1)
  );
}

/** After "said Graham" the clause must be over: a comma, a stop, a time, a place or the next words in marks. */
function isClauseEnd(items: readonly Item[], i: number): boolean {
  const w = word(items, i);
  return (
    w === '' ||
    /^[,.;:?!"(\u2013\u2014-]$/.test(w) ||
    w === 'who' ||
    w === 'in' ||
    w === 'on' ||
    w === 'at' ||
    w === 'as' ||
    w === 'after' ||
    w === 'when' ||
    w === 'of' ||
    /day$/.test(w)
  );
}

/** "“…,” said Ferris before she left", "said a pilot and walked off": behind marked words what follows the speaker only adds to that. */
function isAdded(items: readonly Item[], i: number): boolean {
  return word(items, i) !== 'that' && !isFiniteVerb(items, i) && word(items, i) !== "'s";
}

function isNoun(items: readonly Item[], at: number, verb: Verb): boolean {
  const previous = word(items, at - 1);
  if (
    DETERMINERS.has(previous) &&
    !/^(?:he|it|this|that|these|those|all|both|some|many|few|most|others?|one|another|each)$/.test(previous)
  )
    return true;
  if (!ALSO_NOUNS.has(word(items, at)))
    return verb.form !== 'ing' && (previous === 'of' || previous === 'the');
  // "criminal charges that might follow"
  if (items[at - 1]?.tag === 'ADJ' && !capital(items, at - 1) && !PRONOUNS.has(previous)) return true;
  if (previous === "'s" || previous === "s'" || (PREPOSITIONS.has(previous) && previous !== 'to'))
    return true;
  if (verb.form === 'base' && !/(?:s|who|they|we|i|you|people|men|women|police)$/.test(previous)) return true;
  return capital(items, at - 1) && previous.endsWith('.') && false;
}

/** "Smith claims the", "it reports that": a form that may be a noun counts after a name or pronoun or before "that" or marks. */
function isSurelyVerb(items: readonly Item[], at: number, next: string): boolean {
  // "a set of rules that could lead to fines": a noun with a relative clause.
  if (
    next === 'that' &&
    items[at]!.tag === 'NOUN' &&
    word(items, at - 1) !== ',' &&
    isFiniteVerb(items, at + 2)
  )
    return false;
  if (next === 'that' || next === '"' || (next === ',' && items[at + 2]?.quotation)) return true;
  const previous = word(items, at - 1);
  if (word(items, at) === 'states') return false;
  if (isLastBehindMarks(items, at)) return true;
  if (isOwning(items, at, next)) return true;
  return (
    capital(items, at - 1) ||
    PERSONAL.has(previous) ||
    previous === 'who' ||
    previous === 'also' ||
    AUXILIARIES.has(previous) ||
    previous === ')' ||
    previous === ',' ||
    previous === '"'
  );
}

/** "“…,” the letter reads.": marked words, something written, and the verb that closes the sentence. */
function isLastBehindMarks(items: readonly Item[], at: number): boolean {
  const isLast = at + 1 >= items.length || (at + 2 >= items.length && word(items, at + 1) === '.');
  if (!isLast || items[at]!.tag !== 'VERB') return false;
  const quotation = items.findLastIndex((item, i) => i < at && item.quotation !== null);
  return quotation >= 0 && at - quotation <= 6 && /[,?!]/.test(items[quotation]!.quotation!.last);
}

/** Leaves out the passive ("was told"), the infinitive ("to say"), what was not said and what only might be. */
function isSpoken(items: readonly Item[], at: number, verb: Verb): boolean {
  let passive = false;
  for (let j = at - 1; j >= 0 && at - j <= 5; j--) {
    const w = word(items, j);
    if (items[j]!.named || wentOn(items, j)) break;
    if (w === 'to' || w === 'worth' || UNSPOKEN.has(w)) return false;
    if (NEGATIONS.has(w)) return false;
    const isPassive = isBe(items, j);
    if (isPassive || isAuxiliary(items, j)) {
      if (isPassive && verb.form !== 'ing') passive = true;
      if (MODALS.has(w)) return false;
    } else if (!ADVERBS.has(w) && !w.endsWith('ly')) break;
  }
  return passive === SPEECH_ADJECTIVES.has(verb.lemma);
}

/** A form of "be", "it's implied" too. */
function isBe(items: readonly Item[], i: number): boolean {
  const w = word(items, i);
  return BE.has(w) || (w === "'s" && /^(?:it|that|this|what|there)$/.test(word(items, i - 1)));
}

function hasAuxiliary(items: readonly Item[], at: number): boolean {
  return isAuxiliary(items, at - 1) || isAuxiliary(items, at - 2);
}

function hasBe(items: readonly Item[], at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j <= 3; j--) {
    const w = word(items, j);
    if (BE.has(w) || w === "'s") return true;
    if (!ADVERBS.has(w) && !w.endsWith('ly')) return false;
  }
  return false;
}

/** "Agreeing that …, she said": a participle that opens the sentence has the subject of the first finite verb. */
function lendSubjectBackwards(cues: readonly Cue[]): void {
  for (let i = cues.length - 2; i >= 0; i--) {
    const cue = cues[i]!;
    if (cue.subject === null) cue.subject = cues[i + 1]!.subject;
  }
}
