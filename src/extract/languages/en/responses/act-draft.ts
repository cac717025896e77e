import type { QuoteDraft } from '../quotes/draft.ts';
import { speechOf } from '../quotes/draft-words.ts';
import type { Act } from './acts.ts';

/** An act as a quote: the printed clause that reports it, its verb included, as nobody's exact words. */
export type ActDraft = QuoteDraft & { act: Act };

/** The quote that an act is recorded as where no other words of the responder state it. */
export function actDraft(act: Act): ActDraft {
  const { items } = act.sentence;
  const { from, to } = act.words;
  return {
    start: items[from]!.start,
    end: items[to - 1]!.end,
    speech: speechOf(items, from, to) === 'INDIRECT' ? 'INDIRECT' : 'MIXED',
    rule: act.rule,
    cue: { start: items[act.at]!.start, end: items[act.to - 1]!.end },
    mention: act.subject,
    act,
  };
}
