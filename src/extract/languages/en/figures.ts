import { inPieces } from '../../../model/pieces.ts';
import { NO_SLOTS } from '../../../model/quantities.ts';
import { confidenceOf } from '../../confidence.ts';
import type { Block } from '../../text/blocks.ts';
import type { Tagging } from '../../text/tagging.ts';
import type { ExtractedFigure, ExtractedQuote, SpokenBy } from '../../types.ts';
import { placeFor, placesOf } from './figures/places.ts';
import { scanFigures } from './figures/scan.ts';
import type { ScannedFigure } from './figures/scanned.ts';
import { readMention } from './people/parse.ts';
import { findByRole, findPerson, type Roster } from './people/roster.ts';
import { bareFigures, RIGHT_BEFORE } from './quantities/bare.ts';
import { namedBy } from './quantities/named.ts';
import { type InSentence, quantitiesOf } from './quantities/quantities.ts';
import { sentencesIn } from './quantities/words.ts';
import type { Scene } from './responses/scene.ts';
import { tokensOf } from './tokens.ts';

/** What article-wide knowledge the figure rules need. */
export type FigureContext = {
  text: string;
  shadow: string;
  blocks: readonly Block[];
  quotes: readonly ExtractedQuote[];
  roster: Roster;
  scene: Scene;
  tagging: Tagging;
};

/** Digits, or words beside which a number counts people without a noun. */
const MAY_COUNT = /\d|\b(?:dead|kill\w*|wound\w*|injur\w*|hurt)\b/;

/** How many words are read as one sentence: no printed sentence has more, and the rules look from each number at all of its sentence. */
const LONGEST_SENTENCE = 120;

type Places = ReturnType<typeof placesOf>;

/** The figures of an article, each with who put it on record, what it counts and where. */
export function figuresOf(context: FigureContext): ExtractedFigure[] {
  const places = placesOf(context.text, (name) => findPerson(context.roster, name) !== null);
  const found: ExtractedFigure[] = [];
  const inSentences: InSentence[] = [];
  let firstQuote = 0;
  let sentence = 0;
  for (const block of context.blocks) {
    if (
      block.kind !== 'paragraph' &&
      block.kind !== 'blockquote' &&
      block.kind !== 'heading' &&
      block.kind !== 'list'
    )
      continue;
    while (firstQuote < context.quotes.length && context.quotes[firstQuote]!.end <= block.start) firstQuote++;
    const scanned = scanFigures(context.shadow, block.start, block.end);
    if (scanned.length === 0 && !MAY_COUNT.test(context.shadow.slice(block.start, block.end))) continue;
    const sentences = sentencesIn(context.shadow, block.start, block.end, context.tagging);
    for (const words of sentences.flatMap((one) => [...inPieces(one, LONGEST_SENTENCE)])) {
      sentence++;
      const end = words.at(-1)!.end;
      const near = scanned.filter((one) => one.start < end && one.end >= words[0]!.start - RIGHT_BEFORE);
      const own = near.filter((one) => one.start >= words[0]!.start);
      const all = [...own, ...bareFigures(words, context.shadow, near)].sort((a, b) => a.start - b.start);
      for (const one of all) {
        const figure = figureOf(one, block, firstQuote, places, context);
        found.push(figure);
        inSentences.push({ ...figure, words, sentence });
      }
    }
  }
  const slots = quantitiesOf(inSentences, context.shadow, (subject, figure) =>
    namedBy(subject, figure, context.scene),
  );
  return found.map((figure, i) => ({ ...figure, slots: slots[i]! }));
}

function figureOf(
  scanned: ScannedFigure,
  block: Block,
  firstQuote: number,
  places: Places,
  context: FigureContext,
): ExtractedFigure {
  const { text, shadow } = context;
  const { counted, rule, nounEnd, ...reading } = scanned;
  const heading = block.kind === 'heading';
  const quote = heading ? -1 : quoteAround(context.quotes, scanned, firstQuote);
  const speaker = heading ? headingSpeaker(block, context) : (context.quotes[quote]?.speaker ?? null);
  const inferred: string[] = [];
  const sentence = sentenceAround(shadow, block, scanned.start, scanned.end);
  const place = placeFor(
    { before: sentence.before, behind: shadow.slice(nounEnd, sentence.end) },
    places,
    () => homeOf(speaker, context.roster),
  );
  if (place?.how === 'inferred') inferred.push(`place ${place.name} from its sentence`);
  const noun = counted?.noun ?? (rule === 'money' ? moneyNoun(sentence.text) : null);
  const per =
    reading.per ?? (rule === 'money' ? (periodOfNoun(noun) ?? periodInQuote(rule, context, quote)) : null);
  if (per !== reading.per && per !== null) inferred.push(`per ${per} from the words around it`);
  return {
    ...reading,
    unit: reading.unit ?? '',
    per,
    scope: null,
    asOf: yearOf(sentence.text),
    text: text.slice(scanned.start, scanned.end),
    noun,
    nounEnd,
    slots: NO_SLOTS,
    measure:
      noun && rule !== 'percent' && rule !== 'share'
        ? [noun, place && `in ${place.name}`].filter(Boolean).join(' ')
        : null,
    place: place?.name ?? null,
    speaker,
    quote: quote < 0 ? null : quote,
    heading,
    inferred,
    rule,
    confidence: confidenceOf('figure', rule),
  };
}

function quoteAround(
  quotes: readonly ExtractedQuote[],
  span: { start: number; end: number },
  from: number,
): number {
  let inner = -1;
  for (let i = Math.max(0, from); i < quotes.length && quotes[i]!.start <= span.start; i++)
    if (quotes[i]!.end >= span.end) inner = i;
  return inner;
}

function sentenceAround(
  shadow: string,
  block: Block,
  start: number,
  end: number,
): { before: string; text: string; end: number } {
  const head = shadow.slice(Math.max(block.start, start - 300), start);
  const tail = shadow.slice(end, Math.min(block.end, end + 300));
  const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
  const stop = /[.?!](?=\s|"|$)/.exec(tail);
  const before = head.slice(cut < 0 ? 0 : cut + 2);
  const to = end + (stop ? stop.index : tail.length);
  return { before, text: before + shadow.slice(start, to), end: to };
}

/** "£36 …" and, later in the same quote, "money every week": the period is the quote's. */
function periodInQuote(rule: string, { shadow, quotes }: FigureContext, quote: number): string | null {
  if (rule !== 'money' || quote < 0) return null;
  const { start, end } = quotes[quote]!;
  const found = /\b(?:every|each|a|per)\s+(day|week|month|year)\b/i.exec(
    shadow.slice(start, Math.min(end, start + 4000)),
  );
  return found ? found[1]!.toLowerCase() : null;
}

const MONEY_NOUN =
  /\b(?:((?:\p{Ll}+\s)?)(allowances?|payments?|benefits?|salar(?:y|ies)|wages?|fines?|budgets?|grants?|fees?|debts?|deficits?|loans?|pensions?|donations?|losses|profits?|revenues?|investments?|funding|savings?|rent))\b/u;

/** The one year that a sentence names with "in" or "by"; null where it names none or several. */
function yearOf(sentence: string): string | null {
  const years = new Set(
    [
      ...sentence.matchAll(/\b(?:[Ii]n|[Bb]y|[Dd]uring|[Ff]or|of)\s+(?:\p{Lu}\p{L}+\s+)?((?:19|20)\d\d)\b/gu),
    ].map((match) => match[1]!),
  );
  return years.size === 1 ? [...years][0]! : null;
}

/** A weekly benefit is for each week. */
function periodOfNoun(noun: string | null): string | null {
  const found = /^(?:(dai)|(week|month)|(annual|year))l?y?\s/.exec(noun ?? '');
  return found ? (found[1] ? 'day' : (found[2] ?? 'year')) : null;
}

/** What a sum is, from the nouns for money in its sentence. */
function moneyNoun(sentence: string): string | null {
  const found = MONEY_NOUN.exec(sentence);
  if (!found) return null;
  const modifier = /^(?:a|an|the|of|in|its|his|her|their|our|to|and|for|with|this|that|no|any)\s$/.test(
    found[1]!,
  )
    ? ''
    : found[1]!;
  return `${modifier}${found[2]!}`;
}

/** The place that a speaker's role names: the Mayor of Calais is at home in Calais. */
function homeOf(speaker: SpokenBy | null, roster: Roster): string | null {
  const person = speaker && findPerson(roster, speaker.name);
  for (const role of person ? [...person.roles, ...person.inferredRoles] : []) {
    const found =
      /\b(?:mayor|governor|leader|president|bishop|people)\s+of\s+(\p{Lu}[\p{L}' -]*)$/iu.exec(role) ??
      /^(\p{Lu}[\p{L}'-]+)(?:'s)?\s+(?:mayor|governor)\b/u.exec(role);
    if (found) return found[1]!.trim();
  }
  return null;
}

/** "Mayor: Calais has 2,500 immigrants": whoever stands before the colon. */
function headingSpeaker(block: Block, { text, shadow, roster }: FigureContext): SpokenBy | null {
  const lead = /^[^:"]{2,60}(?=:\s)/.exec(shadow.slice(block.start, block.end))?.[0];
  if (!lead) return null;
  const end = block.start + lead.length;
  const reading = readMention(tokensOf(shadow, block.start, end), text);
  const person =
    reading?.kind === 'person'
      ? findPerson(roster, reading.name)
      : reading?.kind === 'role'
        ? findByRole(roster, reading.name, [])
        : null;
  return person && { name: person.name, text: text.slice(block.start, end), start: block.start, end };
}
