import { confidenceOf } from './confidence.ts';
import { type ResponseContext, type ResponseCue, targetOf } from './response-targets.ts';
import type { Sentence } from './text/sentences.ts';
import type { ExtractedQuote, ExtractedResponse } from './types.ts';

const MOST_IN_A_SENTENCE = 4;

/** Cues that state a response in so many words, each with what must follow: the words that name its target. */
const CUES: readonly ResponseCue[] = [
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
  cue: ResponseCue,
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
