import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Article, readArticle } from '../extract/load/article.ts';
import { InvalidArgument } from '../model/errors.ts';
import { fetchPage } from './fetch-page.ts';

/** An article with what the command line calls it. */
export type NamedArticle = Article & { name: string };

/**
 * Reads the article behind a name: a file, an http(s) address, or `-` for standard input.
 * @throws InvalidArgument where there is nothing to read.
 */
export async function readNamedArticle(name: string): Promise<NamedArticle> {
  const article = await load(name);
  if (article.text.trim() === '') {
    throw new InvalidArgument(
      name,
      `There is no text in ${JSON.stringify(name)}; name a file or page that holds an article.`,
    );
  }
  return { ...article, name };
}

async function load(name: string): Promise<Article> {
  if (name === '-') return readArticle(await buffer(process.stdin));
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
    const page = await fetchPage(name);
    const article = readArticle(page.bytes, page.charset);
    return { ...article, facts: { ...article.facts, url: article.facts.url ?? page.url } };
  }
  try {
    return readArticle(await readFile(name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error);
    throw new InvalidArgument(
      name,
      `The article ${JSON.stringify(name)} cannot be read (${why}); name a file, an http(s) address, or - for standard input.`,
    );
  }
}
