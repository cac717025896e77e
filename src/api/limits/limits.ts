import { GraphQLError } from 'graphql';
import { count } from '../../model/in-words.ts';

/** What one request may ask for. Ordinary Relay queries and the introspection query stay far below. */
export const LIMITS = {
  /** Lexical tokens of a document. */
  tokens: 5_000,
  /** How deep brackets of any kind may stand within each other in a document. */
  nesting: 64,
  /** How deep fields may be nested, fragments not counted. */
  depth: 16,
  /** How many aliases an operation may use, fragments written out. */
  aliases: 60,
  /** How many directives an operation may use, fragments written out. */
  directives: 50,
  /** How many objects an answer could hold, by the page sizes asked for. */
  objects: 100_000,
  /** How long the database may plan an operation, in the points of `planningOf`; the search page with all of its filters has 2,700. */
  planning: 3_000,
} as const;

/** Each limit's code, and what goes wrong and what to do in words. */
const EXCEEDED: { [limit in keyof typeof LIMITS]: readonly [code: string, what: string, advice: string] } = {
  tokens: ['QUERY_TOO_LONG', 'tokens', 'send long lists as variables, or split the query.'],
  nesting: ['QUERY_TOO_DEEP', 'levels of brackets', 'nest less.'],
  depth: ['QUERY_TOO_DEEP', 'levels of fields', 'nest less, or ask for the rest in a second query.'],
  aliases: ['TOO_MANY_ALIASES', 'aliases', 'split the query.'],
  directives: ['TOO_MANY_DIRECTIVES', 'directives', 'split the query.'],
  objects: [
    'QUERY_TOO_EXPENSIVE',
    'objects in its answer',
    'ask for smaller pages (first), or for less below them.',
  ],
  planning: [
    'QUERY_TOO_COMPLEX',
    'points of complexity',
    'use fewer lists inside each other, fewer filters on them, or several queries.',
  ],
};

/** What a request that exceeds a limit is told; `found` is left out where it was not counted to the end. */
export function exceeded(limit: keyof typeof LIMITS, found?: number): { code: string; message: string } {
  const [code, what, advice] = EXCEEDED[limit];
  const most = `at most ${count(LIMITS[limit])} ${what}`;
  const counted = found === undefined ? 'more' : count(found);
  return { code, message: `The query may have ${most}, and this one has ${counted}; ${advice}` };
}

/** The same as an error of GraphQL, which rejects the request. */
export function tooMuch(limit: keyof typeof LIMITS, found?: number): GraphQLError {
  const { code, message } = exceeded(limit, found);
  return rejected(code, message);
}

/** An error that rejects a request for what it asks. */
export function rejected(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
