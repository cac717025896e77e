import { actKeys } from './acts.ts';
import { joinedNoun } from './likeness.ts';
import { NEARLY, significant } from './numbers.ts';
import { type Described, kindOf } from './quantity.ts';
import { setAgainst } from './retold.ts';
import { ANYBODY, stem } from './words.ts';

/**
 * What two figures that count the same are likely to share, for finding candidates: a telling number with its unit, and pairs of
 * what is counted, by which act, and whose or where it is.
 */
export function keysOf(figure: Described): string[] {
  const kind = kindOf(figure.unit);
  const keys = new Set<string>();
  for (const { words } of figure.turns) keys.add(`turn ${figure.source} ${words}`.slice(0, 200));
  for (const { turn, values } of setAgainst(figure))
    for (const value of values)
      keys.add(`${turn.kind} ${kind} ${[figure.value, value].sort((x, y) => x - y).join(' ')}`);
  if (significant(figure.value) > 1 || figure.value >= 1000) keys.add(`${kind} =${figure.value}`);
  const noun = figure.noun && !ANYBODY.has(figure.noun) ? stem(figure.noun) : null;
  const acts = figure.act ? actKeys(figure.act) : [];
  const names = [...figure.whose, ...figure.where]
    .map((name) => name.toLowerCase().split(/[ /]+/).at(-1)!.slice(0, 12))
    .slice(0, 3);
  const joined = joinedNoun(figure);
  const rest = [...figure.set, ...figure.group].slice(0, 2).map(stem);
  const pair = (x: string | null, y: string | null) => {
    if (x && y && x !== y) keys.add(`${kind} ${[x, y].sort().join(' ')}`);
  };
  for (const other of [...acts, ...names, ...rest]) pair(noun, other);
  for (const other of [...acts, ...names]) pair(joined, other);
  // One text seldom counts two things by one act of one owner.
  for (const word of [...acts, ...names]) keys.add(`${kind} ${figure.source} ${word}`.slice(-200));
  // A number of few digits tells something beside a noun, a name or an act.
  for (const word of [noun, ...names, ...acts]) if (word) keys.add(`${kind} =${figure.value} ${word}`);
  for (const name of names) for (const act of acts) pair(act, name);
  // A rounded number beside the exact one: "206,000 felons", "more than 200,000 felons".
  if (figure.value >= 20)
    for (const step of [0, 1])
      for (const word of [noun, ...names, ...acts])
        if (word)
          keys.add(`${kind} ~${Math.floor(Math.log(figure.value) / Math.log(NEARLY)) + step} ${word}`);
  for (const step of [0, 1])
    if (noun && figure.value >= 20)
      keys.add(`${kind} ≈${Math.floor(Math.log(figure.value) / Math.log(1.3)) + step} ${noun}`);
  if (figure.value >= 1000)
    keys.add(
      `${kind} ${figure.source} ≈${Math.round(Math.log(figure.value) / Math.log(NEARLY))}`.slice(-200),
    );
  return [...keys];
}
