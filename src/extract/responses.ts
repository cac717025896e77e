import type { ResponseKind } from '../model/document.ts';
import { confidenceOf } from './confidence.ts';
import { capitalRuns, readMention } from './people/parse.ts';
import { findByRole, findPerson, type Roster } from './people/roster.ts';
import type { Sentence } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import type { ExtractedQuote, ExtractedResponse } from './types.ts';

type Cue = { rule: string; kind: ResponseKind; pattern: RegExp };

/** Cues that state a response in so many words, each with what must follow: the words that name its target. */
const CUES: readonly Cue[] = [
  {
    rule: 'responding-to',
    kind: 'COMMENTS',
    pattern: /\b(?:responding|reacting|(?:respond|react)(?:ed|s)|in (?:response|reaction)) to\b/gi,
  },
  {
    rule: 'replying-to',
    kind: 'ANSWERS',
    pattern:
      /\b(?:repl(?:ying|ied|ies)|in (?:reply|answer)) to\b|\bask(?:ed) by\b|\banswering(?= (?:a |the )?questions? (?:from|by))/gi,
  },
  {
    rule: 'rejecting',
    kind: 'REJECTS',
    pattern:
      /\b(?:reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|den(?:ied|ies|ying)|refut(?:ed|es|ing)|rebut(?:ted|s|ting)|disput(?:ed|es|ing)|rebuff(?:ed|s|ing)|h(?:it|its|itting) back at|brush(?:ed|es|ing) (?:aside|off)|push(?:ed|es|ing) back (?:at|against))(?! that\b)/gi,
  },
  {
    rule: 'supporting',
    kind: 'SUPPORTS',
    pattern:
      /\b(?:agree(?:d|s|ing) with|welcom(?:ed|es|ing)|back(?:ed|s|ing)|support(?:ed|s|ing)|echo(?:ed|es|ing)|endors(?:ed|es|ing))(?= )/gi,
  },
];

const SPEECH_TARGET =
  /\b(?:criticisms?|claims?|comments?|remarks?|allegations?|accusations?|suggestions?|statements?|warnings?|calls?|questions?|attacks?|complaints?|demands?|proposals?|announcements?|assertions?|appearance|hearing|interview|speech|evidence|testimony|words|views?|letter|report|address|debate|press conference)\b/i;
const EVENT_TARGET =
  /\b(?:appearance|hearing|interview|speech|evidence session|testimony|address|debate|press conference|briefing)\b/i;

/** What article-wide knowledge the response rules need. */
export type ResponseContext = {
  text: string;
  shadow: string;
  sentences: readonly Sentence[];
  roster: Roster;
  quotes: readonly ExtractedQuote[];
};

/** Responses that the text states: a cue, a target that can be told, and a quote of who responds. */
export function responsesOf(context: ResponseContext): ExtractedResponse[] {
  const found: ExtractedResponse[] = [];
  let at = 0;
  for (const sentence of context.sentences) {
    while (at < context.quotes.length && context.quotes[at]!.end <= sentence.start) at++;
    for (const cue of CUES)
      for (const response of responsesBy(cue, sentence, at, context)) found.push(response);
  }
  return found;
}

function responsesBy(
  cue: Cue,
  sentence: Sentence,
  firstQuote: number,
  context: ResponseContext,
): ExtractedResponse[] {
  const { shadow, text } = context;
  const found: ExtractedResponse[] = [];
  let tried = 0;
  for (const item of unmarkedSpans(sentence)) {
    const words = shadow.slice(item.start, item.end);
    for (const match of words.matchAll(cue.pattern)) {
      if (found.length >= MOST_IN_A_SENTENCE) return found;
      if (++tried > 8 * MOST_IN_A_SENTENCE) return found;
      const start = item.start + match.index;
      const end = start + match[0].length;
      const target = targetOf(cue, match[0], end, item.end, sentence.end, context);
      if (!target) continue;
      for (const from of respondingQuotes(sentence, start, firstQuote, context)) {
        if (context.quotes[from]!.speaker?.name === target.name || inside(context.quotes[from]!, start))
          continue;
        found.push({
          from,
          kind: cue.kind,
          cue: { start, end, text: text.slice(start, end) },
          target,
          rule: cue.rule,
          confidence: confidenceOf('response', cue.rule),
        });
      }
    }
  }
  return found;
}

function inside(quote: ExtractedQuote, at: number): boolean {
  return quote.start <= at && quote.end > at;
}

/** The stretches of a sentence outside quotation marks. */
function unmarkedSpans(sentence: Sentence): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = sentence.start;
  for (const item of sentence.items) {
    if (!item.quotation) continue;
    if (item.start > start) spans.push({ start, end: item.start });
    start = item.end;
  }
  if (sentence.end > start) spans.push({ start, end: sentence.end });
  return spans;
}

/** The quotes that a response is made with: those of its sentence, or the one that its colon leads to. */
function respondingQuotes(
  sentence: Sentence,
  cueStart: number,
  firstQuote: number,
  { quotes, shadow }: ResponseContext,
): number[] {
  const own: number[] = [];
  for (let i = Math.max(0, firstQuote - 1); i < quotes.length && quotes[i]!.start < sentence.end; i++) {
    const quote = quotes[i]!;
    if (
      quote.start >= sentence.start &&
      quote.speaker &&
      !(quote.start > cueStart && quote.cue && quote.cue.start < sentence.start)
    )
      own.push(i);
  }
  if (own.length > 0 || shadow[sentence.end - 1] !== ':') return own;
  const next = quotes.findIndex((quote, i) => i >= firstQuote && quote.start >= sentence.end);
  return next >= 0 && quotes[next]!.start - sentence.end < 300 && quotes[next]!.speaker ? [next] : [];
}

const LONGEST_TARGET = 240;
const MOST_IN_A_SENTENCE = 4;

/** Who or what the words behind a cue name: an event ("her appearance before …"), a person, an organisation. */
function targetOf(
  cue: Cue,
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
