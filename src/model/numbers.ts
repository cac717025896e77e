/** A number as it is printed: what it is worth, and where it stands in the words. */
export type PrintedNumber = {
  value: number;
  start: number;
  end: number;
  /** The currency sign or code printed with it, such as `£` or `USD`. */
  currency: string | null;
  /** Whether `%`, `per cent` or `percent` stands behind it. */
  percent: boolean;
};

type Token = { text: string; start: number; end: number };
type Run = { start: number; end: number; value: number; currency: string | null };

const SMALL_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map([
  ...SMALL_WORDS.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS_WORDS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const MAGNITUDES = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SHORT = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const PARTS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
]);

const TOKEN =
  /(?:[£$€¥]|\b(?:GBP|EUR|USD) ?)?\d+(?:,(?:\r?\n)?\d{3})*(?:\.\d+)?(?:(?:k|mn?|bn?|tn)(?![\p{L}\p{N}]))?|\p{L}+|%/giu;
const DIGITS = /^(\D*?) ?(\d[\d,\r\n]*(?:\.\d+)?)([a-z]*)$/iu;

/**
 * Reads the numbers that words print: `2,500`, `£1.5m`, `forty-two`, `a dozen`, `half a million`, `two thirds`.
 * A fraction is worth its part of one (`a quarter` is 0.25). Years and ordinals in digits are not told apart from counts.
 */
export function readNumbers(words: string): PrintedNumber[] {
  const tokens = [...words.matchAll(TOKEN)].map(
    ([text], index, all): Token => ({
      text: text.toLowerCase(),
      start: all[index]!.index,
      end: all[index]!.index + text.length,
    }),
  );
  const found: PrintedNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readFraction(words, tokens, at) ?? readRun(words, tokens, at);
    if (!read) {
      at += 1;
      continue;
    }
    at = read.next;
    const percent = percentAt(words, tokens, at);
    found.push({ ...read.run, percent: percent > at });
    at = percent;
  }
  return found;
}

type Read = { run: Run; next: number };

/** `half`, `a third`, `two thirds`; `half a million` is a run of its own. */
function readFraction(words: string, tokens: readonly Token[], at: number): Read | null {
  const first = tokens[at]!;
  // "a mile and a half": what the half belongs to is not a number that was read.
  if (/\band(?: an?)?[ -]$/i.test(words.slice(0, first.start))) return null;
  const counted = first.text === 'a' || first.text === 'an' ? 1 : SMALL.get(first.text);
  const part = counted === undefined ? first : adjoining(words, tokens, at + 1);
  const share = part && PARTS.get(part.text.replace(/(?<=d|r|h)s$/, '').replace(/^halves$/, 'half'));
  if (!part || share === undefined) return null;
  if (counted === undefined && part.text !== 'half') return null;
  const next = counted === undefined ? at + 1 : at + 2;
  const article = adjoining(words, tokens, next)?.text;
  const magnitude = MAGNITUDES.get(adjoining(words, tokens, next + 1)?.text ?? '');
  const large = (article === 'a' || article === 'an') && magnitude !== undefined;
  const end = tokens[large ? next + 1 : next - 1]!.end;
  const value = (counted ?? 1) * share * (large ? magnitude : 1);
  return { run: { start: first.start, end, value, currency: null }, next: large ? next + 2 : next };
}

/** Digits with their magnitude, or number words up to where they stop adding up. */
function readRun(words: string, tokens: readonly Token[], from: number): Read | null {
  let total = 0;
  let current: number | null = null;
  let currency: string | null = null;
  let at = from;
  let end = 0;
  for (let token: Token | undefined = tokens[at]; token; token = adjoining(words, tokens, at)) {
    const digits = DIGITS.exec(token.text);
    const small = SMALL.get(token.text);
    const magnitude = MAGNITUDES.get(token.text.replace(/s$/, ''));
    if (digits) {
      if (current !== null || total > 0) break;
      current = Number(digits[2]!.replace(/[,\r\n]/g, '')) * (SHORT.get(digits[3]!) ?? 1);
      currency = digits[1] ? digits[1].toUpperCase() : null;
    } else if (small !== undefined) {
      if (current !== null && !joins(current, small)) break;
      current = (current ?? 0) + small;
    } else if (magnitude !== undefined) {
      // "hundreds of people" states no number.
      if (at === from && token.text.endsWith('s')) break;
      if (magnitude >= 1e3) {
        total += (current ?? 1) * magnitude;
        current = null;
      } else current = (current ?? 1) * magnitude;
    } else if (token.text === 'a' || token.text === 'an') {
      if (at > from || !MAGNITUDES.has(adjoining(words, tokens, at + 1)?.text ?? '')) break;
    } else if (
      token.text !== 'and' ||
      !(total > 0 || (current ?? 0) >= 100) ||
      !SMALL.has(adjoining(words, tokens, at + 1)?.text ?? '')
    ) {
      break;
    }
    at += 1;
    if ((digits || small !== undefined) && !digits?.[3]) {
      const half = readAddedFraction(words, tokens, at);
      if (half !== null) {
        current! += half;
        at += 3;
        end = tokens[at - 1]!.end;
        continue;
      }
    }
    if (token.text !== 'and' && token.text !== 'a' && token.text !== 'an') end = token.end;
  }
  if (end === 0) return null;
  return {
    run: { start: tokens[from]!.start, end, value: round(total + (current ?? 0)), currency },
    next: at,
  };
}

/** In `two and a half` the fraction adds to the number before it. */
function readAddedFraction(words: string, tokens: readonly Token[], at: number): number | null {
  if (adjoining(words, tokens, at)?.text !== 'and' || !adjoining(words, tokens, at + 1)) return null;
  const part = PARTS.get(adjoining(words, tokens, at + 2)?.text.replace(/(?<=d|r|h)s$/, '') ?? '');
  const counted = tokens[at + 1]!.text === 'a' ? 1 : SMALL.get(tokens[at + 1]!.text);
  return part === undefined || counted === undefined ? null : part * counted;
}

/** Whether a small number adds to what stands before it: `forty` and `two` do, `one` and `two` do not. */
function joins(current: number, small: number): boolean {
  if (current >= 100 && current % 100 === 0) return true;
  return current % 100 >= 20 && current % 10 === 0 && small < 10 && small > 0;
}

/** The token at a place, when only a space or a hyphen stands before it. */
function adjoining(words: string, tokens: readonly Token[], at: number): Token | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return undefined;
  return /^(?:[\s-]|\s{2,4})?$/.test(words.slice(before.end, token.start)) ? token : undefined;
}

function percentAt(words: string, tokens: readonly Token[], at: number): number {
  const text = adjoining(words, tokens, at)?.text;
  if (text === '%' || text === 'percent') return at + 1;
  return text === 'per' && adjoining(words, tokens, at + 1)?.text === 'cent' ? at + 2 : at;
}

/**
 * By how much the first number of a range is to be multiplied: in `2-3 million` the magnitude counts for both, in
 * `$25,000 to $1 million` it doesn't.
 */
export function sharedMagnitude(words: string, first: PrintedNumber, second: PrintedNumber): number {
  if (/\p{L}/u.test(words.slice(first.start, first.end).replace(/^(?:GBP|EUR|USD)/i, ''))) return 1;
  const bare = /\d[\d,]*(?:\.\d+)?/.exec(words.slice(second.start, second.end))?.[0];
  const mantissa = bare === undefined ? second.value : Number(bare.replaceAll(',', ''));
  return first.value > mantissa || mantissa === 0 ? 1 : Math.round(second.value / mantissa);
}

/** Takes out what binary fractions leave behind: 1.1 million is 1100000, not 1100000.0000000001. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
