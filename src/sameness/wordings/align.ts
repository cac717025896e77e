import type { Word } from './words.ts';

/** A stretch of one wording against a stretch of another: the same words, or in what they differ. Ends are those of lists of words. */
export type Step = { same: boolean; here: [number, number]; there: [number, number] };
export type Alignment = { steps: Step[]; matches: number };

/** Which way the best score of two words came. */
const From = { Nothing: 0, Both: 1, Here: 2, There: 3 } as const;

/**
 * The stretches of two wordings that are most alike (a local alignment: a word in common counts one, a word that differs takes one
 * away). Where one of them says that words were left out, those cost the other nothing.
 */
export function align(a: readonly Word[], b: readonly Word[]): Alignment {
  const width = b.length + 1;
  const score = new Int32Array((a.length + 1) * width);
  const from = new Uint8Array(score.length);
  let [best, at] = [0, 0];
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const [one, other] = [a[i - 1]!, b[j - 1]!];
      const here = i * width + j;
      const free = one.gap || other.gap;
      const options: [number, number][] = [
        [0, From.Nothing],
        [score[here - width - 1]! + (one.key === other.key && !free ? 1 : -1), From.Both],
        // Beside a gap the other wording goes on at no cost.
        [score[here - width]! - (other.gap || one.gap ? 0 : 1), From.Here],
        [score[here - 1]! - (one.gap || other.gap ? 0 : 1), From.There],
      ];
      for (const [value, way] of options) {
        if (value <= score[here]!) continue;
        score[here] = value;
        from[here] = way;
      }
      if (score[here]! > 0 && score[here]! >= best) [best, at] = [score[here]!, here];
    }
  }
  return traced(a, b, from, at, width);
}

function traced(
  a: readonly Word[],
  b: readonly Word[],
  from: Uint8Array,
  end: number,
  width: number,
): Alignment {
  const steps: Step[] = [];
  let matches = 0;
  const add = (same: boolean, i: number, j: number, di: number, dj: number) => {
    const last = steps.at(-1);
    if (last && last.same === same) {
      last.here[0] = i - di;
      last.there[0] = j - dj;
    } else steps.push({ same, here: [i - di, i], there: [j - dj, j] });
    if (same) matches++;
  };
  for (let at = end; from[at] !== From.Nothing; ) {
    const [i, j] = [Math.floor(at / width), at % width];
    const way = from[at];
    if (way === From.Both) add(a[i - 1]!.key === b[j - 1]!.key && !a[i - 1]!.gap, i, j, 1, 1);
    else if (way === From.Here) add(false, i, j, 1, 0);
    else add(false, i, j, 0, 1);
    at -= way === From.Both ? width + 1 : way === From.Here ? width : 1;
  }
  return extended(a, b, { steps: steps.reverse(), matches });
}

/** So many words at an end of both wordings are held against each other; where only one of them goes on nothing differs. */
const EDGE = 3;

/** The score ends an alignment before its last words where they differ; that is the difference looked for. */
function extended(a: readonly Word[], b: readonly Word[], { steps, matches }: Alignment): Alignment {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return { steps, matches };
  const all = [...steps];
  let more = matches;
  const edge = (here: [number, number], there: [number, number], front: boolean) => {
    const [i, j] = [here[1] - here[0], there[1] - there[0]];
    if (i === 0 || j === 0 || i > EDGE || j > EDGE) return;
    let same = 0;
    const at = (k: number) =>
      front
        ? ([a[here[0] + k], b[there[0] + k]] as const)
        : ([a[here[1] - 1 - k], b[there[1] - 1 - k]] as const);
    while (same < Math.min(i, j) && at(same)[0]!.key === at(same)[1]!.key) same++;
    more += same;
    const outer: Step = front
      ? { same: true, here: [here[0], here[0] + same], there: [there[0], there[0] + same] }
      : { same: true, here: [here[1] - same, here[1]], there: [there[1] - same, there[1]] };
    const inner: Step = front
      ? { same: false, here: [here[0] + same, here[1]], there: [there[0] + same, there[1]] }
      : { same: false, here: [here[0], here[1] - same], there: [there[0], there[1] - same] };
    if (front) all.unshift(...(same > 0 ? [outer] : []), inner);
    else all.push(inner, ...(same > 0 ? [outer] : []));
  };
  edge([0, first.here[0]], [0, first.there[0]], true);
  edge([last.here[1], a.length], [last.there[1], b.length], false);
  return { steps: all, matches: more };
}
