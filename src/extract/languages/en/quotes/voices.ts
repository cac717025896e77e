import type { Item } from '../../../text/sentences.ts';
import { DETERMINERS, PERSONAL, PREPOSITIONS, PRONOUNS, TIMES } from '../words/closed.ts';
import { CROWDS, ORGANISATION_HEADS, ROLE_NOUNS } from '../words/roles.ts';
import type { Verb } from '../words/verbs.ts';
import {
  BODY_NOUNS,
  NEVER_NAMES,
  PERSON_ENDING,
  PERSON_NOUNS,
  THINGS_LIKE_PEOPLE,
  WRITTEN_NOUNS,
} from '../words/voices.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';

/** Whether a noun phrase can be the subject of a verb of speech: somebody, a body, a name, or for some verbs something written. */
export function canSpeak(mention: Mention, verb: Verb): boolean {
  return isSomebody(mention) || (WRITES.has(verb.lemma) && isWritten(mention.items));
}

function isWritten(items: readonly Item[]): boolean {
  const head = word(items, headOf(items));
  return WRITTEN_NOUNS.has(head) || WRITTEN_NOUNS.has(singular(head));
}

/** Whether a noun phrase is somebody: a name, a person, a body of people, or a pronoun for one. */
export function isSomebody({ items }: Mention): boolean {
  const first = word(items, 0);
  if (items.length === 1 && PERSONAL.has(first)) return true;
  // "No group has said": it was not said.
  if (first === 'to' || NOBODY.test(first)) return false;
  const head = headOf(items);
  if (head < 0) return false;
  const w = word(items, head);
  if (NEVER_NAMES.has(w) || /^any(?:one|body)$/.test(w)) return false;
  if (isName(items, head)) return true;
  if (/^(?:VERB|AUX|ADV)$/.test(items[head]!.tag ?? '')) return false;
  if (isPerson(w) || BODY_NOUNS.has(singular(w)) || ORGANISATION_HEADS.has(w)) return true;
  return head === 0 && items.length === 1 && PRONOUNS.has(w) && !/^(?:this|that|these|those)$/.test(w);
}

const NOBODY = /^(?:no|nobody|none|neither|nothing|not|there)$/;

/** The part of a misread subject that can speak: behind an opening ("In July, the union") or a verb, or its last pronoun. */
export function voiceIn(mention: Mention, verb: Verb): Mention | null {
  const { items } = mention;
  if (word(items, 0) === 'with' && items.length > 1) return voiceIn(mentionOf(items, 1, items.length)!, verb);
  if (canSpeak(mention, verb)) return mention;
  if (NOBODY.test(word(items, 0))) return null;
  const last = items.length - 1;
  if (PERSONAL.has(word(items, last))) return mentionOf(items, last, last + 1);
  const comma = items.findIndex((_, i) => word(items, i) === ',');
  const opens =
    PREPOSITIONS.has(word(items, 0)) || NEVER_NAMES.has(word(items, 0)) || items[0]?.tag === 'ADV';
  const verbAt = items.findLastIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const from = opens ? (comma > 0 ? comma : 0) : verbAt;
  if (from < 0) return null;
  const rest = mentionOf(items, from + 1, items.length);
  return rest && (opens || rest.items.length > 1) && canSpeak(rest, verb) ? rest : null;
}

/** What something written may do. */
const WRITES = new Set(
  'say state claim argue note suggest add warn explain conclude find show reveal report estimate predict recommend read indicate describe call confirm allege accuse cite list mention insist acknowledge declare quote detail urge tell announce agree ask'.split(
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
    // "reports seen by the Harbour Post"
    if (head >= 0 && item.tag === 'VERB' && word(items, i + 1) === 'by') break;
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

/** "Many of those who left", "Two of the sailors": the number itself is the head. */
function isCount(items: readonly Item[], i: number): boolean {
  const next = word(items, i + 1);
  return next === 'of' || next === 'who' || next === '' || next === 'in' || next === 'at';
}

/** A word with a capital that is a name: not one that only opens its sentence. */
export function isName(items: readonly Item[], i: number): boolean {
  const { tag } = items[i]!;
  if (!capital(items, i)) return false;
  if (NEVER_NAMES.has(word(items, i))) return false;
  return i > 0 || tag === 'PROPN' || tag === 'NOUN' || tag === 'X' || tag === null;
}

function isPerson(w: string): boolean {
  const one = singular(w);
  const tail = one.slice(one.lastIndexOf('-') + 1);
  return [w, one, tail].some(
    (form) =>
      ROLE_NOUNS.has(form) ||
      PERSON_NOUNS.has(form) ||
      CROWDS.has(form) ||
      (PERSON_ENDING.test(form) && form.length > 4 && !THINGS_LIKE_PEOPLE.has(form)),
  );
}

function singular(w: string): string {
  if (w.endsWith('ies')) return `${w.slice(0, -3)}y`;
  if (w.endsWith('lyses')) return `${w.slice(0, -2)}is`;
  return w.endsWith('ss') ? w : w.replace(/s$/, '');
}
