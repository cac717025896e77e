import type { Slots } from '../../../../model/quantities.ts';
import type { SpokenBy } from '../../../types.ts';
import { ownerBeside } from './owner.ts';
import { slotsOf } from './slots.ts';
import { type Placed, takeTurns } from './turns.ts';
import { TIME_NOUN, type Word } from './words.ts';

/** A figure with the words of its sentence. */
export type InSentence = Placed['reading'] & {
  speaker: SpokenBy | null;
  start: number;
  end: number;
  nounEnd: number;
  unit: string;
  words: readonly Word[];
  sentence: number;
};

/**
 * What each figure of a text counts, as the words around it say. Figures are in the text's order; `meant` gives whom the words of a
 * subject mean.
 */
export function quantitiesOf<Figure extends InSentence>(
  figures: readonly Figure[],
  shadow: string,
  meant: (subject: readonly Word[], figure: Figure) => string | null,
): Slots[] {
  const topic = figures.length > 0 ? topicOf(shadow) : [];
  const placed = figures.map((figure, i): Placed => {
    const { words, sentence, unit } = figure;
    const near = neighbours(figures, i);
    const isFigure = (word: Word) =>
      near.some((other) => word.start >= other.start && word.end <= other.end) || isNumber(word, figure);
    const place = {
      words,
      from: indexFrom(words, (word) => word.end > figure.start),
      to: indexFrom(words, (word) => word.start >= figure.end),
      head: indexFrom(words, (word) => word.start >= figure.nounEnd),
    };
    const kind = unit === '%' ? 'share' : /^[A-Z]{3}$/.test(unit) ? 'money' : 'count';
    return {
      ...place,
      sentence,
      unit,
      text: shadow.slice(figure.start, figure.end),
      reading: figure,
      speaker: figure.speaker,
      slots: slotsOf(place, kind, isFigure, topic, (subject) => meant(subject, figure)),
    };
  });
  fillLists(placed);
  takeTurns(placed, shadow);
  return placed.map(({ slots }) => slots);
}

/** "33 percent of voters chose Birch, to Reed's 20 percent": what the first of a list counts, the others count of other owners. */
function fillLists(placed: Placed[]): void {
  for (let i = 1; i < placed.length; i++) {
    const [first, own] = [placed[i - 1]!, placed[i]!];
    if (own.sentence !== first.sentence || own.unit !== first.unit) continue;
    if (!ownerBeside(own.words, own.from)) continue;
    const { noun, set, group, act, when, where, poll, mode } = first.slots;
    placed[i] = {
      ...own,
      slots: {
        ...own.slots,
        noun: own.slots.noun ?? noun,
        set: own.slots.noun === null ? set : own.slots.set,
        group: own.slots.group.length > 0 ? own.slots.group : group,
        act,
        when: own.slots.when ?? when,
        where:
          own.slots.where.length > 0
            ? own.slots.where
            : where.filter((name) => !own.slots.whose.includes(name)),
        poll: own.slots.poll ?? poll,
        mode,
      },
    };
  }
}

function indexFrom(words: readonly Word[], test: (word: Word) => boolean): number {
  const at = words.findIndex(test);
  return at < 0 ? words.length : at;
}

function neighbours(figures: readonly InSentence[], at: number): InSentence[] {
  const { sentence } = figures[at]!;
  const near: InSentence[] = [];
  for (let i = at - 1; i >= 0 && figures[i]!.sentence === sentence; i--) near.push(figures[i]!);
  for (let i = at + 1; i < figures.length && figures[i]!.sentence === sentence; i++) near.push(figures[i]!);
  return near;
}

/** A number that is no figure of ours still ends a clause; days and years don't. */
function isNumber(word: Word, { start, end }: InSentence): boolean {
  return (
    word.kind === 'number' &&
    (word.start < start || word.end > end) &&
    !/^(?:(?:19|20)\d\d|\d{1,2})$/.test(word.word)
  );
}

/** The names that a text speaks of most. */
function topicOf(shadow: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of shadow.matchAll(/(?<=[\p{Ll},"] )\p{Lu}[\p{L}'-]{3,}/gu)) {
    const word = name.replace(/'s?$/, '').toLowerCase();
    if (!TIME_NOUN.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word);
}
