import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { formatErrors } from './errors.ts';
import { executableSchema } from './executable.ts';
import { executing } from './execute.ts';
import { LIMITS } from './limits/limits.ts';
import { finiteLiterals } from './limits/literals.ts';
import { limits } from './limits/plugin.ts';
import { statuses } from './statuses.ts';
import { type Watched, watching } from './watching.ts';

export type ApiSettings = {
  /** Gets each error that is masked from clients. */
  log?: (error: unknown) => void;
  /** Gets what each operation came to. */
  watch?: (context: Context, watched: Watched) => void;
  schema?: GraphQLSchema;
};

/** The GraphQL server over a graph; whoever serves it gives each request a context of its own. */
export function createApi({
  log = console.error,
  watch = () => {},
  schema = executableSchema(),
}: ApiSettings = {}): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: executing(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: true,
    validationRules: [finiteLiterals],
    formatError: formatErrors(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      limits,
      statuses,
      watching(watch),
    ],
    stopOnTerminationSignals: false,
    logger: quiet,
  } as ConstructorParameters<typeof ApolloServer<Context>>[0]);
}

/** Apollo's own notes; what matters comes through `log`. */
const quiet = { debug() {}, info() {}, warn: console.warn, error: console.error };
