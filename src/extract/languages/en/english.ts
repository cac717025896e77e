import { confidenceOf } from '../../confidence.ts';
import type { Item, Sentence } from '../../text/sentences.ts';
import { quotationsByBlock, sentencesOf } from '../../text/sentences.ts';
import { taggingOf } from '../../text/tagging.ts';
import type { ExtractedQuote } from '../../types.ts';
import type { Language, Parts, Reading } from '../language.ts';
import { aboutOf, peopleNamed } from './about.ts';
import { isCountry } from './figures/places.ts';
import { figuresOf } from './figures.ts';
import { eventKind, organisationKind } from './kinds.ts';
import { fullNamesOf } from './people/full-names.ts';
import { withNamesTagged } from './people/names-tagged.ts';
import { resolveSpeakers } from './people/resolve.ts';
import type { Resolved } from './people/tracks.ts';
import { isDay } from './quotes/adjuncts.ts';
import { blockQuotes } from './quotes/blocks.ts';
import { clausesOf } from './quotes/clauses.ts';
import { type Cue, cuesOf } from './quotes/cues.ts';
import type { QuoteDraft } from './quotes/draft.ts';
import { isFiniteVerb } from './quotes/finite-verbs.ts';
import { looseQuotations } from './quotes/marked.ts';
import { capital, word } from './quotes/mention.ts';
import { actDraft } from './responses/act-draft.ts';
import { actsOf } from './responses/acts.ts';
import { adjectiveActsOf } from './responses/adjective-acts.ts';
import type { Stated } from './responses/context.ts';
import { nounActsOf } from './responses/noun-acts.ts';
import { sceneOf } from './responses/scene.ts';
import { responseOf, statedBy, withActs } from './responses/stated.ts';
import { roleOfPlace } from './roles-of-places.ts';
import { speakersOf } from './speakers.ts';
import { tagEnglish } from './tagger.ts';
import { tokensOf } from './tokens.ts';
import { OWNERS, PERSONAL, PRONOUNS, STARTERS } from './words/closed.ts';
import { FURNITURE } from './words/furniture.ts';
import { LINES } from './words/lines.ts';

/** English, as the newspapers of Britain and America print it. */
export const english: Language = {
  tag: 'en',
  lines: LINES,
  furniture: FURNITURE,
  read,
  organisationKind,
  eventKind,
  isCountry,
  isPronoun: (name) => PERSONAL.has(name.toLowerCase()) || PRONOUNS.has(name.toLowerCase()),
  roleOfPlace,
};

function read({ text, shadow, blocks, entries, quotations, knownSpeakers, atLeast }: Parts): Reading {
  const inBlock = quotationsByBlock(blocks, quotations);
  const words = taggingOf(shadow, blocks, tagEnglish);
  const names = fullNamesOf(text, shadow, blocks, words);
  const tagging = withNamesTagged(words, shadow, names);
  const rules = { tokensOf, starters: STARTERS, closesWithCue };
  const byBlock: Sentence[][] = blocks.map((block, index) =>
    block.kind === 'paragraph' || block.kind === 'blockquote'
      ? sentencesOf(shadow, block, index, inBlock[index]!, rules, tagging)
      : [],
  );
  const inBlocks = blockQuotes({ shadow, blocks, sentencesOf: (i) => byBlock[i] ?? [] });
  const narration = outside(byBlock.flat(), inBlocks);
  const clauses = narration.flatMap((sentence) => clausesOf(sentence));
  const drafts = [...inBlocks, ...clauses].sort((a, b) => a.start - b.start);
  const loose = looseQuotations(text, blocks, narration, quotations, drafts);
  const spoken = distinct([...drafts, ...loose].sort(inOrder));
  const acts = narration
    .flatMap((sentence) => [...actsOf(sentence), ...nounActsOf(sentence), ...adjectiveActsOf(sentence)])
    .map(actDraft);
  const proposed = [...spoken, ...acts].sort(inOrder);
  const { speakers, roster, nobodys } = resolveSpeakers(
    text,
    shadow,
    blocks,
    entries,
    narration,
    proposed,
    names,
  );
  const scene = sceneOf(text, shadow, blocks, tagging, roster);
  const stated = statedBy(
    acts.filter((act) => !nobodys.has(act)),
    { text, shadow, scene, sentences: narration, speakers, spoken },
  ).filter(({ rule }) => confidenceOf('response', rule) >= atLeast);
  const responding = new Set<QuoteDraft>(stated.map(({ from }) => from));
  const isNobodys = (one: QuoteDraft) =>
    nobodys.has(one) || (isOwner(text, one.mention) && !speakers.has(one));
  const kept = spoken.filter(
    (one) => responding.has(one) || (confidenceOf('quote', one.rule) >= atLeast && !isNobodys(one)),
  );
  const all = withActs(kept, stated);
  const place = new Map(all.map((draft, i) => [draft, i]));
  for (const { from, who } of stated) if (who) speakers.set(from, who);
  const acted = new Map<QuoteDraft, Stated>(
    stated.flatMap((one) => ('act' in one.from ? [[one.from, one] as const] : [])),
  );
  const quotes = all.map((draft) => {
    const quote = quoteOf(text, draft, speakers.get(draft), acted.get(draft)?.rule);
    return { ...quote, about: aboutOf(quote, scene) };
  });
  return {
    quotes,
    figures: figuresOf({ text, shadow, blocks, quotes, roster, scene, tagging }),
    speakers: speakersOf(
      all.flatMap((draft) => speakers.get(draft) ?? []),
      knownSpeakers,
    ),
    named: peopleNamed(quotes, text, scene),
    responses: stated.map((one) =>
      responseOf(one, text, place.get(one.from)!, (words) => place.get(words) ?? null),
    ),
  };
}

/** "His claim that …" says whose it is only where it is known who he is. */
function isOwner(text: string, mention: QuoteDraft['mention']): boolean {
  return mention !== null && OWNERS.has(text.slice(mention.start, mention.end).toLowerCase());
}

/** In the text's order, the longer first of two that begin together. */
function inOrder(a: QuoteDraft, b: QuoteDraft): number {
  return a.start - b.start || b.end - a.end;
}

/** Sentences that no block quote holds; both lists are in the text's order. */
function outside(sentences: readonly Sentence[], drafts: readonly QuoteDraft[]): Sentence[] {
  let next = 0;
  return sentences.filter((sentence) => {
    while (next < drafts.length && drafts[next]!.end < sentence.end) next++;
    const draft = drafts[next];
    return !(draft && draft.start <= sentence.start && draft.end >= sentence.end);
  });
}

/** Two rules that find the very same words found one quote. */
function distinct(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  return drafts.filter(
    (draft, i) => i === 0 || draft.start !== drafts[i - 1]!.start || draft.end !== drafts[i - 1]!.end,
  );
}

/** `act` is the rule of the response that an act states. */
function quoteOf(
  text: string,
  draft: QuoteDraft,
  resolved: Resolved | undefined,
  act: string | undefined,
): Omit<ExtractedQuote, 'about'> {
  const { start, end, speech, rule, cue, mention } = draft;
  const printed = mention && text.slice(mention.start, mention.end);
  return {
    start,
    end,
    speech,
    speaker: mention && {
      name: resolved?.name ?? printed!,
      text: printed!,
      start: mention.start,
      end: mention.end,
    },
    cue: cue && { ...cue, text: text.slice(cue.start, cue.end) },
    act: act !== undefined,
    rule: act ?? rule,
    confidence: act === undefined ? confidenceOf('quote', rule) : confidenceOf('response', act),
  };
}

/** Whether words behind a quotation that ends in "?" or "!" say who spoke it: "Birch told the Gazette in an interview on Monday." */
function closesWithCue(items: readonly Item[], from: number): boolean {
  let to = from;
  while (
    to < items.length &&
    to - from < LONGEST_CUE &&
    (items[to]!.quotation ? isNickname(items, to) : !/^[.?!]$/.test(word(items, to)))
  )
    to++;
  const words = items.slice(from, to);
  const cue = cuesOf(words)[0];
  if (!cue || cue.subject === null) return false;
  if (to - from <= 14 && (cue.to === words.length || words[cue.to]?.token?.word === ',')) return true;
  if (cue.from < 8 && endsInAdjunct(words, cue)) return true;
  const opens = from < 2 || /^[.?!]$/.test(word(items, from - 2)) || items[from - 2]!.quotation !== null;
  return opens && cue.from === 0 && /^[.?!]?$/.test(word(items, to)) && onlyAdds(words, cue);
}

/** "shouted to the crowd", "told reporters as she left": to whom, where, when and how it was said, and nothing that was said. */
function onlyAdds(words: readonly Item[], { to, verb }: Cue): boolean {
  let i = to;
  if (verb.frames.has('addressee')) while (i - to < 8 && ADDRESSEE.test(words[i]?.tag ?? '')) i++;
  if (i >= words.length || word(words, i) === ',') return true;
  if (word(words, i) === 'to' && words[i + 1]?.tag === 'VERB') return false;
  if (
    !isDay(words, i) &&
    !ADDING.test(words[i]!.tag ?? '') &&
    !/^(?:last|this|late|early)$/.test(word(words, i))
  )
    return false;
  for (; i < words.length; i++) {
    const w = word(words, i);
    if (SUBORDINATE.test(w) || (w === 'that' && words[i - 1]?.tag === 'NOUN' && words[i + 1]?.tag === 'VERB'))
      return true;
    if (w === 'that' || w === ':' || isFiniteVerb(words, i)) return false;
  }
  return true;
}

const ADDRESSEE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/;
const ADDING = /^(?:ADP|ADV|SCONJ|PART)$/;
const SUBORDINATE = /^(?:as|when|while|after|before|because|since|until|who|which|where|,)$/;

/** "Ann “Dinghy” Ferris" */
function isNickname(items: readonly Item[], at: number): boolean {
  const { start, end } = items[at]!;
  return end - start < 20 && capital(items, at - 1) && capital(items, at + 1);
}

/** No sentence needs more words to say who spoke, to whom, where and when. */
const LONGEST_CUE = 45;

/** "said in a statement", "told the Gazette on Monday": where and when it was said, and nothing that was said. */
function endsInAdjunct(words: readonly Item[], { to, verb }: Cue): boolean {
  let i = to;
  if (verb.lemma === 'tell') while (i < words.length && i - to < 7 && !opensAdjunct(words, i)) i++;
  if (!/^(?:say|tell)$/.test(verb.lemma) || !opensAdjunct(words, i)) return false;
  return words.slice(i).every(({ token }) => token?.lower !== 'that');
}

function opensAdjunct(words: readonly Item[], i: number): boolean {
  return (
    isDay(words, i) || /^(?:in|on|at|during|after|when|before|while)$/.test(words[i]?.token?.lower ?? '')
  );
}
