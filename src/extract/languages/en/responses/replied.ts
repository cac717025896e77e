import type { Item } from '../../../text/sentences.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { word } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import {
  canRespond,
  lastSpeaker,
  namedIn,
  type Stated,
  type StatedContext,
  saidBy,
  sentenceAt,
} from './context.ts';
import { askerOf } from './questions.ts';
import { responderOf } from './responder.ts';
import { NOTHING_BEFORE, sameLast, targetOf } from './target.ts';

const REPLIES = /^(?:repl(?:y|ied|ies|ying)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|retort(?:s|ed|ing)?)$/;
const HITS_BACK =
  /^(?:(?:sho[o]?t|fired?|hit|clapped|punched|pushed|snapped)s? back|counter(?:s|ed|ing)?|retort(?:s|ed)?)$/;

/** "…," Birch replied: an answer to whoever spoke last, or to whoever the sentence says had spoken. */
export function repliedIn(context: StatedContext): Stated[] {
  const { spoken, shadow } = context;
  return spoken.flatMap((draft) => {
    const { cue } = draft;
    if (!cue) return [];
    const words = shadow.slice(cue.start, cue.end).toLowerCase();
    // "fired back at Reed's remarks" says itself to whom: an act.
    if (/^ (?:at|against|on) /.test(shadow.slice(cue.end, cue.end + 9))) return [];
    const k = sentenceAt(context, cue.start);
    if (k < 0) return [];
    const kind = HITS_BACK.test(words)
      ? 'REJECTS'
      : REPLIES.test(words)
        ? 'ANSWERS'
        : saysInResponse(context.sentences[k]!.items, draft)
          ? 'COMMENTS'
          : null;
    return (kind && repliedBy(draft, cue, k, kind, context)) ?? [];
  });
}

function repliedBy(
  draft: QuoteDraft,
  cue: { start: number; end: number },
  k: number,
  kind: 'REJECTS' | 'ANSWERS' | 'COMMENTS',
  context: StatedContext,
): Stated | null {
  const who = responderOf(draft, context);
  const sentence = context.sentences[k]!;
  if (!who || !canRespond(who)) return null;
  const isInResponse = kind === 'COMMENTS';
  const target =
    provoked(k, context) ??
    (isInResponse ? subjectBefore(k, cue, who.name, context) : askedBefore(draft, cue, who.name, context)) ??
    before(draft, cue, who.name, isInResponse ? NEXT : FAR, context);
  if (!target || sameLast(target.name, who.name)) return null;
  return {
    ...saidBy(draft, who, context),
    kind,
    rule: isInResponse ? 'said-in-response' : 'replied',
    cue,
    target: { ...target, of: null },
    basis: { start: sentence.start, end: sentence.end },
  };
}

/** "In response, Birch said …", "Birch tweeted in response: …": to whatever was said before. */
function saysInResponse(items: readonly Item[], { start, cue }: QuoteDraft): boolean {
  return items.some(
    (item, i) =>
      word(items, i) === 'in' &&
      /^(?:response|reply|rebuttal)$/.test(word(items, i + 1)) &&
      /^[,:]$|^$/.test(word(items, i + 2)) &&
      (item.start < cue!.start ? i < 2 : item.start < start),
  );
}

/** "When Reed pointed out the cost, Birch replied" */
export function provoked(k: number, { sentences, scene }: StatedContext) {
  const { items } = sentences[k]!;
  if (!/^(?:when|after)$/.test(word(items, 0))) return null;
  let to = 1;
  while (
    to < items.length &&
    to < 8 &&
    items[to]!.tag !== 'VERB' &&
    items[to]!.tag !== 'AUX' &&
    word(items, to) !== ','
  )
    to++;
  return namedIn(items, 1, to, scene);
}

/** Whom the sentence before is about: "Reed sent a letter. In response, Birch said …". */
function subjectBefore(
  k: number,
  cue: { start: number; end: number },
  responder: string,
  { sentences, scene, text }: StatedContext,
) {
  const subject = k > 0 && sentenceSubject(sentences[k - 1]!.items);
  if (!subject) return null;
  const { items } = subject;
  const rules = { scene, text, responder, anything: false, isBefore: true, ...NOTHING_BEFORE };
  const target = targetOf(items, 0, items.length, rules);
  return target?.kind === 'EVENT' || !target || target.to !== items.length
    ? null
    : { name: target.name, kind: target.kind, start: cue.start, end: cue.end };
}

/** "Reed asked Birch about the quay. … “It is sound,” Birch replied": whoever asked, though others spoke since. */
function askedBefore(
  draft: QuoteDraft,
  cue: { start: number; end: number },
  responder: string,
  context: StatedContext,
) {
  const at = Math.min(draft.start, cue.start);
  const asker = askerOf(responder, at, FAR, context);
  return asker && { name: asker.name, kind: asker.kind, start: cue.start, end: cue.end };
}

/** How far back the words stand that are replied to; "in response" takes up what was said right before. */
const FAR = 400;
const NEXT = 120;

function before(
  draft: QuoteDraft,
  cue: { start: number },
  name: string,
  within: number,
  context: StatedContext,
) {
  const at = Math.min(draft.start, cue.start);
  const last = lastSpeaker(context, at, name, within);
  return last && { name: last.name, kind: last.kind, start: cue.start, end: draft.cue!.end };
}
