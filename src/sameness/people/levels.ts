/**
 * A count as steps of about a fifth: decisions look at steps, so that one more among many changes none, and what is decided
 * of old descriptions has to be looked at again only when a step is taken.
 */
export function levelOf(count: number): number {
  if (count < 6) return count;
  const step = Math.floor(Math.log(count / 5) / Math.log(1.2));
  return Math.floor(5 * 1.2 ** step);
}
