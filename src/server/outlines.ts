import type { Query, Speaker, Statement } from '../api/schema.generated.ts';

/** What a page says before any script runs: for search engines, previews of links, and readers without scripts. */
export type Outline = {
  title: string;
  description: string;
  /** The thing itself, in schema.org's words; null for lists. */
  linked: Record<string, unknown> | null;
  lines: readonly { text: string; href: string }[];
};

/** Asks the graph by the contract, as the page itself will. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Query>;

type Maker = { path: string; outline: (ask: Ask, id: string) => Promise<Outline | null> };

const STATEMENT = '__typename id text saidBy { id name } citation { source { id title } }';

/** The explorer's addresses, each with its outline; null where there is nothing under an id. */
export const OUTLINED: readonly Maker[] = [
  {
    path: '/',
    outline: async (ask) => {
      const { statements } = await ask(`{ statements(first: 50) { nodes { ${STATEMENT} } } }`, {});
      return list(
        'Who said what',
        'Search everything on record: who said it, and where it is written.',
        statements.nodes,
      );
    },
  },
  {
    path: '/contradictions',
    outline: async (ask) => {
      const { contradictions } = await ask(
        `{ contradictions(first: 50) { nodes { reason statements { ${STATEMENT} } } } }`,
        {},
      );
      const both = contradictions.nodes.flatMap((one) => one.statements);
      return list('Contradictions', 'Statements on record that cannot both hold, side by side.', both);
    },
  },
  {
    path: '/threads',
    outline: async (ask) => {
      const { events } = await ask('{ events(first: 100) { nodes { id name } } }', {});
      const lines = events.nodes.map(({ id, name }) => ({ text: name, href: `/threads/${id}` }));
      return { title: 'Conversations', description: 'Who responded to whom.', linked: null, lines };
    },
  },
  {
    path: '/threads/:id',
    outline: async (ask, id) => {
      const { node, thread } = await ask(
        `query ($id: ID!) {
          node(id: $id) { ... on Quote { ${STATEMENT} } ... on Figure { ${STATEMENT} }
            ... on Person { name } ... on Organisation { name } ... on Group { name } ... on Event { name } }
          thread(of: $id, depth: 12) { nodes { statement { ${STATEMENT} } } }
        }`,
        { id },
      );
      if (!thread || !node) return null;
      const statement = 'text' in node ? (node as Statement) : null;
      const name = statement ? `“${statement.text}”` : (node as Speaker).name;
      const title = `Conversation around ${short(name, 80)}`;
      const linked = statement ? quotation(statement) : null;
      const statements = thread.nodes.map(({ statement }) => statement);
      return { ...list(title, `Who responded to ${short(name, 140)}`, statements), linked };
    },
  },
  {
    path: '/speakers/:id',
    outline: async (ask, id) => {
      const { speaker } = await ask(
        `query ($id: ID!) { speaker(id: $id) { id name aliases said(first: 50) { nodes { ${STATEMENT} } } } }`,
        { id },
      );
      if (!speaker) return null;
      const linked = {
        '@type': speaker.id.startsWith('person:') ? 'Person' : 'Organization',
        name: speaker.name,
        alternateName: speaker.aliases,
      };
      return { ...list(speaker.name, `What ${speaker.name} put on record.`, speaker.said.nodes), linked };
    },
  },
  {
    path: '/sources',
    outline: async (ask) => {
      const { sources } = await ask('{ sources(first: 100) { nodes { id title } } }', {});
      const lines = sources.nodes.map(({ id, title }) => ({ text: title, href: `/sources/${id}` }));
      return { title: 'Sources', description: 'The published documents read.', linked: null, lines };
    },
  },
  {
    path: '/sources/:id',
    outline: async (ask, id) => {
      const { source } = await ask(
        `query ($id: ID!) { source(id: $id) {
          title citation url publishedAt publishedBy { name } statements(first: 100) { nodes { ${STATEMENT} } } } }`,
        { id },
      );
      if (!source) return null;
      const linked = {
        '@type': 'CreativeWork',
        name: source.title,
        url: source.url ?? undefined,
        datePublished: source.publishedAt ?? undefined,
        publisher: source.publishedBy.map(({ name }) => ({ '@type': 'Organization', name })),
      };
      return { ...list(source.title, source.citation, source.statements.nodes), linked };
    },
  },
];

function list(title: string, description: string, statements: readonly Statement[]): Outline {
  const lines = statements.map((statement) => ({
    text: `${namesOf(statement)}: “${statement.text}”`,
    href: `/threads/${statement.id}`,
  }));
  return { title, description, linked: null, lines };
}

function quotation(statement: Statement): Record<string, unknown> {
  return {
    '@type': 'Quotation',
    text: statement.text,
    creator: statement.saidBy.map(({ name }) => ({ '@type': 'Thing', name })),
    isPartOf: { '@type': 'CreativeWork', name: statement.citation.source.title },
  };
}

function namesOf(statement: Statement): string {
  return statement.saidBy.map(({ name }) => name).join(', ');
}

function short(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
