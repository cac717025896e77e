import { fold } from '../../model/names.ts';

/** A person's name in its parts, folded. A name of one word is a last name: so papers call whom they have named. */
export type PersonName = {
  given: readonly string[];
  last: string;
  /** "jr", "sr", "ii" …; what tells a son from his father. */
  suffix: string | null;
  /** The name in quotation marks: William "Bill" Reed. */
  called: string | null;
  /** What a form of address says: "Mr." is `m`. */
  gender: 'm' | 'f' | null;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MALE = set('mr sir lord king prince father brother');
const FEMALE = set('mrs ms miss dame lady queen princess sister baroness');
const TITLES = set(
  'dr prof professor rev reverend fr pastor rabbi imam bishop archbishop cardinal pope president pres vice prime minister secretary ' +
    'chancellor senator sen representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col major maj ' +
    'captain capt lieutenant lt sergeant sgt admiral adm officer detective sheriff chief ambassador delegate del councilman councilwoman ' +
    'councillor cllr attorney commissioner deputy state former then ex hon',
);
const SUFFIXES = set('jr sr ii iii iv');
const PARTICLES = set('van der den de la le du di da dos von bin ibn al el ben ter ten st');

/** Reads a printed name of a person; null where no word is left. */
export function parseName(printed: string): PersonName | null {
  const called = /["(]\s*([^"()]+?)\s*[")]/.exec(fold(printed))?.[1] ?? null;
  const words = fold(printed)
    .replace(/["(][^"()]*[")]/g, ' ')
    .replace(/'s?$/, '')
    .replace(/,/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/\./g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  let gender: PersonName['gender'] = null;
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from]!)) {
    gender ??= MALE.has(words[from]!) ? 'm' : FEMALE.has(words[from]!) ? 'f' : null;
    from++;
  }
  let to = words.length;
  let suffix: string | null = null;
  while (to - from > 1 && SUFFIXES.has(words[to - 1]!)) suffix = words[--to]!;
  if (to <= from) return null;
  let last = to - 1;
  while (last > from + 1 && PARTICLES.has(words[last - 1]!)) last--;
  return {
    given: words.slice(from, last),
    last: words.slice(last, to).join(' '),
    suffix,
    called: called?.includes(' ') ? null : called,
    gender,
  };
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || MALE.has(word) || FEMALE.has(word);
}

/** A full name as one key: all its parts but titles. */
export function fullKey({ given, last, suffix }: PersonName): string {
  return [...given, last, ...(suffix ? [suffix] : [])].join(' ');
}
