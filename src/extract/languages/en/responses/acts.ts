import type { ResponseKind } from '../../../../model/document.ts';
import type { Item, Sentence } from '../../../text/sentences.ts';
import { isDay } from '../quotes/adjuncts.ts';
import { isSupposed } from '../quotes/asserted.ts';
import { cuesOf } from '../quotes/cues.ts';
import { capital, indexAt, type Mention, mentionOf, word } from '../quotes/mention.ts';
import { antecedent } from '../quotes/noun-phrases.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { beforeVerbGroup, subjectBefore } from '../quotes/subjects.ts';
import { AUXILIARIES, BE } from '../words/closed.ts';
import { callsBack, URGES } from './called-back.ts';
import { clauseEnd } from './clause-end.ts';
import { afterAdverbs, verbAt } from './response-verb.ts';
import { causedSubject, groupOf, isInfinitive } from './verb-group.ts';
import type { ResponseVerb } from './verbs.ts';
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
        anywhere: isTrailing(items, at, verb) || verb.particle.join(' ') === 'back',
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
  const isParticiple = verb.form === 'ing' && !isProgressive(items, at);
  if (isParticiple && isReduced(items, at)) return null;
  const caused = causedSubject(items, at);
  const before = isParticiple || caused || isInfinitive(items, at) ? 'shared' : subjectBefore(items, at);
  if (before === null || (before !== 'shared' && isSupposed(items, before, at))) return null;
  const subject =
    caused ?? (before === 'shared' ? sharedSubject(items, at, cues(), earlier) : before.mention);
  if (subject && isSaidToExist(items, subject)) return null;
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
  if (verb.particle.join(' ') === 'back')
    return isToward(items, from) ? null : { subject, object: { from, to: end }, words: { from: at, to } };
  // "Birch agreed." takes up what was said right before it.
  if (end <= from && verb.object !== 'clause') return null;
  return {
    subject,
    object: { from: Math.min(from, end), to: end },
    words: { from: at, to: Math.max(end, to) },
  };
}

/** "there are mayors who agree with Reed": that there are such people is somebody's claim. */
function isSaidToExist(items: readonly Item[], { start }: Mention): boolean {
  const from = indexAt(items, start);
  return BE.has(word(items, from - 1)) && word(items, from - 2) === 'there';
}

/** "pushed back the date", "shot back into the lead": nobody is answered by that. */
function isToward(items: readonly Item[], from: number): boolean {
  const next = items[from];
  if (!next || next.quotation || next.token?.kind === 'sign' || isDay(items, from)) return false;
  return !/^(?:that|saying|telling|calling|with|in|on|by|after|when|arguing|insisting|accusing)$/.test(
    word(items, from),
  );
}

/** "is criticising Reed": a whole verb, with a subject of its own. */
function isProgressive(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > beforeVerbGroup(items, at); i--) if (BE.has(word(items, i))) return true;
  return false;
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
