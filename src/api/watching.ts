import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, print, visit } from 'graphql';
import { spentOn } from '../graph/timed.ts';
import type { Context } from './context.ts';

/** What an operation came to, for the log. None of it is a value that somebody sent, but for the name of the operation. */
export type Watched = {
  operation: string | null;
  /** `query` or `mutation`; null where it could not be read. */
  kind: string | null;
  /** From the request to its answer, and the part of it that the database took; in ms. */
  took: number;
  database: number;
  /** The codes of its errors. */
  codes: string[];
  /** Whether the answer came from memory; then the database was only asked whether anything has changed. */
  recalled?: true;
  /** The text without its values. */
  shape(): string | null;
};

const LONGEST_NAME = 100;
const LONGEST_SHAPE = 4_000;

/** Tells of each operation once its answer is worked out. */
export function watching(tell: (context: Context, watched: Watched) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const begun = performance.now();
      return {
        async willSendResponse({ contextValue, response, operation, operationName, document }) {
          const { body } = response;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          tell(contextValue, {
            operation: operationName?.slice(0, LONGEST_NAME) ?? null,
            kind: operation?.operation ?? null,
            took: Math.round(performance.now() - begun),
            database: Math.round(spentOn(contextValue.graph)),
            codes: [...new Set(errors.map(({ extensions }) => String(extensions?.code)))],
            shape: () => (document ? shapeOf(document) : null),
          });
        },
      };
    },
  };
}

/** The text of a document with each value in it replaced by one that says nothing. */
export function shapeOf(document: DocumentNode): string {
  const empty = visit(document, {
    [Kind.STRING]: (node) => ({ ...node, value: '', block: false }),
    [Kind.INT]: (node) => ({ ...node, value: '0' }),
    [Kind.FLOAT]: (node) => ({ ...node, value: '0' }),
  });
  return print(empty).replace(/\s+/g, ' ').slice(0, LONGEST_SHAPE);
}
