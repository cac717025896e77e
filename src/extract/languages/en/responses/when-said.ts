import type { Item, Sentence } from '../../../text/sentences.ts';
import { capital, word } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { beforeVerbGroup } from '../quotes/subjects.ts';
import { BE } from '../words/closed.ts';
import { CROWDS, ROLE_NOUNS } from '../words/roles.ts';
import { NEEDS_PARTICLE, verbOf } from '../words/verbs.ts';
import { canRespond, namedIn, type Stated, type StatedContext, saidBy, spokenIn } from './context.ts';
import { nounPhraseEnd } from './named-phrases.ts';
import { responderOf } from './responder.ts';
import { sameLast } from './target.ts';
import { UNNAMED } from './unnamed.ts';

/** "When Reed brought up the cost, Birch said …": words that a clause before them provokes. */
export function whenSaidIn(context: StatedContext): Stated[] {
  return context.sentences.flatMap(
    (sentence, k) => whenSaid(sentence, k, context) ?? afterSaid(sentence, context) ?? [],
  );
}

/** "…," Birch said, after Reed said that …: what was said before stands behind the words. */
function afterSaid(sentence: Sentence, context: StatedContext): Stated | null {
  const { items } = sentence;
  for (let at = 2; at < items.length; at++) {
    if (!/^(?:when|after)$/.test(word(items, at)) || items[at]!.quotation) continue;
    const clause = spokenClause(items, at + 1, context);
    if (!clause?.isNamed) continue;
    const { verb, end } = clause;
    const other = clause.speaker!;
    const draft = spokenIn(context, sentence.start, sentence.end).findLast(
      (one) =>
        one.cue !== null &&
        one.cue.end <= items[at]!.start &&
        one.end <= items[at]!.start &&
        items[at]!.start - Math.max(one.cue.end, one.end) < 60,
    );
    const who = draft && responderOf(draft, context);
    if (!draft || !who || !canRespond(who) || sameLast(who.name, other.name)) continue;
    return {
      ...saidBy(draft, who, context),
      kind: ASKS.test(word(items, verb)) ? 'ANSWERS' : 'COMMENTS',
      rule: 'said-after',
      cue: { start: items[at]!.start, end: items[verb]!.end },
      target: {
        name: other.name,
        kind: other.kind,
        of: null,
        start: items[at + 1]!.start,
        end: items[end - 1]!.end,
      },
      basis: { start: sentence.start, end: sentence.end },
    };
  }
  return null;
}

function whenSaid(sentence: Sentence, k: number, context: StatedContext): Stated | null {
  const { items } = sentence;
  const when = items.findIndex((_, i) => /^(?:when|after)$/.test(word(items, i)));
  if (when < 0 || when > 4) return null;
  const clause = spokenClause(items, when + 1, context);
  if (!clause) return null;
  const { verb, end, speaker, isNamed } = clause;
  const comma = items.findIndex((_, i) => i > verb && word(items, i) === ',');
  if (comma < 0) return null;
  const isWriter = end - when === 2 && word(items, when + 1) === 'i' && ASKS.test(word(items, verb));
  const isAnybody = !speaker && isSomebody(items, when + 1, end);
  if (!isWriter && !isNamed && !isAnybody) return null;
  const draft = answerBehind(sentence, k, items[comma]!.end, context);
  const who = draft && responderOf(draft, context);
  if (!draft || !who || !canRespond(who) || (isNamed && sameLast(who.name, speaker!.name))) return null;
  const target = isNamed
    ? { name: speaker!.name, kind: speaker!.kind }
    : { name: UNNAMED.questioner, kind: 'GROUP' as const };
  return {
    ...saidBy(draft, who, context),
    kind: word(items, when) === 'when' ? 'ANSWERS' : 'COMMENTS',
    rule: 'when-said',
    cue: { start: items[when]!.start, end: items[verb]!.end },
    target: { ...target, of: null, start: items[when + 1]!.start, end: items[end - 1]!.end },
    basis: { start: sentence.start, end: sentence.end },
  };
}

const ASKS = /^(?:asked|pressed|questioned|challenged|quizzed|grilled|interviewed|told|reminded)$/;

/** "someone in the crowd", "a reporter", "one of the moderators": one whom nobody names. */
function isSomebody(items: readonly Item[], from: number, to: number): boolean {
  const first = word(items, from);
  if (/^(?:someone|somebody)$/.test(first)) return true;
  const head = word(items, nounPhraseEnd(items, from, to) - 1);
  if (first === 'one' && word(items, from + 1) === 'of') return true;
  return (
    /^(?:an?|one|another)$/.test(first) && (ROLE_NOUNS.has(head) || CROWDS.has(head) || head === 'moderator')
  );
}

const BRINGS_UP =
  /^(?:brought|raised|pressed|interrupted|interjected|heckled|accused|attacked|criticised|criticized|tried)$/;

/** A clause in which somebody speaks: its verb, where its subject ends, whom that names, and whether it names nobody but them. */
function spokenClause(items: readonly Item[], from: number, { scene }: StatedContext) {
  const verb = spokenVerb(items, from);
  if (verb < 0) return null;
  const end = beforeVerbGroup(items, verb) + 1;
  const speaker = namedIn(items, from, end, scene);
  return { verb, end, speaker, isNamed: speaker !== null && speaker.end === items[end - 1]!.end };
}

/** The place of the verb of speech that a clause has, its subject before it; -1 where it has none. */
function spokenVerb(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length && i - from < 9; i++) {
    const w = word(items, i);
    if (w === ',' || items[i]!.quotation) return -1;
    if (capital(items, i)) continue;
    if (items[i]!.tag !== 'VERB') continue;
    if (BRINGS_UP.test(w)) return w === 'brought' && word(items, i + 1) !== 'up' ? -1 : i;
    const verb = verbOf(w);
    if (verb?.form !== 'finite' || NEEDS_PARTICLE.has(verb.lemma)) return -1;
    for (let k = beforeVerbGroup(items, i) + 1; k < i; k++) if (BE.has(word(items, k))) return -1;
    return i;
  }
  return -1;
}

/** The words behind the comma, or those of the next sentence if its speaker is who the main clause is about. */
function answerBehind({ items, start, end }: Sentence, k: number, comma: number, context: StatedContext) {
  const own = spokenIn(context, start, end).find(
    (one) => one.cue !== null && one.start > comma && one.cue.start > comma,
  );
  if (own) return own;
  const next = context.sentences[k + 1];
  const main = sentenceSubject(items);
  const named = main && namedIn(main.items, 0, main.items.length, context.scene);
  const draft = next && spokenIn(context, end, next.end).find(({ cue }) => cue !== null);
  const who = draft && responderOf(draft, context);
  return named && who && sameLast(who.name, named.name) ? draft : null;
}
