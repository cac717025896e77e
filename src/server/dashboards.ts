import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PlainPage } from './deep-links/deep-link.ts';
import { paint } from './deep-links/paint.ts';

/** The dashboards that ship: a folder each, with a query file for each panel. */
export const SHIPPED = fileURLToPath(new URL('../../src/explorer/dashboard/boards/', import.meta.url));

type Dashboard = { name: string; title: string; files: { name: string; text: string }[] };

/**
 * Serves `/dashboards`, the list of all, and `/dashboards/:name`, a page of the panels that the folder of that name
 * holds; both also as the JSON that those pages are made from.
 */
export function serveDashboards(site: FastifyInstance, pagesDir: string, folder: string = SHIPPED): void {
  const send = async (reply: FastifyReply, page: PlainPage) => {
    const template = await readFile(join(pagesDir, 'dashboard', 'index.html'), 'utf8');
    return fresh(reply).type('text/html; charset=utf-8').send(paint(template, page));
  };
  site.get('/dashboards', async (_request, reply) => send(reply, plainListOf(await readAll(folder))));
  site.get('/dashboards/boards.json', async (_request, reply) => {
    const boards = (await readAll(folder)).map((board) => ({
      name: board.name,
      title: board.title,
      panels: board.files.map(titleOf),
    }));
    return fresh(reply).send({ boards });
  });
  site.get<{ Params: { name: string } }>('/dashboards/:name', async (request, reply) => {
    const dashboard = await readDashboard(folder, request.params.name);
    return dashboard ? send(reply, plainPageOf(dashboard)) : reply.callNotFound();
  });
  site.get<{ Params: { name: string } }>('/dashboards/:name/panels.json', async (request, reply) => {
    const dashboard = await readDashboard(folder, request.params.name);
    return dashboard ? fresh(reply).send(dashboard) : reply.callNotFound();
  });
}

/** All dashboards of a folder, or those that ship. */
export async function readAll(folder: string = SHIPPED): Promise<Dashboard[]> {
  const boards = await Promise.all((await namesIn(folder)).map((name) => readDashboard(folder, name)));
  return boards.filter((board) => board !== null);
}

/** Files are read at each request, so that whoever writes a dashboard need only reload the page. */
async function readDashboard(folder: string, name: string): Promise<Dashboard | null> {
  // A name is never a path.
  if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return null;
  const queries = (await namesIn(join(folder, name))).filter((file) => file.endsWith('.graphql'));
  if (queries.length === 0) return null;
  const files = queries.map(async (file) => ({
    name: file,
    text: await readFile(join(folder, name, file), 'utf8'),
  }));
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return { name, title, files: await Promise.all(files) };
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return names.sort();
}

function titleOf({ name, text }: Dashboard['files'][number]): string {
  return /^# title: *(.*)$/m.exec(text)?.[1] ?? name.replace(/\.graphql$/, '');
}

function plainPageOf({ title, files }: Dashboard): PlainPage {
  const titles = files.map(titleOf);
  return {
    title: `${title}, a dashboard`,
    description: `${titles.join('; ')}.`,
    jsonLd: { '@type': 'WebPage', name: `${title}, a dashboard`, about: titles },
    lines: files.map(({ text }, index) => ({
      text: titles[index]!,
      href: `/graphiql?${new URLSearchParams({ query: text })}`,
    })),
  };
}

function plainListOf(boards: Dashboard[]): PlainPage {
  return {
    title: 'Dashboards',
    description: 'Pages of queries that are run again every minute.',
    jsonLd: { '@type': 'CollectionPage', name: 'Dashboards', about: boards.map(({ title }) => title) },
    lines: boards.map(({ name, title, files }) => ({
      text: `${title}: ${files.map(titleOf).join('; ')}`,
      href: `/dashboards/${encodeURIComponent(name)}`,
    })),
  };
}

function fresh(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-cache');
}
