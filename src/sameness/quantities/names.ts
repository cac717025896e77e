/** Names that stand on both sides: with the same last word, or one made of words of the other; "Syrian" and "Syria" too. */
export function meet(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((x) => b.some((y) => sameName(x.toLowerCase(), y.toLowerCase())));
}

function sameName(x: string, y: string): boolean {
  const [p, q] = [x.split(/[ /]+/), y.split(/[ /]+/)];
  if (close(p.at(-1)!, q.at(-1)!)) return true;
  const [short, long] = p.length < q.length ? [p, q] : [q, p];
  return short.every((word) => long.some((other) => close(word, other)));
}

function close(x: string, y: string): boolean {
  if (x === y) return true;
  const shorter = Math.min(x.length, y.length);
  return (
    shorter >= 5 && Math.abs(x.length - y.length) <= 3 && x.slice(0, shorter - 1) === y.slice(0, shorter - 1)
  );
}
