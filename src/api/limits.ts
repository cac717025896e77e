import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';
import { refused } from './errors.ts';

/** What one request may ask for. Ordinary Relay queries and the introspection query stay far below. */
export const LIMITS = {
  /** Lexical tokens of a document. */
  tokens: 5_000,
  /** How deep selections may be nested. */
  depth: 16,
  /** How many aliases an operation may use. */
  aliases: 60,
  /** How many directives an operation may use. */
  directives: 50,
  /** How many objects an answer could hold, by the page sizes asked for. */
  cost: 100_000,
} as const;

/** Limits that the text of a query alone decides. Tokens are the parser's own limit, so that a syntax error stays one. */
export function validationLimits() {
  const armor = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, propagateOnRejection: true },
    maxAliases: { n: LIMITS.aliases, allowList: [] },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  return armor.protect().validationRules;
}

/** Refuses an operation whose answer could be too large, before any of it is asked. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const cost = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
        if (cost > LIMITS.cost) {
          throw refused(
            'QUERY_TOO_EXPENSIVE',
            `The answer could hold ${cost.toLocaleString('en-GB')} objects, more than ${LIMITS.cost.toLocaleString('en-GB')}; ask for smaller pages (first), or for less below them.`,
          );
        }
      },
    };
  },
};
