import { readNumbers } from '../../model/numbers.ts';
import type { Turn } from '../../model/quantities.ts';
import type { Described } from './quantity.ts';

/** The other numbers against which a text sets a figure, with the words that do so. */
export function setAgainst(figure: Described): { turn: Turn; values: number[] }[] {
  return figure.turns.map((turn) => ({
    turn,
    values: readNumbers(turn.words)
      .map(({ value }) => value)
      .filter((value) => value !== figure.value),
  }));
}

/** A claim that its own text disputes elsewhere: its number is printed once more, apart from the words that set it right. */
function disputedAgain(a: Described, b: Described): { turn: Turn; byBoth: boolean } | null {
  const found = [
    a.turns.length === 0 && setAgainst(b).find(({ values }) => values.includes(a.value)),
    b.turns.length === 0 && setAgainst(a).find(({ values }) => values.includes(b.value)),
  ].find((one) => one && one.turn.kind === 'DISPUTE');
  return found ? { turn: found.turn, byBoth: false } : null;
}

/**
 * Where two texts set the same two numbers against each other, each figure is in the other's pair: "up from 20 percent to 35" is retold,
 * by both. A claim is also retold as disputed by whoever prints the number that another text sets against it.
 */
export function retold(a: Described, b: Described): { turn: Turn; byBoth: boolean } | null {
  if (a.source === b.source) return disputedAgain(a, b);
  const mine = setAgainst(a).find(({ values }) => values.includes(b.value))?.turn;
  const theirs = setAgainst(b).find(({ values }) => values.includes(a.value))?.turn;
  if (mine && theirs && mine.kind === theirs.kind) return { turn: mine, byBoth: true };
  const disputed = [mine, theirs].find((one) => one?.kind === 'DISPUTE');
  return disputed ? { turn: disputed, byBoth: false } : null;
}
