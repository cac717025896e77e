import type { FullName, FullNames } from './full-names.ts';

/** What stands around a last name that tells whose it is: where it stands, and what a title says. */
export type Hint = { at?: number; pronoun?: 'he' | 'she' | null };

/** Who is named right before a last name is likelier to be meant than whom the article is about. */
const NEAR = 300;
/** Two who are named in full so near each other are introduced together. */
const TOGETHER = 400;

/**
 * Whose full name a last name alone stands for: the only one, or the one whom a title tells apart, or the one whom the article
 * calls so from before it names another. `several` where nothing tells, null where nobody of that name is named in full.
 */
export function meantBy(
  names: FullNames,
  last: string,
  isPerson: (name: FullName) => boolean,
  hint: Hint,
): FullName | 'several' | null {
  const all = (names.byLast.get(last) ?? []).filter(isPerson);
  if (all.length === 0) return null;
  const fitting = all.filter((one) => !hint.pronoun || !one.pronoun || one.pronoun === hint.pronoun);
  if (fitting.length === 0) return 'several';
  if (fitting.length === 1) return fitting[0]!;
  const main = mainOf(fitting, names.alone.get(last) ?? []);
  if (!main) return 'several';
  const other = fitting.some((one) => one !== main && latest(one, hint.at) > latest(main, hint.at));
  return other ? 'several' : main;
}

/** Who bears the last name alone in this article: whoever is named before it is first used, or well before any other. */
function mainOf(all: readonly FullName[], alone: readonly number[]): FullName | null {
  const [first, second] = [...all].sort((a, b) => a.at[0]! - b.at[0]!);
  if (second!.at[0]! - first!.at[0]! > TOGETHER) return first!;
  return alone.some((at) => at > first!.at[0]! && at < second!.at[0]!) ? first! : null;
}

/** The place of a name's last printing shortly before another place; -1 where there is none. */
function latest({ at }: FullName, before: number | undefined): number {
  if (before === undefined) return -1;
  return at.findLast((place) => place < before && before - place < NEAR) ?? -1;
}
