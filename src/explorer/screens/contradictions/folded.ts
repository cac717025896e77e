import type { ContradictionsQuery } from '../../queries.generated.ts';

type List = ContradictionsQuery['contradictions'];

/** What of a page of contradictions is shown, and how many there are of what is shown. */
export type Unfolded = Pick<List, 'nodes' | 'pageInfo'> & { count: number; isFolded: boolean };

/**
 * Folds the weak ones away, which come last, where not all are on this page: they would bury the surer ones, while
 * a few hide nothing. `open` shows them all the same.
 */
export function unfolded({ contradictions, weak }: ContradictionsQuery, open: boolean): Unfolded {
  const { nodes, pageInfo, totalCount } = contradictions;
  const isFolded = weak.totalCount > 0 && totalCount > nodes.length && !open;
  if (!isFolded) return { nodes, pageInfo, count: totalCount, isFolded };
  const surer = nodes.filter(({ confidence }) => confidence !== 'LOW');
  const hasNextPage = pageInfo.hasNextPage && surer.length === nodes.length;
  return {
    nodes: surer,
    pageInfo: { ...pageInfo, hasNextPage },
    count: totalCount - weak.totalCount,
    isFolded,
  };
}
