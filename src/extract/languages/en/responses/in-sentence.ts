import type { Sentence } from '../../../text/sentences.ts';
import { cuesOf } from '../quotes/cues.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { canRespond, namedIn, type StatedContext, spokenIn } from './context.ts';
import type { Named } from './scene.ts';
import { sameLast } from './target.ts';

/** "Reed proposed a vote, but Birch rejected the idea": who said or proposed something in an earlier clause of a sentence. */
export function speakerIn(
  sentence: Sentence,
  before: number,
  other: string,
  context: StatedContext,
): (Named & { draft?: QuoteDraft }) | null {
  const { items } = sentence;
  const cue = cuesOf(items).findLast(({ at, subject, shared }) => at < before && subject && !shared);
  if (!cue?.subject) return null;
  const named = namedIn(cue.subject.items, 0, cue.subject.items.length, context.scene);
  if (!named || named.end !== cue.subject.end || sameLast(named.name, other) || !canRespond(named))
    return null;
  // "members of the council" are not the council.
  const at = cue.subject.items.findIndex(({ start }) => start >= named.start);
  if (cue.subject.items.slice(0, at).some(({ tag }) => tag === 'ADP')) return null;
  const start = items[cue.at]!.start;
  const draft = spokenIn(context, sentence.start, sentence.end).find((one) => one.cue?.start === start);
  return { name: named.name, kind: named.kind, ...(draft && { draft }) };
}
