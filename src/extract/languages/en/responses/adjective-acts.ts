import type { Sentence } from '../../../text/sentences.ts';
import { word } from '../quotes/mention.ts';
import { beforeVerbGroup, subjectBefore } from '../quotes/subjects.ts';
import { BE, MODALS, NEGATIONS } from '../words/closed.ts';
import type { Act } from './acts.ts';
import { clauseEnd } from './clause-end.ts';

const ADJECTIVES: ReadonlyMap<string, Act['kind']> = new Map([
  ['critical', 'COMMENTS'],
  ['scornful', 'COMMENTS'],
  ['contemptuous', 'COMMENTS'],
  ['disdainful', 'COMMENTS'],
  ['dismissive', 'REJECTS'],
  ['supportive', 'SUPPORTS'],
  ['complimentary', 'SUPPORTS'],
  ['appreciative', 'SUPPORTS'],
]);

/** How somebody takes another's words. */
const FEELINGS: ReadonlyMap<string, Act['kind']> = new Map([
  ...'angry furious irate livid outraged incensed appalled horrified disgusted dismayed disappointed alarmed troubled offended insulted irked irritated unhappy upset unimpressed skeptical sceptical'
    .split(' ')
    .map((one) => [one, 'COMMENTS'] as const),
  ...'pleased thrilled delighted impressed heartened encouraged'
    .split(' ')
    .map((one) => [one, 'SUPPORTS'] as const),
]);

/** Acts that an adjective states: "Birch was also critical of Reed's plan". */
export function adjectiveActsOf(sentence: Sentence): Act[] {
  const { items } = sentence;
  const acts: Act[] = [];
  for (let at = 1; at < items.length; at++) {
    const kind = ADJECTIVES.get(word(items, at));
    const feeling = FEELINGS.get(word(items, at));
    const small = word(items, at + 1);
    if (!(kind && small === 'of') && !(feeling && /^(?:by|at|with|over|about|in)$/.test(small))) continue;
    const before = beforeVerbGroup(items, at);
    const group = items.slice(before + 1, at).map((_, k) => word(items, before + 1 + k));
    if (!group.some((w) => BE.has(w)) || group.some((w) => NEGATIONS.has(w) || MODALS.has(w))) continue;
    const subject = subjectBefore(items, at);
    const end = clauseEnd(items, at + 2);
    if (subject === null || subject === 'shared' || end <= at + 2) continue;
    acts.push({
      lemma: word(items, at),
      needs: kind ? 'any' : 'words',
      kind: kind ?? feeling!,
      rule: kind ? 'act-adjective' : 'act-feeling',
      sentence,
      at,
      to: at + 2,
      subject: subject.mention,
      object: { from: at + 2, to: end },
      anywhere: true,
      words: { from: at, to: end },
    });
  }
  return acts;
}
