import type { Item, Sentence } from '../../../text/sentences.ts';
import { findPerson } from '../people/roster.ts';
import type { Resolved } from '../people/tracks.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { capital, word } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { subjectBefore } from '../quotes/subjects.ts';
import { BE } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { clauseEnd } from './clause-end.ts';
import { canRespond, namedIn, type Stated, type StatedContext, saidBy, spokenIn } from './context.ts';
import { nounPhraseEnd } from './named-phrases.ts';
import { responderOf } from './responder.ts';
import type { Named } from './scene.ts';
import { NOTHING_BEFORE, sameLast, targetOf } from './target.ts';
import { UNNAMED } from './unnamed.ts';

const ASKED = /^(?:asked|pressed|questioned|challenged|quizzed|grilled)$/;
const TOPIC =
  /^(?:about|by|on|over|if|whether|why|how|what|who|where|when|which|during|repeatedly|again|directly|specifically)$/;

/** Answers to a question that the text says was put: "asked about the quay, Birch said", "Birch was asked by Reed if …". */
export function askedIn(context: StatedContext): Stated[] {
  return context.sentences.flatMap((sentence, k) => {
    for (let at = 0; at < sentence.items.length; at++) {
      const stated = ASKED.test(word(sentence.items, at)) ? askedAt(sentence, k, at, context) : null;
      if (stated) return [stated];
    }
    return [];
  });
}

function askedAt(sentence: Sentence, k: number, at: number, context: StatedContext): Stated | null {
  const { items } = sentence;
  const way = wayOf(items, at);
  if (way === null || !(TOPIC.test(word(items, at + 1)) || toSpeak(items, at + 1))) return null;
  const by = byWhom(items, at, context);
  const asked = way === 'passive' ? subjectBefore(items, at) : null;
  if (asked && asked !== 'shared' && !isSomebody(asked.mention.items, context)) return null;
  const subject =
    asked && asked !== 'shared'
      ? askedName(asked.mention.items, context)
      : way === 'participle' && word(items, at - 1) === ','
        ? nameBefore(items, at - 1, context)
        : at === 0
          ? mainSubject(items, context)
          : null;
  if (at <= 1 && isPoll(items)) return null;
  const answer = answerTo(sentence, k, at, way, subject?.name ?? null, context);
  if (!answer) return null;
  const said = responderOf(answer, context);
  const who = subject && isGuess(answer, sentence) ? asResolved(subject, context) : said;
  if (!who || !canRespond(who)) return null;
  const target = by ??
    chargedBy(items, at, who.name, context) ??
    interviewer(items, context) ??
    toldIn(answer, items, context) ?? {
      name: UNNAMED.questioner,
      kind: 'GROUP' as const,
      start: items[at]!.start,
      end: items[at + 1]!.end,
    };
  if (sameLast(target.name, who.name)) return null;
  return {
    ...saidBy(answer, who, context),
    kind: 'ANSWERS',
    rule: way === 'passive' ? 'was-asked' : 'asked',
    cue: { start: items[at]!.start, end: items[at]!.end },
    target: { ...target, of: null },
    basis: { start: sentence.start, end: sentence.end },
  };
}

/** "Asked about …, she said" and "was asked about …"; null for "Reed asked about the quay". */
function wayOf(items: readonly Item[], at: number): 'participle' | 'passive' | null {
  let i = at - 1;
  while (
    i >= 0 &&
    /(?:ly|also|then|later|again|been|repeatedly)$/.test(word(items, i)) &&
    !BE.has(word(items, i))
  )
    i--;
  const w = word(items, i);
  if (BE.has(w)) return 'passive';
  if (i < 0 || /^(?:when|if|,|and|\(|\u2013|\u2014)$/.test(w))
    return i >= 0 && w === 'and' && !capital(items, at) ? null : 'participle';
  return null;
}

/** "Asked about Reed's charges": an answer to charges, to criticism and to remarks is one to whoever made them. */
function chargedBy(items: readonly Item[], at: number, responder: string, { scene, text }: StatedContext) {
  if (!/^(?:about|on|over)$/.test(word(items, at + 1))) return null;
  const rules = { scene, text, responder, anything: false, isBefore: true, ...NOTHING_BEFORE };
  const target = targetOf(items, at + 2, clauseEnd(items, at + 2), rules);
  if (!target || !/^(?:owner|of)$/.test(target.by) || target.kind === 'EVENT') return null;
  for (let i = at + 2; i < target.to; i++)
    if (CHARGES.test(word(items, i)))
      return {
        name: target.name,
        kind: target.kind,
        start: items[at + 2]!.start,
        end: items[target.to - 1]!.end,
      };
  return null;
}

const CHARGES =
  /^(?:charge|criticism|accusation|attack|remark|comment|allegation|assertion|suggestion|statement|insult|complaint)s?$/;

function toSpeak(items: readonly Item[], i: number): boolean {
  return (
    word(items, i) === 'to' &&
    /^(?:comment|respond|explain|describe|name|clarify|elaborate|react|address|assess|defend|rate|compare)$/.test(
      word(items, i + 1),
    )
  );
}

function byWhom(items: readonly Item[], at: number, { scene }: StatedContext) {
  for (let i = at + 1; i < items.length && i - at < 5; i++) {
    if (word(items, i) !== 'by') continue;
    let to = i + 1;
    while (
      to < items.length &&
      to - i < 9 &&
      !/^(?:about|on|if|whether|why|how|what|[,.;:])$/.test(word(items, to))
    )
      to++;
    return namedIn(items, i + 1, to, scene);
  }
  return null;
}

/** "asked about the quay during an interview with the Gazette": whoever held the interview has asked. */
function interviewer(items: readonly Item[], { scene }: StatedContext) {
  const at = items.findIndex((_, i) => word(items, i) === 'interview');
  if (at < 0) return null;
  // "During a Gazette interview"
  if (/^(?:an?|the)$/.test(word(items, Math.max(0, firstCapital(items, at) - 1)))) {
    const named = namedIn(items, firstCapital(items, at), at, scene);
    if (named) return named;
  }
  for (let i = at + 1; i < items.length && i - at < 6; i++) {
    if (!/^(?:with|by)$/.test(word(items, i))) continue;
    return namedIn(items, i + 1, nounPhraseEnd(items, i + 1, items.length), scene);
  }
  return null;
}

/** The place of the first of the capitals that stand right before a place. */
function firstCapital(items: readonly Item[], before: number): number {
  let from = before;
  while (capital(items, from - 1)) from--;
  return from;
}

/** The words that answer: those of the sentence, or for a passive the next ones of whoever was asked. */
function answerTo(
  sentence: Sentence,
  k: number,
  at: number,
  way: string,
  name: string | null,
  context: StatedContext,
) {
  const own = spokenIn(context, sentence.start, sentence.end).find(
    (draft) => draft.cue?.start !== sentence.items[at]!.start && fits(draft, name, context),
  );
  if (own && own.rule !== 'cue-then-question') return own;
  if (way !== 'passive') return null;
  // Whoever speaks next may be somebody else than "the actress" who was asked, unless it is at once.
  const subject = subjectBefore(sentence.items, at);
  const isRole = subject !== null && subject !== 'shared' && word(subject.mention.items, 0) === 'the';
  const last = context.sentences[Math.min(k + (isRole && !name ? 1 : 3), context.sentences.length - 1)]!;
  return spokenIn(context, sentence.end, last.end).find((draft) => fits(draft, name, context)) ?? null;
}

function fits(draft: QuoteDraft, name: string | null, { speakers }: StatedContext): boolean {
  const who = speakers.get(draft);
  if (name !== null && (isPronoun(draft) || draft.cue === null)) return true;
  return who !== undefined && (name === null || sameLast(who.name, name));
}

/** "Carl Reed, Birch's agent, was asked": the name that the mention ends in, or that a comma follows; null for "Birch's agent". */
function askedName(items: readonly Item[], { scene }: StatedContext) {
  const comma = items.findIndex((_, i) => word(items, i) === ',');
  const end = comma > 0 ? comma : items.length;
  const named = namedIn(items, 0, end, scene);
  return named && named.end === items[end - 1]!.end ? named : null;
}

/** "said Ann Birch, asked about the quay": the name right before the comma was asked. */
function nameBefore(items: readonly Item[], comma: number, { scene }: StatedContext) {
  const named = namedIn(items, Math.max(0, comma - 4), comma, scene);
  return named && named.end === items[comma - 1]!.end ? named : null;
}

/** "Asked about the quay, 59 percent said": those who were polled answer nobody. */
function isPoll(items: readonly Item[]): boolean {
  const main = sentenceSubject(items);
  return main?.items.some(({ token, tag }) => token?.kind === 'number' || tag === 'NUM') ?? false;
}

/** "Asked about the quay, Birch said": who the main clause is about. */
function mainSubject(items: readonly Item[], { scene }: StatedContext) {
  const subject = sentenceSubject(items);
  const named = subject && namedIn(subject.items, 0, subject.items.length, scene);
  return named && named.end === subject.end ? named : null;
}

/** A name or "he"; what is asked may be a question of nobody ("it was questioned", "voters were asked"). */
function isSomebody(items: readonly Item[], { scene }: StatedContext): boolean {
  return (
    /^(?:he|she)$/.test(word(items, 0)) ||
    (word(items, 0) === 'the' && ROLE_NOUNS.has(word(items, items.length - 1))) ||
    namedIn(items, 0, items.length, scene) !== null
  );
}

/** A pronoun, or a speaker whom the sentence does not name. */
function isGuess(draft: QuoteDraft, sentence: Sentence): boolean {
  const { mention } = draft;
  return isPronoun(draft) || !mention || mention.end <= sentence.start || mention.start >= sentence.end;
}

function isPronoun({ mention }: QuoteDraft): boolean {
  return mention !== null && /^(?:he|she)$/.test(word(mention.items, 0)) && mention.items.length === 1;
}

/** Who was asked, as the speaker of the pronoun that answers. */
function asResolved({ name, kind }: Named, { scene }: StatedContext): Resolved {
  return { name, kind, person: findPerson(scene.roster, name), role: null, by: 'pronoun' };
}

/** "Birch told the Gazette when asked": whoever is told has asked. */
function toldIn(
  answer: NonNullable<ReturnType<typeof answerTo>>,
  items: readonly Item[],
  { scene }: StatedContext,
) {
  const cue = answer.cue;
  if (!cue) return null;
  const told = items.findIndex(
    (item) => item.start >= cue.start && /^(?:told|tells|telling)$/.test(item.token?.lower ?? ''),
  );
  if (told < 0 || items[told]!.start >= cue.end) return null;
  let to = told + 1;
  while (
    to < items.length &&
    to - told < 9 &&
    !/^(?:that|in|on|at|when|after|during|[,.;:"])$/.test(word(items, to))
  )
    to++;
  return namedIn(items, told + 1, to, scene);
}
