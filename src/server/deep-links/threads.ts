import type { Event, Node, Source, Speaker, Statement, ThreadNode } from '../../api/schema.generated.ts';
import { pathTo } from '../../model/addresses.ts';
import { counted, shortened } from '../../model/in-words.ts';
import {
  type DeepLink,
  type Line,
  namesOf,
  type PlainPage,
  quoted,
  STATEMENT,
  spokenLine,
} from './deep-link.ts';
import { speakerThing, statementThing } from './json-ld.ts';
import { RESPONSE, responseInWords } from './responses.ts';

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
    query: `query ($id: ID!, $isSpeaker: Boolean!) {
  ${SUBJECT}
  speaker(id: $id) @include(if: $isSpeaker) {
    responsesReceived(first: 100) { totalCount nodes { ...Joined response { ...Spoken } } }
    responsesMade(first: 100) { totalCount nodes { ...Joined response { ...Spoken } } }
  }
  thread(of: $id, depth: 12, direction: BOTH, first: 500) @skip(if: $isSpeaker) { nodes { depth statement { ...Spoken } link { ...Joined } } }
}${STATEMENT}${RESPONSE}`,
    // Only what is asked about is planned: both together would take the database long.
    variables: ({ id }) => ({ id, isSpeaker: /^(person|organisation|group):/.test(id) }),
    read({ node, thread, speaker }) {
      if (node && speaker) return aroundSpeaker(node, speaker);
      if (!node || !thread) return null;
      const replies = new Set(thread.nodes.flatMap(({ depth, link }) => (depth > 0 && link ? link.id : [])));
      return {
        title: titleOf(node),
        description: shortened(`${titleOf(node)}. ${counted(replies.size, 'response')} on record.`, 200),
        jsonLd: thingOf(node),
        lines: conversationLines(thread.nodes),
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

/** All responses to a speaker, to its statements and to its appearances, and those that it made. */
function aroundSpeaker(node: Node, { responsesReceived, responsesMade }: Speaker): PlainPage {
  const counts = `${counted(responsesReceived.totalCount, 'response')} received, ${responsesMade.totalCount} made`;
  return {
    title: titleOf(node),
    description: shortened(`Conversation around ${titleOf(node)}: ${counts}.`, 200),
    jsonLd: thingOf(node),
    lines: [...responsesReceived.nodes, ...responsesMade.nodes].flatMap((response) => [
      { text: responseInWords(response) },
      spokenLine(response.response),
    ]),
  };
}

/** Each statement once, and before it what it answers, as sentences that name both ends. */
function conversationLines(nodes: readonly ThreadNode[]): Line[] {
  const responses = new Map(nodes.flatMap(({ link }) => (link ? [[link.id, link] as const] : [])));
  const statements = new Map(nodes.map(({ statement }) => [statement.id, statement]));
  return [...statements.values()].flatMap((statement) => [
    ...[...responses.values()]
      .filter(({ response }) => response.id === statement.id)
      .map((response) => ({ text: responseInWords(response) })),
    spokenLine(statement),
  ]);
}

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
