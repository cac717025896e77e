/** One thing wrong with a document: where it stands and what to do about it. */
export type Issue = {
  /** Stable name of the broken rule, such as `reference/unknown`. */
  rule: string;
  /** One sentence: what is wrong, and what to do. */
  message: string;
  /** Where in the document, such as `quotes[3].speaker`. */
  path: string;
  /** Counted from 1. */
  line?: number;
  /** Counted from 1. */
  column?: number;
};

/** A document that breaks rules; it holds all of its issues, and nothing of it was imported. */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument';
  constructor(
    /** The name of the file, or `-` for standard input. */
    readonly document: string,
    readonly issues: readonly Issue[],
  ) {
    super(
      `${document} has ${issues.length} ${issues.length === 1 ? 'error' : 'errors'}; nothing of it was imported.`,
    );
  }
}

/** An argument that cannot be used; `argument` names it as the caller wrote it. */
export class InvalidArgument extends Error {
  override readonly name = 'InvalidArgument';
  constructor(
    readonly argument: string,
    message: string,
    /** What the caller may have meant, where several would do. */
    readonly candidates?: readonly { id: string; name: string; statements: number }[],
  ) {
    super(message);
  }
}

/** A write that names something the graph does not hold. A read answers null instead. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  constructor(
    readonly id: string,
    message = `There is nothing with the id ${JSON.stringify(id)}; look it up with search.`,
  ) {
    super(message);
  }
}

/** A write, or a start, that meets a state which does not allow it. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  constructor(
    message: string,
    options?: ErrorOptions & {
      /** What others changed meanwhile, or what stands in the way. */
      revisions?: readonly RevisionInShort[];
    },
  ) {
    super(message, options);
    this.revisions = options?.revisions;
  }
  readonly revisions: readonly RevisionInShort[] | undefined;
}

/** A change to the graph, as an error names it. */
export type RevisionInShort = { id: string; at: string; actor: string; summary: string };

/** A write by somebody who did not say who they are, or whose key is none. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}

/** Nobody can say now whose a token is, because its issuer's keys cannot be had; trying again later may help. */
export class SignInUnavailable extends Error {
  override readonly name = 'SignInUnavailable';
}

/** Whether something else than the server is to be waited for: its database, or whoever signs people in. */
export function isAway(error: unknown): error is DatabaseUnavailable | SignInUnavailable {
  return error instanceof DatabaseUnavailable || error instanceof SignInUnavailable;
}

/** A write by somebody who may not do that. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** Of a question that is given up while it is compiled, so that nobody knows how complex it is. */
export const TOO_COMPLEX =
  'The query is far too complex; use fewer lists inside each other, fewer filters on them, or several queries.';

/** A question that the database would take too long to plan; nothing of it was asked. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';
}

/** The graph cannot be reached, is not ready, or took too long; trying again later may help. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  constructor(
    message: string,
    options?: ErrorOptions & {
      /** The end of the database's log, where there is one. */
      log?: string;
      /** Whether it stays so until somebody mends it, as with a wrong password. */
      isLasting?: boolean;
    },
  ) {
    super(message, options);
    this.log = options?.log;
    this.isLasting = options?.isLasting ?? false;
  }
  readonly log: string | undefined;
  readonly isLasting: boolean;
}
