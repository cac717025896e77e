import type { Event, Node, Source, Speaker, Statement } from '../../api/schema.generated.ts';
import {
  counted,
  type DeepLink,
  namesOf,
  pathTo,
  quoted,
  STATEMENT,
  shortened,
  spokenLine,
} from './deep-link.ts';
import { speakerThing, statementThing } from './json-ld.ts';

const SUBJECT = `node(id: $id) {
    id
    ... on Quote { ...Spoken }
    ... on Figure { ...Spoken }
    ... on Person { name aliases }
    ... on Organisation { name aliases }
    ... on Group { name aliases }
    ... on Event { name date }
    ... on Place { name }
    ... on Measure { name }
    ... on Source { title }
  }`;

/** Conversations, one around a statement, a speaker or an event, and the neighbourhood of anything. */
export const threads: DeepLink[] = [
  {
    path: '/threads',
    query: `query {
  speakers(filter: { hasStatements: true }, orderBy: { field: STATEMENTS, direction: DESC }, first: 100) {
    totalCount nodes { id name responsesReceived(first: 1) { totalCount } }
  }
}`,
    read: ({ speakers }) => ({
      title: 'Conversations',
      description: `Who answered whom: conversations around ${counted(speakers.totalCount, 'speaker')}.`,
      jsonLd: { '@type': 'CollectionPage', name: 'Conversations', about: speakers.nodes.map(speakerThing) },
      lines: speakers.nodes.map(({ id, name, responsesReceived }) => ({
        text: `${name}: ${counted(responsesReceived.totalCount, 'response')} received`,
        href: pathTo('threads', id),
      })),
    }),
  },
  {
    path: '/threads/:id',
    query: `query ($id: ID!) {
  ${SUBJECT}
  thread(of: $id, depth: 12, first: 500) { nodes { depth kind statement { ...Spoken } } }
}${STATEMENT}`,
    read({ node, thread }) {
      if (!node || !thread) return null;
      const replies = thread.nodes.filter(({ depth }) => depth > 0);
      return {
        title: titleOf(node),
        description: shortened(
          `${titleOf(node)}. ${counted(replies.length, 'response')} on record below it.`,
          200,
        ),
        jsonLd: thingOf(node),
        lines: thread.nodes.map(({ depth, kind, statement }) => {
          const line = spokenLine(statement);
          return {
            ...line,
            text: depth > 0 ? `${'— '.repeat(depth)}${kind!.toLowerCase()}: ${line.text}` : line.text,
          };
        }),
      };
    },
  },
  {
    path: '/graph/:id',
    query: `query ($id: ID!) {
  ${SUBJECT}
  thread(of: $id, depth: 1, direction: BOTH, first: 100) { nodes { depth statement { ...Spoken } } }
}${STATEMENT}`,
    read({ node, thread }) {
      if (!node) return null;
      const neighbours = (thread?.nodes ?? []).filter(({ statement }) => statement.id !== node.id);
      return {
        title: `Around ${titleOf(node)}`,
        description: shortened(`What is linked to ${titleOf(node)}.`, 200),
        jsonLd: thingOf(node),
        lines: neighbours.map(({ statement }) => spokenLine(statement)),
      };
    },
  },
];

/** What may be asked about; what it is shows in its id. */
type Subject = Node &
  Partial<Pick<Speaker, 'name' | 'aliases'> & Pick<Event, 'date'> & Pick<Source, 'title'>>;

function titleOf(node: Node): string {
  const { id, name, title } = node as Subject;
  if (isStatement(node)) return shortened(`${namesOf(node.saidBy)}: ${quoted(node)}`, 110);
  return name ?? title ?? id;
}

function thingOf(node: Node): Record<string, unknown> {
  if (isStatement(node)) return statementThing(node);
  const { id, name, date, aliases } = node as Subject;
  if (id.startsWith('event:')) return { '@type': 'Event', name, ...(date ? { startDate: date } : {}) };
  if (id.startsWith('place:')) return { '@type': 'Place', name };
  return name && aliases ? speakerThing({ id, name, aliases }) : { '@type': 'Thing', name: titleOf(node) };
}

function isStatement(node: Node): node is Statement {
  return 'text' in node;
}
