import type { Contradiction } from '../../api/schema.generated.ts';
import { STATEMENT, statementAs, type Told } from './columns.ts';
import { exportOf } from './export.ts';

/** Every pair of statements that cannot both hold, both in one row. */
export const contradictions = exportOf<Contradiction>({
  name: 'contradictions',
  says: 'Two statements that cannot both hold, the surest first.',
  field: 'contradictions',
  filter: 'ContradictionFilter',
  query: `query ($filter: ContradictionFilter, $after: String, $counting: Boolean!) {
  contradictions(filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $counting)
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind method status confidence assertedBy policy gap relativeGap self reason
      statements { ...Told }
    }
  }
}${STATEMENT}`,
  columns: {
    id: ['The id of the contradiction.', ({ id }) => id],
    kind: ['VALUE, DENIAL or INCOMPATIBLE.', ({ kind }) => kind],
    method: ['RULE or HUMAN.', ({ method }) => method],
    status: ['Where it stands with its reviewers.', ({ status }) => status],
    confidence: ['How sure we are of our reading.', ({ confidence }) => confidence],
    assertedBy: ['The person or the rule that asserts it.', ({ assertedBy }) => assertedBy],
    policy: ['The tolerance policy, where a rule found it.', ({ policy }) => policy],
    gap: ['How far apart the two printed values are.', ({ gap }) => gap],
    relativeGap: ['The gap over the smaller value.', ({ relativeGap }) => relativeGap],
    self: ['Whether one speaker said both.', ({ self }) => self],
    reason: ['Why, in words.', ({ reason }) => reason],
    ...statementAs<Contradiction>('first', ({ statements }) => statements[0] as Told),
    ...statementAs<Contradiction>('second', ({ statements }) => statements[1] as Told),
  },
});
