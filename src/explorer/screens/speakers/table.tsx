import { pathTo } from '../../../model/addresses.ts';
import type { SpeakersQuery } from '../../queries.generated.ts';
import { inWords, number } from '../../words.ts';

type Listed = SpeakersQuery['speakers']['nodes'][number];

/** Speakers as a table: what each is, and how much of it is on record. */
export function SpeakerTable({ speakers }: { speakers: readonly Listed[] }) {
  return (
    <table class="matrix speakers">
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col" class="count">
            Statements
          </th>
          <th scope="col" class="count">
            Responses received
          </th>
          <th scope="col" class="count">
            Contradictions
          </th>
        </tr>
      </thead>
      <tbody>
        {speakers.map((speaker) => (
          <tr key={speaker.id}>
            <th scope="row">
              <a href={pathTo('speakers', speaker.id)}>{speaker.name}</a>
              <span class="facts">{whatIs(speaker)}</span>
            </th>
            <td class="count" data-title="Statements">
              {number(speaker.said.totalCount)}
            </td>
            <td class="count" data-title="Responses received">
              {number(speaker.responsesReceived.totalCount)}
            </td>
            <td class="count" data-title="Contradictions">
              {number(speaker.contradictions.totalCount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The roles of a person, the kind of an organisation, or that it is a group. */
function whatIs(speaker: Listed): string {
  if (speaker.__typename === 'Group') return 'group';
  if (speaker.__typename === 'Organisation') return inWords(speaker.organisationKind);
  const roles = speaker.roles.map(({ title, organisation, place }) =>
    [title, (organisation ?? place)?.name].filter(Boolean).join(', '),
  );
  return roles.length > 0 ? roles.join('; ') : 'person';
}
