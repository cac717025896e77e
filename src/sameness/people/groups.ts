import type { Described, Likeness } from './described.ts';
import { levelOf } from './levels.ts';
import { type Tie, tie, type Variant } from './variants.ts';

/** Full names that are taken to be of one, unless roles tell two people of one name apart. */
export type NameGroup = {
  variants: Variant[];
  /** Why a variant that is not the leading one is among them, by its key. */
  ties: Map<string, Tie>;
};

/**
 * Puts together the full names that agree. A name that agrees with two that disagree with each other ("J. Reed" with Jane
 * and with John) belongs to neither, unless one of the two is far more often in print.
 */
export function groupVariants(variants: readonly Variant[]): { groups: NameGroup[]; likenesses: Likeness[] } {
  const ties = new Map(variants.map((one) => [one.key, new Map<string, Tie>()]));
  const likenesses: Likeness[] = [];
  for (const [i, a] of variants.entries()) {
    for (const b of variants.slice(i + 1)) {
      const found = tie(a, b);
      if (!found) continue;
      if (!found.likely) likenesses.push(likeness(a, b, found));
      else {
        ties.get(a.key)!.set(b.key, found);
        ties.get(b.key)!.set(a.key, found);
      }
    }
  }
  const byKey = new Map(variants.map((one) => [one.key, one]));
  const follows = new Map<string, string>();
  const clear = variants.filter((one) => {
    const near = [...ties.get(one.key)!.keys()].map((key) => byKey.get(key)!);
    const torn = near.some((a) => near.some((b) => a !== b && !ties.get(a.key)!.has(b.key)));
    if (!torn) return true;
    const leader = leading(near, (a, b) => !ties.get(a.key)!.has(b.key));
    if (leader) follows.set(one.key, leader.key);
    else for (const other of near) likenesses.push(likeness(one, other, ties.get(one.key)!.get(other.key)!));
    return false;
  });
  const groups = cliques(clear, ties);
  for (const one of variants.filter(({ key }) => !clear.some((each) => each.key === key))) {
    const leader = follows.get(one.key);
    const group = leader && groups.find((each) => each.variants.some(({ key }) => key === leader));
    if (!group) groups.push({ variants: [one], ties: new Map() });
    else {
      group.variants.push(one);
      group.ties.set(one.key, { ...ties.get(one.key)!.get(leader)!, score: 0.85 });
    }
  }
  return { groups, likenesses };
}

/** Names that agree each with each; the most frequent one leads. */
function cliques(
  variants: readonly Variant[],
  ties: ReadonlyMap<string, ReadonlyMap<string, Tie>>,
): NameGroup[] {
  const groups: NameGroup[] = [];
  const placed = new Set<string>();
  const byFrequency = [...variants].sort(
    (a, b) => levelOf(b.members.length) - levelOf(a.members.length) || (a.key < b.key ? -1 : 1),
  );
  for (const one of byFrequency) {
    if (placed.has(one.key)) continue;
    const group: NameGroup = { variants: [], ties: new Map() };
    for (const other of byFrequency) {
      if (placed.has(other.key)) continue;
      const found = ties.get(one.key)!.get(other.key);
      if (other !== one && !found) continue;
      placed.add(other.key);
      group.variants.push(other);
      if (found) group.ties.set(other.key, found);
    }
    groups.push(group);
  }
  return groups;
}

const FAR_MORE = 5;

/** The one that is in print far more often than all that it disagrees with. */
function leading(near: readonly Variant[], disagree: (a: Variant, b: Variant) => boolean): Variant | null {
  const count = (one: Variant) => levelOf(one.members.length);
  const [top] = [...near].sort((a, b) => count(b) - count(a) || (a.key < b.key ? -1 : 1));
  const others = near.filter((one) => disagree(top!, one)).reduce((sum, one) => sum + count(one), 0);
  return count(top!) >= FAR_MORE * Math.max(1, others) ? top! : null;
}

function likeness(a: Variant, b: Variant, { score, reason }: Tie): Likeness {
  return { a: least(a.members), b: least(b.members), score: Math.min(score, 0.7), reason };
}

/** One that stands for several, whatever their order. */
export function least(members: readonly Described[]): string {
  return members.map(({ id }) => id).reduce((a, b) => (a < b ? a : b));
}
