import type { Measure } from '../../../model/document.ts';
import { type FigureReading, readHedge } from '../../../model/figures.ts';
import type { Report } from '../../faults/report.ts';
import type { FigureInput } from '../../format/entries.ts';
import { checkUnit } from './units.ts';
import { type FigureWords, readFigureWords } from './words.ts';

/**
 * Reads a figure: what its words say by themselves, and what the writer adds or sets right. Each addition is held
 * against the words, so that no number, hedge or bound stands in the graph that nobody printed.
 */
export function readFigure(
  input: FigureInput,
  measure: Measure | null,
  report: Report,
): Omit<FigureReading, 'asOf'> {
  const printed = readFigureWords(input.words);
  const unit = input.unit ?? measure?.unit ?? '';
  const value = readValue(input, printed, unit, report);
  const { hedge, comparator } = readComparator(input, printed, report);
  const { low, high } = readBounds({ value, comparator }, input, printed, report);
  checkUnit(input, unit, measure, printed.numbers, report);
  return {
    value,
    low,
    high,
    comparator,
    hedge,
    unit,
    per: input.per ?? null,
    scope: input.scope ?? null,
  };
}

function readValue(input: FigureInput, printed: FigureWords, unit: string, report: Report): number {
  const meant = valuesMeant(input.words, printed, unit);
  const words = JSON.stringify(input.words);
  if (input.value === undefined) {
    if (meant.length === 1 || printed.range) return meant[0]!;
    const message =
      meant.length === 0
        ? `No number can be read in ${words}; choose words that print one, or give the \`value\` and say in a \`note\` how you read it.`
        : `${words} holds several numbers (${printed.numbers.map((each) => each.value).join(', ')}); say which one is meant with \`value:\`.`;
    report.add('figure/value', message, input, 'words');
    return 0;
  }
  const all = [...meant, ...(printed.range ?? []), ...printed.numbers.map((each) => each.value)];
  const within = printed.range && input.value >= printed.range[0] && input.value <= printed.range[1];
  const explained = all.length === 0 && input.note !== undefined;
  if (!within && !explained && !all.some((each) => near(each, input.value!))) {
    const read =
      all.length === 0 ? 'no number can be read in them' : `they read as ${[...new Set(all)].join(' or ')}`;
    const message = `The value ${input.value} is not what the words ${words} say: ${read}; correct the value, or leave it out to have it read.`;
    report.add('figure/value', message, input, 'value');
  }
  return input.value;
}

/** What the words may be worth in the unit: a fraction counts in hundredths where the unit is `%`, and `one in five` is a share. */
function valuesMeant(words: string, printed: FigureWords, unit: string): number[] {
  const [first, second] = printed.numbers;
  const scale = unit === '%' ? 100 : 1;
  if (printed.range) return [printed.range[0]];
  if (first && second && /^\s+(in|out of)\s+(every\s+)?$/i.test(words.slice(first.end, second.start)))
    return [rounded((first.value / second.value) * scale)];
  return printed.numbers.map(({ value, percent }) =>
    !percent && value > 0 && value < 1 ? rounded(value * scale) : value,
  );
}

/** Two thirds are 66.6667 %: more digits than that nobody stated. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-3;
}

function readComparator(
  input: FigureInput,
  printed: FigureWords,
  report: Report,
): Pick<FigureReading, 'hedge' | 'comparator'> {
  if (input.hedge === undefined) {
    const comparator = input.comparator ?? printed.comparator;
    if (comparator !== printed.comparator) {
      const words =
        printed.hedge === null
          ? 'no hedge stands by the number'
          : `${JSON.stringify(printed.hedge)} reads as ${printed.comparator}`;
      const message = `The comparator ${comparator} does not agree with the words: ${words}; leave it out, or give the \`hedge\` that says so.`;
      report.add('figure/comparator', message, input, 'comparator');
    }
    return { hedge: printed.hedge, comparator };
  }
  const { hedge } = input;
  if (!input.words.toLowerCase().includes(hedge.toLowerCase())) {
    const message = `The hedge ${JSON.stringify(hedge)} is not in the words ${JSON.stringify(input.words)}; widen the words, or take it out.`;
    report.add('figure/hedge', message, input, 'hedge');
  }
  const read = printed.range ? 'BETWEEN' : readHedge(hedge);
  const comparator = input.comparator ?? read;
  if (comparator === null) {
    const message = `How to read the hedge ${JSON.stringify(hedge)} is not known; say so with \`comparator:\`.`;
    report.add('figure/comparator', message, input, 'hedge');
  } else if (read !== null && comparator !== read) {
    const message = `The comparator ${comparator} does not agree with the hedge ${JSON.stringify(hedge)}, which reads as ${read}; take one of them out.`;
    report.add('figure/comparator', message, input, 'comparator');
  }
  return { hedge, comparator: comparator ?? 'ABOUT' };
}

type Bounds = Pick<FigureReading, 'low' | 'high'>;

/** Bounds only where the words state them: rule 7 of the model. */
function readBounds(
  { value, comparator }: Pick<FigureReading, 'value' | 'comparator'>,
  input: FigureInput,
  printed: FigureWords,
  report: Report,
): Bounds {
  const stated = boundsStated(value, comparator, printed);
  for (const side of ['low', 'high'] as const) {
    const given = input[side];
    if (given === undefined) continue;
    const printedToo = printed.numbers.some((each) => near(each.value, given));
    if (comparator === 'BETWEEN' && !printed.range && printedToo) stated[side] = given;
    else if (stated[side] === null || !near(stated[side], given)) {
      const words = stated[side] === null ? 'state no such bound' : `state ${stated[side]}`;
      const message = `The bound \`${side}: ${given}\` is not stated: the words ${JSON.stringify(input.words)} ${words}; take it out (the slack of "about" is added when figures are compared).`;
      report.add('figure/bounds', message, input, side);
    }
  }
  if (comparator === 'BETWEEN' && (stated.low === null || stated.high === null)) {
    report.add(
      'figure/bounds',
      'A figure that is BETWEEN needs both `low` and `high`, as the words print them.',
      input,
    );
  } else if (stated.low !== null && stated.high !== null && stated.low > stated.high) {
    report.add(
      'figure/bounds',
      `The lower bound ${stated.low} is above the upper bound ${stated.high}; swap them.`,
      input,
      'low',
    );
  }
  return stated;
}

function boundsStated(value: number, comparator: FigureReading['comparator'], printed: FigureWords): Bounds {
  switch (comparator) {
    case 'AT_LEAST':
    case 'MORE_THAN':
      return { low: value, high: null };
    case 'AT_MOST':
    case 'LESS_THAN':
      return { low: null, high: value };
    case 'BETWEEN':
      return { low: printed.range?.[0] ?? null, high: printed.range?.[1] ?? null };
    default:
      return { low: null, high: null };
  }
}
