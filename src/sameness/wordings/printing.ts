import { align } from './align.ts';
import { type Word, wordsOf } from './words.ts';

/** A quote as it is compared: its words, and who said them. */
export type Wording = {
  id: string;
  text: string;
  speech: string;
  speakers: readonly { id: string; name: string }[];
};

/**
 * Where two printings of the same words differ, each as printed; nothing where one has no words there. Each side begins at a
 * place of its text; where it is empty, its words would stand there.
 */
export type Difference = { here: string; there: string; hereStart: number; thereStart: number };

/** How alike two quotes are where they are alike, from 0 to 1, and in what they differ there. */
export type Likeness = { likeness: number; matches: number; differences: Difference[]; altered: boolean };

/** So many words in common are one utterance of one speaker; of different ones only so many more. */
const LEAST = 8;
const LEAST_OF_OTHERS = 25;
/** Within what two printings share, no more than a quarter differs. */
const MOST_DIFFERENT = 0.25;

/** Holds two wordings against each other. What only one of them prints before or behind the shared words is no difference. */
export function likenessOf(one: Wording, other: Wording): Likeness {
  const [a, b] = [wordsOf(one.text, one.speech), wordsOf(other.text, other.speech)];
  const { steps, matches } = align(a, b);
  const differences: Difference[] = [];
  let [altered, unmarked] = [false, 0];
  for (const { same, here, there } of steps) {
    if (same) continue;
    const [mine, theirs] = [a.slice(...here), b.slice(...there)];
    differences.push({
      here: printed(one.text, mine),
      there: printed(other.text, theirs),
      hereStart: startOf(a, here),
      thereStart: startOf(b, there),
    });
    const told = [...mine, ...theirs].some(({ marked }) => marked);
    if (!told) unmarked += Math.max(mine.length, theirs.length);
    // An editor says that something is left out or put in; a sentence's end that went with it is not said.
    altered ||= !told || hidesAnEnd(one.text, a, here) || hidesAnEnd(other.text, b, there);
  }
  return { likeness: matches === 0 ? 0 : matches / (matches + unmarked), matches, differences, altered };
}

/** Whether two quotes print one utterance. */
export function arePrintings(one: Wording, other: Wording, { matches, likeness }: Likeness): boolean {
  return matches >= (agree(one, other) ? LEAST : LEAST_OF_OTHERS) && likeness >= 1 - MOST_DIFFERENT;
}

/** Whether two quotes may be of one speaker: the same one, or one of the same last name. */
function agree(one: Wording, other: Wording): boolean {
  const last = (name: string) => name.trim().split(/\s+/).at(-1)!.toLowerCase();
  return one.speakers.some((speaker) =>
    other.speakers.some(({ id, name }) => id === speaker.id || last(name) === last(speaker.name)),
  );
}

function printed(text: string, words: readonly Word[]): string {
  return words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end);
}

/** Where a stretch of words begins; an empty one stands right behind the word before it. */
function startOf(words: readonly Word[], [from, to]: [number, number]): number {
  return from < to ? words[from]!.start : (words[from - 1]?.end ?? 0);
}

const END = /[.!?]["”’']?\s+\p{Lu}/u;

/** Whether a sentence ends within words that the other printing leaves out. */
function hidesAnEnd(text: string, words: readonly Word[], [from, to]: [number, number]): boolean {
  if (from === to) return false;
  const start = words[Math.max(from - 1, 0)]!.end;
  const end = words[to]?.start ?? words[to - 1]!.end;
  return (
    !words.slice(from, to).some(({ gap }) => gap) &&
    END.test(`${text.slice(start, end)}${text.slice(end, end + 1)}`)
  );
}
