import { PREPOSITIONS } from '../words/closed.ts';

/** What a number counts, with the words that restrict it: "registered voters" is `voter`, restricted to "registered". */
export type Counted = { unit: string; scope: string | null; noun: string; end: number };

/** Nouns for persons, whom the unit `person` counts. */
export const PERSONS = new Set(
  'people migrant immigrant refugee resident citizen voter woman man child worker employee officer student pupil patient protester demonstrator passenger member supporter soldier troop victim prisoner claimant seeker adult teenager family household visitor tourist staff volunteer delegate respondent inmate nurse doctor teacher person human'.split(
    ' ',
  ),
);

/** Adjectives that judge rather than restrict: the same people are meant with and without them. */
const JUDGING = new Set(
  'illegal would-be undocumented innocent poor desperate so-called extra more further additional other new total'.split(
    ' ',
  ),
);

const IRREGULAR_PLURALS: Record<string, string> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'officer',
  staff: 'staff',
  troops: 'troop',
  families: 'family',
};
const STOPS =
  /^(?:and|or|but|as|are|were|is|was|have|had|has|who|that|which|will|would|could|may|can|do|did|than|then|when|while|if|because|so|not|no|this|these|those|the|a|an|each|every|per|ago|later|earlier|worth)$/;

/** The noun that a number counts, from the words behind it; null where none follows. */
export function countedNoun(behind: string): Counted | null {
  // A word or two in marks restrict as others do: "30,000 “missing” emails".
  const unmarked = behind.replace(/"(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)"/gu, ' $1 ');
  const words = [
    ...unmarked.matchAll(/^\s+(?:of\s+(?:the\s+|its\s+|their\s+|our\s+)?)?|[\p{L}][\p{L}'-]*|[^\s\p{L}]/gu),
  ].slice(0, 8);
  const adjectives: string[] = [];
  for (const match of words) {
    const word = match[0];
    if (/^\s/.test(word)) continue;
    if (/'s$/.test(word)) continue;
    const lower = word.toLowerCase();
    if (!/^\p{L}/u.test(word) || STOPS.test(lower) || PREPOSITIONS.has(lower)) return null;
    const singular = singularOf(lower);
    if (singular) {
      const next = words[words.indexOf(match) + 1]?.[0].toLowerCase() ?? '';
      // "asylum seekers", but also "migrants camped": the first plural is the noun.
      if (!(lower.endsWith('ss') || next === '-')) {
        const scope = adjectives.filter((adjective) => !JUDGING.has(adjective.toLowerCase())).join(' ');
        return {
          unit: PERSONS.has(singular) || isJoinedPerson(singular) ? 'person' : singular,
          scope: null,
          noun: [scope, canonical(lower) === lower ? word : canonical(lower)].filter(Boolean).join(' '),
          end: match.index + word.length,
        };
      }
    }
    adjectives.push(word);
    if (adjectives.length > 3) return null;
  }
  return null;
}

/** "a 104-page report", "a 16-point lead": the noun is joined to its number. */
export function hyphened(behind: string): Counted | null {
  const found = /^-(\p{Ll}{3,})(?![\p{L}-])/u.exec(behind);
  if (!found || NOT_COUNTED.test(found[1]!)) return null;
  return { unit: found[1]!, scope: null, noun: found[1]!, end: found[0].length };
}

const NOT_COUNTED =
  /^(?:year|month|week|day|hour|minute|second|decade|century|night|old|some|something|odd|plus|fold|strong|time|way|style|type|era|series|class|inch|foot|fest|ish|and|but)s?$/;

function singularOf(word: string): string | null {
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular) return irregular;
  // Schoolchildren, policemen, fisherwomen.
  const joined = /^(\p{Ll}{3,})(children|men|women)$/u.exec(word);
  if (joined) return joined[1]! + IRREGULAR_PLURALS[joined[2]!]!;
  if (!/[^su']s$/.test(word) || word.length < 4) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function isJoinedPerson(singular: string): boolean {
  return /^\p{Ll}{3,}(?:child|man|woman)$/u.test(singular) && singular !== 'human';
}

/** Words that newspapers use for the same people. */
function canonical(plural: string): string {
  return plural === 'immigrants' ? 'migrants' : plural;
}

const CURRENCY_WORDS: Record<string, string> = {
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  pence: 'GBP',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
};
const CURRENCY_SIGNS: Record<string, string> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  '¥': 'JPY',
  GBP: 'GBP',
  EUR: 'EUR',
  USD: 'USD',
};

/** The currency that a word names: `pounds` is GBP. */
export function currencyNamed(word: string): string | null {
  return CURRENCY_WORDS[word.toLowerCase()] ?? null;
}

/** The currency of a number: by its sign, or by the word behind it. Pounds are money only where money is spoken of. */
export function currencyOf(
  sign: string | null,
  behind: string,
  text: string,
): { code: string; end: number } | null {
  if (sign)
    return {
      code: CURRENCY_SIGNS[sign.trim().toUpperCase()] ?? CURRENCY_SIGNS[sign.trim()] ?? sign.trim(),
      end: 0,
    };
  const word = /^\s+(pounds?|sterling|dollars?|euros?|yen)\b/i.exec(behind);
  if (word && /^\s+pounds?$/i.test(word[0]) && !MONEY_AROUND.test(text)) return null;
  return word ? { code: CURRENCY_WORDS[word[1]!.toLowerCase()]!, end: word[0].length } : null;
}

const MONEY_AROUND =
  /£|\b(?:sterling|GBP|pay(?:s|ing)?|paid|cost(?:s|ing)?|spen[dt]\w*|earn\w*|salar\w+|wages?|pric\w+|worth|fund\w*|tax\w*|fin(?:es?|ed)|donat\w+|budget\w*|debts?|loans?|sold|sell\w*|buy\w*|bought|bills?|money|cash|rent|benefits?|allowances?|pensions?|profits?|losses|invest\w*|grants?|million|billion)\b/i;

const PER = /^(?:\s+\S+){0,3}?\s+(?:a|an|per|each|every)\s+(hour|day|week|month|year|annum|night)\b/i;
const RATE_ADJECTIVE = /\b(hourly|daily|weekly|monthly|annual|yearly)\s+(?:\S+\s+){0,3}$/i;
const ADVERBIAL = /^(?:\s+\S+){0,3}?\s+(hourly|daily|weekly|monthly|annually|yearly)\b/i;
const PERIODS: Record<string, string> = {
  hour: 'hour',
  hourly: 'hour',
  day: 'day',
  night: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  year: 'year',
  annum: 'year',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
};

/** The period of a rate that stands by the number: "£36 a week", "a weekly allowance of £36". */
export function periodOf(before: string, behind: string): string | null {
  const clause = behind.split(/[.;:?!]|,\s|\band\b/)[0]!;
  const found =
    PER.exec(clause) ??
    ADVERBIAL.exec(clause) ??
    RATE_ADJECTIVE.exec(
      before
        .slice(-60)
        .split(/[.;:?!]/)
        .at(-1)!,
    );
  return found ? PERIODS[found[1]!.toLowerCase()]! : null;
}
