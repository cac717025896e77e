import type { ResponseKind } from '../../../../model/document.ts';
import type { Item, Sentence } from '../../../text/sentences.ts';
import { isDay } from '../quotes/adjuncts.ts';
import { cuesOf } from '../quotes/cues.ts';
import { capital, type Mention, mentionOf, word } from '../quotes/mention.ts';
import { antecedent } from '../quotes/noun-phrases.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { beforeVerbGroup, subjectBefore } from '../quotes/subjects.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  UNSPOKEN,
} from '../words/closed.ts';
import { callsBack, URGES } from './called-back.ts';
import { clauseEnd } from './clause-end.ts';
import { type ResponseVerb, responseVerbs } from './verbs.ts';
import { ANSWERABLE, SAID_BEFORE } from './words-of.ts';

/** A clause that says of somebody that they responded: by which verb, and to what. */
export type Act = {
  /** The verb's lemma, or the noun; and what its object must be (see ResponseVerb). */
  lemma: string;
  needs: ResponseVerb['object'];
  kind: ResponseKind;
  rule: string;
  sentence: Sentence;
  /** Places in the sentence's items: the verb, and the first item behind it and its particle. */
  at: number;
  to: number;
  /** Who responds. */
  subject: Mention;
  /** The words that name what is responded to. */
  object: { from: number; to: number };
  /** Whether words of the responder anywhere in the sentence are the response, or only those behind the act. */
  anywhere: boolean;
  /** The words of the whole act, verb and object. */
  words: { from: number; to: number };
};

/** The acts of response that a sentence states by a verb, in order. */
export function actsOf(sentence: Sentence): Act[] {
  const { items } = sentence;
  const acts: Act[] = [];
  let cues: ReturnType<typeof cuesOf> | null = null;
  for (let at = 0; at < items.length; at++) {
    const found = verbAt(items, at);
    if (!found) continue;
    const { verb, to } = found;
    if (URGES.has(verb.lemma) && !callsBack(items, to)) continue;
    const group = groupOf(items, at);
    if (group === null) continue;
    const passive =
      verb.form === 'past' &&
      verb.particle.length === 0 &&
      (group.passive || word(items, afterAdverbs(items, to)) === 'by');
    const act = passive
      ? passiveAct(sentence, to, group.from)
      : activeAct(items, at, to, verb, () => (cues ??= cuesOf(items)), acts);
    if (act)
      acts.push({
        lemma: verb.lemma,
        needs: verb.object,
        kind: verb.kind,
        anywhere: isTrailing(items, at, verb),
        sentence,
        at,
        to,
        rule: passive ? 'act-passive' : 'act',
        ...act,
      });
  }
  return acts;
}

/** "“…,” said Birch, responding to Reed": a participle behind a comma tells what the words before it do. */
function isTrailing(items: readonly Item[], at: number, { form }: ResponseVerb): boolean {
  const before = beforeVerbGroup(items, at);
  return form === 'ing' && before > 0 && /^[,\u2013\u2014"]$/.test(word(items, before));
}

/** Who an act is by, its target's words and its own. */
export type Parts = Pick<Act, 'subject' | 'object' | 'words'>;

function activeAct(
  items: readonly Item[],
  at: number,
  to: number,
  verb: ResponseVerb,
  cues: () => ReturnType<typeof cuesOf>,
  earlier: readonly Act[],
): Parts | null {
  const form = verb.form;
  if (form === 'ing' && isReduced(items, at)) return null;
  const caused = causedSubject(items, at);
  const before = form === 'ing' || caused || isInfinitive(items, at) ? 'shared' : subjectBefore(items, at);
  if (before === null) return null;
  const subject =
    caused ?? (before === 'shared' ? sharedSubject(items, at, cues(), earlier) : before.mention);
  if (!subject || (subject.end > items[at]!.start + (at === 0 ? 1e9 : 0) && subject.start < items[at]!.start))
    return null;
  const asked =
    relativeObject(items, subject, at, to, before === 'shared') ??
    (before === 'shared' ? null : relativeClaim(items, subject, at, to));
  if (asked) return asked;
  const from = afterAdverbs(items, to);
  // Without a noun phrase right behind it the verb is a participle ("criticised on the internet").
  if (verb.particle.length === 0 && verb.object !== 'clause' && items[from]?.tag === 'ADP') return null;
  const end = clauseEnd(items, from);
  if (end <= from) return null;
  return { subject, object: { from, to: end }, words: { from: at, to: end } };
}

/** "a remark describing Reed's plan", "a fund supporting Reed": the participle tells of the noun before it, unless that noun is somebody's words. */
function isReduced(items: readonly Item[], at: number): boolean {
  const before = beforeVerbGroup(items, at);
  const tag = items[before]?.tag;
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'NUM') return false;
  if (isDay(items, before) || TAKES_TIME.test(word(items, before)) || items[at]!.tag !== 'VERB') return false;
  let start = before;
  while (start > 0 && before - start < 5 && word(items, start) !== "'s" && items[start]!.tag !== 'VERB')
    start--;
  return word(items, start) === "'s" || !ANSWERABLE.has(word(items, before));
}

/** "spent the day criticising", "had no trouble defending": what is spent on an act. */
const TAKES_TIME =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|time|nights?|mornings?|afternoons?|evenings?|campaign|career|trouble|difficulty|qualms)$/;

/** "a rival whom she has accused of lying": the object stands before its clause. */
function relativeObject(
  items: readonly Item[],
  subject: Mention,
  at: number,
  to: number,
  isShared: boolean,
): Parts | null {
  const from = indexAt(items, subject.start);
  if (isShared || !/^(?:whom|who)$/.test(word(items, from - 1)) || from < 2) return null;
  const before = antecedent(items, from - 1);
  if (before === null || before === 'shared') return null;
  const stop = indexAt(items, before.mention.end);
  let start = stop;
  while (capital(items, start - 1)) start--;
  if (start === stop) start = indexAt(items, before.mention.start);
  return {
    subject,
    object: { from: start, to: stop },
    words: { from: at, to: Math.max(clauseEnd(items, to), to) },
  };
}

/** "…, a claim that Reed disputes": the words that stand before the clause are what it rejects. */
function relativeClaim(items: readonly Item[], subject: Mention, at: number, to: number): Parts | null {
  const that = indexAt(items, subject.start) - 1;
  if (!/^(?:that|which)$/.test(word(items, that)) || !SAID_BEFORE.has(word(items, that - 1))) return null;
  let from = that - 1;
  while (from > 0 && that - from < 5 && !/^an?$/.test(word(items, from))) from--;
  return /^an?$/.test(word(items, from))
    ? { subject, object: { from, to: that + 1 }, words: { from: at, to } }
    : null;
}

/** The subject of the clause that a participle, an infinitive or a second verb goes on from. */
export function sharedSubject(
  items: readonly Item[],
  at: number,
  cues: ReturnType<typeof cuesOf>,
  earlier: readonly Act[],
): Mention | null {
  // "Responding to Reed, Birch said": the main clause has the subject.
  if (at <= 1) {
    const main = cues.find(
      (one) => one.at > at && one.subject !== null && one.verb.form === 'finite' && !one.shared,
    );
    if (main) return main.subject;
  }
  const cue = cues.findLast((one) => one.at < at && one.subject !== null);
  const act = earlier.at(-1);
  if (act && (!cue || act.at > cue.at) && act.rule === 'act') return act.subject;
  if (cue) return cue.subject;
  return sentenceSubject(items, at === 0 ? items.length : at) ?? sentenceSubject(items);
}

/** "Reed was criticised by Birch for …": who responds stands behind "by". */
function passiveAct(sentence: Sentence, to: number, groupFrom: number): Parts | null {
  const { items } = sentence;
  const end = clauseEnd(items, to);
  let by = to;
  while (by < end && by - to < 8 && word(items, by) !== 'by') by++;
  if (word(items, by) !== 'by' || by >= end) return null;
  const agent = agentAfter(items, by + 1, end);
  const target = subjectBefore(items, groupFrom + 1);
  if (!agent || target === null || target === 'shared') return null;
  const [from, stop] = [indexAt(items, target.mention.start), indexAt(items, target.mention.end)];
  return { subject: agent, object: { from, to: stop }, words: { from, to: end } };
}

/** "by the mayor and party leader Ann Birch for suggesting": the agent ends before its reason, a time or a place. */
export function agentAfter(items: readonly Item[], from: number, end: number): Mention | null {
  let to = from;
  while (
    to < end &&
    !/^(?:for|over|after|as|on|during|when|because|in|at|who|that|with|,)$/.test(word(items, to)) &&
    !AUXILIARIES.has(word(items, to))
  )
    to++;
  return mentionOf(items, from, to);
}

/** The place of the first item that begins at an offset or behind it. */
export function indexAt(items: readonly Item[], offset: number): number {
  const at = items.findIndex((item) => item.start >= offset);
  return at < 0 ? items.length : at;
}

function verbAt(items: readonly Item[], at: number): { verb: ResponseVerb; to: number } | null {
  const token = items[at]!.token;
  if (token?.kind !== 'word') return null;
  const verbs = responseVerbs(token.lower);
  if (verbs.length === 0 || (capital(items, at) && at > 0)) return null;
  const { tag } = items[at]!;
  if (tag !== 'VERB' && !(tag === 'ADJ' && /ed$/.test(token.lower))) return null;
  const previous = word(items, beforeVerbGroup(items, at));
  if (/^(?:than|rather|instead)$/.test(previous)) return null;
  const before = word(items, at - 1);
  if (before !== 'to' && PREPOSITIONS.has(before) && verbs[0]!.form !== 'ing') return null;
  if (
    DETERMINERS.has(previous) &&
    !/^(?:he|it|this|that|these|those|all|both|some|many|few|most|others?|each)$/.test(previous)
  )
    return null;
  if (word(items, at - 1) === "'s" && !capital(items, at - 2) && verbs[0]!.form !== 'ing') return null;
  for (const verb of [...verbs].sort((a, b) => b.particle.length - a.particle.length)) {
    const to = afterParticle(items, at + 1, verb.particle);
    if (to !== null) return { verb, to };
  }
  return null;
}

function afterParticle(items: readonly Item[], from: number, particle: readonly string[]): number | null {
  let i = from;
  if (particle.length > 0 && word(items, i).endsWith('ly')) i++;
  // "called on Wednesday for", "hit back Tuesday at"
  if (particle.length > 0) i = afterDay(items, i);
  for (const [k, small] of particle.entries()) {
    if (k > 0 && k === particle.length - 1)
      i = /^(?:hard|strongly|forcefully)$/.test(word(items, i)) ? i + 1 : afterDay(items, i);
    if (word(items, i) !== small) return null;
    i++;
  }
  return i;
}

function afterDay(items: readonly Item[], from: number): number {
  let i = from;
  if (/^(?:on|this|late|early)$/.test(word(items, i)) && isDay(items, i + 1)) i++;
  while (isDay(items, i)) i++;
  return i;
}

function afterAdverbs(items: readonly Item[], from: number): number {
  let i = from;
  while (ADVERBS.has(word(items, i)) || (word(items, i).endsWith('ly') && !capital(items, i))) i++;
  return i;
}

/** Verbs after which "to criticise" was done. */
const DOES = new Set(
  'continue continued continues began begun begin begins went goes rushed moved proceeded rose used uses used came returned'.split(
    ' ',
  ),
);

/** What stands right before the verb: whether that makes it passive, or null where it was not said or only might be. */
function groupOf(items: readonly Item[], at: number): { passive: boolean; from: number } | null {
  let passive = false;
  const from = beforeVerbGroup(items, at);
  for (let i = at - 1; i > from; i--) {
    const w = word(items, i);
    if (NEGATIONS.has(w) || MODALS.has(w)) return null;
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
    return { passive: false, from };
  }
  return { passive: passive || goesOnPassive(items, from), from };
}

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
function causedSubject(items: readonly Item[], at: number): Mention | null {
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

function isInfinitive(items: readonly Item[], at: number): boolean {
  const to = beforeVerbGroup(items, at);
  if (word(items, to) !== 'to') return false;
  for (let i = to - 1; i >= 0 && to - i < 9; i--) {
    const w = word(items, i);
    if (DOES.has(w) || (w === 'took' && word(items, i + 1) === 'to'))
      return i === to - 1 || /^(?:used|uses|took|went|came|rose)$/.test(w);
    if (/^[,;:]$/.test(w) || AUXILIARIES.has(w)) return false;
  }
  return false;
}
