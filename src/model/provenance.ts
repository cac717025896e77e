export const STATUSES = ['PROPOSED', 'CONFIRMED', 'DISPUTED', 'REJECTED'] as const;
/** Where an edge stands with its reviewers. A REJECTED edge stays, hidden by default, so that no rule proposes it again. */
export type Status = (typeof STATUSES)[number];

export const BASES = ['STATED', 'INFERRED', 'RULE', 'IMPORTED'] as const;
/** What an edge rests on: printed words, a reader's inference, a rule's, or another collection. */
export type Basis = (typeof BASES)[number];

export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
/** How sure we are of our reading; never of the truth of what was said. */
export type Confidence = (typeof CONFIDENCES)[number];

/** The block that SAID, RESPONDS_TO, CONTRADICTS and HOLDS_ROLE all carry. */
export type Provenance = {
  status: Status;
  basis: Basis;
  /** The sentence that the edge rests on, word for word. */
  basisText: string | null;
  /** The id of the entry in which basisText stands. */
  basisEntry: string | null;
  /** Offset of basisText in the entry's text, in UTF-16 units, where it is known. */
  basisStart: number | null;
  basisEnd: number | null;
  confidence: Confidence;
  /** A person or a rule, such as `rule:tolerance/1`. */
  assertedBy: string;
  /** ISO 8601 date-time. Null in a checked document: the moment of import is filled in. */
  assertedAt: string | null;
  reviewedBy: string | null;
  reviewedAt: string | null;
  note: string | null;
};
