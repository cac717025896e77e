import { isItem } from './table.ts';

/** A figure as a number line shows it, with the numbers that it may stand for. */
export type Reading = { by: string; text: string; value: number; unit: string; from: number; to: number };

type Interval = { from: number | null; to: number | null } | undefined;

/** The figures in an answer, by their unit. Their bands are those of the named policy, where the answer holds them. */
export function readingsIn(answer: unknown): Map<string, Reading[]> {
  const byUnit = new Map<string, Reading[]>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isItem(value)) return;
    if (typeof value.value === 'number' && typeof value.text === 'string') {
      const {
        text,
        value: number,
        low,
        high,
      } = value as { text: string; value: number; low?: number; high?: number };
      const unit = [value.unit, value.per && `a ${value.per}`].filter(Boolean).join(' ');
      const interval = (value.comparisons as { nodes?: { interval?: Interval }[] } | undefined)?.nodes?.find(
        (one) => one.interval,
      )?.interval;
      const by = ((value.saidBy as { name: string }[] | undefined) ?? []).map(({ name }) => name).join(', ');
      const reading = {
        by,
        text,
        value: number,
        unit,
        from: interval?.from ?? low ?? number,
        to: interval?.to ?? high ?? number,
      };
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), reading]);
      return;
    }
    Object.values(value).forEach(visit);
  };
  visit(answer);
  return byUnit;
}
