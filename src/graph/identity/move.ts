/** A description that is now taken for somebody else. `from` is null for one that is new. */
export type Move = {
  description: string;
  source: string;
  given: string;
  kind: 'PERSON' | 'ORGANISATION' | 'GROUP';
  from: string | null;
  to: string;
};

/** What is written of a decision on a description. */
export type DecisionRow = { description: string; speaker: string; properties: Record<string, unknown> };
