import type { Figure, Quote, Statement } from '../../api/schema.generated.ts';
import { type Cell, exportOf, namesOf } from './export.ts';

/** Every statement. */
export const statements = exportOf<Statement & Partial<Quote> & Partial<Figure>>({
  name: 'statements',
  filter: 'StatementFilter',
  query: `query ($filter: StatementFilter, $after: String) {
  statements(filter: $filter, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id text saidOn saidBy { name }
      citation { exact entry { heading } source { id title url } }
      ... on Quote { speech elided }
      ... on Figure { value low high comparator hedge unit per scope measure { name } place { name } }
    }
  }
}`,
  page: ({ statements }) => statements,
  columns: {
    id: ({ id }) => id,
    saidBy: ({ saidBy }) => namesOf(saidBy),
    saidOn: ({ saidOn }) => saidOn,
    text: ({ text }) => text,
    speech: ({ speech }) => speech,
    elided: ({ elided }) => elided,
    value: ({ value }) => value,
    low: ({ low }) => low,
    high: ({ high }) => high,
    comparator: ({ comparator }) => comparator,
    hedge: ({ hedge }) => hedge,
    unit: ({ unit }) => unit,
    per: ({ per }) => per,
    scope: ({ scope }) => scope,
    measure: ({ measure }) => measure?.name,
    place: ({ place }) => place?.name,
    exact: ({ citation }) => citation.exact,
    entry: ({ citation }) => citation.entry.heading,
    source: ({ citation }) => citation.source.title,
    sourceId: ({ citation }) => citation.source.id,
    url: ({ citation }) => citation.source.url as Cell,
  },
});
