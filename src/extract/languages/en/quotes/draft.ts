import type { Speech } from '../../../../model/document.ts';
import type { Mention } from './mention.ts';

/** Words that a rule takes for somebody's, before it is known who the mention means. */
export type QuoteDraft = {
  start: number;
  end: number;
  speech: Speech;
  rule: string;
  cue: { start: number; end: number } | null;
  mention: Mention | null;
};
