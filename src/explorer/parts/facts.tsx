/** Short facts in a row; none is broken in itself unless it is longer than the row. */
export function Facts({ list }: { list: readonly (string | null | undefined)[] }) {
  return (
    <span class="facts">
      {list.filter(Boolean).map((fact, place) => (
        <span key={fact}>
          {place > 0 && ' · '}
          {fact}
        </span>
      ))}
    </span>
  );
}
