/** Words for the contract's enum values, as a reader would say them. */
const SAID_AS: Record<string, string> = {
  DIRECT: 'word for word',
  MIXED: 'partly word for word',
  INDIRECT: 'in other words',
  ANSWERS: 'answers',
  REJECTS: 'rejects',
  SUPPORTS: 'supports',
  CLARIFIES: 'clarifies',
  QUESTIONS: 'questions',
  COMMENTS: 'comments on',
  PROPOSED: 'proposed',
  CONFIRMED: 'confirmed',
  DISPUTED: 'disputed',
  REJECTED: 'refused',
  VALUE: 'figures that do not meet',
  DENIAL: 'a denial',
  INCOMPATIBLE: 'statements that cannot both be so',
};

/** Says an enum value in words. */
export function inWords(value: string | null | undefined): string {
  return value ? (SAID_AS[value] ?? value.toLowerCase().replaceAll('_', ' ')) : '';
}

/** Writes a number as readers of British English do. */
export function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

const CURRENCIES: Record<string, string> = { GBP: '£', EUR: '€', USD: '$' };

/** Writes a number with its unit. */
export function amount(value: number, unit: string): string {
  const sign = CURRENCIES[unit];
  if (sign) return sign + number(value);
  return unit === '%' ? `${number(value)} %` : `${number(value)} ${value === 1 ? unit : several(unit)}`;
}

/** `1 statement`, `2 statements`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A unit of several: `person` becomes `people`; what is no plain English noun stays as it is. */
export function several(unit: string): string {
  if (unit === 'person') return 'people';
  return /^[a-z]+[a-rt-z]$/.test(unit) ? `${unit}s` : unit;
}
