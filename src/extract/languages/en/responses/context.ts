import type { ResponseKind } from '../../../../model/document.ts';
import { beginningIn, firstFrom, lastAt } from '../../../text/in-order.ts';
import type { Item, Sentence } from '../../../text/sentences.ts';
import type { ExtractedResponse } from '../../../types.ts';
import type { Resolved } from '../people/tracks.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { mentionOf } from '../quotes/mention.ts';
import { CROWDS, ORGANISATION_HEADS, ROLE_NOUNS } from '../words/roles.ts';
import { arePeople } from './people-words.ts';
import { type Named, namingsIn, type Scene } from './scene.ts';

/** A response that the text states, the words it is made with, and whom it answers. */
export type Stated = {
  from: QuoteDraft;
  /** Who responds, where nobody is known yet to speak the words. */
  who: Resolved | null;
  kind: ResponseKind;
  rule: string;
  cue: { start: number; end: number };
  target: Pick<ExtractedResponse['target'], 'kind' | 'name' | 'of' | 'start' | 'end'> & {
    /** The very words, where the text points at them ("that claim"). */
    said?: QuoteDraft;
  };
  basis: { start: number; end: number };
};

/** What the rules read in. */
export type StatedContext = {
  text: string;
  shadow: string;
  scene: Scene;
  sentences: readonly Sentence[];
  speakers: ReadonlyMap<QuoteDraft, Resolved>;
  /** The quotes, in the text's order. */
  spoken: readonly QuoteDraft[];
};

/** The words that respond, and who, where nobody is known yet to speak them. */
export function saidBy(
  from: QuoteDraft,
  who: Resolved,
  { speakers }: Pick<StatedContext, 'speakers'>,
): Pick<Stated, 'from' | 'who'> {
  return { from, who: who === speakers.get(from) ? null : who };
}

/** Somebody, and not something: a person, an organisation, or people in the plural. */
export function canRespond({ kind, name }: Named): boolean {
  if (kind !== 'GROUP') return true;
  const head = name
    .split(/\s+(?:of|in|on|at|from|for|to|with|who|that)\s/)[0]!
    .split(/\s+/)
    .at(-1)!
    .toLowerCase();
  return (
    /^(?:critics|others|many|people|some|police|women|men|group|groups|organisations|organizations|outlets|companies|board)$/.test(
      head,
    ) ||
    ORGANISATION_HEADS.has(head) ||
    CROWDS.has(head) ||
    ROLE_NOUNS.has(head) ||
    arePeople(head)
  );
}

/** The speaker of the latest words before a place, other than somebody; null where those are too far away. */
export function lastSpeaker(
  { spoken, speakers }: StatedContext,
  before: number,
  other: string,
  within = 700,
): (Named & { draft: QuoteDraft }) | null {
  for (let i = firstFrom(spoken, before) - 1; i >= 0; i--) {
    const draft = spoken[i]!;
    // "Friends offered to vote for Reed": what is only to be done is no turn of a conversation.
    if (draft.end > before || /infinitive$/.test(draft.rule)) continue;
    if (before - draft.end > within) return null;
    const who = speakers.get(draft);
    if (who && who.name !== other && canRespond(who)) return { name: who.name, kind: who.kind, draft };
  }
  return null;
}

/** The quotes that begin in a span. */
export function spokenIn({ spoken }: StatedContext, start: number, end: number): QuoteDraft[] {
  return beginningIn(spoken, { start, end });
}

/** The place of the sentence that an offset lies in, or of the last one before it. */
export function sentenceAt({ sentences }: StatedContext, offset: number): number {
  return lastAt(sentences, offset);
}

/** Who is named last in a stretch of items, with the words; null where nobody is. */
export function namedIn(
  items: readonly Item[],
  from: number,
  to: number,
  scene: Scene,
): (Named & { start: number; end: number }) | null {
  const mention = mentionOf(items, from, to);
  return (mention && namingsIn(scene, mention.start, mention.end).at(-1)) ?? null;
}
