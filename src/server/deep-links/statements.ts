import type { Node, Quote, Statement } from '../../api/schema.generated.ts';
import { pathTo } from '../../model/addresses.ts';
import { shortened } from '../../model/in-words.ts';
import { type DeepLink, namesOf, quoted, STATEMENT, spokenLine } from './deep-link.ts';
import { statementThing } from './json-ld.ts';
import { PRINTING, printingLine } from './printings.ts';
import { RESPONSE, responseInWords } from './responses.ts';

const AROUND = `
    respondsTo(first: 50) { nodes { ...Joined } }
    responses(first: 50) { nodes { ...Joined response { ...Spoken } } }
    contradictions(first: 20) { nodes { id reason status } }
    citation { exact entry { id heading } source { publishedAt publishedBy { name } } }`;

/** One statement: its words, where they are printed, and what is linked to it. */
export const statements: DeepLink[] = [
  {
    path: '/statements/:id',
    query: `query ($id: ID!) {
  node(id: $id) { id ... on Statement { ...Spoken ${AROUND} } ... on Quote { printings(first: 20) { nodes { ${PRINTING} } } } }
}${STATEMENT}${RESPONSE}`,
    read({ node }) {
      if (!node || !isStatement(node)) return null;
      const { saidBy, citation, respondsTo, responses, contradictions } = node;
      const { source, entry } = citation;
      const printed = [source.title, namesOf(source.publishedBy), source.publishedAt]
        .filter(Boolean)
        .join(', ');
      return {
        title: shortened(`${namesOf(saidBy)}: ${quoted(node)}`, 110),
        description: shortened(`${quoted(node)} ${namesOf(saidBy)}, in ${printed}.`, 200),
        jsonLd: statementThing(node),
        lines: [
          { text: quoted(node) },
          ...saidBy.map(({ id, name }) => ({ text: `Said by ${name}`, href: pathTo('speakers', id) })),
          {
            text: `Printed in ${printed}`,
            href: `${pathTo('sources', source.id)}#${encodeURIComponent(entry.id)}`,
          },
          ...('printings' in node ? (node as Quote).printings.nodes.map(printingLine) : []),
          { text: 'The whole conversation', href: pathTo('threads', node.id) },
          ...respondsTo.nodes.map((response) => ({ text: responseInWords(response) })),
          ...responses.nodes.flatMap((response) => [
            { text: responseInWords(response) },
            spokenLine(response.response),
          ]),
          ...contradictions.nodes.map(({ id, reason, status }) => ({
            text: `Contradiction (${status.toLowerCase()}): ${reason}`,
            href: pathTo('contradictions', id),
          })),
        ],
      };
    },
  },
];

function isStatement(node: Node): node is Statement {
  return 'text' in node;
}
