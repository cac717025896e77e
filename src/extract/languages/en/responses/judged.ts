import type { Item } from '../../../text/sentences.ts';
import { indexAt, word } from '../quotes/mention.ts';
import { BE } from '../words/closed.ts';
import { canRespond, namedIn, type Stated, type StatedContext, saidBy, sentenceAt } from './context.ts';
import { responderOf } from './responder.ts';
import { sameLast } from './target.ts';

/** "Birch said it was wrong of Reed to close the quay": what somebody did is judged. */
export function judgedIn(context: StatedContext): Stated[] {
  return context.spoken.flatMap((draft) => {
    const { cue } = draft;
    const sentence = cue && context.sentences[sentenceAt(context, cue.start)];
    if (!cue || !sentence || draft.start < sentence.start || draft.start >= sentence.end) return [];
    const { items } = sentence;
    const [from, to] = [indexAt(items, draft.start), indexAt(items, draft.end)];
    const judged = whoseDeed(items, from, to);
    const who = judged && responderOf(draft, context);
    if (!judged || !who || !canRespond(who)) return [];
    const named = namedIn(items, judged.from, judged.to, context.scene);
    if (!named || named.end !== items[judged.to - 1]!.end || sameLast(named.name, who.name)) return [];
    return [
      {
        ...saidBy(draft, who, context),
        kind: 'COMMENTS',
        rule: 'said-of-deed',
        cue,
        target: { name: named.name, kind: named.kind, of: null, start: named.start, end: named.end },
        basis: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}

/** Who stands between "for" or "of" and "to" behind "it was" and an adjective; null where it is put otherwise. */
function whoseDeed(items: readonly Item[], from: number, to: number): { from: number; to: number } | null {
  const it = word(items, from) === 'that' ? from + 1 : from;
  const isIt = word(items, it) === 'it' && BE.has(word(items, it + 1));
  if (!isIt && word(items, it) !== "it's") return null;
  for (let i = it + 1; i < to && i - it < 8; i++) {
    if (!/^(?:for|of)$/.test(word(items, i))) continue;
    const before = items[i - 1]!;
    if (!before.quotation && before.tag !== 'ADJ' && before.tag !== 'NOUN') return null;
    let end = i + 1;
    while (end < to && end - i < 8 && word(items, end) !== 'to' && word(items, end) !== ',') end++;
    return word(items, end) === 'to' && end > i + 1 ? { from: i + 1, to: end } : null;
  }
  return null;
}
