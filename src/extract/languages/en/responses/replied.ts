import type { QuoteDraft } from '../quotes/draft.ts';
import { word } from '../quotes/mention.ts';
import {
  canRespond,
  lastSpeaker,
  namedIn,
  type Stated,
  type StatedContext,
  saidBy,
  sentenceAt,
} from './context.ts';
import { responderOf } from './responder.ts';
import { sameLast } from './target.ts';

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
    if (!REPLIES.test(words) && !HITS_BACK.test(words)) return [];
    const k = sentenceAt(context, cue.start);
    if (k < 0) return [];
    return repliedBy(draft, cue, k, words, context) ?? [];
  });
}

function repliedBy(
  draft: QuoteDraft,
  cue: { start: number; end: number },
  k: number,
  words: string,
  context: StatedContext,
): Stated | null {
  const who = responderOf(draft, context);
  const sentence = context.sentences[k]!;
  if (!who || !canRespond(who)) return null;
  const target = provoked(k, context) ?? before(draft, cue, who.name, context);
  if (!target || sameLast(target.name, who.name)) return null;
  return {
    ...saidBy(draft, who, context),
    kind: HITS_BACK.test(words) ? 'REJECTS' : 'ANSWERS',
    rule: 'replied',
    cue,
    target: { ...target, of: null },
    basis: { start: sentence.start, end: sentence.end },
  };
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

function before(draft: QuoteDraft, cue: { start: number }, name: string, context: StatedContext) {
  const at = Math.min(draft.start, cue.start);
  const last = lastSpeaker(context, at, name, 400);
  return last && { name: last.name, kind: last.kind, start: cue.start, end: draft.cue!.end };
}
