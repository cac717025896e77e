import { excludedBy } from '../figures/exclusions.ts';
import type { ScannedFigure } from '../figures/scanned.ts';
import { contestant } from './contest.ts';
import { elidedUnit, isOwners, numberIn } from './elided.ts';
import { isSpeech, TIME_NOUN, type Word } from './words.ts';

const TOTALS =
  /\b(?:number|count|total|toll|tally|figure|turnout|attendance|crowd|gap|margin|population|membership|majority|deficit)s?\b[^,;:.]*\b(?:is|was|are|were|be|stands?|stood|at|to|of|as|reached|hit|reaching)\s+$/i;

/**
 * Numbers that leave out what they count, where the sentence says it nearby: "killed 12 in Porthaven and 30 in Eastmere",
 * "Birch 384, Reed 300", "the toll rose to 267".
 */
export function bareFigures(
  words: readonly Word[],
  shadow: string,
  taken: readonly { start: number; end: number; unit: string | null }[],
): ScannedFigure[] {
  const found: ScannedFigure[] = [];
  const named = words.filter((word, i) => isCounted(word) && isName(words[i - 1])).length;
  // "from 410 in May to 390 in June"
  const steps = /\bfrom \d[\d,]* (?:in|on) .{2,30}\bto \d/.test(
    shadow.slice(words[0]!.start, words.at(-1)!.end),
  );
  words.forEach((word, i) => {
    const value = numberIn(word);
    if (value === null || taken.some(({ start, end }) => word.start < end && word.end > start)) return;
    const before = shadow.slice(Math.max(words[0]!.start, word.start - 90), word.start);
    const rule = excludedBy({ before, printed: word.word, behind: shadow.slice(word.end, word.end + 90) });
    if (rule !== null && rule !== 'part-of-name') return;
    const earlier = [...taken, ...found].filter(
      ({ start, end }) => end <= word.start && start >= words[0]!.start,
    );
    const elided = elidedUnit(words, i, earlier);
    if (elided) found.push(bare(word, value, elided.unit));
    if (elided || word.kind !== 'number') return;
    const [previous, next, after] = [words[i - 1], words[i + 1], words[i + 2]];
    if (
      next?.tag === 'NOUN' ||
      next?.tag === 'ADJ' ||
      next?.tag === 'NUM' ||
      next?.tag === 'PROPN' ||
      next?.word === '%'
    )
      return;
    const placed =
      /^(?:in|at|on|for)$/.test(next?.lower ?? '') &&
      (isName(after) || TIME_NOUN.test(after?.lower ?? '') || after?.tag === 'DET');
    const unit = earlier.at(-1)?.unit ?? null;
    const ends = next === undefined || /^[,.;]$|^and$/.test(next.word);
    const listed = isName(previous) && named >= 2 && ends;
    // "Birch: 384."
    const labelled = previous?.word === ':' && isName(words[i - 2]) && ends && i <= 5;
    const parallel =
      rule === null &&
      placed &&
      !/^[A-Z]{3}$|^%$/.test(unit ?? '') &&
      (unit !== null ? /^(?:and|,|to|from|or)$/ : steps ? /^(?:to|from)$/ : /^$/).test(previous?.lower ?? '');
    const acted = rule === null && placed && value >= 10 && previous?.tag === 'VERB' && !isSpeech(previous);
    const totalled =
      rule === null &&
      TOTALS.test(before) &&
      (next === undefined ||
        !/^\p{L}|^\d/u.test(next.word) ||
        next.tag === 'ADP' ||
        next.tag === 'CCONJ' ||
        next.tag === 'VERB');
    const contested = contestant(words, i) !== null && value >= 10;
    // "Reed trails Birch 458 to 359, far more than Pym, who has 151".
    const alike =
      rule === null && earlier.length > 0 && earlier.every((one) => one.unit === null) && isOwners(words, i);
    const put = rule === null && PUT_IT.test(before) ? unitNear(word, taken) : undefined;
    const told = contested || alike || listed || labelled || parallel || acted || totalled;
    if (!told && put === undefined) return;
    found.push(bare(word, value, parallel ? unit : (put ?? null)));
  });
  return found;
}

/** "The police put it at 20": what was counted right before. */
const PUT_IT = /\b(?:puts?|putting|pegs|pegged) it at (?:about |around |only |just )?$/i;
/** So far before a number the count may stand that it is another number for. */
export const RIGHT_BEFORE = 120;

/** The unit of the count that stands right before a number; undefined where none does. */
function unitNear(
  { start }: Word,
  taken: readonly { start: number; end: number; unit: string | null }[],
): string | null | undefined {
  const last = taken.findLast(({ end }) => end <= start);
  return last && start - last.end < RIGHT_BEFORE && !/^[A-Z]{3}$|^%$/.test(last.unit ?? '')
    ? last.unit
    : undefined;
}

function isCounted(word: Word): boolean {
  return word.kind === 'number' && numberIn(word) !== null;
}

function bare({ start, end }: Word, value: number, unit: string | null): ScannedFigure {
  return {
    start,
    end,
    value,
    low: null,
    high: null,
    comparator: 'EXACTLY',
    hedge: null,
    unit,
    counted: null,
    per: null,
    nounEnd: end,
    rule: 'bare',
  };
}

function isName(word: Word | undefined): boolean {
  return word?.tag === 'PROPN' && /^\p{Lu}/u.test(word.word) && !TIME_NOUN.test(word.lower);
}
