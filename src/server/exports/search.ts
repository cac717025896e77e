import type { Cell } from '../../model/spreadsheet.ts';
import { STATEMENT, statementColumns, type Told } from './columns.ts';
import { exportOf } from './export.ts';

/** What a search may find: a statement, or something with a name or a title. */
type Found = Told & { name?: string; title?: string };

/** What a search finds. */
export const search = exportOf<Found>({
  name: 'search',
  says: 'Something that a search for the words in `query` finds, the best match first.',
  field: 'search',
  filter: 'StatementFilter',
  words: ['query', 'kinds'],
  query: `query ($query: String!, $kinds: [SearchKind!], $filter: StatementFilter, $after: String, $counting: Boolean!) {
  search(query: $query, kinds: $kinds, filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $counting)
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on Quote { ...Told }
      ... on Figure { ...Told }
      ... on Person { id name }
      ... on Organisation { id name }
      ... on Group { id name }
      ... on Place { id name }
      ... on Event { id name }
      ... on Measure { id name }
      ... on Source { id title url }
    }
  }
}${STATEMENT}`,
  columns: {
    id: ['The id of what was found.', ({ id }) => id],
    type: ['What kind of thing it is.', ({ __typename }) => __typename],
    name: ['The name, or the title of a source; no statement has one.', ({ name, title }) => name ?? title],
    ...Object.fromEntries(Object.entries(statementColumns).filter(([name]) => !/^(id|type)$/.test(name))),
    url: [
      'The web address of the source that was found, or in which the statement is printed.',
      (found) => (found.citation?.source ?? (found as { url?: unknown })).url as Cell,
    ],
  },
});
