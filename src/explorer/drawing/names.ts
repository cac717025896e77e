/** A point that is drawn with its name below it. */
export type Spot = { x: number; y: number };

/** A line of a name; a longer one is broken once, and then cut. */
const LETTERS = 20;

/** A name in at most two lines. */
export function linesOf(name: string): string[] {
  if (name.length <= LETTERS) return [name];
  const space = name.lastIndexOf(' ', LETTERS);
  const at = space > 0 ? space : LETTERS;
  const rest = name.slice(at).trim();
  return [name.slice(0, at), rest.length > LETTERS ? `${rest.slice(0, LETTERS - 1)}…` : rest];
}

/** The room that a point takes with its name. */
export const NAME = { width: 124, height: 56 };

/** Pushes up and down whatever stands so near to another that their names would lie upon each other. */
export function keepNamesApart(spots: readonly Spot[], top: number, bottom: number): void {
  for (let round = 0; round < 80; round++)
    for (const [index, a] of spots.entries())
      for (const b of spots.slice(index + 1)) {
        const near = NAME.height - Math.abs(a.y - b.y);
        if (Math.abs(a.x - b.x) > NAME.width || near <= 0) continue;
        const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
        upper.y = Math.max(top, upper.y - near / 2);
        lower.y = Math.min(bottom, lower.y + near / 2);
      }
}

/** Stretches what lies between the outermost values to the room that there is. */
export function spread(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high - low < 1) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
