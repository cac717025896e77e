import type { Slots } from '../../../../model/quantities.ts';
import { actOf } from './act.ts';
import { clauseOf, type Place } from './clause.ts';
import { contestant } from './contest.ts';
import { isName, type Name, namesOf } from './names.ts';
import { nounOf, PART } from './noun.ts';
import { ownerBeside } from './owner.ts';
import { subjectWords } from './subject.ts';
import { openingTime, whenOf } from './when.ts';
import { TIME_NOUN, tells, type Word } from './words.ts';

/**
 * What the words around a figure say of what it counts. `isFigure` tells where other figures stand, `meant` whom the words of a
 * subject mean.
 */
export function slotsOf(
  place: Place,
  kind: 'count' | 'money' | 'share',
  isFigure: (word: Word) => boolean,
  topic: readonly string[],
  meant: (subject: readonly Word[]) => string | null,
): Slots {
  const { words, from, to } = place;
  const [left, right] = clauseOf(place, isFigure);
  const own = (word: Word) => words.indexOf(word) >= from && words.indexOf(word) < to;
  const clause = words.slice(left, right).filter((word) => !own(word) && !isFigure(word));
  const { noun, set, group, used } = nounOf(place, kind, left, right);
  const cut = words[from - 1];
  if (cut && PART.test(cut.lower)) set.unshift(cut.lower);
  const act = actOf(place, left, right, isFigure);
  // In "1,163 to Reed's 844" Reed owns the next.
  const names = namesOf(words.slice(left, right)).filter(({ words: own }) => {
    const behind = words.indexOf(own.at(-1)!) + 1;
    const next = words[behind + 1];
    return behind <= from || !/^'s?$/.test(words[behind]?.word ?? '') || !next || !isFigure(next);
  });
  const opening = openingPlace(words, left);
  const owner = ownerBeside(words, from);
  const whose = distinct(names.filter(({ where }) => !where).map(({ name }) => name));
  const contest = contestant(words, from);
  const subject = contest ?? (owner || whose.length > 0 ? null : subjectWords(words, left, from));
  const named = subject && meant(subject);
  const lower = clause.map((word) => word.lower);
  const beside = clause.filter(
    (word) =>
      tells(word) &&
      word !== act?.word &&
      !used.has(word) &&
      !names.some((name) => name.words.includes(word)) &&
      !TIME_NOUN.test(word.lower),
  );
  const rest = [...words.slice(0, left), ...words.slice(right)].filter((word) => !isFigure(word));
  return {
    noun,
    set,
    act: act?.act ?? null,
    whose: owner ? [owner.name] : named ? [named] : whose,
    where: distinct(
      [...opening, ...names]
        .filter(({ where, words: own }) => where && !own.some((word) => owner?.words.includes(word)))
        .map(({ name }) => name),
    ),
    when: whenOf(words, left, right, from) ?? openingTime(words, left),
    mode: modeOf(words.slice(left, to), lower),
    poll: pollOf(words),
    group,
    beside: distinct(beside.map((word) => word.lower)),
    around: distinct([
      ...rest.filter((word) => tells(word) && !TIME_NOUN.test(word.lower)).map((word) => word.lower),
      ...topic,
    ]),
    turns: [],
  };
}

/** "In Porthaven, the council spent …", "In Porthaven on Monday, …": the place with which a sentence opens holds for its first clause. */
function openingPlace(words: readonly Word[], left: number): Name[] {
  const comma = words.findIndex(({ word }) => word === ',');
  if (words[0]?.lower !== 'in' || comma < 2 || comma > 6 || left !== comma + 1) return [];
  const [name, ...more] = namesOf(words.slice(0, comma));
  if (!name || more.length > 0 || name.words[0] !== words[1]) return [];
  const next = words[name.words.length + 1]!;
  return next.word === ',' || /^(?:on|in|during|last|this|early|late)$/.test(next.lower) ? [name] : [];
}

const PLANNING =
  /^(?:will|would|shall|plan(?:s|ned|ning)?|propos(?:e|es|ed|ing|al)|want(?:s|ed)?|seek(?:s|ing)?|promis(?:e|es|ed)|pledg(?:e|es)|vow(?:s|ed)?|goal|target|intend(?:s|ed)?|call(?:s|ed|ing)? for)$/;
const EXPECTING = /^(?:expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|project(?:s|ed)|could|might|may)$/;

function modeOf(before: readonly Word[], clause: readonly string[]): Slots['mode'] {
  if (
    before.some((word) => PLANNING.test(word.lower)) ||
    clause.some((word) => word === 'will' || word === 'would')
  )
    return 'PLAN';
  if (before.some((word) => EXPECTING.test(word.lower))) return 'FORECAST';
  return 'FACT';
}

/** Whose poll it is: the names in front of "poll", "survey" or "average of polls". */
function pollOf(words: readonly Word[]): string | null {
  for (let i = 1; i < words.length; i++) {
    const average =
      words[i]!.lower === 'average' && words.slice(i + 1, i + 4).some(({ lower }) => lower === 'polls');
    if (!average && !/^(?:polls?|surveys?)$/.test(words[i]!.lower)) continue;
    const names: string[] = [];
    for (let j = i - 1; j >= 0 && (isName(words[j]!) || /^[/&-]$/.test(words[j]!.word)); j--)
      names.unshift(words[j]!.word);
    if (names.length > 0) return names.join(' ');
  }
  return null;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
