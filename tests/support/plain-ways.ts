import type { CheckedDocument } from '../../src/model/document.ts';
import { STATUSES } from '../../src/model/provenance.ts';
import { plainReading } from './plain-reading.ts';
import { ruled, statementsOf } from './plain-statements.ts';

/** Where a way through the graph may stand. */
export type Kind = 'Statement' | 'Speaker' | 'Event' | 'Response' | 'Contradiction';
type Filter = Record<string, unknown>;

/** A step from a thing to others. */
export type Way = {
  /** The field of the contract that goes it. */
  field: string;
  /** The input that narrows it; a way without one cannot be narrowed, and is no connection. */
  filter?: string;
  /** Whether the field gives one thing, and not several. */
  one?: true;
  /** Ids of what it leads to, in order. */
  ids: (from: string, filter: Filter) => readonly string[];
};

/** The kind of thing that an id names. */
export function kindOf(id: string): Kind {
  const [kind] = id.split(':');
  if (kind === 'quote' || kind === 'figure') return 'Statement';
  if (kind === 'response') return 'Response';
  if (kind === 'contradiction') return 'Contradiction';
  return kind === 'event' ? 'Event' : 'Speaker';
}

/** The ways from each kind of thing, as plain loops over documents go them. */
export function plainWays(documents: readonly CheckedDocument[]): Record<Kind, readonly Way[]> {
  const plain = plainReading(documents);
  const statements = documents.flatMap(statementsOf);
  const figures = statements.filter((one) => one.type === 'Figure');
  const responses = new Map(documents.flatMap(({ responses }) => responses).map((one) => [one.id, one]));
  const pairs = new Map(
    [...documents.flatMap(({ contradictions }) => contradictions), ...ruled(figures, documents)].map(
      ({ id, a, b }) => [id, [a, b]],
    ),
  );
  const said = documents
    .flatMap(({ attributions }) => attributions)
    .filter(({ status }) => status !== 'REJECTED');
  const saidBy = (id: string) =>
    said.filter(({ statement }) => statement === id).map(({ speaker }) => speaker);
  /** Of one list those that another one holds, too. */
  const both = (list: readonly string[], other: readonly string[]) => list.filter((id) => other.includes(id));
  const any = { status: STATUSES };
  return {
    Statement: [
      { field: 'saidBy', ids: (id) => [...new Set(saidBy(id))] },
      {
        field: 'responses',
        filter: 'ResponseFilter',
        ids: (id, filter) => plain.responses(filter).filter((one) => responses.get(one)!.to === id),
      },
      {
        field: 'respondsTo',
        filter: 'ResponseFilter',
        ids: (id, filter) => plain.responses(filter).filter((one) => responses.get(one)!.from === id),
      },
      {
        field: 'contradictions',
        filter: 'ContradictionFilter',
        ids: (id, filter) => plain.contradictions(filter).filter((one) => pairs.get(one)!.includes(id)),
      },
    ],
    Speaker: [
      {
        field: 'said',
        filter: 'StatementFilter',
        ids: (id, filter) => plain.statements(filter).filter((one) => saidBy(one).includes(id)),
      },
      {
        field: 'responsesReceived',
        filter: 'ResponseFilter',
        ids: (id, filter) => both(plain.responses(filter), plain.responses({ ...any, to: id })),
      },
      {
        field: 'responsesMade',
        filter: 'ResponseFilter',
        ids: (id, filter) => both(plain.responses(filter), plain.responses({ ...any, by: id })),
      },
      {
        field: 'contradictions',
        filter: 'ContradictionFilter',
        ids: (id, filter) =>
          plain
            .contradictions(filter)
            .filter((one) => pairs.get(one)!.some((side) => saidBy(side).includes(id))),
      },
    ],
    Event: [
      {
        field: 'statements',
        filter: 'StatementFilter',
        ids: (id, filter) => both(plain.statements(filter), plain.statements({ event: id })),
      },
      {
        field: 'responses',
        filter: 'ResponseFilter',
        ids: (id, filter) => plain.responses(filter).filter((one) => responses.get(one)!.to === id),
      },
    ],
    Response: [
      { field: 'response', one: true, ids: (id) => [responses.get(id)!.from] },
      { field: 'target', one: true, ids: (id) => [responses.get(id)!.to] },
    ],
    Contradiction: [{ field: 'statements', ids: (id) => pairs.get(id)! }],
  };
}
