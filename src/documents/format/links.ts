import { z } from 'zod';
import { CONTRADICTION_KINDS, RESPONSE_KINDS } from '../../model/document.ts';
import { BASES, CONFIDENCES, STATUSES } from '../../model/provenance.ts';
import { basis, ref, text } from './fields.ts';

/** Where something stands with its reviewers. */
export const standing = z
  .enum(STATUSES)
  .describe(
    'The review status. If left out: CONFIRMED for what a person read in printed words, PROPOSED for all else.',
  );

/** The provenance block, as people write it: flat, and everything but the basis can be left out. */
export const provenance = {
  basis: basis.optional(),
  grounds: z
    .enum(BASES)
    .optional()
    .describe(
      'What it rests on: STATED (printed words, the default), INFERRED (your reading), RULE or IMPORTED.',
    ),
  status: standing.optional(),
  confidence: z
    .enum(CONFIDENCES)
    .optional()
    .describe('How sure you are of the reading, never of the truth of what was said.'),
  by: text.optional().describe('Who asserts it, where that is not the reader named at the top.'),
  reviewedBy: text.optional().describe('Who reviewed it.'),
  reviewedAt: text.optional().describe('When it was reviewed, as an ISO 8601 date-time.'),
  note: text.optional().describe('Anything that a later reader should know about this reading.'),
};

/** What a statement responds to. */
export const responseFormat = z
  .strictObject({
    to: ref.describe('A statement, speaker or event, by key or local name.'),
    kind: z.enum(RESPONSE_KINDS).describe('What the response does.'),
    ...provenance,
  })
  .describe('A response that the text states. Order on the page is never a basis.');

/** Two statements that cannot both hold. */
export const contradictionFormat = z
  .strictObject({
    between: z.array(ref).min(2).max(2).describe('The keys of the two statements.'),
    kind: z
      .enum(CONTRADICTION_KINDS)
      .describe('DENIAL: one denies the other. INCOMPATIBLE: both cannot hold.'),
    reason: text.describe('Why they cannot both hold, in a sentence.'),
    ...provenance,
  })
  .describe('A contradiction that a person asserts; PROPOSED until a second person confirms it.');

export type ResponseInput = z.infer<typeof responseFormat>;
export type ContradictionInput = z.infer<typeof contradictionFormat>;
export type ProvenanceInput = Partial<Omit<ResponseInput, 'to' | 'kind'>>;
export type BasisInput = z.infer<typeof basis>;
