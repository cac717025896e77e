import type { PrintedNumber } from '../../../../model/numbers.ts';
import { type Around, TIME_UNIT } from './exclusions.ts';
import type { Counted } from './units.ts';

const SMALL_CROWD =
  /^(?:person|people|migrants|refugees|men|women|children|officers|soldiers|workers|residents|families|deaths|arrests|jobs|homes|houses|injuries|cases|victims|suspects|protesters|votes|seats)\b/i;

/** Nouns that divide a text or a thing rather than count. */
const VAGUE =
  /^(?:way|thing|side|part|kind|type|sort|point|reason|question|issue|area|line|word|step|corner|direction|option|element|factor|aspect|lesson|example|stage|phase|time|hand|foot|figure|number|pillar|quarter|half|day|week|month|year|hour|minute|decade|second|inche?|mile|letter)$/;

/** Words beside which points are shares of voters: "the lead fell to two points". */
const OF_POLLS =
  /\b(?:lead|leads|led|leading|advantage|margin|gap|edge|percentage|polls?|polling|survey|ratings?|favou?rability|net (?:positive|negative))\b/i;

/** "twenty officers" and "five people" put a number on record; "the two governments" and "one very visible sign" do not. */
export function isSpeltFigure(around: Around, number: PrintedNumber, counted: Counted | null): boolean {
  if (
    !isOfVictims(around, counted) &&
    /\b(?:the|these|those|his|her|its|their|our|my|your|first|last|next|past|other|all|both|any|no|each|every)\s*$/i.test(
      around.before,
    )
  )
    return false;
  if (/^(?:one|zero|half|a third|a quarter)$/i.test(around.printed) || number.value < 1) return false;
  if (/-(?!to\b)\p{L}/u.test(around.behind.slice(0, 3))) return false;
  if (counted === null || TIME_UNIT.test(around.behind) || /^\s+times\b/.test(around.behind)) return false;
  return (
    number.value > 12 ||
    SMALL_CROWD.test(around.behind.trimStart()) ||
    (number.value > 2 && counted.end < 32 && !VAGUE.test(counted.unit)) ||
    (number.value >= 2 && counted.unit === 'point' && OF_POLLS.test(around.before + around.behind))
  );
}

/** "the four sailors killed": a toll, though its people are known. */
function isOfVictims({ behind }: Around, counted: Counted | null): boolean {
  return (
    counted?.unit !== undefined &&
    /^ (?:who (?:were|was|had been) )?(?:killed|wounded|injured|slain)\b/.test(behind.slice(counted.end))
  );
}
