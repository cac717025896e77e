import type { FastifyReply, FastifyRequest, onSendHookHandler, preHandlerAsyncHookHandler } from 'fastify';
import { parse } from 'graphql';
import type { Caller } from '../../access/caller.ts';
import { shapeOf, type Watched } from '../../api/watching.ts';
import type { Graph, Mark } from '../../graph/connect.ts';
import type { Memory } from './memory.ts';

/** Answers questions that were asked before from memory, and keeps what is answered. */
export type Remembering = {
  preHandler: preHandlerAsyncHookHandler;
  onSend: onSendHookHandler;
  /** What a request is answered by, so that it is known what its answer depends on. */
  over(request: FastifyRequest, graph: Graph, caller: Caller): { graph: Graph; caller: Caller };
  /** What the operation of a request came to. */
  watch(request: FastifyRequest, watched: Watched): void;
};

/** A question on its way that was not answered from memory. */
type Run = {
  question: string;
  /** All that the answer surely holds. */
  after: Mark | null;
  hasRead: boolean;
  /** Whether the answer depends on the graph alone, as it stood at that mark. */
  isKeepable: boolean;
  watched?: Watched;
};

/** A request that is larger is answered anew each time. */
const LONGEST_QUESTION = 65_536;

/**
 * The hooks of the route; `tell` is told of each answer that came from memory.
 * Kept is what a query came to without an error, whose answer was read from the graph alone: not from a change (which a look into the past
 * is, too) and not by who asks. No query depends on the clock.
 */
export function remembering(
  memory: Memory,
  tell: (request: FastifyRequest, watched: Watched) => void,
): Remembering {
  const runs = new WeakMap<FastifyRequest, Run>();
  return {
    async preHandler(request, reply) {
      const question = questionOf(request);
      if (question === null) return undefined;
      const begun = performance.now();
      const answer = await memory.recall(question);
      if (answer) {
        const took = Math.round(performance.now() - begun);
        const { query } = request.body as { query: string };
        tell(request, {
          operation: answer.operation,
          kind: 'query',
          took,
          database: took,
          codes: [],
          recalled: true,
          shape: () => shapeOf(parse(query)),
        });
        return reply.type(answer.type).send(answer.body);
      }
      runs.set(request, { question, after: memory.latest(), hasRead: false, isKeepable: true });
      return undefined;
    },
    onSend(request, reply, payload, done) {
      const run = runs.get(request);
      if (run && isWhole(run, reply) && typeof payload === 'string')
        memory.keep(run.question, run.after!, {
          body: Buffer.from(payload),
          type: String(reply.getHeader('content-type')),
          operation: run.watched!.operation,
        });
      done(null, payload);
    },
    over(request, graph, caller) {
      const run = runs.get(request);
      return run ? { graph: readBy(run, graph, memory), caller: lookedAtBy(run, caller) } : { graph, caller };
    },
    watch(request, watched) {
      const run = runs.get(request);
      if (run) run.watched = watched;
    },
  };
}

/** What makes two requests the same question; null for what is not one, or where there is more to it. */
function questionOf({ method, body, headers }: FastifyRequest): string | null {
  if (method !== 'POST' || headers['idempotency-key'] !== undefined) return null;
  if (!(Number(headers['content-length']) <= LONGEST_QUESTION)) return null;
  if (body === null || typeof body !== 'object') return null;
  const { query, operationName = null, variables = null, ...rest } = body as Record<string, unknown>;
  if (typeof query !== 'string' || Object.keys(rest).length > 0) return null;
  let isExact = true;
  // JSON reads numbers that it cannot write.
  const exact = (_key: string, value: unknown) => {
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) isExact = false;
    return value;
  };
  const question = JSON.stringify([headers.accept ?? '', query, operationName, variables], exact);
  return isExact ? question : null;
}

function isWhole({ after, hasRead, isKeepable, watched }: Run, reply: FastifyReply): boolean {
  return (
    after !== null &&
    hasRead &&
    isKeepable &&
    reply.statusCode === 200 &&
    watched?.kind === 'query' &&
    watched.codes.length === 0
  );
}

function readBy(run: Run, graph: Graph, memory: Memory): Graph {
  const since = {
    after: run.after,
    tell(mark: Mark) {
      run.hasRead = true;
      // An answer that may hold more than its mark says is never given, so it would only take room.
      if (mark !== run.after) run.isKeepable = false;
      memory.hear(mark);
    },
  };
  const other = <Work extends 'write' | 'alter' | 'view'>(way: Work): Graph[Work] =>
    ((...given: Parameters<Graph[Work]>) => {
      run.isKeepable = false;
      return (graph[way] as (...all: typeof given) => unknown)(...given);
    }) as Graph[Work];
  return {
    ...graph,
    read: (text, parameters) => graph.read(text, parameters, since),
    write: other('write'),
    alter: other('alter'),
    view: other('view'),
  };
}

/** The same caller; whoever looks at it makes the answer one for them alone. */
function lookedAtBy(run: Run, caller: Caller): Caller {
  return {
    get credential() {
      run.isKeepable = false;
      return caller.credential;
    },
    get ownerOf() {
      run.isKeepable = false;
      return caller.ownerOf;
    },
  };
}
