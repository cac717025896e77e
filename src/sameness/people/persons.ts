import { companyWeight, type Frequency } from './company.ts';
import type { Described, Ground, Likeness } from './described.ts';
import { least, type NameGroup } from './groups.ts';
import { areUnlike, type RoleTokens, roleTokens } from './roles.ts';

/** One person or organisation, as far as full names and roles tell. */
export type Someone = { printed: string; members: Described[]; grounds: Map<string, Ground> };

/**
 * Takes those of one full name for one, unless their roles are unlike and nothing else speaks for it: then each field of work
 * is a person, and who has no role stays with the one that is far more often in print, or alone. Whom a person took for
 * different speakers stays different.
 */
export function personsOf(
  group: NameGroup,
  frequency: Frequency,
): { persons: Someone[]; likenesses: Likeness[] } {
  const members = group.variants.flatMap((one) => one.members);
  const [first] = group.variants;
  const parts = partsOf(members, frequency);
  const grounds = new Map(
    group.variants.flatMap((variant) =>
      variant.members.map((one) => [one.id, groundOf(variant.printed, variant.key, group)] as const),
    ),
  );
  const persons = parts.map((part) => ({
    printed: first!.printed,
    members: part,
    grounds: new Map(part.map(({ id }) => [id, grounds.get(id)!])),
  }));
  const likenesses = parts.flatMap((a, i) =>
    parts.slice(i + 1).map((b) => ({
      a: least(a),
      b: least(b),
      score: 0.5,
      reason: `Both are called “${first!.printed}”; what is printed of their roles does not go together.`,
    })),
  );
  return { persons, likenesses };
}

function groundOf(printed: string, key: string, group: NameGroup): Ground {
  const found = group.ties.get(key);
  if (!found) return { method: 'NAME', score: 0.98, reason: `Printed in full as “${printed}”.` };
  return { method: 'RULE', score: found.score, reason: `${found.reason} Nobody else is so called.` };
}

type Part = { members: Described[]; roles: RoleTokens; fixed: string | null };

function partsOf(members: readonly Described[], frequency: Frequency): Described[][] {
  const parts: Part[] = [];
  const plain: Described[] = [];
  for (const one of inOrder(members)) {
    const roles = roleTokens(one.roles);
    if (roles.fields.size === 0 && !one.fixed) plain.push(one);
    else parts.push({ members: [one], roles, fixed: one.fixed ?? null });
  }
  const joined = joinedParts(parts, frequency);
  if (joined.length === 0) return plain.length > 0 ? [plain] : [];
  if (joined.length === 1) return [[...joined[0]!.members, ...plain]];
  const [largest, second] = [...joined].sort((a, b) => b.members.length - a.members.length || byLeast(a, b));
  const leads = largest!.members.length >= 3 * second!.members.length;
  const left: Described[] = [];
  for (const one of plain) {
    const beside = joined
      .map((part) => ({ part, weight: companyWeight(one, besideOf(part), frequency).weight }))
      .sort((a, b) => b.weight - a.weight);
    if (beside[0]!.weight >= CLOSE && beside[0]!.weight > 2 * beside[1]!.weight)
      beside[0]!.part.members.push(one);
    else if (leads) largest!.members.push(one);
    else left.push(one);
  }
  return [...joined.map((part) => part.members), ...left.map((one) => [one])];
}

/** Company that says more than chance: two who are each named in one source of ten. */
const CLOSE = 2;

/** Parts that may be one person, put together until no two may. */
function joinedParts(all: readonly Part[], frequency: Frequency): Part[] {
  const parts = [...all];
  for (let i = 0; i < parts.length; i++) {
    for (let j = i + 1; j < parts.length; j++) {
      const [a, b] = [parts[i]!, parts[j]!];
      if (!mayBeOne(a, b, frequency)) continue;
      parts.splice(j, 1);
      parts[i] = {
        members: [...a.members, ...b.members],
        roles: {
          fields: new Set([...a.roles.fields, ...b.roles.fields]),
          heads: new Set([...a.roles.heads, ...b.roles.heads]),
          names: new Set([...a.roles.names, ...b.roles.names]),
        },
        fixed: a.fixed ?? b.fixed,
      };
      // What was joined knows more than before, so earlier ones are looked at again.
      i = -1;
      break;
    }
  }
  return parts;
}

function mayBeOne(a: Part, b: Part, frequency: Frequency): boolean {
  if (a.fixed && b.fixed) return a.fixed === b.fixed;
  if (
    a.members.some(({ source }) => b.members.some((other) => other.source === source)) &&
    !a.fixed &&
    !b.fixed
  )
    return !areUnlike(a.roles, b.roles);
  if (!areUnlike(a.roles, b.roles)) return true;
  const [few, many] = a.members.length < b.members.length ? [a, b] : [b, a];
  return few.members.some((one) => companyWeight(one, besideOf(many), frequency).weight >= CLOSE);
}

function besideOf(part: Part): ReadonlySet<string> {
  return new Set(part.members.flatMap(({ beside }) => beside));
}

/** Descriptions by their ids, so that no order of theirs decides anything. */
export function inOrder(members: readonly Described[]): Described[] {
  return [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byLeast(a: Part, b: Part): number {
  return least(a.members) < least(b.members) ? -1 : 1;
}
