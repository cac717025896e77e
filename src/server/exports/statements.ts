import { STATEMENT, statementColumns, type Told } from './columns.ts';
import { exportOf } from './export.ts';

/** Every statement. */
export const statements = exportOf<Told>({
  name: 'statements',
  says: 'A statement: a quote or a figure, in the order in which they are printed.',
  field: 'statements',
  filter: 'StatementFilter',
  query: `query ($filter: StatementFilter, $after: String, $counting: Boolean!) {
  statements(filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $counting)
    pageInfo { hasNextPage endCursor }
    nodes { ...Told }
  }
}${STATEMENT}`,
  columns: statementColumns,
});
