import { companyWeight, type Frequency } from './company.ts';
import type { Described } from './described.ts';
import type { Someone } from './persons.ts';
import { areUnlike, roleTokens, sharedRole } from './roles.ts';

/** Offices that one person holds at a time: "President Reed" of two papers is one. */
const SINGLE = new Set(['president', 'pope', 'king', 'queen', 'premier', 'chancellor']);
const A_MONTH = 31 * 86_400_000;

/**
 * Last names that nobody's full name explains. Two are one where both print the same telling role, or are named beside the
 * same others within a month; else each is a stranger of its own.
 */
export function strangers(left: readonly Described[], frequency: Frequency): Someone[] {
  const found: Someone[] = [];
  for (const one of [...left].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const met = one.fixed
      ? undefined
      : found.find(
          ({ printed, members }) =>
            printed === keyOf(one) && members.some((other) => areOne(one, other, frequency)),
        );
    const ground = {
      method: 'RULE' as const,
      score: 0.85,
      reason: `Called “${one.names[0]}” alone, with the same role or company.`,
    };
    if (met) {
      met.members.push(one);
      met.grounds.set(one.id, ground);
      continue;
    }
    const alone = {
      method: 'NAME' as const,
      score: 0.7,
      reason: `Called “${one.names[0]}” alone; nothing says who else it is.`,
    };
    found.push({ printed: keyOf(one), members: [one], grounds: new Map([[one.id, alone]]) });
  }
  return found;
}

function keyOf({ names }: Described): string {
  return (names[0] ?? '').toLowerCase();
}

function areOne(a: Described, b: Described, frequency: Frequency): boolean {
  if (a.source === b.source || b.fixed) return false;
  const [x, y] = [roleTokens(a.roles), roleTokens(b.roles)];
  if (areUnlike(x, y)) return false;
  const shared = sharedRole(x, y);
  if (shared && (shared.telling || SINGLE.has(shared.word))) return true;
  const near =
    a.date !== null && b.date !== null && Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= A_MONTH;
  return near && companyWeight(a, new Set(b.beside), frequency).weight >= 3;
}
