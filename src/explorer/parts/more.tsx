import { useAddress } from '../address.ts';

/** Leads to the next page of a list; the place in the list stands in the address. */
export function More({ page }: { page: { hasNextPage: boolean; endCursor: string | null } }) {
  const { values, set } = useAddress();
  if (!page.hasNextPage && !values.after) return null;
  return (
    <div class="more">
      {values.after && (
        <button class="pill" type="button" onClick={() => set({ after: null })}>
          From the beginning
        </button>
      )}
      {page.hasNextPage && (
        <button class="pill" type="button" onClick={() => set({ after: page.endCursor })}>
          Next page
        </button>
      )}
    </div>
  );
}
