import type { Response } from '../../api/schema.generated.ts';
import { exportOf, namesOf } from './export.ts';

/** Everything that answers, with what it answers, both in one row. */
export const responses = exportOf<Response>({
  name: 'responses',
  filter: 'ResponseFilter',
  query: `query ($filter: ResponseFilter, $after: String) {
  responses(filter: $filter, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind status basis basisText confidence assertedBy
      response { id text saidOn saidBy { name } citation { exact entry { heading } source { id title } } }
      target {
        ... on Quote { id text saidBy { name } }
        ... on Figure { id text saidBy { name } }
        ... on Person { id name }
        ... on Organisation { id name }
        ... on Group { id name }
        ... on Event { id name }
      }
    }
  }
}`,
  page: ({ responses }) => responses,
  columns: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    status: ({ status }) => status,
    basis: ({ basis }) => basis,
    basisText: ({ basisText }) => basisText,
    confidence: ({ confidence }) => confidence,
    assertedBy: ({ assertedBy }) => assertedBy,
    responseId: ({ response }) => response.id,
    responseSaidBy: ({ response }) => namesOf(response.saidBy),
    responseSaidOn: ({ response }) => response.saidOn,
    responseText: ({ response }) => response.text,
    responseExact: ({ response }) => response.citation.exact,
    targetId: ({ target }) => target.id,
    // The very words where the text names them; else the speaker or the occasion has a name and no words.
    targetName: ({ target }) => ('text' in target ? namesOf(target.saidBy) : target.name),
    targetText: ({ target }) => ('text' in target ? target.text : null),
    entry: ({ response }) => response.citation.entry.heading,
    source: ({ response }) => response.citation.source.title,
    sourceId: ({ response }) => response.citation.source.id,
  },
});
