import type { Unanswered } from '../../api/schema.generated.ts';
import { STATEMENT, severalAs, statementIn, type Told } from './columns.ts';
import { exportOf } from './export.ts';

/** Every statement that calls somebody out and got no response on record. */
export const unanswered = exportOf<Unanswered>({
  name: 'unanswered',
  says: 'A statement that calls somebody out and got no response on record.',
  field: 'unanswered',
  filter: 'UnansweredFilter',
  query: `query ($filter: UnansweredFilter, $after: String, $counting: Boolean!) {
  unanswered(filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $counting)
    pageInfo { hasNextPage endCursor }
    nodes { calledOut { id name } statement { ...Told } }
  }
}${STATEMENT}`,
  columns: {
    ...severalAs<Unanswered>('calledOut', 'Whom it calls out', 3, ({ calledOut }) => calledOut),
    ...statementIn<Unanswered>(({ statement }) => statement as Told),
  },
});
