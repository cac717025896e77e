import type { Item } from '../../../text/sentences.ts';
import type { Resolved } from '../people/tracks.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { indexAt, word } from '../quotes/mention.ts';
import { verbOf } from '../words/verbs.ts';
import type { ActDraft } from './act-draft.ts';
import { isCalledBack, URGES } from './called-back.ts';
import { canRespond, lastSpeaker, type Stated, type StatedContext, sentenceAt, spokenIn } from './context.ts';
import { speakerIn } from './in-sentence.ts';
import { nounPhraseEnd } from './named-phrases.ts';
import { meantByPronoun } from './pronoun.ts';
import { provoked } from './replied.ts';
import { responderOf } from './responder.ts';
import { sameLast, type Target, targetOf } from './target.ts';
import { unnamedIn } from './unnamed.ts';
import { responseVerbs } from './verbs.ts';
import { ANSWERABLE } from './words-of.ts';

/** The acts whose responder and target can both be told. */
export function statedByActs(acts: readonly ActDraft[], context: StatedContext): Stated[] {
  const found: Stated[] = [];
  for (const draft of acts) {
    const stated = statedByAct(draft, found.at(-1) ?? null, context);
    if (stated) found.push(stated);
  }
  return found;
}

function statedByAct(draft: ActDraft, earlier: Stated | null, context: StatedContext): Stated | null {
  const who = responderOf(draft, context);
  if (!who || !canRespond(who)) return null;
  const { act } = draft;
  const { items } = act.sentence;
  const target = defendedIn(act, who.name, earlier) ?? targetBy(draft, who.name, context);
  if (!target || !fits(act, target)) return null;
  if (act.kind === 'SUPPORTS' && isOwnClaim(draft, target.of ?? target.name, context)) return null;
  const from = wordsOf(draft, who, context);
  // Who "fired back" without a word may have shot.
  if (from === draft && word(items, act.to - 1) === 'back') return null;
  const [first, last] = [items[target.from]!, items[target.to - 1]!];
  return {
    from,
    who: from === draft ? who : null,
    kind: kindOf(act, target),
    rule: act.rule === 'act' ? `act-${target.by}` : act.rule,
    cue: draft.cue!,
    target: {
      name: target.name,
      kind: target.kind,
      of: target.of,
      start: first.start,
      end: last.end,
      said: target.said,
    },
    basis: { start: act.sentence.start, end: act.sentence.end },
  };
}

/** "Reed says that Birch agrees with him": what somebody says of himself by another's mouth is no response. */
function isOwnClaim({ start, end }: ActDraft, target: string, context: StatedContext): boolean {
  const { spoken, speakers } = context;
  return spoken.some((one) => {
    const who =
      one.start <= start && one.end >= end && one.cue && one.cue.start < start ? speakers.get(one) : null;
    return who ? sameLast(who.name, target) : false;
  });
}

/** "Reed criticised Birch for the vote, while Pym defended it": whoever is criticised in the clause before is defended. */
function defendedIn(act: ActDraft['act'], responder: string, earlier: Stated | null): Target | null {
  const { items, start } = act.sentence;
  const { from, to } = act.object;
  if (act.lemma !== 'defend' || earlier?.basis.start !== start || earlier.kind === 'SUPPORTS') return null;
  const end = nounPhraseEnd(items, from, to);
  const isIt = /^(?:it|him|her|them)$/.test(word(items, from)) && end === from + 1;
  const isThat = /^(?:the|that|those)$/.test(word(items, from)) && ANSWERABLE.has(word(items, end - 1));
  const { name, kind, of } = earlier.target;
  if (!(isIt || isThat) || /^(?:of|by|from)$/.test(word(items, end)) || sameLast(of ?? name, responder))
    return null;
  return { name, kind, of, by: 'said-before', from, to: end };
}

function targetBy(draft: ActDraft, name: string, context: StatedContext): Target | null {
  const { act } = draft;
  if (act.needs === 'clause')
    return /^(?:by|back)$/.test(word(act.sentence.items, act.to - 1))
      ? provoker(draft, name, context)
      : takenUp(draft, name, context);
  if (/^apologi[sz]e$/.test(act.lemma) && word(act.sentence.items, act.to - 1) === 'for')
    return unnamedIn(act);
  const named = targetOf(act.sentence.items, act.object.from, act.object.to, {
    scene: context.scene,
    text: context.text,
    responder: name,
    anything: act.needs === 'any',
    isBefore: act.rule === 'act-passive',
    lastSpeaker: () => lastSpeaker(context, act.sentence.start, name, 250),
    meant: (at, pronoun) => meantByPronoun(context, at, pronoun, name),
    inSentence: () => speakerIn(act.sentence, act.at, name, context),
  });
  return named ?? unnamedIn(act);
}

/** "countered by suggesting", "responded by calling it a lie": whoever spoke last, or whom the sentence says to have spoken. */
function provoker({ act }: ActDraft, name: string, context: StatedContext): Target | null {
  const { items, start } = act.sentence;
  // "responded by closing the port" is no answer in words.
  if (word(items, act.to - 1) === 'by' && !isSaying(word(items, act.to))) return null;
  const other = provoked(sentenceAt(context, start), context) ?? lastSpeaker(context, start, name, 350);
  return other && !sameLast(other.name, name)
    ? { name: other.name, kind: other.kind, of: null, by: 'said-before', from: act.at, to: act.to }
    : null;
}

function isSaying(lower: string): boolean {
  return (
    lower.endsWith('ing') &&
    (verbOf(lower) !== null || responseVerbs(lower).some(({ particle }) => particle.length === 0))
  );
}

/** "agreed that the quay must stay": what was said right before is taken up. */
function takenUp({ act }: ActDraft, name: string, context: StatedContext): Target | null {
  const { items } = act.sentence;
  const isBare = act.object.from === act.object.to;
  const next = items[act.to]?.tag;
  const opens = word(items, act.to) === 'that' || next === 'PROPN' || next === 'PRON';
  const isJoint =
    word(items, indexAt(items, act.subject.start) - 1) === 'and' ||
    act.subject.items.some((item) => item.token?.lower === 'and') ||
    isAllTogether(act.subject.items);
  const clause = word(items, act.to) === 'that' ? act.to + 1 : act.to;
  // "Reed and Birch agreed to that", "Birch agreed that she would": of themselves.
  if (/^(?:he|she|they|we|i)$/.test(word(items, clause))) return null;
  if (!(opens || isBare) || isJoint || !/(?:ed|es)$/.test(word(items, act.at))) return null;
  const last = lastSpeaker(context, act.sentence.start, name, 350);
  return (
    last && {
      name: last.name,
      kind: last.kind,
      of: null,
      by: isBare ? 'taken-up' : 'said-before',
      from: isBare ? act.at : act.to,
      to: isBare ? act.to : act.to + 1,
    }
  );
}

/** "the four mayors", "both sides": who agree among themselves. */
function isAllTogether(items: readonly Item[]): boolean {
  const isCounted = items[0]?.tag === 'NUM' || /^(?:the|both|all|these|those)$/.test(word(items, 0));
  return isCounted && /[^s]s$/.test(word(items, items.length - 1));
}

/** What a response to a question does is to answer it. */
function kindOf(
  { kind, lemma, sentence, object }: ActDraft['act'],
  { by, from, to }: Target,
): Stated['kind'] {
  if (lemma === 'defend' && by === 'unnamed') return 'REJECTS';
  if (lemma !== 'respond' && lemma !== 'response') return kind;
  for (let i = Math.min(from, object.from); i < to; i++)
    if (/^(?:questions?|requests?|inquir(?:y|ies))$/.test(word(sentence.items, i))) return 'ANSWERS';
  return kind;
}

/** A verb with other senses states a response only to words, or to a person for a reason ("attacked Reed over", "defended Reed"). */
function fits(act: ActDraft['act'], target: Target): boolean {
  const { items } = act.sentence;
  if (URGES.has(act.lemma) || (act.lemma === 'call' && act.to > act.at + 1))
    return isCalledBack(items, target.to);
  // A campaign that is supported is no words.
  if (
    /^(?:support|back|endorse)$/.test(act.lemma) &&
    /^(?:campaign|bid|nomination|record)s?$/.test(headOf(act, target))
  )
    return false;
  if (act.needs === 'any' || act.lemma === 'defend' || TO_WORDS.has(target.by)) return true;
  if (ANSWERABLE.has(word(items, target.to - 1))) return true;
  const behind = act.rule === 'act-passive' ? indexAt(items, act.subject.end) : target.to;
  return (
    /^(?:for|over|as|about)$/.test(word(items, behind)) &&
    /^(?:attack|knock|blame|challenge|dismiss|pan|question)$/.test(act.lemma)
  );
}

/** The noun of the object: "plan" in "Reed's plan" as in "the plan of Reed". */
function headOf({ sentence: { items }, object }: ActDraft['act'], { by, from, to }: Target): string {
  const end = by === 'of' ? nounPhraseEnd(items, Math.max(from, object.from), to) : to;
  return word(items, end - 1);
}

const TO_WORDS: ReadonlySet<Target['by']> = new Set([
  'owner',
  'said-before',
  'of',
  'earlier-owner',
  'unnamed',
  'role-of-last',
  'taken-up',
]);

/** Words of the same speaker behind the act in the same sentence, or behind its colon; else the act itself. */
function wordsOf(draft: ActDraft, who: Resolved, context: StatedContext): QuoteDraft {
  const { sentence } = draft.act;
  const { speakers, shadow } = context;
  const spoken = spokenIn(context, sentence.start, sentence.end);
  // "accusing Reed of lying" says more than the words before it; "responding to Reed" does not.
  const anywhere = draft.act.anywhere && !spoken.some(({ cue }) => cue?.start === draft.cue!.start);
  const own = spoken.find(
    (one) =>
      one.cue !== null &&
      (anywhere || (one.start > draft.start && one.cue.start > draft.cue!.end)) &&
      speakers.get(one)?.name === who.name,
  );
  if (own) return own;
  if (shadow[sentence.end - 1] !== ':') return draft;
  const next = spokenIn(context, sentence.end, sentence.end + 300)[0];
  return next && speakers.get(next)?.name === who.name ? next : draft;
}
