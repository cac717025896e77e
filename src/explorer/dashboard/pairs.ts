import { amount, number } from '../words.ts';
import { type Reading, readingOf } from './readings.ts';
import { isItem } from './table.ts';

/** One of two statements that cannot both hold; its reading where it is a figure. */
export type Side = { by: string; text: string; where: string; reading: Reading | null };

/** Two statements that cannot both hold, with what the answer tells of them. */
export type Pair = { sides: [Side, Side]; reason: string; gap: string; chips: string[] };

type Item = Record<string, unknown>;

/** The contradictions that an answer holds, wherever it holds them. */
export function pairsIn(answer: unknown): Pair[] {
  if (Array.isArray(answer)) return answer.flatMap(pairsIn);
  if (!isItem(answer)) return [];
  const { statements } = answer;
  if (!Array.isArray(statements) || statements.length !== 2 || !statements.every(isTold))
    return Object.values(answer).flatMap(pairsIn);
  const [one, other] = statements as [Item, Item];
  return [
    {
      sides: [sideOf(one, other), sideOf(other, one)],
      reason: typeof answer.reason === 'string' ? answer.reason : '',
      gap: gapOf(answer, one),
      chips: [answer.status, answer.kind, answer.self === true && 'one speaker said both']
        .filter((chip) => typeof chip === 'string')
        .map((chip) => chip.toLowerCase().replaceAll('_', ' ')),
    },
  ];
}

function isTold(value: unknown): boolean {
  return isItem(value) && typeof value.text === 'string';
}

function sideOf(item: Item, against: Item): Side {
  const citation = isItem(item.citation) ? item.citation : {};
  const entry = isItem(citation.entry) ? citation.entry.heading : null;
  const source = isItem(citation.source) ? citation.source.title : null;
  return {
    by: Array.isArray(item.saidBy) ? item.saidBy.map(({ name }) => String(name)).join(', ') : '',
    text: String(item.text),
    where: String(entry ?? source ?? ''),
    reading: readingOf(item, typeof against.id === 'string' ? against.id : undefined),
  };
}

function gapOf({ gap, relativeGap }: Item, { unit }: Item): string {
  if (typeof gap !== 'number') return '';
  const share =
    typeof relativeGap === 'number' ? `, ${number(Math.round(relativeGap * 100))} % of the smaller` : '';
  return `${amount(gap, typeof unit === 'string' ? unit : '')} apart${share}`;
}
