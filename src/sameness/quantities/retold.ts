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

/**
 * Where two texts set the same two numbers against each other, each figure is in the other's pair: "up from 20 percent to 35" is retold,
 * by both. A claim is also retold as disputed by whoever prints the number that another text sets against it.
 */
export function retold(a: Described, b: Described): { turn: Turn; byBoth: boolean } | null {
  if (a.source === b.source) return null;
  const mine = setAgainst(a).find(({ values }) => values.includes(b.value))?.turn;
  const theirs = setAgainst(b).find(({ values }) => values.includes(a.value))?.turn;
  if (mine && theirs && mine.kind === theirs.kind) return { turn: mine, byBoth: true };
  const disputed = [mine, theirs].find((one) => one?.kind === 'DISPUTE');
  return disputed ? { turn: disputed, byBoth: false } : null;
}
