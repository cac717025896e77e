/** Words for the contract's enum values, as a reader would say them. */
const SAID_AS: Record<string, string> = {
  DIRECT: 'word for word',
  MIXED: 'partly word for word',
  INDIRECT: 'reported speech',
  ANSWERS: 'answers',
  REJECTS: 'rejects',
  SUPPORTS: 'supports',
  CLARIFIES: 'clarifies',
  QUESTIONS: 'questions',
  COMMENTS: 'comments on',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  PROPOSED: 'proposed',
  CONFIRMED: 'confirmed',
  DISPUTED: 'disputed',
  REJECTED: 'rejected',
  VALUE: 'conflicting figures',
  DENIAL: 'a denial',
  INCOMPATIBLE: 'incompatible statements',
};

/** Says an enum value in words. */
export function inWords(value: string | null | undefined): string {
  return value ? (SAID_AS[value] ?? value.toLowerCase().replaceAll('_', ' ')) : '';
}

/** Kinds of responses as something that was done: the past tense agrees with one speaker and with several. */
const DID: Record<string, string> = {
  ANSWERS: 'answered',
  REJECTS: 'rejected',
  SUPPORTS: 'supported',
  CLARIFIES: 'clarified',
  QUESTIONS: 'questioned',
  COMMENTS: 'commented on',
};

/** What a response did, as the verb of a sentence: `rejected`. */
export function didInWords(kind: string): string {
  return DID[kind] ?? `responded (${inWords(kind)}) to`;
}

/** Kinds of responses as things that can be counted. */
const COUNTED: Record<string, readonly [string, string]> = {
  ANSWERS: ['answer', 'answers'],
  REJECTS: ['rejection', 'rejections'],
  SUPPORTS: ['statement of support', 'statements of support'],
  CLARIFIES: ['clarification', 'clarifications'],
  QUESTIONS: ['question', 'questions'],
  COMMENTS: ['comment', 'comments'],
};

/** What so many responses of a kind are called, without the number: `rejections`. */
export function responsesInWords(kind: string, count: number): string {
  return (COUNTED[kind] ?? ['response', 'responses'])[count === 1 ? 0 : 1];
}

/** Names as a list in words. */
export function namesOf(named: readonly { name: string }[]): string {
  return named.map(({ name }) => name).join(', ') || 'Someone unnamed';
}

/** Writes a number as readers of British English do. */
export function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** Writes a partial date as a reader would say it: `2014-10` becomes `October 2014`, `2014~` `about 2014`. */
export function day(date: string): string {
  return date.split('/').map(oneDay).join(' to ');
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function oneDay(date: string): string {
  const [, year = date, month, dayOfMonth, about] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/.exec(date) ?? [];
  const named = month ? `${MONTHS.format(new Date(`${year}-${month}-01`))} ${year}` : year;
  return `${about ? 'about ' : ''}${dayOfMonth ? `${Number(dayOfMonth)} ` : ''}${named}`;
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

/** `6 responses received · 2 made`. */
export function madeAndReceived(received: number, made: number): string {
  return `${counted(received, 'response')} received · ${number(made)} made`;
}

/** A unit of several: `person` becomes `people`; what is no plain English noun stays as it is. */
export function several(unit: string): string {
  if (unit === 'person') return 'people';
  return /^[a-z]+[a-rt-z]$/.test(unit) ? `${unit}s` : unit;
}
