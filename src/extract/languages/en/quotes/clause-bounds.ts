import type { Item } from '../../../text/sentences.ts';
import { AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../words/closed.ts';
import type { Cue } from './cues.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { word } from './mention.ts';
import { isClauseQuotation } from './noun-phrases.ts';
import { beforeVerbGroup } from './subjects.ts';

/** Where the words of one cue must end because the next cue's clause begins. */
export function cutBefore(items: readonly Item[], cues: readonly Cue[], k: number, stop: number): number {
  const end = endOfRelative(items, cues[k]!, stop);
  for (let n = k + 1; n < cues.length && n - k < 40; n++) {
    const next = cues[n]!;
    if (next.at <= cues[k]!.to) continue;
    if (next.inverted !== null || !reports(items, next)) continue;
    let i = next.shared ? groupStart(items, next) : next.from;
    const before = word(items, i - 1);
    const pressed = !next.shared && before === ',' ? pressedAt(items, cues[k]!.to, i - 1) : -1;
    if (pressed > 0) return pressed;
    // "… were made public – John Pym boasted, “…”": marked words of somebody else.
    if (
      !next.shared &&
      /^[,:]$/.test(word(items, next.to)) &&
      items[next.to + 1]?.quotation &&
      /^[,;\u2013-\u2015-]$/.test(before)
    )
      return i - 1;
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
    if (!next.shared && before === 'and' && JOINING.has(next.verb.lemma) && !isPronoun(items, next))
      return i - 1;
    if (
      !next.shared &&
      !/^(?:about|of|on|against)$/.test(word(items, next.to)) &&
      ((joined && /^[,\u2013\u2014]$/.test(word(items, i - 2))) || before === ';')
    )
      return joined ? i - 2 : i - 1;
    // "…, because “it is late,” though she noted …": the comma may stand within the marks.
    if (!next.shared && joined && items[i - 2]?.quotation?.last === ',') return i - 1;
  }
  return end;
}

/** Verbs that nearly always begin words of their own after "and somebody". */
const JOINING = new Set('say tell accuse argue insist contend'.split(' '));

/** "…, and when pressed on why, she replied": the comma where the words before it end; -1 where nobody is pressed. */
function pressedAt(items: readonly Item[], from: number, comma: number): number {
  for (let i = comma - 1; i > from && comma - i < 12; i--)
    if (/^(?:when|if|after)$/.test(word(items, i)) && PRESSED.test(word(items, i + 1)))
      return COORDINATORS.has(word(items, i - 1)) && word(items, i - 2) === ',' ? i - 2 : -1;
  return -1;
}

const PRESSED = /^(?:asked|pressed|challenged|questioned|quizzed)$/;

/** "Ferris, who says the quay is lost, left": the comma behind which the main verb stands. */
function endOfRelative(items: readonly Item[], cue: Cue, end: number): number {
  if (!isRelative(items, cue)) return end;
  for (let i = cue.to + 2; i + 1 < end; i++) {
    const { tag } = items[i + 1]!;
    if (word(items, i) === ',' && (tag === 'AUX' || (tag === 'VERB' && !word(items, i + 1).endsWith('ing'))))
      return i;
  }
  return end;
}

/** "… and continuing to eat them": a verb of marked words alone, with none behind it, reports nothing. */
function reports(items: readonly Item[], { verb, to }: Cue): boolean {
  return verb.frames.size > 1 || !verb.frames.has('marked') || /^[,:"]$/.test(word(items, to));
}

function isPronoun(items: readonly Item[], cue: Cue): boolean {
  return items[cue.from]?.tag === 'PRON';
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

/** "They insist that the quay stays, a source said.": the cue that closes a sentence without marks, where another stands before it. */
export function closingCue(items: readonly Item[], cues: readonly Cue[], end: number): Cue | null {
  const last = cues.findLast(
    (cue) => (!cue.shared && cue.verb.frames.has('clause')) || cue.verb.lemma === 'tell',
  );
  if (!last || last.shared || last === cues[0] || last.from < 5) return null;
  const start = last.inverted === null ? last.from : last.at;
  if (word(items, start - 1) !== ',' || items.some((_, i) => isClauseQuotation(items, i))) return null;
  const behind = last.inverted ?? last.to;
  if (ADJUNCTS.has(word(items, 0)) || end - behind > 8) return null;
  if (cues.some((cue) => cue.at <= 1 && cue.verb.form === 'ing')) return null;
  return items.slice(behind, end).some(({ tag }) => tag === 'VERB' || tag === 'AUX') ? null : last;
}

/** Words in front of a cue that belong to it, with the rule that says so. */
export type Before = { from: number; to: number; rule: string; quoted: boolean };

/** The words before a cue that are its own: a quotation or a clause with a comma behind it. */
export function wordsBefore(items: readonly Item[], cue: Cue, takenTo: number): Before | null {
  if (cue.shared || isRelative(items, cue) || isRecalled(items, cue)) return null;
  let to = cue.from;
  if (word(items, to - 1) === 'as' && to > 1) to--;
  const sign = items[to - 1];
  if (!sign || to - 1 < takenTo) return null;
  if (sign.quotation) {
    if (isTitle(items, to - 1) || isWorkNamed(items, to - 1)) return null;
    // "The sign is plain: “Keep out,” it says": what leads to the marks is no part of them.
    const from = word(items, to - 2) === ':' ? to - 1 : openingOf(items, takenTo, to);
    return { from, to, rule: 'marked-then-cue', quoted: true };
  }
  if (!/^[,\u2013\u2014-]$/.test(word(items, to - 1))) return null;
  const afterMarked = items[to - 2]?.quotation;
  const from = openingOf(items, takenTo, to - 1);
  if (to - 1 - from < (afterMarked ? 1 : 4)) return null;
  // "…, which, she said, is full": the clause goes on behind the cue.
  if (!afterMarked && goesOn(items, to - 2)) return null;
  const first = word(items, COORDINATORS.has(word(items, from)) ? from + 1 : from);
  const adjunct =
    !afterMarked &&
    !clauseBehindOpening(items, from, to - 1) &&
    (ADJUNCTS.has(first) ||
      (PREPOSITIONS.has(first) && commas(items, from, to - 1) === 0 && to - from < 12) ||
      PARTICIPLE.test(first));
  if (adjunct || (!afterMarked && !cue.verb.frames.has('clause'))) return null;
  return { from, to: to - 1, rule: 'clause-then-cue', quoted: Boolean(afterMarked) };
}

/** "“…,” Reed recalled the mayor telling him": the words are the mayor's. */
function isRecalled(items: readonly Item[], { verb, to }: Cue): boolean {
  if (!/^(?:recall|recount|relate|remember)$/.test(verb.lemma)) return false;
  return items.slice(to, to + 6).some(({ token }) => RETOLD.test(token?.lower ?? ''));
}

const RETOLD = /^(?:telling|saying|asking|shouting)$/;

/** "In her book, “The Lost Quay,” Ferris writes": the marks hold the title of a work. */
function isWorkNamed(items: readonly Item[], at: number): boolean {
  return word(items, at - 1) === ',' && WORKS.test(word(items, at - 2));
}

const WORKS =
  /^(?:book|memoir|novel|autobiography|biography|film|movie|documentary|musical|album|song|poem|play|painting)s?$/;

function goesOn(items: readonly Item[], at: number): boolean {
  if (word(items, at) === 'that')
    return /^(?:given|provided|fact|assuming|considering)$/.test(word(items, at - 1));
  return /^(?:who|which)$/.test(word(items, at)) || COORDINATORS.has(word(items, at));
}

const RELATIVES = /^(?:who|which|that|whose)$/;

/** "…, Ann Ferris, who advises the board on rents": what a relative clause says has nothing to do with the words before it. */
function isRelative(items: readonly Item[], cue: Cue): boolean {
  return RELATIVES.test(word(items, beforeVerbGroup(items, cue.at)));
}

/** "After years of quarrels, the town will pay, officials said": a main clause behind the opening. */
function clauseBehindOpening(items: readonly Item[], from: number, to: number): boolean {
  const comma = items.findIndex((_, i) => i > from && i < to && word(items, i) === ',');
  return (
    comma > 0 && items.slice(comma, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX') && to - comma > 4
  );
}

/** "the four “loopholes” he cited", "on “Good Day Kent,” she said": marked words that are part of a noun phrase. */
function isTitle(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!before?.token || before.token.kind === 'sign' || COORDINATORS.has(word(items, at - 1))) return false;
  const { last, closed } = items[at]!.quotation!;
  if (closed && !/[,.?!…\u2013\u2014-]/.test(last)) return true;
  return PREPOSITIONS.has(word(items, at - 1)) || word(items, at - 1) === "'s"
    ? items[at]!.end - items[at]!.start < 40
    : false;
}

const PARTICIPLE = /ing$|^(?:asked|pressed|challenged|questioned|quizzed|faced|pushed)$/;
const ADJUNCTS = new Set([...SUBORDINATORS].filter((w) => !/^(?:if|because|that|what|how|why|so)$/.test(w)));

function commas(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (word(items, i) === ',') count++;
  return count;
}

/** The first item of a stretch that is no sign and no coordinator. */
export function openingOf(items: readonly Item[], from: number, to: number): number {
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
export function continuation(
  items: readonly Item[],
  cue: Cue,
  end: number,
  before: Before | null,
): { from: number; to: number } | null {
  if (cue.inverted !== null || before?.quoted) return null;
  const at = before === null ? commaBehind(items, cue) : cue.to;
  if (word(items, at) !== ',' || end - at < 4) return null;
  const first = word(items, at + 1);
  // "Though it went well, he said, leaving Porthaven would be harder": what opened the sentence was no main clause.
  const main = ADJUNCTS.has(word(items, 0)) && hasFiniteVerb(items, at + 1, end);
  if (
    (first.endsWith('ing') && !main) ||
    first === 'who' ||
    first === 'which' ||
    first === 'according' ||
    COORDINATORS.has(first) ||
    // "indicated as much in an email, released as part of the case"
    (/ed$/.test(first) && hasVerb(items, cue.from) && !hasFiniteVerb(items, at + 2, end))
  )
    return null;
  return { from: at + 1, to: end };
}

/** "“…,” she said, and still “…”": a coordinator and a few words lead on to more of the marked words. */
export function resumedMarks(
  items: readonly Item[],
  cue: Cue,
  end: number,
): { from: number; to: number } | null {
  if (cue.inverted !== null || word(items, cue.to) !== ',' || !COORDINATORS.has(word(items, cue.to + 1)))
    return null;
  let i = cue.to + 2;
  while (i < end && i - cue.to < 5 && /^(?:ADV|AUX|CCONJ)$/.test(items[i]!.tag ?? '')) i++;
  return items[i]?.quotation && i < end ? { from: cue.to + 1, to: end } : null;
}

/** "And perhaps, he said, it could help", "The truth, he said on Friday, is that it helped": a cue between commas. */
export function parenthetical(items: readonly Item[], cue: Cue): boolean {
  if (cue.shared || cue.from < 2 || word(items, cue.from - 1) !== ',') return false;
  const comma = commaBehind(items, cue);
  return (
    word(items, comma) === ',' &&
    // The verb of the sentence is said of what stands before the cue, if that has none of its own.
    (!AUXILIARIES.has(word(items, comma + 1)) || goesOn(items, cue.from - 2) || !hasVerb(items, cue.from))
  );
}

function hasVerb(items: readonly Item[], end: number): boolean {
  return items.slice(0, end).some((_, i) => isVerb(items, i));
}

/** A verb or marked words; what the tagger takes for a verb at the head of the sentence or behind an article is a noun ("The quay"). */
function isVerb(items: readonly Item[], i: number): boolean {
  const { tag, quotation } = items[i]!;
  if (quotation || tag === 'AUX') return true;
  return tag === 'VERB' && i > 0 && !DETERMINERS.has(word(items, i - 1));
}

/** The comma behind a cue, where nothing but a time or a listener stands between. */
function commaBehind(items: readonly Item[], cue: Cue): number {
  let i = cue.to;
  // "she said earlier in the committee room": a noun only behind such words, else it is what was said.
  if (items[i]?.tag === 'NOUN' || items[i]?.tag === 'ADJ') return i;
  while (i < items.length && i - cue.to < 7 && STEPPED_OVER.test(items[i]!.tag ?? '')) i++;
  return i;
}

const STEPPED_OVER = /^(?:ADV|ADP|PRON|PROPN|DET|NOUN|ADJ)$/;
