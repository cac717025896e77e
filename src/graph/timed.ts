import type { Graph } from './connect.ts';

/** A graph that counts how long its answers are waited for, in ms; what is asked at the same time counts once each. */
export type TimedGraph = Graph & { spent(): number };

export function timed(graph: Graph): TimedGraph {
  let spent = 0;
  const counting = async <Result>(work: Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    try {
      return await work;
    } finally {
      spent += performance.now() - begun;
    }
  };
  return {
    ...graph,
    read: (text, parameters, since) => counting(graph.read(text, parameters, since)),
    write: (work, deadline) => counting(graph.write(work, deadline)),
    spent: () => spent,
  };
}

/** How long a graph's answers were waited for; 0 where nobody counted. */
export function spentOn(graph: Graph): number {
  return 'spent' in graph ? (graph as TimedGraph).spent() : 0;
}
