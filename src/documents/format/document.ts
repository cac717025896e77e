import { z } from 'zod';
import { SOURCE_KINDS } from '../../model/document.ts';
import { entryFormat } from './entries.ts';
import { findable, refs, text, when } from './fields.ts';
import { contradictionFormat, standing } from './links.ts';
import {
  eventFormat,
  groupFormat,
  measureFormat,
  named,
  organisationFormat,
  personFormat,
  placeFormat,
} from './things.ts';

const sourceFormat = z
  .strictObject({
    id: findable
      .optional()
      .describe(
        'The id in the graph, such as `source:calais-live-blog`; if left out, one is made from the title and what tells it from others of that title.',
      ),
    title: findable.describe('The title as printed.'),
    kind: z.enum(SOURCE_KINDS).describe('What sort of document the source is.'),
    publisher: refs
      .optional()
      .describe(
        'The organisation (or organisations) that published it, by local name; left out where nobody is named.',
      ),
    url: findable.optional().describe('Where it was published.'),
    publishedAt: when
      .optional()
      .describe('When it was published, as precisely as the source says and no more.'),
    retrievedAt: when.optional().describe('When you read it.'),
    language: text.describe('Its language as a BCP 47 tag, such as `en-GB`.'),
    licence: text.optional().describe('The licence of the text, where it is given one.'),
    citation: text.describe('How to cite the source, in one line.'),
    sha256: text.optional().describe('SHA-256 of the text as you read it, 64 hexadecimal digits.'),
  })
  .describe('The published document that everything below was read in.');

/** A statement document as people write it: the one definition that checks it and that editors complete from. */
export const documentFormat = z
  .strictObject({
    $schema: z.string().optional().describe('For editors only.'),
    by: text.describe(
      'Who read the source and vouches for what is written here: your name, or `rule:…` for a program.',
    ),
    status: standing.optional(),
    source: sourceFormat,
    people: named(personFormat).describe('Named people, by a short local name of your choice.'),
    organisations: named(organisationFormat).describe(
      'Institutions, parties, committees, publishers, by local name.',
    ),
    groups: named(groupFormat).describe(
      'Collective or unnamed voices ("residents", "a resident"), by local name.',
    ),
    places: named(placeFormat).describe('Towns, countries, regions, by local name.'),
    events: named(eventFormat).describe('Occasions on which things are said, by local name.'),
    measures: named(measureFormat).describe(
      'What figures count, so that they can be compared, by local name.',
    ),
    entries: z
      .array(entryFormat)
      .min(1)
      .describe('The parts of the source in its own order: updates of a live blog; a plain article has one.'),
    contradictions: z
      .array(contradictionFormat)
      .optional()
      .describe(
        'Statements that a reader finds to contradict each other. Contradictions between figures are found at import.',
      ),
  })
  .describe('One source with the statements that were read in it.');

/** What `documentFormat` accepts; also what `printDocument` prints. */
export type DocumentInput = z.infer<typeof documentFormat>;
export type SourceInput = z.infer<typeof sourceFormat>;
