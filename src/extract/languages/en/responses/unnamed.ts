import type { Item } from '../../../text/sentences.ts';
import { indexAt, word } from '../quotes/mention.ts';
import { beforeVerbGroup } from '../quotes/subjects.ts';
import type { Act } from './acts.ts';
import { nounPhraseEnd } from './named-phrases.ts';
import type { Target } from './target.ts';
import { ANSWERABLE } from './words-of.ts';

/** Whom a response answers whose words say that something was asked or claimed, but not by whom. */
export const UNNAMED = { questioner: 'unnamed questioner', critics: 'unnamed critics' } as const;

/** Who is answered where the object of an act is a question, a claim or a charge that it gives to nobody. */
export function unnamedIn(act: Act): Target | null {
  return questioner(act) ?? critics(act);
}

/** "in response to a friendly question about the quay": nobody says whose question it was. */
function questioner({ lemma, sentence: { items }, object: { from, to } }: Act): Target | null {
  if (!/^(?:respond|response|reply|answer)$/.test(lemma) || !/^(?:an?|questions?)$/.test(word(items, from)))
    return null;
  const end = nounPhraseEnd(items, from, to);
  if (
    !/^(?:questions?|inquir(?:y|ies))$/.test(word(items, end - 1)) ||
    /^(?:from|by)$/.test(word(items, end))
  )
    return null;
  return { name: UNNAMED.questioner, kind: 'GROUP', of: null, by: 'group', from, to: end };
}

const CLAIMS =
  /^(?:criticisms?|accusations?|allegations?|charges|claims?|suggestions?|rumou?rs?|reports|speculation|assertions?|contentions?|insinuations?|complaints|concerns|fears|worries|characteri[sz]ations?|wrongdoing|involvement)$/;

/** "rejected rumours that …", "defended her vote", "apologised for the remarks": somebody minded, whom nobody names. */
function critics(act: Act): Target | null {
  const {
    rule,
    kind,
    lemma,
    sentence: { items },
    object: { from, to },
  } = act;
  // Where the subject stands apart from its verb it is often another clause's.
  const behind = indexAt(items, act.subject.end);
  if (rule !== 'act' || behind <= beforeVerbGroup(items, act.at) || behind > act.at) return null;
  const end = nounPhraseEnd(items, from, to);
  const head = word(items, end - 1);
  const isOwn = /^(?:his|her|its|their)$/.test(word(items, from));
  // One takes issue with somebody, whom the text most often names elsewhere.
  if (word(items, act.to - 1) === 'with') return null;
  const target: Target = { name: UNNAMED.critics, kind: 'GROUP', of: null, by: 'unnamed', from, to: end };
  if (end <= from) return null;
  if (lemma === 'defend') return isOwn && ANSWERABLE.has(head) ? target : null;
  if (/^apologi[sz]e$/.test(lemma))
    return (isOwn || word(items, from) === 'the') && ANSWERABLE.has(head) ? target : null;
  const isPart = lemma === 'deny' && word(items, from) === 'any' && PARTS.test(head);
  if (kind !== 'REJECTS' || isOwn || !(isPart || CLAIMS.test(head)) || isGiven(items, from, end)) return null;
  return target;
}

/** "denied any role in it": what somebody is said to have to do with something. */
const PARTS =
  /^(?:roles?|parts?|links?|ties?|connections?|knowledge|responsibility|intent|misconduct|impropriety)$/;

/** "Reed's claims", "those claims", "the claims of Reed": somebody's, who is told or was named before. */
function isGiven(items: readonly Item[], from: number, end: number): boolean {
  if (/^(?:that|this|those|these|such)$/.test(word(items, from))) return true;
  if (/^(?:of|by|from)$/.test(word(items, end))) return true;
  return items.slice(from, end).some(({ tag }, i) => tag === 'PROPN' || /^'s?$/.test(word(items, from + i)));
}
