import { fileURLToPath } from 'node:url';
import type { CheckedDocument } from '../../src/model/document.ts';
import { type Server, type ServerSettings, serve } from '../../src/server/server.ts';
import { openGraph, type TestGraph } from './graph.ts';

/** The pages as `npm test` built them. */
export const pagesDir = fileURLToPath(new URL('../../.build/pages/', import.meta.url));

/** A graph on the Neo4j of the run, served over HTTP on a port of its own. */
export type ServedGraph = {
  readonly over: TestGraph;
  /** Without a slash behind it. */
  readonly origin: string;
  /** Fetches an address of the server; redirects are shown, not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
};

/** Serves the graph of the run for the tests of a file, with these documents in it. */
export function serveGraph(
  documents: readonly CheckedDocument[],
  settings: Partial<ServerSettings> = {},
): ServedGraph {
  const over = openGraph(...documents);
  let server: Server;
  beforeAll(async () => {
    server = await serve({ graph: over.graph, host: '127.0.0.1', port: 0, pagesDir, ...settings });
  });
  afterAll(() => server?.close());
  const origin = () => server.url.replace(/\/$/, '');
  return {
    over,
    get origin() {
      return origin();
    },
    fetch: (path, init) => fetch(origin() + path, { redirect: 'manual', ...init }),
  };
}
