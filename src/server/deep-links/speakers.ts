import type { Person } from '../../api/schema.generated.ts';
import { counted, type DeepLink, namesOf, STATEMENT, shortened, spokenLine } from './deep-link.ts';
import { speakerThing } from './json-ld.ts';

/** A speaker: what is on record from them, and who answered. */
export const speakers: DeepLink[] = [
  {
    path: '/speakers/:id',
    query: `query ($id: ID!) {
  speaker(id: $id) {
    id name aliases description
    ... on Person { roles { title organisation { name } place { name } } }
    said(first: 100) { totalCount nodes { ...Spoken } }
    responsesReceived(first: 100) { totalCount nodes { kind response { ...Spoken } } }
    contradictions(first: 1) { totalCount }
  }
}${STATEMENT}`,
    read({ speaker }) {
      if (!speaker) return null;
      const { said, responsesReceived, contradictions } = speaker;
      const roles: string[] = ((speaker as Partial<Person>).roles ?? []).map(
        ({ title, organisation, place }) =>
          title + (organisation || place ? `, ${(organisation ?? place)!.name}` : ''),
      );
      const counts = [
        counted(said.totalCount, 'statement'),
        `${counted(responsesReceived.totalCount, 'response')} received`,
        counted(contradictions.totalCount, 'contradiction'),
      ].join(', ');
      return {
        title: speaker.name,
        description: shortened(
          `${speaker.name}${roles.length > 0 ? ` (${roles.join('; ')})` : ''} on record: ${counts}.`,
          200,
        ),
        jsonLd: {
          ...speakerThing(speaker),
          ...(speaker.description ? { description: speaker.description } : {}),
          ...(roles.length > 0 ? { jobTitle: roles } : {}),
        },
        lines: [
          ...said.nodes.map(spokenLine),
          ...responsesReceived.nodes.map(({ kind, response }) => ({
            ...spokenLine(response),
            text: `In response (${kind.toLowerCase()}), ${namesOf(response.saidBy)}: ${response.text}`,
          })),
        ],
      };
    },
  },
];
