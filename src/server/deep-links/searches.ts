import type { SearchResult, Statement } from '../../api/schema.generated.ts';
import { feedAddress, pathTo } from '../../model/addresses.ts';
import { counted } from '../../model/in-words.ts';
import { type DeepLink, STATEMENT, spokenLine } from './deep-link.ts';
import { statementThing } from './json-ld.ts';

const ABOUT =
  'Who said what, who answered whom, and which statements contradict each other, each with the words that prove it.';

/** The beginning, and what a search finds; a search without words shows all that is on record. */
export const searches: DeepLink[] = ['/', '/search'].map((path) => ({
  path,
  query: `query ($words: String!, $searching: Boolean!) {
  search(query: $words, first: 100) @include(if: $searching) {
    totalCount
    nodes {
      ... on Quote { ...Spoken }
      ... on Figure { ...Spoken }
      ... on Person { id name }
      ... on Organisation { id name }
      ... on Group { id name }
      ... on Source { id title }
    }
  }
  statements(first: 100) @skip(if: $searching) { totalCount nodes { ...Spoken } }
}${STATEMENT}`,
  variables: ({ words }) => ({ words, searching: words !== '' }),
  read({ search, statements }, { words, values }) {
    const found: { totalCount: number; nodes: readonly (SearchResult | Statement)[] } = words
      ? search
      : statements;
    const spoken = found.nodes.filter(isStatement);
    return {
      title: words ? `Search for ${words}` : 'Who said what',
      description: words ? `${counted(found.totalCount, 'result')} for ${words}.` : ABOUT,
      jsonLd: words
        ? {
            '@type': 'SearchResultsPage',
            name: `Search for ${words}`,
            mainEntity: spoken.map(statementThing),
          }
        : { '@type': 'WebSite', name: 'On Record', description: ABOUT, url: '/' },
      lines: [{ text: 'Follow as a feed', href: feedAddress(values) }, ...found.nodes.flatMap(lineOf)],
      feed: feedAddress(values),
    };
  },
}));

function isStatement(node: object): node is Statement {
  return 'text' in node;
}

function lineOf(node: SearchResult | Statement) {
  if (isStatement(node)) return [spokenLine(node)];
  if ('title' in node) return [{ text: node.title, href: pathTo('sources', node.id) }];
  return 'name' in node ? [{ text: node.name, href: pathTo('speakers', node.id) }] : [];
}
