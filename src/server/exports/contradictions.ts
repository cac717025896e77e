import type { Contradiction, Figure, Statement } from '../../api/schema.generated.ts';
import { type Cell, exportOf, namesOf } from './export.ts';

/** Every pair of statements that cannot both hold, both in one row. */
export const contradictions = exportOf<Contradiction>({
  name: 'contradictions',
  filter: 'ContradictionFilter',
  query: `query ($filter: ContradictionFilter, $after: String) {
  contradictions(filter: $filter, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind method status confidence assertedBy policy gap relativeGap self reason
      statements {
        id text saidOn saidBy { name }
        citation { exact entry { heading } source { title } }
        ... on Figure { value unit per measure { name } }
      }
    }
  }
}`,
  page: ({ contradictions }) => contradictions,
  columns: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    method: ({ method }) => method,
    status: ({ status }) => status,
    confidence: ({ confidence }) => confidence,
    assertedBy: ({ assertedBy }) => assertedBy,
    policy: ({ policy }) => policy,
    gap: ({ gap }) => gap,
    relativeGap: ({ relativeGap }) => relativeGap,
    self: ({ self }) => self,
    reason: ({ reason }) => reason,
    ...side('first', 0),
    ...side('second', 1),
  },
});

type Told = Statement & Partial<Figure>;

/** The columns of one of the two statements. */
function side(name: string, at: 0 | 1): Record<string, (pair: Contradiction) => Cell> {
  const cells: Record<string, (statement: Told) => Cell> = {
    Id: ({ id }) => id,
    SaidBy: ({ saidBy }) => namesOf(saidBy),
    SaidOn: ({ saidOn }) => saidOn,
    Text: ({ text }) => text,
    Value: ({ value }) => value,
    Unit: ({ unit }) => unit,
    Per: ({ per }) => per,
    Measure: ({ measure }) => measure?.name,
    Exact: ({ citation }) => citation.exact,
    Entry: ({ citation }) => citation.entry.heading,
    Source: ({ citation }) => citation.source.title,
  };
  return Object.fromEntries(
    Object.entries(cells).map(([cell, read]) => [
      name + cell,
      ({ statements }: Contradiction) => read(statements[at] as Told),
    ]),
  );
}
