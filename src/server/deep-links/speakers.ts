import type { Description, Person } from '../../api/schema.generated.ts';
import { pathTo } from '../../model/addresses.ts';
import { counted, shortened } from '../../model/in-words.ts';
import { type DeepLink, type Line, namesOf, STATEMENT, spokenLine } from './deep-link.ts';
import { speakerThing } from './json-ld.ts';

const DESCRIBED = 'names roles source { id title } identity { status reason }';

/** Which source describes a speaker, by which names and roles, and why it is taken for this one. */
function descriptionLine({ names, roles, source, identity }: Description): Line {
  const called = [...names.map((name) => `“${name}”`), ...roles].join(', ');
  return {
    text: `${source.title} says ${called}. Taken for this speaker (${identity.status.toLowerCase()}): ${identity.reason}`,
    href: pathTo('sources', source.id),
  };
}

/** A speaker: what is on record from them, and who answered. */
export const speakers: DeepLink[] = [
  {
    path: '/speakers',
    query:
      '{ speakers(first: 100, orderBy: { field: STATEMENTS, direction: DESC }) { totalCount nodes { id name said(first: 1) { totalCount } } } }',
    read({ speakers }) {
      return {
        title: 'Speakers',
        description: `Everyone on record: ${counted(speakers.totalCount, 'speaker')}, those who said most first.`,
        jsonLd: { '@type': 'CollectionPage', name: 'Speakers', mainEntity: speakers.nodes.map(speakerThing) },
        lines: speakers.nodes.map(({ id, name, said }) => ({
          text: `${name}: ${counted(said.totalCount, 'statement')}`,
          href: pathTo('speakers', id),
        })),
      };
    },
  },
  {
    path: '/speakers/:id',
    query: `query ($id: ID!) {
  speaker(id: $id) {
    id name aliases description
    ... on Person { roles { title organisation { name } place { name } } }
    said(first: 100) { totalCount nodes { ...Spoken } }
    responsesReceived(first: 100) { totalCount nodes { kind response { ...Spoken } } }
    contradictions(first: 1) { totalCount }
    descriptions(first: 20) { totalCount nodes { ${DESCRIBED} } }
    alike(first: 10) { score reason speaker { id name } }
  }
}${STATEMENT}`,
    read({ speaker }) {
      if (!speaker) return null;
      const { said, responsesReceived, contradictions, descriptions, alike } = speaker;
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
          ...descriptions.nodes.map(descriptionLine),
          ...alike.map((other) => ({
            text: `Might be the same (proposed): ${other.speaker.name}. ${other.reason}`,
            href: pathTo('speakers', other.speaker.id),
          })),
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
