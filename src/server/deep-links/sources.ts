import { pathTo } from '../../model/addresses.ts';
import { counted, shortened } from '../../model/in-words.ts';
import { type DeepLink, namesOf, STATEMENT, spokenLine } from './deep-link.ts';
import { listThing, sourceThing, speakerThing, statementThing } from './json-ld.ts';

/** Published documents: all of them, and one with what is cited from it. */
export const sources: DeepLink[] = [
  {
    path: '/sources',
    query:
      'query { sources(first: 100) { totalCount nodes { id title url statements(first: 1) { totalCount } } } }',
    read: ({ sources }) => ({
      title: 'Sources',
      description: `${counted(sources.totalCount, 'published document')}, each with the statements that were read from it.`,
      jsonLd: listThing('Sources', sources.nodes.map(sourceThing), sources.totalCount),
      lines: sources.nodes.map(({ id, title, statements }) => ({
        text: `${title}: ${counted(statements.totalCount, 'statement')}`,
        href: pathTo('sources', id),
      })),
    }),
  },
  {
    path: '/sources/:id',
    query: `query ($id: ID!) {
  source(id: $id) {
    id title url publishedAt language licence citation
    publishedBy { id name }
    statements(first: 100) { totalCount nodes { ...Spoken } }
  }
}${STATEMENT}`,
    read({ source }) {
      if (!source) return null;
      const { title, publishedBy, publishedAt, statements, licence, language } = source;
      return {
        title,
        description: shortened(
          `${title}, published by ${namesOf(publishedBy)}: ${counted(statements.totalCount, 'statement')} on record.`,
          200,
        ),
        jsonLd: {
          ...sourceThing(source),
          publisher: publishedBy.map(speakerThing),
          inLanguage: language,
          ...(publishedAt ? { datePublished: publishedAt } : {}),
          ...(licence ? { license: licence } : {}),
          hasPart: statements.nodes.map(statementThing),
        },
        lines: [{ text: source.citation }, ...statements.nodes.map(spokenLine)],
      };
    },
  },
];
