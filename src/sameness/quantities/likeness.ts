import { stemmer } from 'stemmer';
import type { Turn } from '../../model/quantities.ts';
import { sameAct } from './acts.ts';
import { meet } from './names.ts';
import { kindOf, type Quantity } from './quantity.ts';
import { timesOf } from './times.ts';
import { ANYBODY, bag, both, stem, stems } from './words.ts';

/** What speaks for and against two descriptions being of one quantity. */
export type Likeness = {
  /** How many independent things tell this quantity from others of its noun, weighted. */
  score: number;
  /** What they share, in words. */
  shared: string[];
  /** Why they cannot be the same; null where nothing speaks against it. */
  against: string | null;
  /** Whether their times are known to differ. */
  times: 'SAME' | 'OTHER' | 'UNKNOWN';
  /** How the text itself sets the two against each other. */
  turn: Turn | null;
};

const PERSONS = new Set(
  'people person individual other resident human soul man woman child adult voter citizen immigrant migrant refugee worker employee felon victim student supporter member american official soldier troop trooper patient fighter protester demonstrator'
    .split(' ')
    .map((word) => stemmer(word)),
);
/** Words that cut a part out of a whole: with one on one side only, the two are not the same. */
export const PARTS = new Set(
  'another additional other remaining extra further separate previous former new first second last next average total'.split(
    ' ',
  ),
);

/** How alike two quantities are by the words beside them. */
export function likenessOf(a: Quantity, b: Quantity): Likeness {
  const shared: string[] = [];
  let score = 0;
  const add = (weight: number, what: string) => {
    score += weight;
    if (weight > 0 && what) shared.push(what);
  };
  const turn = a.turns.find((one) => b.turns.some((other) => other.words === one.words)) ?? null;
  const result = (against: string | null): Likeness => ({
    score,
    shared,
    against,
    times: turn?.kind === 'CHANGE' ? 'OTHER' : timesOf(a.when, b.when),
    turn,
  });
  if (kindOf(a.unit) !== kindOf(b.unit)) return result('they have different units');
  if ((a.per ?? null) !== (b.per ?? null) && a.per && b.per) return result('they are for different periods');
  const [wordsA, wordsB] = [bag(a), bag(b)];
  // The noun.
  if (a.noun && b.noun) {
    const [x, y] = [stem(a.noun), stem(b.noun)];
    if (x === y || isJoined(a, b) || isJoined(b, a))
      add(ANYBODY.has(a.noun) ? 0.5 : 1.5, `both count ${a.noun}`);
    else if (PERSONS.has(x) && PERSONS.has(y)) add(0.3, '');
    else if (wordsB.has(x) || wordsA.has(y)) add(0.3, '');
    else if (/^[A-Z]{3}$/.test(a.unit) || a.unit === '%') score -= 0.8;
    else score -= 1.8;
  }
  // The set.
  const [setA, setB] = [stems([...a.set, ...a.group]), stems([...b.set, ...b.group])];
  for (const word of both(setA, setB)) add(1, `both of ${word}`);
  for (const [mine, theirs] of [
    [setA, wordsB],
    [setB, wordsA],
  ] as const) {
    for (const word of mine) if (!theirs.has(word)) score -= 0.5;
  }
  for (const word of PARTS) if (a.set.includes(word) !== b.set.includes(word)) score -= 1;
  // The act.
  if (a.act && b.act) {
    const [x, y] = [stem(a.act), stem(b.act)];
    if (x === y) add(1.5, `both ${a.act}`);
    else if (sameAct(a.act, b.act)) add(1.3, `both ${a.act} or ${b.act}`);
    else if (wordsA.has(y) || wordsB.has(x)) add(0.5, '');
    else score -= 0.7;
  }
  // Names.
  const whose = meet(a.whose, b.whose);
  const anyName = meet([...a.whose, ...a.where], [...b.whose, ...b.where]);
  if (whose.length > 0) add(1.2 + 0.6 * (whose.length - 1), `both of ${whose.join(', ')}`);
  else if (a.whose.length > 0 && b.whose.length > 0 && anyName.length === 0) score -= 1;
  const where = meet(a.where, b.where);
  if (where.length > 0) add(1.2, `both in ${where.join(', ')}`);
  else if (a.where.length > 0 && b.where.length > 0) score -= 2.5;
  const crossed = anyName.filter((name) => !whose.includes(name) && !where.includes(name));
  if (crossed.length > 0) add(0.8, `both name ${crossed.join(', ')}`);
  // Everything else.
  const near = both(stems(a.beside), stems(b.beside)).filter((word) => !setA.has(word));
  if (near.length > 0) add(Math.min(2.4, 0.8 * near.length), `both beside ${near.join(', ')}`);
  const far = [
    ...both(wordsA, stems(b.around)),
    ...both(wordsB, stems(a.around)),
    ...both(stems(a.around), stems(b.around)),
  ].filter((word) => !near.includes(word));
  add(Math.min(1.2, 0.25 * new Set(far).size), '');
  if (a.mode !== b.mode) score -= 0.5;
  if (a.poll && b.poll && meet([a.poll], [b.poll]).length === 0) score -= 3;
  return result(null);
}

/** "super delegates" are superdelegates. */
export function joinedNoun({ noun, set }: Pick<Quantity, 'noun' | 'set'>): string | null {
  return noun !== null && set.length > 0 ? stem(set.at(-1)! + noun) : null;
}

/** "super delegates" are superdelegates, and an "unemployment rate" is unemployment. */
function isJoined(apart: Quantity, joined: Quantity): boolean {
  if (joined.noun === null) return false;
  const isRate = apart.noun === 'rate' && apart.set.length > 0;
  return joinedNoun(apart) === stem(joined.noun) || (isRate && stem(apart.set.at(-1)!) === stem(joined.noun));
}
