import { type Comparator, readHedge } from '../../../../model/figures.ts';
import { readNumbers, sharedMagnitude } from '../../../../model/numbers.ts';
import { type Around, excludedBy, TIME_UNIT } from './exclusions.ts';
import { hedgeBefore, hedgeBehind } from './hedges.ts';
import type { ScannedFigure } from './scanned.ts';
import { isSpeltFigure } from './spelt.ts';
import { countedNoun, currencyOf, hyphened, periodOf } from './units.ts';
import { vague } from './vague.ts';

const WINDOW = 90;

/** The figures of one span of a shadow text; `maybeName` words and dates are told apart by the rules in exclusions. */
export function scanFigures(shadow: string, start: number, end: number): ScannedFigure[] {
  const text = shadow.slice(start, end);
  if (
    !/\d|\b(?:dozen|hundred|thousand|million|billion|half|third|quarter|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)/i.test(
      text,
    )
  )
    return [];
  const numbers = readNumbers(text);
  const figures: ScannedFigure[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i]!;
    const second = numbers[i + 1];
    const joint = second && second.start - first.end < 20 ? text.slice(first.end, second.start) : '';
    const share = second && first.value < second.value && /^\s+(?:in|out of)(?:\s+every)?\s+$/i.test(joint);
    // "eight of 10" and "three of four sailors" are shares too, but may as well be counts: they are left to a reader.
    if (second && second.value <= 10 && first.value < second.value && /^\s+of\s+$/i.test(joint)) {
      i++;
      continue;
    }
    const range =
      second &&
      !share &&
      first.value <= second.value &&
      (isRange(text.slice(Math.max(0, first.start - WINDOW), first.start), joint) ||
        isAlternative(first, second, joint));
    // "won by 35 to 12 percent": two shares, of which the first leaves out its sign.
    if (second?.percent && second.value < first.value && /^\s+to\s+$/i.test(joint)) first.percent = true;
    const last = share || range ? second : first;
    const around: Around = {
      before: text.slice(Math.max(0, first.start - WINDOW), first.start),
      printed: text.slice(first.start, first.end),
      behind: text.slice(last.end, last.end + WINDOW),
    };
    if (share || range) i++;
    const figure = read(around, first, last, Boolean(share), Boolean(range), text);
    if (figure) figures.push(shifted(figure, start));
  }
  return [
    ...figures,
    ...vague(
      text,
      figures.map((figure) => ({ start: figure.start - start, end: figure.end - start })),
    ).map((figure) => shifted(figure, start)),
  ].sort((a, b) => a.start - b.start);
}

function shifted(figure: ScannedFigure, by: number): ScannedFigure {
  return { ...figure, start: figure.start + by, end: figure.end + by, nounEnd: figure.nounEnd + by };
}

type Printed = ReturnType<typeof readNumbers>[number];

function isRange(before: string, joint: string): boolean {
  // "rose from 200 to 300": two figures, of two times.
  if (
    /\bfrom\s+[£$€]?$/i.test(before) &&
    CHANGES.test(
      before
        .slice(-60)
        .split(/[.;:"]/)
        .at(-1)!,
    )
  )
    return false;
  if (/\b(?:between)\s+$/i.test(before)) return /^\s+(?:and|to)\s+(?:[£$€])?$/i.test(joint);
  return /^\s*(?:-|\u2013|\u2014)\s*$|^\s+to\s+$/i.test(joint);
}

const CHANGES =
  /\b(?:r[io]s(?:e|en|es|ing)|rais(?:e|ed|es|ing)|fell|fall(?:en|s|ing)?|gr[eo]w(?:n|s|ing)?|(?:in|de)creas(?:e|ed|es|ing)|dropp?(?:ed|s|ing)?|declin(?:e|ed|es|ing)|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|shr[aiu]nk(?:s|ing)?|surg(?:e|ed|es|ing)|soar(?:ed|s|ing)?|went|gone|go(?:es|ing)?|up|down|expand(?:ed|s|ing)?|chang(?:e|ed|es|ing)|mov(?:e|ed|es|ing))\b/i;

/** "two or three guards", "17 or 18 percent". */
function isAlternative(first: Printed, second: Printed, joint: string): boolean {
  return (
    /^\s+or\s+$/i.test(joint) &&
    first.value >= 2 &&
    first.value < second.value &&
    second.value <= Math.max(first.value + 1, first.value * 1.25)
  );
}

function read(
  around: Around,
  first: Printed,
  last: Printed,
  share: boolean,
  range: boolean,
  text: string,
): ScannedFigure | null {
  const trailing = hedgeBehind(around.behind);
  const behind = trailing ? around.behind.slice(trailing.length) : around.behind;
  const hedge = hedgeBefore(around.before) ?? (trailing === '' ? null : trailing.trim());
  const currency = currencyOf(first.currency ?? last.currency, behind, text);
  const percent = last.percent || first.percent;
  const counted = currency || percent ? null : (countedNoun(behind) ?? hyphened(behind));
  const spelt = /^\p{L}/u.test(around.printed);
  const part =
    spelt &&
    first.value < 1 &&
    first.value > 0 &&
    !range &&
    /^\s+of\s+(?!(?:an?|the)\s+(?:hour|day|week|month|year|decade|century|mile|dozen)\b)/i.test(behind);
  const bare = hedge === null && currency === null && !percent && !share && !range && !part;
  if (!share && !range && !part && !currency && !percent && excludedBy(around) !== null) return null;
  if (
    range &&
    !currency &&
    !percent &&
    counted === null &&
    hedge === null &&
    !/\b(?:between|from)\s+$/i.test(around.before)
  )
    return null;
  // "19-15" is a score unless what it counts stands right behind.
  if (range && bareDash(text, first, last) && !currency && !percent && (counted === null || counted.end > 24))
    return null;
  if (range && !currency && TIME_UNIT.test(behind)) return null;
  if (range && /^(?:1[5-9]|20)\d\d$/.test(around.printed)) return null;
  const alternative = range && /^\s+or\s+$/i.test(text.slice(first.end, last.start));
  if ((bare || alternative) && spelt && !currency && !percent && !isSpeltFigure(around, last, counted))
    return null;
  if (bare && !spelt && (counted === null ? !isLarge(first) : TIME_UNIT.test(behind))) return null;
  if (percent && /\b(?:top|bottom|richest|poorest|wealthiest|other)\s*$/i.test(around.before)) return null;
  if (
    hedge !== null &&
    !currency &&
    !percent &&
    (TIME_UNIT.test(behind) || (spelt && first.value < 2 && !share && !part))
  )
    return null;
  const hedgeStart =
    hedge !== null && trailing === ''
      ? first.start - (around.before.length - around.before.toLowerCase().lastIndexOf(hedge.toLowerCase()))
      : first.start;
  const scale = percent || share || part ? 100 : 1;
  const low = range ? round(first.value * sharedMagnitude(text, first, last)) : null;
  const value = share
    ? round((first.value / last.value) * 100)
    : (low ?? (scale === 100 && !percent ? first.value * 100 : first.value));
  const comparator: Comparator = range ? 'BETWEEN' : hedge === null ? 'EXACTLY' : readHedge(hedge)!;
  const start =
    range && /\b(?:between|from)\s+$/i.test(around.before)
      ? first.start - /\b(?:between|from)\s+$/i.exec(around.before)![0].length
      : hedgeStart;
  const sign = percent
    ? (/^\s?(?:%|per\s?cent|percent)(?:age points?)?/i.exec(around.behind)?.[0].length ?? 0)
    : 0;
  const end = last.end + (trailing === '' ? 0 : trailing.length) + (currency?.end ?? 0) + sign;
  return {
    start,
    end,
    value,
    ...bounds(value, comparator, range ? last.value : null),
    comparator,
    hedge,
    unit: currency?.code ?? (percent || share || part ? '%' : (counted?.unit ?? null)),
    counted,
    per: periodOf(around.before, around.behind),
    nounEnd: counted ? last.end + (trailing === '' ? 0 : trailing.length) + counted.end : end,
    rule:
      share || part
        ? 'share'
        : range
          ? 'range'
          : currency
            ? 'money'
            : percent
              ? 'percent'
              : hedge !== null
                ? 'hedged'
                : 'count',
  };
}

function bareDash(text: string, first: Printed, last: Printed): boolean {
  return /^[-\u2013]$/.test(text.slice(first.end, last.start)) && last.value < 200;
}

function bounds(
  value: number,
  comparator: Comparator,
  high: number | null,
): { low: number | null; high: number | null } {
  if (comparator === 'BETWEEN') return { low: value, high };
  if (comparator === 'AT_LEAST' || comparator === 'MORE_THAN') return { low: value, high: null };
  if (comparator === 'AT_MOST' || comparator === 'LESS_THAN') return { low: null, high: value };
  return { low: null, high: null };
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

function isLarge(number: Printed): boolean {
  return number.value >= 1000;
}
