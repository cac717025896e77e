import { fold } from '../../model/names.ts';

/** An organisation's name as it is compared. */
export type OrganisationName = {
  /** The words that matter, in the usual order. */
  words: readonly string[];
  /** What the first letters make: "fec"; null for a name of one word. */
  acronym: string | null;
  /** Whose campaign or government it is, by last name: of "Ana Reed's campaign" `reed`. */
  owner: string | null;
};

const OF_SOMEONE = new Set(['campaign', 'administration', 'team', 'camp', 'transition']);
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'at', 'to', '&', 'a']);
const LEGAL = new Set(['inc', 'corp', 'ltd', 'llc', 'plc', 'co', 'gmbh']);
/** What a body is called after: "Department of Health" is the Health Department. */
const LED_BY = new Set([
  'department',
  'ministry',
  'office',
  'bureau',
  'university',
  'bank',
  'institute',
  'commission',
]);
/** Words that a longer form adds and a shorter one leaves out: "Harbour Radio News". */
const ADDED = new Set(
  'news university poll center centre research motor motors company group magazine newspaper network channel television radio college action committee department agency'.split(
    ' ',
  ),
);

/** Reads a printed name of an organisation; null where no word is left. */
export function parseOrganisation(printed: string): OrganisationName | null {
  const words = fold(printed)
    .replace(/\b((?:\p{L}\.){2,})/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/'s?(?=\s|$)/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && LEGAL.has(words.at(-1)!)) words.pop();
  if (words.length === 0) return null;
  const last = words.at(-1)!;
  if (OF_SOMEONE.has(last) && words.length > 1 && words.length <= 4) {
    const owner = words.at(-2)!;
    const what = last === 'administration' ? last : 'campaign';
    return { words: [owner, what], acronym: null, owner };
  }
  return { words: inOrder(words), acronym: acronymOf(words), owner: null };
}

function inOrder(words: readonly string[]): string[] {
  const led = words.length > 2 && words[1] === 'of' && LED_BY.has(words[0]!);
  const turned = led ? [...words.slice(2), words[0]!] : words;
  return turned.filter((word, i) => !SMALL.has(word) || i === 0);
}

function acronymOf(words: readonly string[]): string | null {
  const letters = words.filter((word) => !SMALL.has(word)).map((word) => word[0]!);
  return letters.length >= 2 ? letters.join('') : null;
}

/** The name as one key; spaces do not tell two apart ("Net Watch", "NetWatch"). */
export function organisationKey({ words }: OrganisationName): string {
  return words.join('');
}

/** The name without the words at its end that say what sort of body it is; all of it where nothing else is left. */
export function organisationShort(name: OrganisationName): string {
  const { words, owner } = name;
  let to = words.length;
  while (!owner && to > 1 && ADDED.has(words[to - 1]!)) to--;
  return words.slice(0, to).join('');
}

/** Whether the longer name only adds a word that says what sort of body it is. */
export function extendsName(long: OrganisationName, short: OrganisationName): boolean {
  return (
    !long.owner &&
    !short.owner &&
    long.words.length > short.words.length &&
    short.words.every((word, i) => long.words[i] === word) &&
    !short.words.every((word) => ADDED.has(word)) &&
    long.words.slice(short.words.length).every((word) => ADDED.has(word))
  );
}

/** Whether a name is the other's first letters. */
export function abbreviates(short: OrganisationName, long: OrganisationName): boolean {
  return short.words.length === 1 && long.acronym !== null && short.words[0] === long.acronym;
}
