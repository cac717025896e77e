import { stemmer } from 'stemmer';
import type { QuoteDraft } from '../quotes/draft.ts';
import { canRespond, type Stated, type StatedContext, saidBy, sentenceAt } from './context.ts';
import { responderOf } from './responder.ts';
import { sameLast } from './target.ts';

const DENIES = /^(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?)$/;
const EARLIER = 8;
const LEAST_SHARED = 0.6;

/** "Birch denied that the quay was rotten": rejects whoever is quoted before with these very words. */
export function deniedIn(context: StatedContext): Stated[] {
  const { spoken, shadow, speakers, sentences } = context;
  return spoken.flatMap((draft, i) => {
    const { cue } = draft;
    if (!cue || !DENIES.test(shadow.slice(cue.start, cue.end).toLowerCase())) return [];
    const who = responderOf(draft, context);
    const sentence = sentences[sentenceAt(context, cue.start)];
    const claim = who && canRespond(who) ? claimBefore(draft, i, who.name, context) : null;
    const other = claim && speakers.get(claim);
    if (!who || !sentence || !claim || !other) return [];
    return [
      {
        ...saidBy(draft, who, context),
        kind: 'REJECTS',
        rule: 'denied-claim',
        cue,
        target: { name: other.name, kind: other.kind, of: null, start: cue.end, end: draft.end, said: claim },
        basis: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}

/** The latest words of somebody else that hold most of what is denied. */
function claimBefore(
  { start, end, cue }: QuoteDraft,
  i: number,
  name: string,
  { spoken, speakers, shadow }: StatedContext,
): QuoteDraft | null {
  const denied = contentOf(shadow.slice(Math.max(start, cue!.end), end));
  if (denied.size < 2) return null;
  for (let k = i - 1; k >= 0 && i - k <= EARLIER; k--) {
    const one = spoken[k]!;
    const who = speakers.get(one);
    if (!who || !canRespond(who) || sameLast(who.name, name) || one.end > start) continue;
    const said = contentOf(shadow.slice(one.start, one.end));
    const shared = [...denied].filter((word) => said.has(word)).length;
    if (shared >= 2 && shared / denied.size >= LEAST_SHARED) return one;
  }
  return null;
}

/** The stems of the longer words: what a clause is about. */
function contentOf(words: string): Set<string> {
  return new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => stemmer(word)));
}
