import type { Source } from '../../api/schema.generated.ts';
import type { Cell } from '../../model/spreadsheet.ts';
import { severalAs } from './columns.ts';
import { exportOf } from './export.ts';

/** Every published document. */
export const sources = exportOf<Source>({
  name: 'sources',
  says: 'A source: a published document.',
  field: 'sources',
  filter: 'SourceFilter',
  query: `query ($filter: SourceFilter, $after: String, $counting: Boolean!) {
  sources(filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $counting)
    pageInfo { hasNextPage endCursor }
    nodes {
      id title kind url publishedAt retrievedAt language licence citation sha256
      publishedBy { id name }
      statements(first: 1) { totalCount }
    }
  }
}`,
  columns: {
    id: ['The id of the source.', ({ id }) => id],
    title: ['Its title.', ({ title }) => title],
    kind: ['What kind of document, such as ARTICLE.', ({ kind }) => kind],
    ...severalAs<Source>('publisher', 'Who published it', 2, ({ publishedBy }) => publishedBy),
    publishedAt: ['When it was published, as precisely as it says.', ({ publishedAt }) => publishedAt],
    retrievedAt: ['When it was read.', ({ retrievedAt }) => retrievedAt],
    url: ['Its web address.', ({ url }) => url as Cell],
    language: ['Its language.', ({ language }) => language],
    licence: ['Its licence, where it says one.', ({ licence }) => licence],
    citation: ['How to cite it.', ({ citation }) => citation],
    sha256: ['The SHA-256 of the text that was read.', ({ sha256 }) => sha256],
    statements: ['How many statements were read from it.', ({ statements }) => statements.totalCount],
  },
});
