import { z } from 'zod';
import { ATTRIBUTIONS, SPEECHES } from '../../model/document.ts';
import { COMPARATORS } from '../../model/figures.ts';
import { localName, ref, selection, text, when, whenSaid } from './fields.ts';
import { provenance, responseFormat } from './links.ts';

/** What is the same for each speaker of a statement. */
const asPrinted = {
  as: text.optional().describe("The name as printed here, such as `the town's mayor`."),
  role: text.optional().describe('The role as printed here, such as `Mayor of Calais`.'),
  attribution: z
    .enum(ATTRIBUTIONS)
    .optional()
    .describe('How the words are attributed; found from the speaker if left out.'),
};

const speaker = z.union([
  ref,
  z.strictObject({ speaker: ref.describe('Who said it, by local name.'), ...asPrinted }),
]);

const speakers = z
  .union([speaker, z.array(speaker).min(1)])
  .describe('Who said it, by local name; a list where several said it jointly.');

const statement = {
  key: localName.optional().describe('A local name, needed only where something refers to this statement.'),
  ...selection,
  ...asPrinted,
  cue: text.optional().describe('The words that attribute it, such as `told MPs`.'),
  on: whenSaid
    .optional()
    .describe(
      'When it was said, as precisely as the source says and no more; `yesterday` and `last year` may be written.',
    ),
  audience: text.optional().describe('Who it was said to, as printed.'),
  event: ref.optional().describe('The event at which it was said.'),
  about: z.array(ref).optional().describe('Places, speakers and events that it is about.'),
  respondsTo: z.array(responseFormat).optional().describe('What it responds to, where the text says so.'),
  ...provenance,
};

const reading = {
  value: z.number().optional().describe('The number; read from the words if left out.'),
  low: z.number().optional().describe('The lower bound, only where the words state one.'),
  high: z.number().optional().describe('The upper bound, only where the words state one.'),
  hedge: text
    .optional()
    .describe(
      'The words beside the number that qualify it, such as `around`; read from the words if left out.',
    ),
  comparator: z
    .enum(COMPARATORS)
    .optional()
    .describe('How the number is meant; read from the hedge if left out.'),
  measure: ref.optional().describe('What is counted, so that figures can be compared.'),
  unit: text.optional().describe("The unit, where it is not the measure's."),
  per: z.enum(['hour', 'day', 'week', 'month', 'year']).optional().describe('The period of a rate.'),
  scope: text
    .optional()
    .describe('What the figure is restricted to; figures of different scope are not compared.'),
  asOf: whenSaid
    .optional()
    .describe(
      'The time that the figure is about, where the source says so; `last year` and such may be written.',
    ),
  place: ref.optional().describe('The one place that the figure is about.'),
};

const figureFormat = z.strictObject({ ...statement, speaker: speakers.optional(), ...reading });

const quoteFormat = z.strictObject({
  ...statement,
  speaker: speakers.optional(),
  speech: z
    .enum(SPEECHES)
    .describe('DIRECT: all in quotation marks or set as a quote. MIXED: partly. INDIRECT: reported.'),
  language: text.optional().describe("Its language as a BCP 47 tag, where it is not the source's."),
  figures: z
    .array(figureFormat)
    .optional()
    .describe('Numbers stated in the quote; its speaker said them too.'),
});

export const entryFormat = z.strictObject({
  key: localName.optional().describe('A local name; its number in the source if left out.'),
  heading: text.optional().describe('The heading as printed.'),
  postedAt: when.optional().describe('When it was posted, as precisely as the source says.'),
  text: text
    .optional()
    .describe('The text, where you may publish it; the words of statements are then found in it.'),
  start: z.int().min(0).optional().describe("Where the entry begins in the source's text, in UTF-16 units."),
  end: z.int().min(0).optional().describe("Where the entry ends in the source's text, in UTF-16 units."),
  quotes: z
    .array(quoteFormat)
    .optional()
    .describe('Words put on record by a speaker, in the order of the text.'),
  figures: z.array(figureFormat).optional().describe('Numbers put on record outside of any quote.'),
});

export type EntryInput = z.infer<typeof entryFormat>;
export type QuoteInput = z.infer<typeof quoteFormat>;
export type FigureInput = z.infer<typeof figureFormat>;
export type StatementInput = QuoteInput | FigureInput;
export type SpeakersInput = z.infer<typeof speakers>;
