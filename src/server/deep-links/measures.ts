import { pathTo } from '../../model/addresses.ts';
import { counted, shortened } from '../../model/in-words.ts';
import { type DeepLink, STATEMENT, spokenLine } from './deep-link.ts';
import { listThing, statementThing } from './json-ld.ts';

/** What figures count: all measures, and the figures of one with what contradicts. */
export const measures: DeepLink[] = [
  {
    path: '/measures',
    query:
      '{ measures(first: 100, orderBy: { field: FIGURES, direction: DESC }) { totalCount nodes { id name figures(first: 1) { totalCount } } } }',
    read: ({ measures }) => ({
      title: 'Measures',
      description: `What the figures on record count: ${counted(measures.totalCount, 'measure')}, those with most figures first.`,
      jsonLd: listThing(
        'Measures',
        measures.nodes.map(({ id, name }) => ({ '@type': 'Thing', '@id': pathTo('measures', id), name })),
        measures.totalCount,
      ),
      lines: measures.nodes.map(({ id, name, figures }) => ({
        text: `${name}: ${counted(figures.totalCount, 'figure')}`,
        href: pathTo('measures', id),
      })),
    }),
  },
  {
    path: '/measures/:id',
    query: `query ($id: ID!, $named: String!) {
  measure(id: $id) {
    id name definition
    figures(first: 100, orderBy: { field: TIME }) { totalCount nodes { ...Spoken } }
    sameAs(first: 20, filter: { confidence: [HIGH, MEDIUM] }) { nodes { status reason measure { id name } } }
  }
  contradictions(first: 20, filter: { measure: $named, confidence: [HIGH, MEDIUM] }) { totalCount nodes { id status reason } }
}${STATEMENT}`,
    variables: ({ id }) => ({ id, named: id }),
    read({ measure, contradictions }) {
      if (!measure) return null;
      const { name, definition, figures, sameAs } = measure;
      const counts = `${counted(figures.totalCount, 'figure')}, ${counted(contradictions.totalCount, 'contradiction')}`;
      return {
        title: name,
        description: shortened(`${definition} On record: ${counts}.`, 200),
        jsonLd: {
          ...listThing(name, figures.nodes.map(statementThing), figures.totalCount),
          description: definition,
        },
        lines: [
          ...figures.nodes.map(spokenLine),
          ...contradictions.nodes.map(({ id, reason, status }) => ({
            text: `Contradiction (${status.toLowerCase()}): ${reason}`,
            href: pathTo('contradictions', id),
          })),
          ...sameAs.nodes.map(({ measure: other, reason, status }) => ({
            text: `May count the same (${status.toLowerCase()}): ${other.name}. ${reason}`,
            href: pathTo('measures', other.id),
          })),
        ],
      };
    },
  },
];
