import type { Item } from '../../../text/sentences.ts';
import { COORDINATORS, OWNERS, PARTICLES, PERSONAL, PREPOSITIONS } from '../words/closed.ts';
import { SPEECH_NOUNS } from '../words/verbs.ts';
import { openingOf } from './clause-bounds.ts';
import type { Cue } from './cues.ts';
import type { QuoteDraft } from './draft.ts';
import { add, draft } from './draft-words.ts';
import { hasFiniteVerb, isFiniteVerb } from './finite-verbs.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';
import { nounPhraseBefore, whoIn } from './noun-phrases.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { subjectAfter } from './subject-after.ts';
import { headOf, isAuthority, isSomebody } from './voices.ts';

/** "“…” ― Sonya Herridge": a dash and a name behind marked words. */
export function dashedName(items: readonly Item[], end: number, drafts: QuoteDraft[]): void {
  for (let i = 0; i + 2 < items.length; i++) {
    if (!items[i]!.quotation || !/^[\u2013-\u2015-]$/.test(word(items, i + 1)) || !capital(items, i + 2))
      continue;
    let to = i + 2;
    while (to < end && (capital(items, to) || word(items, to) === '.' || PARTICLES.has(word(items, to))))
      to++;
    const over = to === end || items[to]?.quotation || word(items, to) === ',';
    if (over && to - i <= 8)
      add(drafts, items, i, i + 1, 'marked-then-dash', null, mentionOf(items, i + 2, to));
  }
}

/** "As Ann Ferris put it last week, the quay stays": the clause behind a cue that "as" opens. */
export function asSomebodySaid(
  items: readonly Item[],
  cues: readonly Cue[],
  end: number,
  drafts: QuoteDraft[],
): void {
  const cue = cues[0];
  if (!cue || cue.shared || cue.inverted !== null || !AGREEING.has(cue.verb.lemma)) return;
  const as = cue.from - 1;
  const opens = as >= 0 && word(items, as) === 'as' && (as === 0 || word(items, as - 1) === ',' || as === 1);
  if (!opens || as > 2) return;
  const comma = indexOf(items, ',', cue.to, Math.min(end, cue.to + 14));
  if (comma < 0 || items.slice(cue.to, comma).some(({ tag, quotation }) => quotation || tag === 'AUX'))
    return;
  drafts.push(draft(items, comma + 1, end, 'as-cue-then-clause', cue));
}

const AGREEING = new Set(
  'say note observe point put explain write tell report suggest argue warn predict remark state'.split(' '),
);

/** "on her views that …", "Trump's claim that …": an owner, a noun of speech and "that". Gives the place of the noun, or -1. */
export function nounOfSpeech(items: readonly Item[], end: number, drafts: QuoteDraft[]): number {
  for (let i = 1; i + 2 < end; i++) {
    if (!SPEECH_NOUNS.has(word(items, i)) || word(items, i + 1) !== 'that') continue;
    let owner = i - 1;
    while (owner > 0 && i - owner < 4 && word(items, owner) !== "'s" && !POSSESSIVES.has(word(items, owner)))
      owner--;
    const w = word(items, owner);
    if (w !== "'s" && !POSSESSIVES.has(w)) continue;
    const before = w === "'s" ? owner - 1 : PREPOSITIONS.has(word(items, owner - 1)) ? owner - 2 : -1;
    const phrase = before >= 0 ? nounPhraseBefore(items, before, before + 1) : null;
    const named = phrase !== null && phrase !== 'shared' ? whoIn(phrase.mention) : null;
    const mention = named && isSomebody(named) ? named : w === "'s" ? null : ownerAbove(items, w, i);
    if (!mention) return -1;
    add(drafts, items, i + 2, end, 'noun-of-speech', { start: items[i]!.start, end: items[i]!.end }, mention);
    return i;
  }
  return -1;
}

/** Whom "his claim that" means: a pronoun before it in its sentence, or the sentence's subject; nobody who spoke before. */
function ownerAbove(items: readonly Item[], owner: string, at: number): Mention | null {
  const last = items.findLastIndex(
    (_, i) => i < at && PERSONAL.has(word(items, i)) && word(items, i) !== 'it',
  );
  if (last >= 0) return word(items, last) === OWNERS.get(owner) ? mentionOf(items, last, last + 1) : null;
  const subject = sentenceSubject(items, at);
  if (
    !subject ||
    !isSomebody(subject) ||
    subject.items.some((_, i) => OWNERS.has(word(subject.items, i)) || word(subject.items, i) === 'and')
  )
    return null;
  const head = headOf(subject.items);
  const isMany = word(subject.items, head).endsWith('s') && subject.items[head]?.tag === 'NOUN';
  return (owner === 'his' || owner === 'her') === !isMany ? subject : null;
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

/** "According to X, …" and "…, according to X". */
export function accordingTo(
  items: readonly Item[],
  cues: readonly Cue[],
  end: number,
  drafts: QuoteDraft[],
): void {
  for (let i = 0; i + 2 < items.length; i++) {
    if (word(items, i) !== 'according' || word(items, i + 1) !== 'to') continue;
    // "…, she said according to the minutes": the words are hers.
    if (
      cues.some((cue) => (cue.inverted ?? cue.to) === i || (cue.to === i - 1 && word(items, cue.to) === ','))
    )
      return;
    // "a code with — according to the bill — “rules for all”"
    if (/^[\u2013\u2014-]$/.test(word(items, i - 1))) return;
    // "(A third have left, according to the port.)": within brackets nothing outside them is meant.
    const open = openBracket(items, i);
    const close = open < 0 ? end : closingBracket(items, i, end);
    const speaker = subjectAfter(items.slice(0, close), i + 1) ?? plainAfter(items, i + 2, close);
    if (!speaker || !isAuthority(speaker.mention)) continue;
    const cue = { start: items[i]!.start, end: items[i + 1]!.end };
    const opens = i === 0 || (i === 1 && COORDINATORS.has(word(items, 0)));
    const comma = indexOf(items, ',', speaker.to, end);
    if (opens) {
      if (comma > 0) add(drafts, items, comma + 1, end, 'according-to-first', cue, speaker.mention);
      return;
    }
    const to = word(items, i - 1) === ',' ? i - 1 : i;
    const from = Math.max(open, openDash(items, i, speaker.to));
    // "But the next day, according to Ferris, the port closed": what opens the sentence is no clause.
    if (from < 0 && to < i && comma === speaker.to && !hasFiniteVerb(items, 0, to)) {
      const second = indexOf(items, ',', comma + 1, end);
      const main = second > 0 && isFiniteVerb(items, second + 1) ? second : comma;
      if (hasFiniteVerb(items, main + 1, end)) {
        add(drafts, items, main + 1, end, 'according-to-first', cue, speaker.mention);
        return;
      }
    }
    add(drafts, items, openingOf(items, from + 1, to), to, 'according-to-last', cue, speaker.mention);
    return;
  }
}

/** The bracket that is still open before an item; -1 where none is. */
function openBracket(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (word(items, i) === ')') return -1;
    if (word(items, i) === '(') return i;
  }
  return -1;
}

/** "most of them – nine in ten, according to the port – have left": the dash before, where another stands behind the speaker; else -1. */
function openDash(items: readonly Item[], at: number, behind: number): number {
  if (!DASH.test(word(items, behind))) return -1;
  return items.findLastIndex((_, i) => i < at && DASH.test(word(items, i)));
}

const DASH = /^[\u2013\u2014-]$/;

function closingBracket(items: readonly Item[], from: number, end: number): number {
  const close = indexOf(items, ')', from, end);
  return close < 0 ? end : close;
}

function plainAfter(
  items: readonly Item[],
  from: number,
  end: number,
): { mention: Mention; to: number } | null {
  let to = from;
  while (to < end && word(items, to) !== ',') to++;
  const mention = mentionOf(items, from, to);
  return mention && { mention, to };
}

function indexOf(items: readonly Item[], sign: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (word(items, i) === sign) return i;
  return -1;
}
