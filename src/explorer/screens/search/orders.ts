import type { SearchOrder, StatementOrder } from '../../queries.generated.ts';

const BY_TIME = {
  newest: { field: 'TIME', direction: 'DESC' },
  oldest: { field: 'TIME', direction: 'ASC' },
} as const;

/** The order of statements that an address asks for; as printed when it asks for none. */
export function statementOrder(sort: string | undefined): StatementOrder | null {
  return sort === 'newest' || sort === 'oldest' ? BY_TIME[sort] : null;
}

/** The order of what a search found; the best first when the address asks for none. */
export function searchOrder(sort: string | undefined): SearchOrder | null {
  return statementOrder(sort) as SearchOrder | null;
}

const TIMES = [
  { value: 'newest', name: 'newest first' },
  { value: 'oldest', name: 'oldest first' },
];

/** The orders that a list of statements offers. */
export const STATEMENT_ORDERS = [{ value: 'printed', name: 'source and place in it' }, ...TIMES];

/** The orders that the results of a search offer. */
export const SEARCH_ORDERS = [{ value: 'best', name: 'best match' }, ...TIMES];
