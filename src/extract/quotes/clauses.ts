import type { Item, Sentence } from '../text/sentences.ts';
import { COORDINATORS } from '../words/closed.ts';
import { continuation, cutBefore, parenthetical, trimmed, wordsBefore } from './clause-bounds.ts';
import { type Complement, complementAfter } from './complements.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { QuoteDraft } from './draft.ts';
import { draft } from './draft-words.ts';
import { word } from './mention.ts';
import { accordingTo, dashedName, nounOfSpeech } from './phrases.ts';

/** All that one sentence reports in clauses of speech: "X said that …", "“…,” said X", "…, according to X". */
export function clausesOf(sentence: Sentence): QuoteDraft[] {
  const { items } = sentence;
  const cues = cuesOf(items);
  const drafts: QuoteDraft[] = [];
  const end = withoutFinalSign(items);
  dashedName(items, end, drafts);
  accordingTo(items, end, drafts);
  const nounFrom = nounOfSpeech(items, end, drafts);
  let takenTo = drafts.length > 0 ? end : 0;
  let governed = 0;
  cues.forEach((cue, k) => {
    if (cue.at < governed && !(cue.shared && opensAnew(items, cue))) return;
    if (nounFrom >= 0 && cue.at > nounFrom && cue.shared) return;
    const stop = cutBefore(items, cues, k, end);
    const complement = trimmed(items, complementAfter(items, cue, stop));
    const before = wordsBefore(items, cue, takenTo);
    if (before && (complement === null || before.quoted || cue.inverted !== null)) {
      drafts.push(draft(items, before.from, before.to, before.rule, cue));
      const rest = complement ?? continuation(items, cue, stop, before);
      if (rest)
        drafts.push(draft(items, rest.from, rest.to, complement ? 'cue-then-marked' : 'resumed-clause', cue));
      takenTo = rest ? rest.to : cue.to;
      governed = takenTo;
      return;
    }
    if (complement === null) {
      const rest = parenthetical(items, cue) ? continuation(items, cue, stop, null) : null;
      if (!rest) return;
      drafts.push(draft(items, rest.from, rest.to, 'resumed-clause', cue));
      governed = takenTo = rest.to;
      return;
    }
    drafts.push(draft(items, complement.from, complement.to, ruleOf(complement, cue), cue));
    takenTo = complement.to;
    governed = complement.to;
  });
  return drafts.filter((one) => one.end > one.start && (one.mention !== null || one.speech !== 'INDIRECT'));
}

/** "…, adding that" and "… and said" begin new words; "before agreeing the plan" does not. */
function opensAnew(items: readonly Item[], cue: Cue): boolean {
  const before = word(items, cue.from - 1);
  return (
    cue.verb.form !== 'ing' ||
    before === ',' ||
    before === '"' ||
    COORDINATORS.has(before) ||
    /^[\u2013\u2014-]$/.test(before)
  );
}

function ruleOf({ frame }: Complement, cue: Cue): string {
  if (frame === 'object' || frame === 'bare')
    return cue.verb.lemma === 'say' || cue.verb.frames.has('clause')
      ? `cue-then-${frame}`
      : 'cue-then-object';
  return `cue-then-${frame}`;
}

function withoutFinalSign(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.?!]$/.test(word(items, end - 1))) end--;
  return end;
}
