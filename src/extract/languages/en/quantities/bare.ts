import { excludedBy } from '../figures/exclusions.ts';
import type { ScannedFigure } from '../figures/scanned.ts';
import { isSpeech, TIME_NOUN, type Word } from './words.ts';

const SPELT_OUT = /^\d{1,3}(?:,\d{3})*$|^\d+$/;
const TOTALS =
  /\b(?:number|count|total|toll|tally|gap|margin|population|membership|majority|deficit)s?\b[^,;:.]*\b(?:is|was|are|were|be|stands?|stood|at|to|of|as|reached|hit|reaching)\s+$/i;

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
    if (!isCounted(word) || taken.some(({ start, end }) => word.start < end && word.end > start)) return;
    const value = Number(word.word.replaceAll(',', ''));
    const before = shadow.slice(Math.max(words[0]!.start, word.start - 90), word.start);
    const rule = excludedBy({ before, printed: word.word, behind: shadow.slice(word.end, word.end + 90) });
    if (rule !== null && rule !== 'part-of-name') return;
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
    const unit =
      [...taken, ...found].filter(({ end }) => end <= word.start && end > words[0]!.start).at(-1)?.unit ??
      null;
    const listed = isName(previous) && named >= 2 && (next === undefined || /^[,.;]$|^and$/.test(next.word));
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
    if (!listed && !parallel && !acted && !totalled) return;
    found.push({
      start: word.start,
      end: word.end,
      value,
      low: null,
      high: null,
      comparator: 'EXACTLY',
      hedge: null,
      unit: parallel ? unit : null,
      counted: null,
      per: null,
      nounEnd: word.end,
      rule: 'bare',
    });
  });
  return found;
}

function isCounted(word: Word): boolean {
  return word.kind === 'number' && SPELT_OUT.test(word.word) && !/^(?:1[5-9]|20)\d\d$/.test(word.word);
}

function isName(word: Word | undefined): boolean {
  return word?.tag === 'PROPN' && /^\p{Lu}/u.test(word.word) && !TIME_NOUN.test(word.lower);
}
