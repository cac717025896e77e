import type { Contradiction } from '../../api/schema.generated.ts';
import { pathTo } from '../../model/addresses.ts';
import { counted, shortened } from '../../model/in-words.ts';
import { type DeepLink, namesOf, STATEMENT, spokenLine } from './deep-link.ts';
import { listThing, statementThing } from './json-ld.ts';

const PAIR = 'id kind status reason statements { ...Spoken }';

/** Statements that cannot both hold: all of them, and one pair. */
export const contradictions: DeepLink[] = [
  {
    path: '/contradictions',
    query: `query { contradictions(first: 100) { totalCount nodes { ${PAIR} } } }${STATEMENT}`,
    read: ({ contradictions }) => ({
      title: 'Contradictions',
      description: `${counted(contradictions.totalCount, 'pair')} of statements that cannot both hold, each with its evidence; no verdict on who is right.`,
      jsonLd: listThing('Contradictions', contradictions.nodes.map(pairThing), contradictions.totalCount),
      lines: contradictions.nodes.map((pair) => ({
        text: `${titleOf(pair)}. ${pair.reason}`,
        href: pathTo('contradictions', pair.id),
      })),
    }),
  },
  {
    path: '/contradictions/:id',
    query: `query ($id: ID!) { node(id: $id) { ... on Contradiction { ${PAIR} } } }${STATEMENT}`,
    read({ node }) {
      if (!node || !isContradiction(node)) return null;
      return {
        title: titleOf(node),
        description: shortened(
          `${node.reason} (${node.status.toLowerCase()}; no verdict on who is right)`,
          200,
        ),
        jsonLd: pairThing(node),
        lines: [...node.statements.map(spokenLine), { text: node.reason }],
      };
    },
  },
];

function isContradiction(node: object): node is Contradiction {
  return 'statements' in node;
}

function titleOf({ statements }: Contradiction): string {
  return statements.map(({ text, saidBy }) => `${namesOf(saidBy)}: ${shortened(text, 60)}`).join(' against ');
}

function pairThing(pair: Contradiction): Record<string, unknown> {
  return {
    ...listThing(titleOf(pair), pair.statements.map(statementThing)),
    '@id': pathTo('contradictions', pair.id),
    description: pair.reason,
  };
}
