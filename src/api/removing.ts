import type { Removal } from '../graph/remove.ts';

/** What the payload shows of a removal. */
export function shownOf({ source, removed, withdrawn, reviewed, gone, kept }: Removal) {
  const { said: attributions, ...parts } = removed;
  return {
    ...source,
    ...parts,
    attributions,
    withdrawn,
    reviewed,
    gone: gone.map(named),
    kept: kept.map(named),
  };
}

function named(thing: Removal['gone'][number]) {
  return { __typename: 'NameAndId', ...thing };
}
