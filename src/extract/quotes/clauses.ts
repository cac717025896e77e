import type { Speech } from '../../model/document.ts';
import type { Item, Sentence } from '../text/sentences.ts';
import { AUXILIARIES, COORDINATORS, PARTICLES, PREPOSITIONS, SUBORDINATORS } from '../words/closed.ts';
import { SPEECH_NOUNS } from '../words/verbs.ts';
import { type Complement, complementAfter } from './complements.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { QuoteDraft } from './draft.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';
import { nounPhraseBefore, subjectAfter } from './subjects.ts';

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
    if (cue.at < governed && !cue.shared) return;
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

function ruleOf({ frame }: Complement, cue: Cue): string {
  if (frame === 'object' || frame === 'bare')
    return cue.verb.lemma === 'say' || cue.verb.frames.has('clause')
      ? `cue-then-${frame}`
      : 'cue-then-object';
  return `cue-then-${frame}`;
}

/** Where the words of one cue must end because the next cue's clause begins. */
function cutBefore(items: readonly Item[], cues: readonly Cue[], k: number, end: number): number {
  for (let n = k + 1; n < cues.length && n - k < 40; n++) {
    const next = cues[n]!;
    if (next.at <= cues[k]!.to) continue;
    if (next.inverted !== null) continue;
    let i = next.shared ? groupStart(items, next) : next.from;
    const before = word(items, i - 1);
    // "Agreeing that it was "a ruin," she said …": a participle that opens the sentence ends where the main clause begins.
    if (!next.shared && cues[k]!.at <= 1 && cues[k]!.verb.form === 'ing' && /^[,"]$/.test(before))
      return before === ',' ? i - 1 : i;
    const joined =
      COORDINATORS.has(before) ||
      before === 'while' ||
      before === 'although' ||
      before === 'though' ||
      before === 'as';
    if (next.shared && (joined || (before === ',' && next.verb.form === 'ing'))) {
      i = joined ? i - 1 : i;
      return word(items, i - 1) === ',' ? i - 1 : i;
    }
    if (!next.shared && ((joined && word(items, i - 2) === ',') || before === ';'))
      return joined ? i - 2 : i - 1;
  }
  return end;
}

function groupStart(items: readonly Item[], cue: Cue): number {
  let i = cue.at;
  while (
    i > 0 &&
    (AUXILIARIES.has(word(items, i - 1)) ||
      word(items, i - 1).endsWith('ly') ||
      /^(?:also|then|later|even)$/.test(word(items, i - 1)))
  )
    i--;
  return i;
}

type Before = { from: number; to: number; rule: string; quoted: boolean };

/** The words before a cue that are its own: a quotation or a clause with a comma behind it. */
function wordsBefore(items: readonly Item[], cue: Cue, takenTo: number): Before | null {
  if (cue.shared) return null;
  let to = cue.from;
  if (word(items, to - 1) === 'as' && to > 1) to--;
  const sign = items[to - 1];
  if (!sign || to - 1 < takenTo) return null;
  if (sign.quotation) {
    const from = openingOf(items, takenTo, to);
    return { from, to, rule: 'marked-then-cue', quoted: true };
  }
  if (!/^[,\u2013\u2014-]$/.test(word(items, to - 1))) return null;
  const afterMarked = items[to - 2]?.quotation;
  const from = openingOf(items, takenTo, to - 1);
  if (to - 1 - from < (afterMarked ? 1 : 4)) return null;
  const first = word(items, from);
  const adjunct =
    !afterMarked &&
    (ADJUNCTS.has(first) ||
      (PREPOSITIONS.has(first) && commas(items, from, to - 1) === 0 && to - from < 12) ||
      first.endsWith('ing'));
  if (adjunct || (!afterMarked && !cue.verb.frames.has('clause'))) return null;
  return { from, to: to - 1, rule: 'clause-then-cue', quoted: Boolean(afterMarked) };
}

const ADJUNCTS = new Set([...SUBORDINATORS].filter((w) => !/^(?:if|because|that|what|how|why|so)$/.test(w)));

function commas(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (word(items, i) === ',') count++;
  return count;
}

function openingOf(items: readonly Item[], from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (/^[,;:.)\u2013\u2014-]$/.test(word(items, i)) ||
      (i === from && from > 0 && COORDINATORS.has(word(items, i))))
  )
    i++;
  return i;
}

/** "Trump has lost them, Graham said, since most accept it": the clause goes on behind the cue. */
function continuation(
  items: readonly Item[],
  cue: Cue,
  end: number,
  before: Before | null,
): { from: number; to: number } | null {
  if (cue.inverted !== null || before?.quoted) return null;
  const at = cue.to;
  if (word(items, at) !== ',' || end - at < 4) return null;
  const first = word(items, at + 1);
  if (
    first.endsWith('ing') ||
    first === 'who' ||
    first === 'which' ||
    first === 'according' ||
    COORDINATORS.has(first)
  )
    return null;
  return { from: at + 1, to: end };
}

/** "And perhaps, he said, it could help": a cue between commas. */
function parenthetical(items: readonly Item[], cue: Cue): boolean {
  return (
    !cue.shared &&
    cue.from >= 2 &&
    word(items, cue.from - 1) === ',' &&
    word(items, cue.to) === ',' &&
    !AUXILIARIES.has(word(items, cue.to + 1))
  );
}

/** Where the words end before the end of the clause: at a quotation that the writer has closed with a comma or stop. */
function trimmed(items: readonly Item[], complement: Complement | null): Complement | null {
  if (!complement) return null;
  const { from, to, frame } = complement;
  for (let i = from; i < to - 1; i++) {
    const quotation = items[i]!.quotation;
    if (!quotation) continue;
    const next = word(items, i + 1);
    if (
      /[,.?!…]/.test(quotation.last) &&
      (i === from || COORDINATORS.has(next) || next === 'which' || next === 'who')
    )
      return { ...complement, to: i + 1 };
    if (i === from && (COORDINATORS.has(next) || /^(?:as|while|when|until|before|after)$/.test(next)))
      return { ...complement, to: i + 1 };
    if (
      frame === 'object' &&
      PREPOSITIONS.has(next) &&
      next !== 'of' &&
      !items.slice(i + 1, to).some((item) => item.quotation)
    )
      return { ...complement, to: i + 1 };
  }
  return complement;
}

/** "“…” ― Sonya Herridge": a dash and a name behind marked words. */
function dashedName(items: readonly Item[], end: number, drafts: QuoteDraft[]): void {
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

/** "on her views that …", "Trump's claim that …": an owner, a noun of speech and "that". Gives the place of the noun, or -1. */
function nounOfSpeech(items: readonly Item[], end: number, drafts: QuoteDraft[]): number {
  for (let i = 1; i + 2 < end; i++) {
    if (!SPEECH_NOUNS.has(word(items, i)) || word(items, i + 1) !== 'that') continue;
    let owner = i - 1;
    while (owner > 0 && i - owner < 4 && word(items, owner) !== "'s" && !POSSESSIVES.has(word(items, owner)))
      owner--;
    const w = word(items, owner);
    if (w !== "'s" && !POSSESSIVES.has(w)) continue;
    const before = w === "'s" ? owner - 1 : PREPOSITIONS.has(word(items, owner - 1)) ? owner - 2 : -1;
    const phrase = before >= 0 ? nounPhraseBefore(items, before, before + 1) : null;
    const mention =
      phrase !== null && phrase !== 'shared' ? phrase.mention : mentionOf(items, owner, owner + 1);
    add(drafts, items, i + 2, end, 'noun-of-speech', { start: items[i]!.start, end: items[i]!.end }, mention);
    return i;
  }
  return -1;
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

/** "According to X, …" and "…, according to X". */
function accordingTo(items: readonly Item[], end: number, drafts: QuoteDraft[]): void {
  for (let i = 0; i + 2 < items.length; i++) {
    if (word(items, i) !== 'according' || word(items, i + 1) !== 'to') continue;
    const speaker = subjectAfter(items, i + 1) ?? plainAfter(items, i + 2, end);
    if (!speaker) continue;
    const cue = { start: items[i]!.start, end: items[i + 1]!.end };
    const opens = i === 0 || (i === 1 && COORDINATORS.has(word(items, 0)));
    const comma = indexOf(items, ',', speaker.to, end);
    if (opens) {
      if (comma > 0) add(drafts, items, comma + 1, end, 'according-to-first', cue, speaker.mention);
      return;
    }
    const to = word(items, i - 1) === ',' ? i - 1 : i;
    add(drafts, items, openingOf(items, 0, to), to, 'according-to-last', cue, speaker.mention);
    return;
  }
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

function add(
  drafts: QuoteDraft[],
  items: readonly Item[],
  from: number,
  to: number,
  rule: string,
  cue: QuoteDraft['cue'],
  mention: Mention | null,
): void {
  if (to - from < 1) return;
  drafts.push({
    start: items[from]!.start,
    end: items[to - 1]!.end,
    speech: speechOf(items, from, to),
    rule,
    cue,
    mention,
  });
}

function draft(items: readonly Item[], from: number, to: number, rule: string, cue: Cue): QuoteDraft {
  let b = to;
  while (b > from && /^[,;:\u2013\u2014-]$/.test(word(items, b - 1))) b--;
  const first = items[from];
  const last = items[b - 1];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    speech: speechOf(items, from, b),
    rule,
    cue: { start: items[cue.at]!.start, end: items[cue.to - 1]!.end },
    mention: cue.subject,
  };
}

/** DIRECT when all words stand in marks, MIXED when some do. */
export function speechOf(items: readonly Item[], from: number, to: number): Speech {
  let marked = 0;
  let plain = 0;
  for (let i = from; i < to; i++) {
    if (items[i]!.quotation) marked++;
    else if (items[i]!.token!.kind !== 'sign') plain++;
  }
  if (marked === 0) return 'INDIRECT';
  return plain === 0 ? 'DIRECT' : 'MIXED';
}

function withoutFinalSign(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.?!]$/.test(word(items, end - 1))) end--;
  return end;
}
