import type { Query } from '../api/schema.generated.ts';

/** Asks a question inside the server; rejects with `Unanswered` when it comes to an error. */
export type Asker = (query: string, variables: Record<string, unknown>) => Promise<Query>;

const ASKERS_FAULT = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);

/** Why a question inside the server has no answer, in the words and with the code of the contract. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  /** Whether whoever asked can mend it. */
  readonly isAskersFault: boolean;
  readonly statusCode: number;

  constructor(message: string, code: unknown) {
    super(message);
    this.isAskersFault = ASKERS_FAULT.has(String(code));
    this.statusCode = code === 'SERVICE_UNAVAILABLE' ? 503 : 500;
  }
}
