import { several } from '../words.ts';
import { isItem } from './table.ts';

/** A figure as a number line shows it, with the numbers that it may stand for; an end is null where it is open. */
export type Reading = {
  by: string;
  text: string;
  value: number;
  unit: string;
  /** What is counted, else the unit: figures under one heading share a line. */
  heading: string;
  from: number | null;
  to: number | null;
};

type Bounds = { from: number | null; to: number | null };
type Figure = {
  text: string;
  value: number;
  unit?: string | null;
  per?: string | null;
  low?: number | null;
  high?: number | null;
  comparator?: string;
  saidBy?: { name: string }[];
  measure?: { name?: string } | null;
  comparisons?: { nodes?: { interval?: Bounds | null; other?: { id?: string } }[] };
};

/** The figures in an answer, by what they count. Their bands are those of the named policy, where the answer holds them. */
export function readingsIn(answer: unknown): Map<string, Reading[]> {
  const byHeading = new Map<string, Reading[]>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isItem(value)) return;
    const reading = readingOf(value);
    if (!reading) Object.values(value).forEach(visit);
    else byHeading.set(reading.heading, [...(byHeading.get(reading.heading) ?? []), reading]);
  };
  visit(answer);
  return byHeading;
}

/** A figure of an answer, read; null for what is none. `against` is the id of the figure that it is held against. */
export function readingOf(item: Record<string, unknown>, against?: string): Reading | null {
  if (typeof item.value !== 'number' || typeof item.text !== 'string') return null;
  const figure = item as Figure;
  const unit = [figure.unit, figure.per && `a ${figure.per}`].filter(Boolean).join(' ');
  const compared = figure.comparisons?.nodes?.filter(({ interval }) => interval) ?? [];
  const { interval } = compared.find(({ other }) => against && other?.id === against) ?? compared[0] ?? {};
  return {
    by: (figure.saidBy ?? []).map(({ name }) => name).join(', '),
    text: figure.text,
    value: figure.value,
    unit,
    heading: [figure.measure?.name, figure.unit && unit.replace(figure.unit, several(figure.unit))]
      .filter(Boolean)
      .join(', in '),
    ...(interval ?? statedBounds(figure)),
  };
}

/** What the words themselves state: one bound alone leaves the other end open. */
function statedBounds({ value, low = null, high = null, comparator = '' }: Figure): Bounds {
  if (low !== null || high !== null) return { from: low, to: high };
  if (/^(AT_LEAST|MORE_THAN)$/.test(comparator)) return { from: value, to: null };
  if (/^(AT_MOST|LESS_THAN)$/.test(comparator)) return { from: null, to: value };
  return { from: value, to: value };
}
