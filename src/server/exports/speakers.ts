import type { Group, Organisation, Person, Speaker } from '../../api/schema.generated.ts';
import { exportOf } from './export.ts';

type Row = Speaker & Partial<Person> & { organisationKind?: Organisation['kind']; groupKind?: Group['kind'] };

/** Everyone on record. */
export const speakers = exportOf<Row & { __typename?: string }>({
  name: 'speakers',
  says: 'A speaker: a person, an organisation or a group, by name.',
  field: 'speakers',
  filter: 'SpeakerFilter',
  query: `query ($filter: SpeakerFilter, $after: String, $counting: Boolean!) {
  speakers(filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $counting)
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename id name description
      ... on Organisation { organisationKind: kind }
      ... on Group { groupKind: kind }
      said(first: 1) { totalCount }
      responsesReceived(first: 1) { totalCount }
      responsesMade(first: 1) { totalCount }
      contradictions(first: 1) { totalCount }
    }
  }
}`,
  columns: {
    id: ['The id of the speaker.', ({ id }) => id],
    type: ['Person, Organisation or Group.', ({ __typename }) => __typename],
    kind: [
      'What kind of organisation or group; people have none.',
      ({ organisationKind, groupKind }) => organisationKind ?? groupKind,
    ],
    name: ['The name that we call it by.', ({ name }) => name],
    description: ['What it is, in a few words.', ({ description }) => description],
    statements: ['How many statements it made.', ({ said }) => said.totalCount],
    responsesReceived: [
      'How many responses others made to it.',
      ({ responsesReceived }) => responsesReceived.totalCount,
    ],
    responsesMade: ['How many responses it made.', ({ responsesMade }) => responsesMade.totalCount],
    contradictions: [
      'How many contradictions its statements are part of.',
      ({ contradictions }) => contradictions.totalCount,
    ],
  },
});
