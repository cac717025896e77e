import type { Item, Sentence } from '../../../text/sentences.ts';
import { word } from '../quotes/mention.ts';
import { canRespond, type Stated, type StatedContext, saidBy, spokenIn } from './context.ts';
import { responderOf } from './responder.ts';
import { NOTHING_BEFORE, sameLast, type Target, targetOf } from './target.ts';

/** "Of Reed, Birch said …", "As to Reed's claims, Birch insists …": what the words are about stands before them. */
export function onTopicsIn(context: StatedContext): Stated[] {
  return context.sentences.flatMap((sentence) => {
    const from = topicFrom(sentence.items);
    return from > 0 && from < sentence.items.length ? (onTopic(sentence, from, context) ?? []) : [];
  });
}

function onTopic(sentence: Sentence, from: number, context: StatedContext): Stated | null {
  const { items } = sentence;
  const start = items[from]!.start;
  const draft = spokenIn(context, start, sentence.end).find(({ cue }) => cue !== null && cue.start > start);
  const who = draft && responderOf(draft, context);
  if (!draft || !who || !canRespond(who)) return null;
  const end = items.findIndex(
    (item) => item.start >= Math.min(draft.start, draft.mention?.start ?? draft.start),
  );
  const target = targetOf(items, from, end, {
    scene: context.scene,
    text: context.text,
    responder: who.name,
    anything: false,
    isBefore: true,
    ...NOTHING_BEFORE,
  });
  if (!target || target.kind === 'GROUP' || sameLast(target.name, who.name)) return null;
  if (!OF_WORDS.has(target.by) && !(target.by === 'name' && target.kind === 'PERSON' && isOfSomebody(items)))
    return null;
  return {
    ...saidBy(draft, who, context),
    kind: 'COMMENTS',
    rule: 'on-topic',
    cue: { start: items[0]!.start, end: items[from - 1]!.end },
    target: { ...target, start, end: items[target.to - 1]!.end },
    basis: { start: sentence.start, end: sentence.end },
  };
}

const OF_WORDS: ReadonlySet<Target['by']> = new Set(['owner', 'of']);

/** "Of Reed", "As for Reed" and "Speaking of Reed" are about a person; "On Twitter" is a place. */
function isOfSomebody(items: readonly Item[]): boolean {
  return /^(?:of|as|speaking|talking)$/.test(word(items, 0));
}

/** The place behind "Of", "On", "As to", "Regarding" and the like at the head of a sentence; -1 elsewhere. */
function topicFrom(items: readonly Item[]): number {
  const [first, second] = [word(items, 0), word(items, 1)];
  if (/^(?:regarding|concerning)$/.test(first) || first === 'of') return 1;
  if (/^(?:on|about)$/.test(first)) return 1;
  if (first === 'as' && /^(?:to|for)$/.test(second)) return 2;
  if (/^(?:commenting|speaking|writing|talking)$/.test(first) && /^(?:on|of|about)$/.test(second)) return 2;
  return -1;
}
