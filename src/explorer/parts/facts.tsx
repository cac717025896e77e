/** Short facts in a row; none is broken in itself unless it is longer than the row. */
export function Facts({ list }: { list: readonly (string | false | null | undefined)[] }) {
  const said = list.filter(Boolean);
  return (
    <span class="facts">
      {said.map((fact, place) => (
        <span key={fact}>
          {fact}
          {place < said.length - 1 && ' · '}
        </span>
      ))}
    </span>
  );
}
