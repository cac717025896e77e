const months = String.raw`jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?`;

/**
 * Expressions that are put together while the program runs, as they are then, once for each place; `of` says what they are made of.
 * None is made of what somebody sends in, unless each sign of it is escaped.
 */
export const built = [
  {
    file: 'api/questions.ts',
    of: 'a random word of letters and digits',
    pattern: String.raw`^[a-z]+:X0123456789abX(\d+)$`,
    flags: '',
  },
  {
    file: 'documents/checked-line/line.ts',
    of: 'kinds of ids',
    pattern: '^(person|organisation):.',
    flags: '',
  },
  {
    file: 'documents/parts/figures/words.ts',
    of: 'hedges',
    pattern: String.raw`^\s*(?:[\p{L}-]+\s+){0,2}?(or thereabouts|or fewer|or more|or less|or so)(?!\p{L})`,
    flags: 'iu',
  },
  {
    file: 'explorer/parts/card.tsx',
    of: 'words that a search found, each sign escaped',
    pattern: String.raw`(?<![\p{L}\p{N}])(refused\.|boats|2,500)(?![\p{L}\p{N}])`,
    flags: 'giu',
  },
  {
    file: 'explorer/screens/draft/find-words.ts',
    of: 'words of a draft, each sign escaped, white space as any white space',
    pattern: String.raw`The quay\s+is lost\.\s+We stay`,
    flags: 'g',
  },
  {
    file: 'extract/languages/en/figures/exclusions.ts',
    of: 'names of months',
    pattern: String.raw`\b(?:${months})\s*$`,
    flags: 'i',
  },
  {
    file: 'extract/languages/en/figures/exclusions.ts',
    of: 'names of months',
    pattern: String.raw`^(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${months})\b`,
    flags: 'i',
  },
  {
    file: 'extract/languages/en/quantities/when.ts',
    of: 'names of months',
    pattern: String.raw`\b(?:(?:last|this|next|early|late|mid)[ -])*(?:(?:${months}))(?: \d{1,2})?(?:,? (?:of )?(?:19|20)\d\d)?\b|\b(?:in|since|during|by|of|for) (?:19|20)\d\d\b|\b(?:last|this|next|past|previous|earlier this|every|each|first|second|third|fourth) (?:week|month|year|quarter|weekend|summer|winter|spring|fall|night)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|now|currently|current|previously|previous|so far|to date|a (?:year|month|week|decade) (?:ago|earlier))\b`,
    flags: 'gi',
  },
  {
    file: 'sameness/quantities/times.ts',
    of: 'short names of months',
    pattern: String.raw`\bjan`,
    flags: '',
  },
  { file: 'server/ahead/questions.ts', of: 'a word of ours', pattern: '^# at: *(.*)$', flags: 'gm' },
];
