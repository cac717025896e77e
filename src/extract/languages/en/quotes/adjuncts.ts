import type { Item } from '../../../text/sentences.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../words/closed.ts';
import { capital, word } from './mention.ts';

/** Steps over "on Thursday", "in a statement" and the like. Null where nothing but such an adjunct follows. */
export function skipAdjunct(items: readonly Item[], from: number, end: number): number | null {
  const w = word(items, from);
  const day = behindDay(items, from, end);
  if (day > from) return day;
  const opens = PREPOSITIONS.has(w) || TIMES.has(w) || (LATE.test(w) && isDay(items, from + 1));
  if (
    !opens ||
    // "called Monday's ruling a ruin"
    word(items, from + 1) === "'s" ||
    items[from + 1]?.token?.kind === 'number' ||
    (w === 'to' && items[from + 1]?.token?.lower && !isTold(items, from))
  )
    return from;
  for (let i = from; i < end && i - from < 22; i++) {
    const v = word(items, i);
    // A verb before any "that": what looked like an adjunct opens the clause itself ("said in 2014 the town had").
    if (AUXILIARIES.has(v) || PERSONAL.has(v)) return i > from + 1 && isDay(items, i - 1) ? i : from;
    if (v === 'that' && i > from && !PREPOSITIONS.has(word(items, i - 1)) && !isHandled(items, i - 1))
      return i;
    if (v === ':') return i;
    if (v === ',') {
      if (items[i + 1]?.quotation || word(items, i + 1) === 'that') return i;
      const second = quotationBehind(items, i, from, end);
      if (second > 0) return second;
      return isDay(items, i - 1) || i - from > 12 ? null : commaThat(items, i, end);
    }
    // "on the “Early Tide”", "on Harbour News's “Early Tide”": a title.
    if (items[i]!.quotation)
      return i > from && (DETERMINERS.has(word(items, i - 1)) || word(items, i - 1) === "'s") ? null : i;
    if (/^[.;?!]$/.test(v)) break;
  }
  // "said Monday he …", "said on Thursday the …"
  let i = from;
  if (!isDay(items, i)) i++;
  while (i < end && isDay(items, i)) i++;
  if (i > from && isDay(items, i - 1) && i < end && opensClause(items, i)) return i;
  return w === 'this' && !isDay(items, from + 1) ? from : null;
}

/** "said Monday the quay …", "said in 2014 that …": the clause right behind a day or a year; `from` where none is. */
function behindDay(items: readonly Item[], from: number, end: number): number {
  let i = from;
  while (i < end && isDay(items, i) && i - from < 3) i++;
  if (i > from && i < end && (DETERMINERS.has(word(items, i)) || PERSONAL.has(word(items, i)))) return i;
  const isYear = word(items, from) === 'in' && items[from + 1]?.token?.kind === 'number';
  return isYear && word(items, from + 2) === 'that' ? from + 2 : from;
}

/** "said at a rally in Porthaven, Kent, “…”": the comma right before marked words, where the place ends with it. */
function quotationBehind(items: readonly Item[], comma: number, from: number, end: number): number {
  for (let i = comma + 1; i < end && i - from < 22; i++) {
    if (word(items, i) === ',') return items[i + 1]?.quotation ? i : -1;
    if (items[i]!.quotation || items[i]!.tag === 'VERB' || items[i]!.tag === 'AUX') return -1;
  }
  return -1;
}

const LATE = /^(?:late|early|shortly|just|only|again)$/;

/** "cautioned against viewing that as a promise": a "that" that something is done with. */
function isHandled(items: readonly Item[], at: number): boolean {
  return word(items, at).endsWith('ing') && PREPOSITIONS.has(word(items, at - 1));
}

/** The comma before "that", also behind the second part of a place: "at a rally in Porthaven, Kent, that". */
function commaThat(items: readonly Item[], comma: number, end: number): number | null {
  let last = comma;
  let i = comma + 1;
  while (i < end && i - comma < 4 && capital(items, i)) i++;
  if (i > comma + 1 && word(items, i) === ',') last = i;
  return last + 1 < end && word(items, last + 1) === 'that' ? last : null;
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|recently|morning|afternoon|evening|night|week|month|year|again)$/;

/** Whether an item is a day, or a word of time like one. */
export function isDay(items: readonly Item[], i: number): boolean {
  return DAYS.test(word(items, i));
}

/** "said to reporters" speaks to somebody; "asked to leave" is an infinitive. */
function isTold(items: readonly Item[], to: number): boolean {
  const next = word(items, to + 1);
  return capital(items, to + 1) || DETERMINERS.has(next) || /s$/.test(next);
}

/** Whether a bare reported clause can begin here. */
export function opensClause(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (item.quotation) return true;
  const w = word(items, i);
  if (item.token!.kind === 'sign') return /^[$£€(#@]$/.test(w);
  if (
    SUBORDINATORS.has(w) &&
    item.tag !== 'ADP' &&
    !/^(?:because|if|what|how|why|who|where|whether|that|although|though|unless|once|since|than)$/.test(w)
  )
    return false;
  if (w === 'and' || w === 'or' || w === 'according' || (COORDINATORS.has(w) && w !== 'yet')) return false;
  return (
    !(
      PREPOSITIONS.has(w) && !/^(?:in|at|for|with|under|after|during|despite|over|about|by|without)$/.test(w)
    ) || PRONOUNS.has(w)
  );
}
