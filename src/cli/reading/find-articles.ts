import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { InvalidArgument } from '../../model/errors.ts';

const EXTENSIONS = ['.txt', '.text', '.html', '.htm', '.xhtml', '.pdf', '.docx'];

/**
 * The articles behind names given on the command line, in the order given: a folder stands for the articles in it and below
 * it, sorted by name; files and addresses stand for themselves.
 * @throws InvalidArgument for a name behind which nothing is, and for a folder without articles.
 */
export async function findArticles(names: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const name of names) for (const article of await articlesAt(name)) found.add(article);
  return [...found];
}

async function articlesAt(name: string): Promise<string[]> {
  if (name === '-' || isAddress(name)) return [name];
  const kind = await stat(name).catch(() => null);
  if (!kind) {
    throw new InvalidArgument(
      name,
      `There is no file or folder ${JSON.stringify(name)}; check its spelling and the folder you are in.`,
    );
  }
  if (!kind.isDirectory()) return [name];
  const inside = await readdir(name, { recursive: true });
  const articles = inside.filter((file) => EXTENSIONS.includes(extname(file).toLowerCase())).sort();
  if (articles.length === 0) {
    throw new InvalidArgument(
      name,
      `The folder ${JSON.stringify(name)} holds no articles; they end in ${EXTENSIONS.join(', ')}.`,
    );
  }
  return articles.map((file) => join(name, file));
}

/** Whether a name is an address of the web rather than a file's. */
export function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}
