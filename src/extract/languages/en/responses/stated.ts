import { confidenceOf } from '../../../confidence.ts';
import type { ExtractedResponse } from '../../../types.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import type { ActDraft } from './act-draft.ts';
import { askedIn } from './asked.ts';
import { statedByActs } from './by-acts.ts';
import type { Stated, StatedContext } from './context.ts';
import { deniedIn } from './denied.ts';
import { judgedIn } from './judged.ts';
import { narratorAskedIn } from './narrator-asked.ts';
import { ownWordsIn } from './own-words.ts';
import { questionedIn } from './questioned.ts';
import { questionsIn } from './questions.ts';
import { quotedIn } from './quoted.ts';
import { remarksIn } from './remarks.ts';
import { repliedIn } from './replied.ts';
import { spokeForIn } from './spoke-for.ts';
import { onTopicsIn } from './topics.ts';
import { whenSaidIn } from './when-said.ts';

/** Every response that the text states, each once for its words and its target; the surest rules come first. */
export function statedBy(acts: readonly ActDraft[], context: StatedContext): Stated[] {
  const asked = askedIn(context);
  const answers = new Set(asked.map(({ from }) => from));
  const byActs = statedByActs(acts, context);
  const all = [
    ...byActs,
    ...asked,
    ...repliedIn(context).filter(({ from }) => !answers.has(from)),
    ...deniedIn(context),
    ...ownWordsIn(context),
    ...questionsIn(context),
    ...remarksIn(context),
    ...onTopicsIn(context),
    ...whenSaidIn(context),
    ...questionedIn(context),
    ...narratorAskedIn(context),
    ...judgedIn(context),
    ...quotedIn(context),
    ...spokeForIn(acts, byActs, context),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ target, basis, from, who }) => {
      const words = `${from.start} ${from.end} ${target.name}`;
      const place = `${basis.start} ${(who ?? context.speakers.get(from))?.name} ${target.of ?? target.name}`;
      if (seen.has(words) || seen.has(place)) return false;
      seen.add(words).add(place);
      return true;
    })
    .sort((a, b) => a.cue.start - b.cue.start);
}

/** All quotes, with the acts that a response is made with in place of what another rule made of the same verb. */
export function withActs(spoken: readonly QuoteDraft[], stated: readonly Stated[]): QuoteDraft[] {
  const used = new Set(stated.map(({ from }) => from));
  const acts = [...used].filter((from) => 'act' in from);
  const verbs = new Set(acts.map(({ cue }) => cue!.start));
  const kept = spoken.filter(
    (draft) => used.has(draft) || draft.speech === 'DIRECT' || !draft.cue || !verbs.has(draft.cue.start),
  );
  return [...kept, ...acts].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A stated response as the draft has it; `from` is the place of its words among the quotes. */
export function responseOf(
  stated: Stated,
  text: string,
  from: number,
  placeOf: (words: QuoteDraft) => number | null,
): ExtractedResponse {
  const { kind, rule, cue, basis } = stated;
  const { said, ...target } = stated.target;
  const printed = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    text: text.slice(span.start, span.end),
  });
  return {
    from,
    kind,
    cue: printed(cue),
    target: { ...printed(target), quote: said ? placeOf(said) : null },
    basis: printed(basis),
    rule,
    confidence: confidenceOf('response', rule),
  };
}
