import type { ResponseKind } from '../model/document.ts';
import { readMention } from './people/parse.ts';
import { findByRole, findPerson, type Roster } from './people/roster.ts';
import { capitalRuns } from './people/runs.ts';
import type { Sentence } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import type { ExtractedQuote, ExtractedResponse } from './types.ts';

/** A way of stating a response, and what its words do. */
export type ResponseCue = { rule: string; kind: ResponseKind; pattern: RegExp };

/** What article-wide knowledge the response rules need. */
export type ResponseContext = {
  text: string;
  shadow: string;
  sentences: readonly Sentence[];
  roster: Roster;
  quotes: readonly ExtractedQuote[];
};

const SPEECH_TARGET =
  /\b(?:criticisms?|claims?|comments?|remarks?|allegations?|accusations?|suggestions?|statements?|warnings?|calls?|questions?|attacks?|complaints?|demands?|proposals?|announcements?|assertions?|appearance|hearing|interview|speech|evidence|testimony|words|views?|letter|report|address|debate|press conference)\b/i;
const EVENT_TARGET =
  /\b(?:appearance|hearing|interview|speech|evidence session|testimony|address|debate|press conference|briefing)\b/i;

const LONGEST_TARGET = 240;

/** Who or what the words behind a cue name: an event ("her appearance before …"), a person, an organisation. */
export function targetOf(
  cue: ResponseCue,
  printed: string,
  from: number,
  to: number,
  sentenceEnd: number,
  { text, shadow, roster }: ResponseContext,
): ExtractedResponse['target'] | null {
  const clause =
    /^[^,;:]*?(?=,|;|:|\bthat\b|\bsaying\b|\badding\b|\barguing\b|\binsisting\b|\bclaiming\b|\band said\b|[.?!]\s*$|$)/.exec(
      shadow.slice(from, Math.min(to, sentenceEnd, from + LONGEST_TARGET)),
    )?.[0] ?? '';
  const lead = clause.length - clause.trimStart().length;
  const [start, end] = [from + lead, from + clause.trimEnd().length];
  if (end <= start) return null;
  const words = text.slice(start, end);
  if (
    (cue.kind === 'REJECTS' || cue.kind === 'SUPPORTS') &&
    !SPEECH_TARGET.test(words.split(/\s+/).slice(0, 7).join(' ')) &&
    !/back at$/i.test(printed)
  )
    return null;
  const whom = personIn(start, end, text, shadow, roster);
  if (EVENT_TARGET.test(words) && whom)
    return { kind: 'EVENT', name: words.replace(/^the\s+/i, ''), of: whom.name, text: words, start, end };
  return whom && { kind: whom.kind, name: whom.name, of: null, text: words, start, end };
}

function personIn(
  start: number,
  end: number,
  text: string,
  shadow: string,
  roster: Roster,
): { kind: 'PERSON' | 'ORGANISATION'; name: string } | null {
  const tokens = tokensOf(shadow, start, end);
  for (const [from, to] of capitalRuns(tokens)) {
    const person = findNamed(
      roster,
      text.slice(tokens[from]!.start, tokens[to - 1]!.end),
      tokens.slice(from, to).map((token) => text.slice(token.start, token.end)),
    );
    if (person) return { kind: 'PERSON', name: person };
  }
  const article = tokens.findIndex(
    (token, i) =>
      token.lower === 'the' &&
      i >= 0 &&
      findByRole(roster, text.slice(token.end, ownerEnd(tokens, i, end)), []) !== null,
  );
  if (article >= 0)
    return {
      kind: 'PERSON',
      name: findByRole(roster, text.slice(tokens[article]!.end, ownerEnd(tokens, article, end)), [])!.name,
    };
  const by = tokens.findIndex((token) => /^(?:by|from)$/.test(token.lower));
  const reading = by >= 0 && by + 1 < tokens.length ? readMention(tokens.slice(by + 1), text) : null;
  return reading && (reading.kind === 'organisation' || reading.kind === 'person')
    ? { kind: reading.kind === 'person' ? 'PERSON' : 'ORGANISATION', name: reading.name }
    : null;
}

/** In "the Mayor of Calais's appearance before the committee" the role ends at its possessive. */
function ownerEnd(tokens: readonly { start: number; lower: string }[], from: number, end: number): number {
  return tokens.find((token, i) => i > from && token.lower === "'s")?.start ?? end;
}

/** A full name of the roster in a run of capitals, the words of a role before it left aside. */
function findNamed(roster: Roster, run: string, words: readonly string[]): string | null {
  for (let from = 0; from < words.length; from++) {
    const person = findPerson(roster, from === 0 ? run : words.slice(from).join(' '));
    if (person) return person.name;
  }
  return null;
}
