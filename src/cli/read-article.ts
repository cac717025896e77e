import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Article, type PageFacts, readArticle } from '../extract/load/article.ts';
import { fileKindOf } from '../extract/load/file-kind.ts';
import { readDocx, readPdf } from '../extract/load/office.ts';
import { InvalidArgument } from '../model/errors.ts';
import { fetchPage } from './fetch-page.ts';
import { factsOfName, type NameFacts } from './reading/file-name.ts';
import { isAddress } from './reading/find-articles.ts';

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
  if (name === '-') return read(name, await buffer(process.stdin));
  if (isAddress(name)) {
    const page = await fetchPage(name);
    const article = await read(name, page.bytes, page.charset);
    return { ...article, facts: { ...article.facts, url: article.facts.url ?? page.url } };
  }
  const article = await read(name, await bytesOf(name));
  return { ...article, facts: withNameFacts(article.facts, factsOfName(name)) };
}

async function read(name: string, bytes: Uint8Array, charset: string | null = null): Promise<Article> {
  const kind = fileKindOf(bytes);
  if (kind === 'text') return readArticle(bytes, charset);
  const article = kind === 'other' ? null : await readOffice(name, kind, bytes);
  if (article) return article;
  const why =
    kind === 'other'
      ? 'it is no text, PDF or Word document'
      : 'it holds no text, only pictures; have its text recognised first';
  throw new InvalidArgument(
    name,
    `The article ${JSON.stringify(name)} cannot be read (${why}); name a file of text, HTML, PDF or DOCX.`,
  );
}

async function readOffice(name: string, kind: 'pdf' | 'docx', bytes: Uint8Array): Promise<Article | null> {
  try {
    return await (kind === 'pdf' ? readPdf(bytes) : readDocx(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InvalidArgument(
      name,
      `The article ${JSON.stringify(name)} cannot be read (it is a damaged or locked ${kind.toUpperCase()}: ${why}); save it again, or name a file of its text.`,
    );
  }
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
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

function withNameFacts(facts: PageFacts, name: NameFacts): PageFacts {
  return {
    ...facts,
    publisher: facts.publisher ?? name.publisher,
    publishedAt: facts.publishedAt ?? name.publishedAt,
  };
}
