import type { Speech } from '../../../../model/document.ts';
import type { Item } from '../../../text/sentences.ts';
import type { Cue } from './cues.ts';
import type { QuoteDraft } from './draft.ts';
import { type Mention, word } from './mention.ts';

/** Adds the draft of a rule that has no verb of speech; nothing where no words are left. */
export function add(
  drafts: QuoteDraft[],
  items: readonly Item[],
  from: number,
  to: number,
  rule: string,
  cue: QuoteDraft['cue'],
  mention: Mention | null,
): void {
  if (to - from < 1) return;
  drafts.push({
    start: items[from]!.start,
    end: items[to - 1]!.end,
    speech: speechOf(items, from, to),
    rule,
    cue,
    mention,
  });
}

/** Verbs that say of the clause behind them that the speaker holds it false. */
const DENIALS: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute', 'rebut']);

/** The draft of a cue's words, from one item up to, not including, another. */
export function draft(items: readonly Item[], from: number, to: number, rule: string, cue: Cue): QuoteDraft {
  let b = to;
  while (b > from && /^[,;:\u2013\u2014-]$/.test(word(items, b - 1))) b--;
  // "denied that the quay was rotten": without its verb the clause would read as what the speaker said.
  const denies = DENIALS.has(cue.verb.lemma) && from > cue.at;
  const first = items[denies ? cue.at : from];
  const last = items[b - 1];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    speech: speechOf(items, denies ? cue.at : from, b),
    rule,
    cue: { start: items[cue.at]!.start, end: items[cue.to - 1]!.end },
    mention: cue.subject,
  };
}

/** DIRECT when all words stand in marks, MIXED when some do. */
export function speechOf(items: readonly Item[], from: number, to: number): Speech {
  let marked = 0;
  let plain = 0;
  for (let i = from; i < to; i++) {
    if (items[i]!.quotation) marked++;
    else if (items[i]!.token!.kind !== 'sign') plain++;
  }
  if (marked === 0) return 'INDIRECT';
  return plain === 0 ? 'DIRECT' : 'MIXED';
}
