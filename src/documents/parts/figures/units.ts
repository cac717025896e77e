import type { Measure } from '../../../model/document.ts';
import type { PrintedNumber } from '../../../model/numbers.ts';
import type { Report } from '../../faults/report.ts';
import type { FigureInput } from '../../format/entries.ts';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const SIGNS: Record<string, readonly string[]> = {
  '£': ['GBP', 'GIP', 'FKP', 'SHP', 'EGP', 'LBP', 'SDG', 'SSP', 'SYP'],
  '€': ['EUR'],
  '¥': ['JPY', 'CNY'],
};
const PERIOD = {
  hour: /\bhour/i,
  day: /\bdai?ly|\bday\b/i,
  week: /\bweek/i,
  month: /\bmonth/i,
  year: /\byear|\bannual|\bper annum/i,
};

/** Holds a figure's unit and period against its measure and against what is printed beside the number. */
export function checkUnit(
  input: FigureInput,
  unit: string,
  measure: Measure | null,
  numbers: readonly PrintedNumber[],
  report: Report,
): void {
  const [at, ...keys] = input.unit === undefined ? ([input] as const) : ([input, 'unit'] as const);
  if (unit === '') {
    const message = 'The figure has no unit; name its `measure`, or write the `unit` (`person`, `%`, `GBP`).';
    report.add('figure/unit', message, at, ...keys);
    return;
  }
  const currency = numbers.find((each) => each.currency !== null)?.currency;
  const ofMoney = measure?.dimension === 'MONEY' && input.unit !== undefined;
  if ((currency || ofMoney) && !isCurrency(unit)) {
    const message = `The unit ${JSON.stringify(unit)} is not a currency; write its ISO 4217 code, such as "GBP".`;
    report.add('figure/currency', message, at, ...keys);
  } else if (currency && !meansCurrency(currency, unit)) {
    const message = `The words print ${currency} but the unit is ${JSON.stringify(unit)}; correct the unit.`;
    report.add('figure/unit', message, at, ...keys);
  }
  if (numbers.some((each) => each.percent) && unit !== '%') {
    const message = `The words print a percentage but the unit is ${JSON.stringify(unit)}; write "%", and choose a measure that counts in it.`;
    report.add('figure/unit', message, at, ...keys);
  }
  if (input.per !== undefined && !PERIOD[input.per].test(input.words) && input.note === undefined) {
    const message = `The words do not say that the figure is for each ${input.per}; widen them, or say in a \`note\` where the period is printed.`;
    report.add('figure/period', message, input, 'per');
  }
}

/** Whether a unit is a currency's ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return CURRENCIES.has(unit);
}

function meansCurrency(sign: string, unit: string): boolean {
  if (sign === '$')
    return (
      isCurrency(unit) &&
      (unit.endsWith('D') || ['MXN', 'ARS', 'CLP', 'COP', 'BRL', 'CUP', 'DOP', 'UYU'].includes(unit))
    );
  return (SIGNS[sign] ?? [sign.trim()]).includes(unit);
}
