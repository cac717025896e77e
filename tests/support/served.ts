import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Server, type ServerSettings, serve } from '../../src/server/server.ts';
import type { TestGraph } from './graph.ts';

/** The pages as `npm test` built them. */
export const pagesDir = fileURLToPath(new URL('../../.build/pages/', import.meta.url));

/** A graph that is served over HTTP on a port of its own. */
export type Served = {
  /** Without a slash behind it. */
  readonly origin: string;
  /** Fetches an address of the server; redirects are shown, not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
};

/** Serves the graph of a test file, pages included, while its tests run. */
export function serveGraph(over: TestGraph, settings: Partial<ServerSettings> = {}): Served {
  let server: Server;
  const origin = () => server.url.replace(/\/$/, '');
  beforeAll(async () => {
    if (!existsSync(join(pagesDir, 'graphiql')))
      throw new Error('The pages are not built; run npm run build:pages.');
    server = await serve({ graph: over.graph, host: '127.0.0.1', port: 0, pagesDir, ...settings });
  });
  afterAll(() => server?.close());
  return {
    get origin() {
      return origin();
    },
    fetch: (path, init) => fetch(origin() + path, { redirect: 'manual', ...init }),
  };
}
