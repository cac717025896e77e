import type { Question } from './questions.ts';

type Tab = { query: string; variables: string };

/** The tabs that a first-time visitor meets, and what the first of them begins with. */
export type Opening = { tabs: Tab[]; initialQuery?: string; initialVariables?: string };

/**
 * Decides what the editor opens with. A link's query comes first for first-time visitors, since the editor takes
 * their tabs from `defaultTabs` alone; for others it is added to the tabs that they left.
 */
export function openingTabs(
  questions: readonly Question[],
  address: URLSearchParams,
  visitedBefore: boolean,
): Opening {
  const query = address.get('query');
  const shared = query === null ? [] : [{ query, variables: address.get('variables') ?? '' }];
  const tabs = [...shared, ...questions.map(({ query, variables }) => ({ query, variables }))];
  const first = query === null && visitedBefore ? undefined : tabs[0];
  return { tabs, initialQuery: first?.query, initialVariables: first?.variables };
}
