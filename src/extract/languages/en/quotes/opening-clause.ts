import type { Item } from '../../../text/sentences.ts';
import { COORDINATORS, DETERMINERS, PERSONAL, PREPOSITIONS } from '../words/closed.ts';
import type { Cue } from './cues.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { capital, word } from './mention.ts';

/**
 * Where the words of a cue end that stands in the clause or phrase that opens its sentence: "While aides have said the quay is
 * safe, Mr Pym wants to see it." At the comma before the main clause; else at the end that is given.
 */
export function endOfOpening(items: readonly Item[], cue: Cue, end: number): number {
  const first = openingAt(items);
  // "In a statement announcing the plan, the council said …"
  const isPhrase = cue.verb.form === 'ing' && PREPOSITIONS.has(word(items, first));
  if (!(OPENINGS.has(word(items, first)) || isPhrase) || cue.inverted !== null) return end;
  for (let i = first; i < cue.at; i++) {
    // "On Thursday, in a statement announcing the plan, the council said …"
    const isAnother = isPhrase && word(items, i) === ',' && PREPOSITIONS.has(word(items, i + 1));
    if (/^[,;:"]$/.test(word(items, i)) && !isAnother) return end;
  }
  const from = behindThat(items, cue.to, end);
  for (let i = cue.to + 1; i < end - 2; i++) {
    if (word(items, i) !== ',' || !(isPhrase || i - cue.to < 5 || hasFiniteVerb(items, from, i))) continue;
    if (opensMainClause(items, i + 1, end)) return i;
  }
  return end;
}

const OPENINGS = new Set('when while after although though whereas'.split(' '));

/** Steps over "But" and "Back" ("Back when he wrote …"). */
function openingAt(items: readonly Item[]): number {
  const bare = COORDINATORS.has(word(items, 0)) ? 1 : 0;
  const first = bare === 1 && word(items, 1) === ',' ? 2 : bare;
  return /^(?:back|even|just|only)$/.test(word(items, first)) ? first + 1 : first;
}

/** The place behind a "that" close to the cue: the verb of what it brings in is no relative clause's. */
function behindThat(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end && i - from < 5; i++) if (word(items, i) === 'that') return i + 1;
  return from;
}

/** A noun phrase with its verb, and no comma between. */
function opensMainClause(items: readonly Item[], from: number, end: number): boolean {
  const w = word(items, from);
  if (!(capital(items, from) || DETERMINERS.has(w) || PERSONAL.has(w))) return false;
  for (let i = from + 1; i < end && i - from < 12; i++) {
    if (/^[,;:"]$/.test(word(items, i)) || COORDINATORS.has(word(items, i))) return false;
    const { tag } = items[i]!;
    if (tag === 'AUX' || (tag === 'VERB' && !word(items, i).endsWith('ing'))) return true;
  }
  return false;
}
