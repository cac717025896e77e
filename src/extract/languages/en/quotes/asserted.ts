import type { Item } from '../../../text/sentences.ts';
import { MODALS } from '../words/closed.ts';
import { verbOf } from '../words/verbs.ts';
import type { Cue } from './cues.ts';
import { isAuxiliary, type Mention, word } from './mention.ts';

/** Whether a sentence tells that something was said: not that nobody said it, that somebody might, or asks whether anybody did. */
export function isAsserted(items: readonly Item[], cue: Cue): boolean {
  if (cue.inverted !== null) return true;
  if (cue.verb.form === 'ing') return !isLeftUnsaid(items, cue.at);
  return (
    cue.shared || cue.subject === null || !isSupposed(items, { mention: cue.subject, from: cue.from }, cue.at)
  );
}

/** Whether a clause with a subject of its own only supposes, denies, doubts or asks what its verb, at `at`, says of it. */
export function isSupposed(items: readonly Item[], subject: Subject, at: number): boolean {
  return isUnreal(items, subject, at) || isDoubted(items, subject);
}

type Subject = { mention: Mention; from: number };

/** "If Ferris says", "Had Ferris said", "Why did Ferris say", "Neither Tolley nor Ferris said", "few pilots said". */
function isUnreal(items: readonly Item[], { mention, from }: Subject, at: number): boolean {
  const before = word(items, from - 1);
  if (/^(?:if|unless|whether|lest|nor|neither|no|not|hardly|barely)$/.test(before)) return true;
  if (/^(?:few|hardly|barely|neither|none)$/.test(word(mention.items, 0))) return true;
  // An auxiliary before the subject asks, or supposes, unless the verb has one of its own behind it.
  if (isAuxiliary(items, at - 1)) return false;
  return (
    /^(?:do|does|did)$/.test(before) ||
    (before === 'had' && from === 1) ||
    (MODALS.has(before) && (from === 1 || verbOf(word(items, at))?.form === 'base'))
  );
}

/** "Tolley doubts that Ferris said", "It is not true that Ferris said", "Rumours that Ferris said". */
function isDoubted(items: readonly Item[], { from }: Subject): boolean {
  if (word(items, from - 1) !== 'that') return false;
  const [last, earlier] = [word(items, from - 2), word(items, from - 3)];
  return DOUBTS.test(last) || (NEGATED.test(last) && (earlier === 'not' || earlier.endsWith("n't")));
}

const DOUBTS =
  /^(?:doubt(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|false|untrue|unlikely|rumou?rs?|myth|notion|possibility|chance)$/;
const NEGATED = /^(?:true|clear|certain|sure|possible)$/;

/** "without saying", "stopped short of saying", "avoided saying", "denied saying". */
function isLeftUnsaid(items: readonly Item[], at: number): boolean {
  const [last, earlier] = [word(items, at - 1), word(items, at - 2)];
  if (/^(?:without|avoid(?:s|ed|ing)?|den(?:y|ies|ied|ying)|never|not)$/.test(last)) return true;
  if (last === 'of') return /^(?:short|instead)$/.test(earlier);
  return last === 'from' && /^(?:refrain|sh(?:y|ied|ies)|prevent|stop|back)/.test(earlier);
}
