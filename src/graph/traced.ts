import type { Graph, Write } from './connect.ts';
import type { Cypher } from './cypher.ts';

/** Work in the database as it is told of: a name of few words, and the Cypher, which holds no values. */
export type DatabaseWork = { name: string; text?: string };

/** Does a piece of work and tells of it; work inside it is told of as a part. */
export type Tracing = <Result>(
  what: DatabaseWork,
  work: (inside: Tracing) => Promise<Result>,
) => Promise<Result>;

/** A graph that tells of each Cypher it asks, and of each transaction that it writes. */
export function traced(graph: Graph, trace: Tracing): Graph {
  return {
    ...graph,
    read: (text, parameters, since) => trace(workOf(text), () => graph.read(text, parameters, since)),
    alter: (text, parameters, deadline) => trace(workOf(text), () => graph.alter(text, parameters, deadline)),
    write: (work, deadline) =>
      trace({ name: 'transaction' }, (inside) =>
        graph.write((write) => work(tracedWrite(write, inside)), deadline),
      ),
  };
}

function tracedWrite(write: Write, trace: Tracing): Write {
  return { run: (text, parameters) => trace(workOf(text), () => write.run(text, parameters)) };
}

/** Named by its first word and the first kind of thing in it: `MATCH Revision`. */
function workOf({ text }: Cypher): DatabaseWork {
  const verb = /[A-Z]+/.exec(text)?.[0] ?? 'QUERY';
  const kind = /:`?([A-Z]\w*)/.exec(text)?.[1];
  return { name: kind ? `${verb} ${kind}` : verb, text };
}
