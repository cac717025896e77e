import { TOLERANCE_1 } from '../../../../model/tolerance.ts';
import { sameAct } from '../../../../sameness/quantities/acts.ts';
import { ONE_WORD_ORGANISATIONS, ORGANISATION_HEADS } from '../words/roles.ts';
import type { Placed } from './turns.ts';
import { isSpeech, stemOf, TIME_NOUN, type Word } from './words.ts';

/** A figure with the words in which its voice tells it. */
type Telling = { placed: Placed; words: readonly Word[] };

/**
 * Whether two voices, one right behind the other, give one count differently: "The ministry says 12 people were killed. Aid workers say
 * at least 60 were killed." The second must say no more than the first but its number, and something beside noun and verb must tell
 * that both speak of one event or thing.
 */
export function isToldByTwo(a: Placed, b: Placed): boolean {
  if (!areTwoVoices(a, b) || !areApart(a, b) || !isOneCount(a.slots, b.slots)) return false;
  const [one, other] = tellings(a, b);
  return (
    ![...one.words, ...other.words].some(({ lower }) => OWN.test(lower)) &&
    saysNoMore(one, other) &&
    areOfOneThing(one, other)
  );
}

/** Two who are not named alike: the mayors of two towns speak of two towns. */
function areTwoVoices({ speaker: x, words }: Placed, { speaker: y }: Placed): boolean {
  if (!x || !y) return false;
  const mine = x.name.toLowerCase().split(/\s+/);
  const theirs = y.name.toLowerCase().split(/\s+/);
  if (theirs.some((word) => mine.includes(word))) return false;
  return [x.name, y.name].every((name) => isPerson(name) || !bringsName(name, words));
}

/** "Eve Reed", and no company, council or crowd. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  const last = words.at(-1)!.toLowerCase();
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !ORGANISATION_HEADS.has(last) &&
    !ONE_WORD_ORGANISATIONS.has(last) &&
    !/s$/.test(last)
  );
}

/** "the Eastmere mayor", "doctors in Eastmere": who speaks is of a place that the first sentence does not name. */
function bringsName(name: string, words: readonly Word[]): boolean {
  const names = name.split(/\s+/).filter((word, i) => /^\p{Lu}/u.test(word) && i > 0);
  return names.some((one) => !words.some(({ word }) => word === one));
}

function areApart({ reading: a }: Placed, { reading: b }: Placed): boolean {
  if (a.per !== b.per) return false;
  const [x, y] = [TOLERANCE_1.interval(a), TOLERANCE_1.interval(b)];
  return x.from > y.to || y.from > x.to;
}

function isOneCount(a: Placed['slots'], b: Placed['slots']): boolean {
  if (a.mode !== b.mode || (b.when !== null && b.when !== a.when)) return false;
  if (a.noun !== null && b.noun !== null && stemOf(a.noun) !== stemOf(b.noun)) return false;
  if (a.act === null || b.act === null) return a.act === b.act && a.noun !== null && b.noun !== null;
  return sameAct(a.act, b.act);
}

/** The words of both, less those for who speaks; of one sentence, what stands before and behind the mark between them. */
function tellings(a: Placed, b: Placed): [Telling, Telling] {
  const cut =
    a.sentence === b.sentence
      ? b.words.slice(0, b.from).findLastIndex(({ word }) => /^[,;:]$|^--$|^[\u2013\u2014]$/.test(word))
      : -1;
  const own = ({ words, speaker }: Placed, from: number, to: number) =>
    words
      .slice(from, to)
      .filter(({ start, end }) => !speaker || end <= speaker.start || start >= speaker.end);
  return [
    { placed: a, words: own(a, 0, cut < 0 ? a.words.length : cut) },
    { placed: b, words: own(b, cut + 1, b.words.length) },
  ];
}

/** Pronouns by which somebody may speak of what is theirs. */
const OWN = /^(?:i|me|my|we|us|our|ours|he|him|his|she|her|hers|it|its|they|them|their|theirs)$/;
const SMALL = /^(?:the|an?|that|only|just|to|according|there|but|while|though|although|whereas)$/;

/** "in the second raid", "of them" and "in Eastmere" would be of something else. */
function saysNoMore({ placed: a, words: mine }: Telling, { placed: b, words: theirs }: Telling): boolean {
  const all = new Set(mine.map(({ lower }) => stemOf(lower)));
  const [start, end] = [b.words[b.from]!.start, b.words[b.to - 1]!.end];
  return theirs.every(
    (word) =>
      (word.start >= start && word.end <= end) ||
      !/^\p{L}/u.test(word.word) ||
      word.tag === 'AUX' ||
      isSpeech(word) ||
      SMALL.test(word.lower) ||
      all.has(stemOf(word.lower)) ||
      (a.slots.act !== null && b.slots.act === word.lower),
  );
}

/** What happens once, so that two voices count one event. */
const EVENT =
  /^(?:kill|die|dead|dying|death|perish|drown|injur|wound|hurt|arrest|detain|march|attend|gather|demonstrat|protest|rall|strike|walk|took|take|part$|board$|aboard$)/;

function areOfOneThing(one: Telling, other: Telling): boolean {
  if (isElided(other)) return true;
  const known = definites(one);
  if (definites(other).some((word) => known.includes(word))) return true;
  const names = ({ placed: { slots } }: Telling) => [...slots.whose, ...slots.where];
  if (names(other).some((name) => names(one).includes(name))) return true;
  const arePersons = [one, other].every(({ placed }) => isPerson(placed.speaker!.name));
  return !arePersons && other.words.some(({ lower }) => EVENT.test(lower));
}

/** "only 52 percent had", "40 were": the first says what. */
function isElided({ placed, words }: Telling): boolean {
  const end = placed.words[placed.to - 1]!.end;
  const [next, ...more] = words.filter(({ start }) => start >= end);
  return next?.tag === 'AUX' && more.every(({ word }) => !/^\p{L}/u.test(word));
}

/** The nouns for what is known already: "the tunnel", "the fire". */
function definites({ words }: Telling): string[] {
  return words.flatMap((word, i) => {
    if (word.lower !== 'the') return [];
    let last = i;
    while (/^(?:ADJ|NOUN|PROPN)$/.test(words[last + 1]?.tag ?? '')) last++;
    const noun = words[last]!;
    return noun.tag === 'NOUN' && !TIME_NOUN.test(noun.lower) ? [stemOf(noun.lower)] : [];
  });
}
