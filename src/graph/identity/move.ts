/** A description that is now taken for somebody else. `from` is null for one that is new. */
export type Move = {
  description: string;
  source: string;
  given: string;
  kind: 'PERSON' | 'ORGANISATION' | 'GROUP';
  from: string | null;
  to: string;
};
