import type { FastifyRequest } from 'fastify';
import type { Query } from '../api/schema.generated.ts';
import type { Gate } from './overload.ts';

/**
 * Asks a question inside the server; rejects with `Unanswered` when it comes to an error, and with `Overloaded` when it gets
 * no turn within `patience` ms, or as soon as a request of a client would be refused.
 */
export type Asker = (query: string, variables: Record<string, unknown>, patience?: number) => Promise<Query>;

/** Asks for a request, as a part of which its questions are followed. */
export type AskerOf = (request: FastifyRequest) => Asker;

const ASKERS_FAULT = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);
/** Codes that begin so tell of a limit that the asker's own input exceeds. */
const EXCEEDED = /^(?:QUERY_TOO_|TOO_MANY_)/;

/** Why a question inside the server has no answer, in the words and with the code of the contract. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  /** Whether whoever asked can mend it. */
  readonly isAskersFault: boolean;
  readonly statusCode: number;

  constructor(message: string, code: unknown) {
    super(message);
    this.isAskersFault = ASKERS_FAULT.has(String(code)) || EXCEEDED.test(String(code));
    this.statusCode = code === 'SERVICE_UNAVAILABLE' ? 503 : 500;
  }
}

/** Lets each question wait for its turn among those of clients. */
export function inTurn(gate: Gate, askerOf: AskerOf): AskerOf {
  return (request) => {
    const ask = askerOf(request);
    return async (query, variables, patience) => {
      const leave = await gate.turn(patience);
      try {
        return await ask(query, variables);
      } finally {
        leave();
      }
    };
  };
}
