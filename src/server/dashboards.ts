import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PlainPage } from './deep-links/deep-link.ts';
import { paint } from './deep-links/paint.ts';
import { answerUnknown } from './failures.ts';

/** The dashboards that ship: a folder each, with a query file for each panel. */
export const SHIPPED = fileURLToPath(new URL('../../src/explorer/dashboard/boards/', import.meta.url));

type Dashboard = { title: string; files: string[] };

/** Serves `/dashboards/:name`, a page of the panels that the folder of that name holds, and those panels as JSON. */
export function serveDashboards(site: FastifyInstance, pagesDir: string, folder: string = SHIPPED): void {
  site.get<{ Params: { name: string } }>('/dashboards/:name', async (request, reply) => {
    const dashboard = await readDashboard(folder, request.params.name);
    if (!dashboard) return answerUnknown(request, reply);
    const template = await readFile(join(pagesDir, 'dashboard', 'index.html'), 'utf8');
    return fresh(reply)
      .type('text/html; charset=utf-8')
      .send(paint(template, plainPageOf(dashboard)));
  });
  site.get<{ Params: { name: string } }>('/dashboards/:name/panels.json', async (request, reply) => {
    const dashboard = await readDashboard(folder, request.params.name);
    return dashboard ? fresh(reply).send(dashboard) : answerUnknown(request, reply);
  });
}

/** Files are read at each request, so that whoever writes a dashboard need only reload the page. */
async function readDashboard(folder: string, name: string): Promise<Dashboard | null> {
  // A name is never a path.
  if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return null;
  const names = await readdir(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const queries = names.filter((file) => file.endsWith('.graphql')).sort();
  if (queries.length === 0) return null;
  const files = await Promise.all(queries.map((file) => readFile(join(folder, name, file), 'utf8')));
  return { title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '), files };
}

function plainPageOf({ title, files }: Dashboard): PlainPage {
  const titles = files.map((text) => /^# title: *(.*)$/m.exec(text)?.[1] ?? 'Untitled');
  return {
    title: `${title}, a dashboard`,
    description: `${titles.join('; ')}.`,
    jsonLd: { '@type': 'WebPage', name: `${title}, a dashboard`, about: titles },
    lines: files.map((text, index) => ({
      text: titles[index]!,
      href: `/graphiql?${new URLSearchParams({ query: text })}`,
    })),
  };
}

function fresh(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-cache');
}
