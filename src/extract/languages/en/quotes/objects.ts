import type { Item } from '../../../text/sentences.ts';
import { DETERMINERS } from '../words/closed.ts';
import type { Complement } from './complements.ts';
import type { Cue } from './cues.ts';
import { word } from './mention.ts';

/** The rule of a thing spoken of, by how much of what was said it tells: a mere topic ("cited the storm") tells least. */
export function ruleOfObject(items: readonly Item[], { from, to }: Complement, cue: Cue): string {
  const { lemma } = cue.verb;
  const hasMarks = items.slice(from, to).some(({ quotation }) => quotation);
  if (hasMarks && lemma !== 'call') return DEEDS.has(lemma) ? 'cue-then-object' : 'object-with-marks';
  if (cue.particle === 'for') return 'called-for';
  if (lemma === 'call' && (hasMarks || isNamedAs(items, from, to))) return 'called-something';
  const link = LINKS[lemma];
  return link && hasWord(items, from, to, link) ? 'object-with-charge' : 'cue-then-object';
}

/** Verbs that are as often a deed: their object may have a word in marks that nobody said. */
const DEEDS = new Set(
  'raise show find propose offer address report estimate reveal discuss outline'.split(' '),
);

/** The small word that brings in what somebody is charged with, praised for or described as. */
const LINKS: Readonly<Record<string, RegExp>> = {
  accuse: /^of$/,
  ...Object.fromEntries(
    'blame criticise criticize praise condemn blast slam attack hail denounce rebuke chastise scold lambast berate applaud mock assail defend'
      .split(' ')
      .map((lemma) => [lemma, /^(?:for|as|over)$/]),
  ),
  ...Object.fromEntries(
    'describe label brand dub characterise characterize deride dismiss cite tout ridicule portray'
      .split(' ')
      .map((lemma) => [lemma, /^as$/]),
  ),
  compare: /^(?:to|with)$/,
  liken: /^to$/,
};

function hasWord(items: readonly Item[], from: number, to: number, link: RegExp): boolean {
  for (let i = from + 1; i < to - 1 && i - from < 14; i++)
    if (link.test(word(items, i)) && word(items, i + 1) !== 'part') return true;
  return false;
}

/** "called him a liar", "called the plan unfair": a thing, and what it is called. */
function isNamedAs(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to && i - from < 8; i++) {
    const before = items[i - 1]!.tag;
    const noun = before === 'NOUN' || before === 'PROPN' || before === 'PRON';
    if (noun && (DETERMINERS.has(word(items, i)) || items[i]!.tag === 'ADJ')) return true;
  }
  return false;
}
