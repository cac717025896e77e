import type { IdKind } from '../model/ids.ts';
import { comparison } from './comparisons.ts';
import { connection } from './compile/connection.ts';
import { first } from './compile/fields.ts';
import type { Field } from './compile/noun.ts';
import { projectAs } from './compile/project.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher } from './cypher.ts';
import { facets } from './facets.ts';
import { compileLookup } from './lookup.ts';
import { path } from './path.ts';
import { proposalCounts, proposals } from './proposals.ts';
import { search } from './search.ts';
import { suggestions } from './suggestions.ts';
import { summary } from './summary.ts';
import { compileThread } from './thread.ts';
import { timeline } from './timeline.ts';
import { unansweredConnection } from './unanswered.ts';

/** All items of a noun; an index holds them in order. */
function listed(field: string, noun: string, item: (variable: Cypher, scope: Scope) => Cypher): Field {
  return connection({
    name: `Query.${field}`,
    noun,
    indexed: true,
    reach: (_, variable, { scope }) => cypher`MATCH ${item(variable, scope)}`,
  });
}

/** A link in a pattern, from where to where. */
function between(link: Cypher, type: Cypher, scope: Scope): Cypher {
  const { from, to } = scope.between(link);
  return cypher`(${from})-[${link}:${type}]->(${to})`;
}

/** What a client may ask at the root, by field; each is one Cypher. */
export const roots: Readonly<Record<string, Field>> = {
  speakers: listed('speakers', 'Speaker', (item) => cypher`(${item}:Speaker)`),
  organisations: listed('organisations', 'Organisation', (item) => cypher`(${item}:Organisation)`),
  places: listed('places', 'Place', (item) => cypher`(${item}:Place)`),
  events: listed('events', 'Event', (item) => cypher`(${item}:Event)`),
  measures: listed('measures', 'Measure', (item) => cypher`(${item}:Measure)`),
  sources: listed('sources', 'Source', (item) => cypher`(${item}:Source)`),
  statements: listed('statements', 'Statement', (item) => cypher`(${item}:Statement)`),
  quotes: listed('quotes', 'Quote', (item) => cypher`(${item}:Quote)`),
  figures: listed('figures', 'Figure', (item) => cypher`(${item}:Figure)`),
  responses: listed('responses', 'Response', (item, scope) => between(item, cypher`RESPONDS_TO`, scope)),
  contradictions: listed('contradictions', 'Contradiction', (item, scope) =>
    between(item, cypher`CONTRADICTS`, scope),
  ),
  utterances: listed('utterances', 'Utterance', (item) => cypher`(${item}:Utterance)`),
  identities: connection({
    name: 'Query.identities',
    noun: 'Identity',
    indexed: true,
    reach: (_, item, { args, scope }) => {
      const { status } = (args.filter ?? {}) as { status?: readonly string[] | null };
      if (!status?.includes('REJECTED')) return cypher`MATCH ${between(item, cypher`IS`, scope)}`;
      const { from, to } = scope.between(item);
      // What a reviewer refused stays as IS_NOT, also where the speaker was merged away since.
      const way = status.every((one) => one === 'REJECTED') ? cypher`IS_NOT` : cypher`IS|IS_NOT`;
      return cypher`MATCH (${from})-[${item}:${way}]->()-[:LEADS_TO]->{0,}(${to}:Speaker)`;
    },
  }),
  revisions: connection({
    name: 'Query.revisions',
    noun: 'Revision',
    indexed: true,
    reach: (_, item) => cypher`MATCH (${item}:Revision)`,
    direction: () => 'DESC',
  }),
  proposals,
  proposalCounts,
  unanswered: unansweredConnection,
  timeline,
  search,
  suggestions,
  summary,
  facets,
  path,
  thread: (at) => {
    const start = at.scope.variable('start');
    const { expression, shape } = compileThread(start, at);
    const of = compileLookup(THREADED, at.args.of as string, start, at.scope);
    return first({ expression: cypher`COLLECT { ${of} RETURN ${expression} }`, shape });
  },
  compare: ({ args, below, scope }) => {
    const [a, b, pair] = [scope.variable('a'), scope.variable('b'), scope.variable('pair')];
    const { expression, shape } = projectAs(comparison, pair, below, scope);
    return first({
      expression: cypher`COLLECT { MATCH (${a}:Figure {id: ${scope.parameter('a', args.a)}}) MATCH (${b}:Figure {id: ${scope.parameter('b', args.b)}}) UNWIND [[${a}, ${b}, ${decidedBetween(a, b)}]] AS ${pair} RETURN ${expression} }`,
      shape,
    });
  },
};

/** The status of the link between the measures of two figures. */
function decidedBetween(a: Cypher, b: Cypher): Cypher {
  return cypher`head(COLLECT { MATCH (${a})-[:COUNTS]->(:Measure)-[same:SAME_AS]-(:Measure)<-[:COUNTS]-(${b}) RETURN same.status LIMIT 1 })`;
}

const THREADED: readonly IdKind[] = ['quote', 'figure', 'person', 'organisation', 'group', 'event'];
