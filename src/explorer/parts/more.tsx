import { useAddress } from '../address.ts';

type Props = {
  page: { hasNextPage: boolean; endCursor: string | null };
  /** The value of the address that holds the place, where a screen has several lists. */
  name?: string;
  /** What the list holds, where a screen has several. */
  of?: string;
};

/** Leads to the next page of a list; the place in the list stands in the address. */
export function More({ page, name = 'after', of }: Props) {
  const { values, set } = useAddress();
  if (!page.hasNextPage && !values[name]) return null;
  const suffix = of ? ` of ${of}` : '';
  return (
    <div class="more">
      {values[name] && (
        <button class="pill" type="button" onClick={() => set({ [name]: null })}>
          First page{suffix}
        </button>
      )}
      {page.hasNextPage && (
        <button class="pill" type="button" onClick={() => set({ [name]: page.endCursor })}>
          Next page{suffix}
        </button>
      )}
    </div>
  );
}
