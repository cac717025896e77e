import { type Comparator, HEDGES, readHedge } from '../../model/figures.ts';
import { readNumbers } from '../../model/numbers.ts';
import { type Around, excludedBy, TIME_UNIT } from './exclusions.ts';
import { type Counted, countedNoun, currencyNamed, currencyOf, periodOf } from './units.ts';

/** A number that counts something, as it is printed: its hedge, its bounds, what it counts. */
export type ScannedFigure = {
  /** From the hedge to the end of the number, its magnitude and its sign. */
  start: number;
  end: number;
  value: number;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  hedge: string | null;
  unit: string | null;
  counted: Counted | null;
  per: string | null;
  /** To the end of the noun that is counted. */
  nounEnd: number;
  rule: 'hedged' | 'money' | 'percent' | 'share' | 'range' | 'count' | 'vague';
};

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
    // "eight of 10" is a share too, but one that may as well be a count: it is left to a reader.
    if (second?.value === 10 && first.value < 10 && /^\s+of\s+$/i.test(joint)) {
      i++;
      continue;
    }
    const range =
      second &&
      !share &&
      isRange(text.slice(Math.max(0, first.start - 12), first.start), joint) &&
      (first.value <= second.value || second.value < 100);
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
  if (/\b(?:between)\s+$/i.test(before)) return /^\s+(?:and|to)\s+(?:[£$€])?$/i.test(joint);
  return /^\s*(?:-|\u2013|\u2014)\s*$|^\s+to\s+$/i.test(joint);
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
  const currency = currencyOf(first.currency ?? last.currency, behind);
  const percent = last.percent || first.percent;
  const counted = currency || percent ? null : countedNoun(behind);
  const spelt = /^\p{L}/u.test(around.printed);
  const bare = hedge === null && currency === null && !percent && !share && !range;
  if (!share && !range && !currency && !percent && excludedBy(around) !== null) return null;
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
  if (bare && spelt && !isSpeltFigure(around, first, counted)) return null;
  if (bare && !spelt && (counted === null ? !isLarge(first) : TIME_UNIT.test(behind))) return null;
  if (percent && /\b(?:top|bottom|richest|poorest|wealthiest|other)\s*$/i.test(around.before)) return null;
  if (
    hedge !== null &&
    !currency &&
    !percent &&
    (TIME_UNIT.test(behind) || (spelt && first.value < 2 && !share))
  )
    return null;
  const hedgeStart =
    hedge !== null && trailing === ''
      ? first.start - (around.before.length - around.before.toLowerCase().lastIndexOf(hedge.toLowerCase()))
      : first.start;
  const scale = percent || share ? 100 : 1;
  const low = range ? rangeLow(first, last, text) : null;
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
    unit: currency?.code ?? (percent || share ? '%' : (counted?.unit ?? null)),
    counted,
    per: periodOf(around.before, around.behind),
    nounEnd: counted ? last.end + (trailing === '' ? 0 : trailing.length) + counted.end : end,
    rule: share
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

/** In "2-3 million" the magnitude is both numbers'. */
function rangeLow(first: Printed, last: Printed, text: string): number {
  const bare = /^\D*([\d.,]+)/.exec(text.slice(last.start, last.end))?.[1];
  const hasMagnitude = bare !== undefined && Math.abs(last.value / Number(bare.replaceAll(',', ''))) > 1.5;
  const plain = /^[^\p{L}]*$/u.test(text.slice(first.start, first.end));
  return hasMagnitude && plain
    ? round(first.value * (last.value / Number(bare.replaceAll(',', ''))))
    : first.value;
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

function hedgeBefore(before: string): string | null {
  const lower = before.toLowerCase().trimEnd();
  if (lower === '' || lower.length === before.length) return null;
  for (const hedge of HEDGES) {
    if (hedge.startsWith('or ') || !lower.endsWith(hedge)) continue;
    const left = lower[lower.length - hedge.length - 1] ?? ' ';
    if (/[\p{L}\p{N}-]/u.test(left)) continue;
    // "learn more about 529 plans" hedges nothing.
    if (
      hedge === 'about' &&
      /\b(?:more|learn|know|knows|ask|asked|talk|talked|think|hear|heard|worried|information|questions?|concerns?)\s+about$/.test(
        lower,
      )
    )
      return null;
    return before.trimEnd().slice(-hedge.length);
  }
  return null;
}

function hedgeBehind(behind: string): string {
  return /^\s+or\s+(?:so|more|fewer|less|thereabouts)\b/i.exec(behind)?.[0] ?? '';
}

function isLarge(number: Printed): boolean {
  return number.value >= 1000;
}

const SMALL_CROWD =
  /^(?:person|people|migrants|refugees|men|women|children|officers|soldiers|workers|residents|families|deaths|arrests|jobs|homes|houses|injuries|cases|victims|suspects|protesters|votes|seats)\b/i;

/** "twenty officers" and "five people" put a number on record; "the two governments" and "one very visible sign" do not. */
function isSpeltFigure(around: Around, number: Printed, counted: Counted | null): boolean {
  if (
    /\b(?:the|these|those|his|her|its|their|our|my|your|first|last|next|past|other|all|both|any|no|each|every)\s*$/i.test(
      around.before,
    )
  )
    return false;
  if (/^(?:one|zero|half|a third|a quarter)$/i.test(around.printed) || number.value < 1) return false;
  if (/-(?!to\b)\p{L}/u.test(around.behind.slice(0, 3))) return false;
  if (counted === null || TIME_UNIT.test(around.behind) || /^\s+times\b/.test(around.behind)) return false;
  return number.value > 12 || SMALL_CROWD.test(around.behind.trimStart());
}

const VAGUE: Record<string, number> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
};

/** "dozens of protesters": at least two dozen. */
function vague(text: string, taken: readonly { start: number; end: number }[]): ScannedFigure[] {
  const found: ScannedFigure[] = [];
  for (const match of text.matchAll(
    /\b(?:(tens|hundreds) of )?(dozens|scores|hundreds|thousands|millions|billions)(?= of (?!the\b|years|miles|times|hours))/gi,
  )) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.some((span) => span.start < end && span.end > start)) continue;
    const factor = match[1]?.toLowerCase() === 'tens' ? 10 : match[1] ? 100 : 1;
    const value = VAGUE[match[2]!.toLowerCase()]! * factor;
    const behind = text.slice(end, end + WINDOW);
    const counted = countedNoun(behind);
    if (!counted) continue;
    found.push({
      start,
      end,
      value,
      low: value,
      high: null,
      comparator: 'AT_LEAST',
      hedge: match[0],
      unit: currencyNamed(counted.noun) ?? counted.unit,
      counted: currencyNamed(counted.noun) ? null : counted,
      per: periodOf('', behind),
      nounEnd: end + counted.end,
      rule: 'vague',
    });
  }
  return found;
}
