import type { Item } from '../../../text/sentences.ts';
import { isCapital } from '../../../text/tokens.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PERSONAL, PREPOSITIONS, SUBORDINATORS } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { SPEECH_NOUNS } from '../words/verbs.ts';
import { isDay, opensClause, skipAdjunct } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
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
  if (cue.particle !== null && !/^(?:out|back|clear|plain)$/.test(cue.particle))
    return i < end && !isAside(items, cue, i) ? { from: i, to: end, frame: 'object' } : null;
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
  // "said in an interview with “Good Day Kent”": a title.
  if (skipped && items[i]?.quotation && PREPOSITIONS.has(word(items, i - 1))) return null;
  // "added the words, “…”"
  if (word(items, i) === 'the' && /^words?$/.test(word(items, i + 1)) && /^[,:"]$/.test(word(items, i + 2)))
    return marked(items, i + 2, end);
  const w = word(items, i);
  if (i >= end || /^[.?!;)]$/.test(w)) return null;
  // "what many called “a fraud” led to …": the sentence goes on behind the marks.
  if (w === '"' && word(items, cue.from - 1) === 'what') return marked(items, i, i + 1);
  if (w === ':' || w === ',' || w === '"' || w === '\u2013' || w === '\u2014') return marked(items, i, end);
  if (w === 'that' && (frames.has('clause') || frames.has('that')) && !pointsAt(items, i, end))
    return nonEmpty({ from: word(items, i + 1) === ',' ? i + 2 : i + 1, to: end, frame: 'that' });
  if (FEELING.has(cue.verb.lemma)) {
    const that = behindFeeling(items, i, end);
    if (that > i) return nonEmpty({ from: that + 1, to: end, frame: 'that' });
  }
  // "says what people want to hear" tells nothing of it
  if (w === 'what' && /^(?:say|tell|add)$/.test(cue.verb.lemma)) return null;
  if (QUESTIONS.has(w) && (frames.has('clause') || frames.has('that')))
    return { from: i, to: end, frame: w === 'if' && cue.verb.lemma === 'say' ? 'bare' : 'question' };
  if (w === 'to') return frames.has('infinitive') ? { from: i, to: end, frame: 'infinitive' } : null;
  // "called a meeting to discuss it" asks nobody.
  if (frames.has('urge') && cue.verb.lemma !== 'call') {
    const asked = urged(items, i, end);
    if (asked) return asked;
  }
  if (frames.has('clause') && (!skipped || isDay(items, i - 1))) {
    if (
      !opensClause(items, i) ||
      lacksSomething(items, cue) ||
      // "A merger announced Monday would change the firm": a participle, and the verb of the sentence.
      (isDay(items, i) && AUXILIARIES.has(word(items, i + 1))) ||
      (w === 'the' && word(items, i + 1) === 'same' && !(items[i + 2]?.tag === 'NOUN')) ||
      (items[i]?.tag === 'AUX' && isOnlyNamed(items, cue)) ||
      !(end - i >= 2 || items[i]?.token?.kind === 'number')
    )
      return null;
    if (
      (cue.verb.lemma === 'say' && !LITTLE.test(w)) ||
      hasFiniteVerb(items, i, cue.verb.lemma === 'add' ? clauseEnd(items, i, end) : end) ||
      items[i]?.token?.kind === 'number'
    )
      return { from: i, to: end, frame: 'bare' };
  }
  // "a man calling himself Sam Tolley" only has that name
  if (cue.verb.lemma === 'call' && cue.verb.form === 'ing' && /sel(?:f|ves)$/.test(w)) return null;
  if (frames.has('object') || frames.has('that')) {
    // "scolded him: “…”"
    const colon = items.findIndex((_, k) => k > i && k < Math.min(end, i + 5) && word(items, k) === ':');
    if (colon > 0 && items[colon + 1]?.quotation && colon + 1 < end) return marked(items, colon, end);
    if (!isSomebody(cue) || isAnswered(items, i, end) || isAside(items, cue, i)) return null;
    return opensClause(items, i) || PREPOSITIONS.has(w) ? { from: i, to: end, frame: 'object' } : null;
  }
  return null;
}

const FEELING = new Set(['express', 'voice', 'raise']);

/** The "that" of "expressed grave concern that …"; -1 where it is another's, or doubted ("expressed doubt that"). */
function behindFeeling(items: readonly Item[], from: number, end: number): number {
  let i = from;
  while (i < end && i - from < 3 && (DETERMINERS.has(word(items, i)) || items[i]!.tag === 'ADJ')) i++;
  const isNoun = FEELINGS.test(word(items, i)) && word(items, i + 1) === 'that';
  return isNoun && i + 2 < end && !isRelative(items, i + 1) ? i + 1 : -1;
}

const FEELINGS =
  /^(?:concern|hope|fear|worry|worrie|confidence|regret|optimism|belief|view|opinion|alarm|outrage|frustration|disappointment|dismay|anger|relief|satisfaction|possibility|prospect|suspicion|certainty|pride)s?$/;

/** "added trucks, and later he left": what is added ends at the comma. */
function clauseEnd(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (word(items, i) === ',') return i;
  return end;
}

/** "What he says is not so": his words are the subject of the sentence, and nothing of them is told. */
function isOnlyNamed(items: readonly Item[], { from }: Cue): boolean {
  return from === 1 && word(items, 0) === 'what';
}

/**
 * "what Ferris says the plan would do", "how experts say it would change", "the effect it said Ferris would have": a part of the words stands
 * before the cue, and they are no clause without it.
 */
function lacksSomething(items: readonly Item[], { from, subject }: Cue): boolean {
  const last = word(items, from - 1);
  if (last === 'how' || last === 'than' || OPEN_ENDED.test(last)) return true;
  if (subject && OPEN_ENDED.test(word(subject.items, 0))) return true;
  const before = items[from - 1];
  if (before?.tag !== 'NOUN' || isDay(items, from - 1) || items[from]?.tag !== 'PRON') return false;
  // "In an interview he said …" is whole; "praised the effect it said …" is not.
  for (let i = from - 2; i >= 0; i--) {
    const w = word(items, i);
    if (SUBORDINATORS.has(w) && !PREPOSITIONS.has(w)) return false;
    if (items[i]!.tag === 'VERB' || items[i]!.tag === 'AUX')
      return !PREPOSITIONS.has(word(items, 0)) && !SUBORDINATORS.has(word(items, 0));
  }
  return false;
}

const OPEN_ENDED = /^(?:what|whatever|everything|anything|nothing|something)$/;

/** What is said where nothing of it is told: "says nothing about", "said enough", "said so". */
const LITTLE =
  /^(?:nothing|something|anything|everything|much|little|enough|so|it|this|more|less|goodbye|hello)$/;

/** An object is taken for speech only after a subject that is a name, a pronoun or a role. */
function isSomebody(cue: Cue): boolean {
  const items = cue.subject?.items ?? [];
  return items.some(
    ({ token }) =>
      token !== null &&
      (isCapital(token) || PERSONAL.has(token.lower) || ROLE_NOUNS.has(token.lower.replace(/s$/, ''))),
  );
}

/** "in what she called a mess", "the loopholes he cited are", "when you call": part of a phrase, or of anybody. */
function isAside(items: readonly Item[], cue: Cue, object: number): boolean {
  const before = word(items, cue.from - 1);
  return (
    before === 'what' ||
    before === 'which' ||
    AUXILIARIES.has(word(items, object)) ||
    /^(?:you|we|i)$/.test(cue.subject ? word(cue.subject.items, 0) : '')
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

/** "found that action unlawful": a "that" that points at a thing brings in no clause. */
function pointsAt(items: readonly Item[], that: number, end: number): boolean {
  if (items[that + 1]?.tag !== 'NOUN' || word(items, that + 1).endsWith('s')) return false;
  for (let i = that + 2; i < end && word(items, i) !== ','; i++) {
    const { tag, quotation } = items[i]!;
    if (quotation || tag === 'VERB' || tag === 'AUX') return false;
  }
  return true;
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
  const clause = behindListener(items, from, end);
  if (clause > from && hasFiniteVerb(items, clause, end)) return { from: clause, to: end, frame: 'bare' };
  for (let i = from; i < end && i - from < 24; i++) {
    const w = word(items, i);
    if (i > from && w === 'that' && !isRelative(items, i))
      return nonEmpty({ from: i + 1, to: end, frame: 'that' });
    if (i > from && QUESTIONS.has(w)) return { from: i, to: end, frame: 'question' };
    if (w === ':') return marked(items, i, end);
    // "told MPs many are “…”": the clause begins before the marks.
    if (AUXILIARIES.has(w) && i > from + 1) break;
    if (items[i]!.quotation && i > from) {
      const isTitle = items[i]!.end - items[i]!.start < 25 && i + 1 < end && word(items, i + 1) !== ',';
      if (!isTitle) return { from: i, to: end, frame: 'marked' };
      // "told the Gazette’s “Early Tide” on Friday that"
      return thatBehind(items, i + 1, end);
    }
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
  const isClause =
    size >= 3 && word(items, i) !== "'s" && opensClause(items, i) && hasFiniteVerb(items, i, end);
  return i > from && isClause ? { from: i, to: end, frame: 'bare' } : null;
}

/**
 * Where a clause begins right behind whoever is told: "told reporters he was late", "told the forum on Monday the quay was lost". A pronoun
 * or an article cannot go on with the phrase before it. `from` where none begins.
 */
function behindListener(items: readonly Item[], from: number, end: number): number {
  if (word(items, from) === 'that') return from;
  const noun = DETERMINERS.has(word(items, from)) ? from + 1 : from;
  let i = noun;
  while (i < end && i - noun < 4 && !capital(items, i) && /^(?:NOUN|ADJ)$/.test(items[i]!.tag ?? '')) i++;
  if (i > noun && items[i - 1]!.tag === 'ADJ') return from;
  while (i > from && i < end && i - noun < 8 && capital(items, i) && !isDay(items, i)) i++;
  if (i === noun) return from;
  i = behindTime(items, i, end);
  const w = word(items, i);
  return PERSONAL.has(w) || (DETERMINERS.has(w) && w !== 'that') ? i : from;
}

/** Steps over "Monday night" and "on Monday". */
function behindTime(items: readonly Item[], from: number, end: number): number {
  let i = word(items, from) === 'on' && isDay(items, from + 1) ? from + 1 : from;
  while (i < end && isDay(items, i)) i++;
  return i;
}

/** The clause that "that" opens, with nothing but a time before it. */
function thatBehind(items: readonly Item[], from: number, end: number): Complement | null {
  const i = behindTime(items, from, end);
  return i < end && word(items, i) === 'that' ? nonEmpty({ from: i + 1, to: end, frame: 'that' }) : null;
}

/** "the meeting that was held on a boat": a verb right behind "that". */
function isRelative(items: readonly Item[], that: number): boolean {
  const next = items[that + 1];
  return (
    items[that - 1]?.tag === 'NOUN' &&
    (next?.tag === 'AUX' || next?.tag === 'VERB') &&
    !word(items, that + 1).endsWith('ing')
  );
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
