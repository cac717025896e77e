import type { Mention } from './mention.ts';

/** How the words came down to us: marked as spoken, partly so, or retold. */
export type Speech = 'DIRECT' | 'MIXED' | 'INDIRECT';

/** Words that a rule takes for somebody's, before it is known who the mention means. */
export type QuoteDraft = {
  start: number;
  end: number;
  speech: Speech;
  rule: string;
  cue: { start: number; end: number } | null;
  mention: Mention | null;
};
