import type { Item } from '../../../text/sentences.ts';
import { DETERMINERS, OWNERS, PERSONAL, PREPOSITIONS, PRONOUNS, TIMES } from '../words/closed.ts';
import { CROWDS, ORGANISATION_HEADS, ROLE_NOUNS } from '../words/roles.ts';
import type { Verb } from '../words/verbs.ts';
import {
  BODY_NOUNS,
  NEVER_NAMES,
  PERSON_ENDING,
  PERSON_NOUNS,
  RECORD_NOUNS,
  THINGS_LIKE_PEOPLE,
  WRITTEN_NOUNS,
} from '../words/voices.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';

/** Whether a noun phrase can be the subject of a verb of speech: somebody, a body, a name, or for some verbs something written. */
export function canSpeak(mention: Mention, verb: Verb): boolean {
  return isSomebody(mention) || (WRITES.has(verb.lemma) && isWritten(mention.items));
}

/** Whether a noun phrase is somebody or something written: what stands before a colon. */
export function canTell(mention: Mention): boolean {
  return isSomebody(mention) || isWritten(mention.items);
}

/** Whether something can be so according to a noun phrase: records tell, too, though they say nothing. */
export function isAuthority(mention: Mention): boolean {
  const { items } = mention;
  if (OWNERS.has(word(items, 0)) && items.length === 1) return false;
  const stop = items.findIndex((_, i) => i > 0 && PREPOSITIONS.has(word(items, i)));
  const tells = (w: string) => isRecordNoun(w) || isPersonNoun(w);
  return (
    canTell(mention) || items.slice(0, stop < 0 ? items.length : stop).some((_, i) => tells(word(items, i)))
  );
}

function isWritten(items: readonly Item[]): boolean {
  if (isAdjunct(items)) return false;
  const head = word(items, headOf(items));
  return WRITTEN_NOUNS.has(head) || WRITTEN_NOUNS.has(singular(head));
}

/** Whether a word that is no name is a plain noun for somebody, a body or a record: a plural by its form, too. */
export function isVoiceNoun(w: string): boolean {
  if (ROLE_NOUNS.has(w) || PERSON_NOUNS.has(w) || PRONOUNS.has(w) || BODY_NOUNS.has(singular(w))) return true;
  return isRecordNoun(w) || (w.endsWith('s') && isPersonNoun(w));
}

/** Whether a word is a noun for something written or another record. */
function isRecordNoun(w: string): boolean {
  return [w, singular(w)].some((form) => WRITTEN_NOUNS.has(form) || RECORD_NOUNS.has(form));
}

/** Whether a noun phrase is somebody: a name, a person, a body of people, or a pronoun for one. */
export function isSomebody({ items }: Mention): boolean {
  const first = word(items, 0);
  if (items.length === 1 && PERSONAL.has(first)) return true;
  // "No group has said": it was not said.
  // A headline in marks, with who wrote it: it is not said by that.
  if (/[,.?!]/.test(items[0]?.quotation?.last ?? '')) return false;
  if (first === 'to' || NOBODY.test(first) || isAdjunct(items)) return false;
  const head = headOf(items);
  if (head < 0) return false;
  const w = word(items, head);
  // "one of the lawyers", "eight of 10 voters": who is counted stands behind.
  if (word(items, head + 1) === 'of' && (DETERMINERS.has(w) || items[head]!.token!.kind === 'number')) {
    const counted = mentionOf(items, head + 2, items.length);
    if (counted && isSomebody(counted)) return true;
  }
  if (isName(items, head)) return true;
  if (NEVER_NAMES.has(w) || /^any(?:one|body)$/.test(w)) return false;
  if (/^(?:VERB|AUX|ADV)$/.test(items[head]!.tag ?? '')) return false;
  // "easier said than done"
  if (items[head]!.tag === 'ADJ' && items.length === 1 && !isVoiceNoun(w)) return false;
  if (isPersonNoun(w) || BODY_NOUNS.has(singular(w)) || ORGANISATION_HEADS.has(w)) return true;
  return head === 0 && items.length === 1 && PRONOUNS.has(w) && !/^(?:this|that|these|those)$/.test(w);
}

/** "In Calais, the union", "by the union": what a preposition opens is somebody only where it counts ("about 50 sailors"). */
function isAdjunct(items: readonly Item[]): boolean {
  const counts = /^(?:about|around|over|under|between)$/.test(word(items, 0));
  return (
    PREPOSITIONS.has(word(items, 0)) &&
    !(counts && (items[1]?.token?.kind === 'number' || COUNT.test(word(items, 1))))
  );
}

const COUNT = /^(?:half|two|three|four|five|six|seven|eight|nine|ten|a|dozens|hundreds|thousands)$/;

const NOBODY = /^(?:no|nobody|none|neither|nothing|not|there)$/;

/** The part of a misread subject that can speak: behind an opening ("In July, the union") or a verb, or its last pronoun. */
export function voiceIn(mention: Mention, verb: Verb): Mention | null {
  const { items } = mention;
  if (word(items, 0) === 'with' && items.length > 1) return voiceIn(mentionOf(items, 1, items.length)!, verb);
  const last = items.length - 1;
  // "In states like New Jersey, he said"
  if (PERSONAL.has(word(items, last)) && word(items, last - 1) === ',')
    return mentionOf(items, last, last + 1);
  if (canSpeak(mention, verb)) return mention;
  if (NOBODY.test(word(items, 0))) return null;
  if (PERSONAL.has(word(items, last))) return mentionOf(items, last, last + 1);
  const comma = items.findIndex((_, i) => word(items, i) === ',');
  const opens =
    PREPOSITIONS.has(word(items, 0)) || NEVER_NAMES.has(word(items, 0)) || items[0]?.tag === 'ADV';
  const verbAt = items.findLastIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  // "The copy seen by the agency said": the agency is not the subject.
  if (comma < 0 && PREPOSITIONS.has(word(items, 0)) && !hasTime(items)) return null;
  const from = opens ? (comma > 0 ? comma : 0) : verbAt;
  if (from < 0) return null;
  const rest = mentionOf(items, from + 1, items.length);
  return rest && (opens || rest.items.length > 1) && canSpeak(rest, verb) ? rest : null;
}

/** "On Monday the union": behind a time the subject may follow without a comma. */
function hasTime(items: readonly Item[]): boolean {
  return (
    items[0]?.token?.lower !== 'by' && (NEVER_NAMES.has(word(items, 1)) || items[1]?.token?.kind === 'number')
  );
}

/** What something written may do. */
const WRITES = new Set(
  'say state claim argue note suggest add warn explain conclude find show reveal report estimate predict recommend read indicate describe call confirm allege accuse cite list mention insist acknowledge declare quote make detail urge tell announce agree ask'.split(
    ' ',
  ),
);

/** The head of a noun phrase: its last noun before "of", "in", a comma or "who". */
export function headOf(items: readonly Item[]): number {
  let head = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const w = word(items, i);
    if (item.quotation || !item.token) continue;
    if (/^[,(\u2013\u2014:-]$/.test(w)) {
      if (head >= 0) break;
      continue;
    }
    if (head >= 0 && (PREPOSITIONS.has(w) || /^(?:who|which|that|whose|whom|where)$/.test(w))) break;
    if (item.token.kind === 'sign' && w !== '%') continue;
    if (DETERMINERS.has(w) && items.length > 1 && !isCount(items, i)) continue;
    // "reports seen by the Harbour Post", "officials involved at the time", "a sailor familiar with it"
    if (head >= 0 && isNoun(items[head]!) && leadsOn(items, i)) break;
    if (head >= 0 && (TIMES.has(w) || (item.tag === 'ADV' && !capital(items, i)))) break;
    // "Labour's shadow minister": the owner is passed over.
    if (w === "'s") {
      head = -1;
      continue;
    }
    head = i;
  }
  return head;
}

function isNoun({ tag }: Item): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

/** A participle or an adjective behind the noun, with what belongs to it; what it was cut from may go on. */
function leadsOn(items: readonly Item[], i: number): boolean {
  const { tag } = items[i]!;
  if (capital(items, i) || (tag !== 'VERB' && tag !== 'ADJ')) return false;
  return (
    PREPOSITIONS.has(word(items, i + 1)) || (i + 1 === items.length && /(?:ed|en)$/.test(word(items, i)))
  );
}

/** "Many of those who left", "Two of the sailors": the number itself is the head. */
function isCount(items: readonly Item[], i: number): boolean {
  const next = word(items, i + 1);
  return next === 'of' || next === 'who' || next === '' || next === 'in' || next === 'at';
}

/** A word with a capital that is a name: not one that only opens its sentence. */
export function isName(items: readonly Item[], i: number): boolean {
  const { tag } = items[i]!;
  if (items[i]!.named) return true;
  if (!capital(items, i)) return false;
  if (NEVER_NAMES.has(word(items, i))) return false;
  return i > 0 || tag === 'PROPN' || tag === 'NOUN' || tag === 'X' || tag === null;
}

/** Whether a word is a noun for people. */
function isPersonNoun(w: string): boolean {
  const one = singular(w);
  const tail = one.slice(one.lastIndexOf('-') + 1);
  return [w, one, tail].some(
    (form) =>
      ROLE_NOUNS.has(form) ||
      PERSON_NOUNS.has(form) ||
      CROWDS.has(form) ||
      form.endsWith('-year-old') ||
      (PERSON_ENDING.test(form) && form.length > 4 && !THINGS_LIKE_PEOPLE.has(form)),
  );
}

function singular(w: string): string {
  if (w.endsWith('ies')) return `${w.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(w)) return w.slice(0, -2);
  if (w.endsWith('lyses')) return `${w.slice(0, -2)}is`;
  return w.endsWith('ss') ? w : w.replace(/s$/, '');
}
