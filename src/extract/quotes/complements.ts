import type { Item } from '../text/sentences.ts';
import { isCapital } from '../text/tokens.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PERSONAL, PREPOSITIONS } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { SPEECH_NOUNS } from '../words/verbs.ts';
import { isDay, opensClause, skipAdjunct } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import { capital, word } from './mention.ts';

/** Which words behind a cue are what was said: from one item up to, not including, another. */
export type Complement = {
  from: number;
  to: number;
  frame: 'that' | 'question' | 'infinitive' | 'urged' | 'bare' | 'colon' | 'marked' | 'object';
};

const QUESTIONS = new Set('how why whether what if where'.split(' '));

/** What follows a cue and was said, or null where the cue only follows its words ("…, he said on Monday"). */
export function complementAfter(items: readonly Item[], cue: Cue, end: number): Complement | null {
  const { frames } = cue.verb;
  let i = cue.inverted ?? cue.to;
  if (cue.inverted !== null) return afterInversion(items, i, end);
  if (cue.particle === 'on' || cue.particle === 'upon')
    return cue.verb.lemma === 'call' ? urged(items, i, end) : marked(items, i, end);
  if (cue.particle === 'it') return marked(items, i, end);
  if (cue.particle !== null && cue.particle !== 'out' && cue.particle !== 'back')
    return i < end ? { from: i, to: end, frame: 'object' } : null;
  while (i < end && (ADVERBS.has(word(items, i)) || (word(items, i).endsWith('ly') && !capital(items, i))))
    i++;
  if (frames.has('addressee')) {
    const told = afterAddressee(items, i, end, frames.has('urge'));
    if (told) return told;
    if (cue.verb.lemma === 'tell') return null;
  }
  const adjunct = skipAdjunct(items, i, end);
  if (adjunct === null) return null;
  const skipped = adjunct > i;
  i = adjunct;
  const w = word(items, i);
  if (i >= end || /^[.?!;)]$/.test(w)) return null;
  if (w === ':' || w === ',' || w === '"' || w === '\u2013' || w === '\u2014') return marked(items, i, end);
  if (w === 'that' && (frames.has('clause') || frames.has('that')))
    return nonEmpty({ from: i + 1, to: end, frame: 'that' });
  if (QUESTIONS.has(w) && (frames.has('clause') || frames.has('that')))
    return { from: i, to: end, frame: 'question' };
  if (w === 'to') return frames.has('infinitive') ? { from: i, to: end, frame: 'infinitive' } : null;
  if (frames.has('urge')) {
    const asked = urged(items, i, end);
    if (asked) return asked;
  }
  if (frames.has('clause') && (!skipped || isDay(items, i - 1)))
    return (end - i >= 2 || items[i]?.token?.kind === 'number') && opensClause(items, i)
      ? { from: i, to: end, frame: 'bare' }
      : null;
  if (frames.has('object') || frames.has('that')) {
    if (!isSomebody(cue) || isAnswered(items, i, end)) return null;
    return opensClause(items, i) || PREPOSITIONS.has(w) ? { from: i, to: end, frame: 'object' } : null;
  }
  return null;
}

/** An object is taken for speech only after a subject that is a name, a pronoun or a role. */
function isSomebody(cue: Cue): boolean {
  const items = cue.subject?.items ?? [];
  return items.some(
    ({ token }) =>
      token !== null &&
      (isCapital(token) || PERSONAL.has(token.lower) || ROLE_NOUNS.has(token.lower.replace(/s$/, ''))),
  );
}

/** "rejected the criticism by …", "dismissed his claims": what is spoken of is somebody else's speech. */
function isAnswered(items: readonly Item[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const w = word(items, i);
    if (SPEECH_NOUNS.has(w) || w === 'criticism' || w === 'criticisms') return true;
  }
  return false;
}

function nonEmpty(complement: Complement): Complement | null {
  return complement.to > complement.from ? complement : null;
}

function afterInversion(items: readonly Item[], from: number, end: number): Complement | null {
  for (let i = from; i < end && i - from < 25; i++) {
    if (items[i]!.quotation && i > from) {
      return /^[,:.\u2013\u2014-]$/.test(word(items, i - 1)) ? { from: i, to: end, frame: 'marked' } : null;
    }
  }
  return null;
}

/** Marked words right behind a cue, a comma or a colon; behind a colon unmarked ones too. */
function marked(items: readonly Item[], at: number, end: number): Complement | null {
  let i = at;
  const sign = word(items, i);
  if (sign !== '"') i++;
  if (i >= end) return null;
  if (items[i]!.quotation) return { from: i, to: end, frame: 'marked' };
  if (sign === ':') return { from: i, to: end, frame: 'colon' };
  if (sign === ',' && word(items, i) === 'that') return nonEmpty({ from: i + 1, to: end, frame: 'that' });
  if (sign !== ',') return null;
  // "said, in a statement, that …" and "said, referring to the plan, “…”"
  for (let j = i; j < end && j - i < 14; j++) {
    if (word(items, j) !== ',') continue;
    if (items[j + 1]?.quotation && j + 1 < end) return { from: j + 1, to: end, frame: 'marked' };
    if (word(items, j + 1) === 'that') return nonEmpty({ from: j + 2, to: end, frame: 'that' });
    return null;
  }
  return null;
}

/** "told MPs that", "told BBC Radio 5 Live: “", "told him he": whoever is spoken to is stepped over. */
function afterAddressee(
  items: readonly Item[],
  from: number,
  end: number,
  canUrge: boolean,
): Complement | null {
  for (let i = from; i < end && i - from < 24; i++) {
    const w = word(items, i);
    if (i > from && w === 'that') return nonEmpty({ from: i + 1, to: end, frame: 'that' });
    if (i > from && QUESTIONS.has(w)) return { from: i, to: end, frame: 'question' };
    if (w === ':') return marked(items, i, end);
    // "told MPs many are “…”": the clause begins before the marks.
    if (AUXILIARIES.has(w) && i > from + 1) break;
    if (items[i]!.quotation && i > from)
      return items[i]!.end - items[i]!.start < 25 && i + 1 < end && word(items, i + 1) !== ','
        ? null
        : { from: i, to: end, frame: 'marked' };
    if (w === ',') return marked(items, i, end);
    if (canUrge && i > from && w === 'to' && !capital(items, i + 1) && !DETERMINERS.has(word(items, i + 1)))
      return { from, to: end, frame: 'urged' };
    if (/^[.;?!]$/.test(w)) return null;
  }
  // Without a sign between them, the addressee is one pronoun or one name.
  let i = from;
  if (PERSONAL.has(word(items, i)) || /^(?:him|her|them|me|us)$/.test(word(items, i))) i++;
  else while (i < end && (capital(items, i) || items[i]!.token?.kind === 'number')) i++;
  if (/^(?:on|this|last|earlier)$/.test(word(items, i)) && isDay(items, i + 1)) i += 2;
  const size = end - i;
  return i > from && size >= 3 && opensClause(items, i) ? { from: i, to: end, frame: 'bare' } : null;
}

function urged(items: readonly Item[], from: number, end: number): Complement | null {
  for (let i = from; i < end && i - from < 12; i++) {
    const w = word(items, i);
    if (i > from && w === 'to' && !capital(items, i + 1) && !DETERMINERS.has(word(items, i + 1)))
      return { from, to: end, frame: 'urged' };
    if (/^[,.;:?!]$/.test(w)) return null;
  }
  return null;
}
