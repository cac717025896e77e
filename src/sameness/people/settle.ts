import { blockKeys } from './blocks.ts';
import { type Frequency, frequencyIn } from './company.ts';
import type { Described, Likeness, Settled } from './described.ts';
import { groupVariants, least } from './groups.ts';
import { inOrder, personsOf, type Someone } from './persons.ts';
import { strangers } from './strangers.ts';
import { type Guess, groundOf, guesses, profileOf, SURE } from './surnames.ts';
import { variantsOf } from './variants.ts';

/**
 * Says which descriptions are of one speaker, and why. The answer depends on what is described alone, in whatever order it
 * came, and each block on nothing outside of it; what a person decided (`fixed`) stands. Two speakers whom one source tells
 * apart are two.
 */
export function settle(descriptions: readonly Described[]): Settled {
  const settled: Settled = { clusters: [], grounds: new Map(), likenesses: [] };
  for (const block of blocksOf(descriptions)) settleBlock(block, frequencyIn(block), settled);
  return byFixed(settled, descriptions);
}

type Block = { keys: string[]; members: Described[] };

/** Descriptions that share keys, directly or through others; each block can be settled by itself. */
export function blocksOf(descriptions: readonly Described[]): Described[][] {
  const blocks = new Set<Block>();
  const byKey = new Map<string, Block>();
  for (const one of inOrder(descriptions)) {
    const own: Block = { keys: blockKeys(one), members: [one] };
    const met = [...new Set(own.keys.flatMap((key) => byKey.get(key) ?? []))];
    // The others go into the largest, so that many of one name cost no more than their number.
    const into = met.reduce<Block>((a, b) => (a.members.length >= b.members.length ? a : b), own);
    for (const block of [own, ...met]) {
      if (block === into) continue;
      into.keys.push(...block.keys.filter((key) => byKey.get(key) !== into));
      into.members.push(...block.members);
      for (const key of block.keys) byKey.set(key, into);
      blocks.delete(block);
    }
    for (const key of into === own ? own.keys : []) byKey.set(key, own);
    blocks.add(into);
  }
  return [...blocks].map(({ members }) => members);
}

function settleBlock(block: readonly Described[], frequency: Frequency, into: Settled): void {
  if (block[0]!.kind === 'GROUP') {
    for (const one of block) into.clusters.push([one.id]);
    return;
  }
  const { variants, bare } = variantsOf(block);
  const { groups, likenesses } = groupVariants(variants);
  into.likenesses.push(...likenesses);
  const persons: Someone[] = [];
  for (const group of groups) {
    const found = personsOf(group, frequency);
    persons.push(...found.persons);
    into.likenesses.push(...found.likenesses);
  }
  const left = placeBare(inOrder([...bare.values()].flat()), persons, frequency, into);
  for (const { members, grounds } of [...persons, ...strangers(left, frequency)]) {
    into.clusters.push(members.map(({ id }) => id));
    for (const [id, ground] of grounds) into.grounds.set(id, ground);
  }
}

/**
 * Gives last names to whom they clearly mean. Each that is placed makes its person better known by that name, so the others
 * are asked again. Answers those that stay.
 */
function placeBare(
  bare: readonly Described[],
  persons: readonly Someone[],
  frequency: Frequency,
  into: Settled,
): Described[] {
  let left = bare.filter(({ fixed }) => !fixed);
  for (let placed = -1; placed !== 0; ) {
    const profiles = persons.map(profileOf);
    const joining = left.flatMap((one) => {
      const [best] = guesses(one, profiles, frequency);
      return best && best.score >= SURE && !isToldApart(one, best.who) ? [{ one, best }] : [];
    });
    const gone = new Set<Described>();
    for (const { one, best } of joining) {
      if (isToldApart(one, best.who)) continue;
      best.who.members.push(one);
      best.who.grounds.set(one.id, groundOf(best));
      gone.add(one);
    }
    left = left.filter((one) => !gone.has(one));
    placed = gone.size;
    if (placed > 0) continue;
    for (const one of left)
      for (const guess of guesses(one, profiles, frequency).slice(0, 3))
        if (guess.score >= 0.2) into.likenesses.push(likenessOf(one, guess));
  }
  return [...left, ...bare.filter(({ fixed }) => fixed)];
}

/** Whether the source of a description speaks of somebody else who is that one. */
function isToldApart({ source }: Described, { members }: Someone): boolean {
  return members.some((other) => other.source === source);
}

function likenessOf(one: Described, { who, score, reason }: Guess): Likeness {
  return { a: one.id, b: least(who.members), score, reason };
}

/** Clusters that a person took for one speaker are one. */
function byFixed({ clusters, ...rest }: Settled, descriptions: readonly Described[]): Settled {
  const fixed = new Map(descriptions.flatMap(({ id, fixed }) => (fixed ? [[id, fixed] as const] : [])));
  const joined: string[][] = [];
  const of = new Map<string, string[]>();
  for (const cluster of clusters) {
    const speaker = cluster.map((id) => fixed.get(id)).find((one) => one !== undefined);
    const before = speaker && of.get(speaker);
    if (before) before.push(...cluster);
    else {
      joined.push(cluster);
      if (speaker) of.set(speaker, cluster);
    }
  }
  return { clusters: joined, ...rest };
}
