import type { PrintedNumber } from '../../../../model/numbers.ts';
import { type Around, TIME_UNIT } from './exclusions.ts';
import type { Counted } from './units.ts';

const SMALL_CROWD =
  /^(?:person|people|migrants|refugees|men|women|children|officers|soldiers|workers|residents|families|deaths|arrests|jobs|homes|houses|injuries|cases|victims|suspects|protesters|votes|seats)\b/i;

/** Nouns that divide a text or a thing rather than count. */
const VAGUE =
  /^(?:way|thing|side|part|kind|type|sort|point|reason|question|issue|area|line|word|step|corner|direction|option|element|factor|aspect|lesson|example|stage|phase|time|hand|foot|figure|number|pillar|quarter|half|day|week|month|year|hour|minute|decade|second|inche?|mile|letter)$/;

/** "twenty officers" and "five people" put a number on record; "the two governments" and "one very visible sign" do not. */
export function isSpeltFigure(around: Around, number: PrintedNumber, counted: Counted | null): boolean {
  if (
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
    (number.value > 2 && counted.end < 32 && !VAGUE.test(counted.unit))
  );
}
