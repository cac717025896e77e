import { hyphened } from './units.ts';

/** The words around a number, in the shadow's shape: what stands before it and behind it in its block. */
export type Around = { before: string; printed: string; behind: string };

const MONTHS =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';

type Exclusion = { rule: string; excludes: (around: Around) => boolean };

/** Numbers that put no quantity on record, each by a rule of its own. */
export const EXCLUSIONS: readonly Exclusion[] = [
  // 2014, 1995-96; not "2,014" and not "2014 people".
  {
    rule: 'year',
    excludes: ({ printed, before, behind }) =>
      /^(?:1[5-9]|20)\d\d$/.test(printed) &&
      !/[£$€¥]\s?$/.test(before) &&
      !/^\s+(?:people|migrants|men|women|children|jobs|homes)\b/i.test(behind),
  },
  {
    rule: 'day-of-month',
    excludes: ({ printed, before, behind }) =>
      /^\d{1,2}$/.test(printed) &&
      (new RegExp(`\\b(?:${MONTHS})\\s*$`, 'i').test(before) ||
        new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})\\b`, 'i').test(behind)),
  },
  {
    rule: 'date-in-digits',
    excludes: ({ before, behind }) =>
      /\d[/.-]$/.test(before) || /^[/](?:\d)/.test(behind) || /^[.-]\d+[.-]\d/.test(behind),
  },
  {
    rule: 'clock',
    excludes: ({ before, behind }) =>
      /^[:.]\d\d\b|^\s*(?:[ap]\.?m\b|o'clock|GMT|BST)/i.test(behind) || /\d:$/.test(before),
  },
  { rule: 'ordinal', excludes: ({ behind }) => /^(?:st|nd|rd|th)\b/i.test(behind) },
  // "Smith, 43,", "aged 43", "43-year-old", "43 years old".
  {
    rule: 'age',
    excludes: ({ printed, before, behind }) =>
      /\b(?:aged?|turned|turns)\s*$/i.test(before) ||
      /^[\s-]years?[\s-]olds?\b/i.test(behind) ||
      (/^\d{1,2}$/.test(printed) &&
        /\p{Lu}[\p{L}'.-]+,\s*$/u.test(before) &&
        /^\s*(?:,|\.|\)|$|who\b|and\b)/.test(behind)),
  },
  // "Radio 5 Live", "G7", "Article 50", "Channel 4", "No. 10": a capital before, and no plain plural behind.
  { rule: 'part-of-name', excludes: ({ printed, before, behind }) => isPartOfName(printed, before, behind) },
  {
    rule: 'glued',
    excludes: ({ printed, before, behind }) =>
      /[\p{L}\p{N}_#@/]$|[\p{L}]-$/u.test(before) ||
      (/^[\p{L}_@]|^-(?!to\b)\p{L}+-?\p{L}*/u.test(behind) &&
        (!/^\d/.test(printed) || hyphened(behind) === null)) ||
      /^\.\p{L}/u.test(behind),
  },
  {
    rule: 'score',
    excludes: ({ printed, behind, before }) =>
      /^\d{1,3}$/.test(printed) &&
      (/^[-\u2013]\d{1,3}\b(?!\s*(?:%|per\s?cent|percent|million|billion|people|years|days))/i.test(behind) ||
        /\b\d{1,3}[-\u2013]$/.test(before)),
  },
  // "people under 30" are of an age; "several hundred" states no number.
  {
    rule: 'age-group',
    excludes: ({ before }) =>
      /\b(?:people|those|anyone|everyone|women|men|children|adults|voters|aged|ages|and)\s+(?:under|over|below|above)(?: the age of)?\s*$/i.test(
        before,
      ),
  },
  {
    rule: 'uncounted',
    excludes: ({ before, printed }) =>
      /\b(?:several|few|couple of|many)\s*$/i.test(before) && /^\p{L}/u.test(printed),
  },
  // A 4K screen, a 5K run: a capital K is a name's where no persons stand behind.
  {
    rule: 'size',
    excludes: ({ printed, behind }) => /^\d{1,2}K$/.test(printed) && !PEOPLE.test(behind),
  },
  // Identifiers and telephone numbers.
  { rule: 'identifier', excludes: ({ before, printed }) => /^\d{7,}$/.test(printed) || /="?$/.test(before) },
  // "200m long": metres, where no number of somebody or something is told.
  {
    rule: 'metres',
    excludes: ({ printed, behind }) => /^\d[\d,.]*m$/.test(printed) && !MANY.test(behind),
  },
  // "2,5 million" is 2.5 of them, or a slip.
  { rule: 'decimal-comma', excludes: ({ before }) => /\d,$/.test(before) },
  {
    rule: 'telephone',
    excludes: ({ before, printed }) => /^0\d/.test(printed) || /\b0\d{2,}[\s-]$/.test(before),
  },
  {
    rule: 'list-number',
    excludes: ({ printed, before, behind }) =>
      before.trim() === '' && /^\d{1,2}$/.test(printed) && /^[.)]\s/.test(behind),
  },
  {
    rule: 'ago',
    excludes: ({ before, behind }) =>
      TIME_UNIT.test(behind) &&
      (/^\s+\S+\s+(?:ago|earlier|later|before|after|from now|into)\b/i.test(behind) ||
        /\b(?:last|past|next|previous|first|coming|following|recent|these|those|the|for|in|within|over|after|every|until|than)\s*$/i.test(
          before,
        )),
  },
  {
    rule: 'times',
    excludes: ({ behind }) => /^\s+times?\b(?!\s+(?:more|as|higher|larger|the))/i.test(behind),
  },
];

/** A plural, or people. */
const MANY = /^\s+(?!hurdles\b|metres\b|meters\b)(?:\p{Ll}+\s+)?(?:\p{Ll}+s|people|men|women|children)\b/u;

const PEOPLE =
  /^\s+(?:\p{Ll}+\s+)?(?:people|men|women|children|workers|jobs|voters|votes|users|followers|fans)\b/u;

/** A length of time behind a number. */
export const TIME_UNIT =
  /^\s+(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))\b/i;

function isPartOfName(printed: string, before: string, behind: string): boolean {
  if (!/^\d{1,4}(?:\.\d)?$/.test(printed)) return false;
  if (
    /\b(?:No|Nos|Article|Section|Chapter|Clause|Schedule|Rule|Route|Flight|Room|Page|Phase|Part|Volume|Act|Group|Grade|Level|Tier|Type|Category|Resolution|Day|Week|Year)\.?\s*$/.test(
      before,
    )
  )
    return true;
  const capital = /(?:^|[^.?!"\s]\s+|["(]\s*)?(\p{Lu}[\p{L}'-]*)\s+$/u.exec(before);
  if (!capital || /'s?$/.test(capital[1]!) || isSentenceStart(before, capital[1]!)) return false;
  return !/^\s+(?:\p{Ll}+\s+){0,2}?(?:people|men|women|children|migrants|immigrants|refugees|residents|officers|workers|voters|homes|jobs|soldiers|seats|votes)\b/u.test(
    behind,
  );
}

function isSentenceStart(before: string, word: string): boolean {
  const rest = before.trimEnd().slice(0, -word.length).trimEnd();
  return rest === '' || /[.?!:;"\u2013\u2014]$/.test(rest)
    ? !/^(?:Radio|Channel|Formula|Apollo|Boeing|Airbus|Windows|Area|Group|Team|World|Five|Type)$/.test(word)
    : false;
}

/** The rule that keeps a number out, or null where it is a figure. */
export function excludedBy(around: Around): string | null {
  return EXCLUSIONS.find((exclusion) => exclusion.excludes(around))?.rule ?? null;
}
