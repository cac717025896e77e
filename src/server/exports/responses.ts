import type { Response } from '../../api/schema.generated.ts';
import { STATEMENT, severalAs, statementAs, type Told } from './columns.ts';
import { exportOf } from './export.ts';

/** What of a response's target stands in the row: all of a statement but where it is printed. */
const OF_TARGET = ['text', 'saidOn', 'value', 'unit', 'measure', 'entryId', 'source', 'sourceId'];

/** Everything that answers, with what it answers, both in one row. */
export const responses = exportOf<Response>({
  name: 'responses',
  says: 'A statement that answers another one, a speaker or an event, in the order in which they are printed.',
  field: 'responses',
  filter: 'ResponseFilter',
  query: `query ($filter: ResponseFilter, $after: String, $counting: Boolean!) {
  responses(filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $counting)
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind status basis basisText confidence assertedBy
      response { ...Told }
      target {
        __typename
        ... on Quote { ...Told }
        ... on Figure { ...Told }
        ... on Person { id name }
        ... on Organisation { id name }
        ... on Group { id name }
        ... on Event { id name }
      }
    }
  }
}${STATEMENT}`,
  columns: {
    id: ['The id of the response.', ({ id }) => id],
    kind: ['How it answers, such as REJECTS.', ({ kind }) => kind],
    status: ['Where it stands with its reviewers.', ({ status }) => status],
    basis: ['What it rests on: STATED, INFERRED, RULE or IMPORTED.', ({ basis }) => basis],
    basisText: ['The sentence that it rests on.', ({ basisText }) => basisText],
    confidence: ['How sure we are of our reading.', ({ confidence }) => confidence],
    assertedBy: ['The person or the rule that asserts it.', ({ assertedBy }) => assertedBy],
    ...statementAs<Response>('response', ({ response }) => response as Told),
    targetId: ['The id of what is answered.', ({ target }) => target.id],
    targetType: ['What is answered: Quote, Figure, Person, Organisation, Group or Event.', typeOfTarget],
    targetName: [
      'The speaker or the event that is answered, where the text does not name the very words.',
      ({ target }) => ('name' in target ? target.name : null),
    ],
    ...severalAs<Response>('targetSaidBy', 'Who said the words that are answered', 3, (response) => {
      return toldTarget(response)?.saidBy;
    }),
    ...statementAs<Response>('target', toldTarget, OF_TARGET),
  },
});

function typeOfTarget({ target }: Response): string | undefined {
  return (target as Told).__typename;
}

/** The very words that are answered, where the text names them. */
function toldTarget({ target }: Response): Told | null {
  return 'text' in target ? (target as Told) : null;
}
