import type { RawBlock } from '../text/blocks.ts';
import { linesOf } from '../text/blocks.ts';
import { decode } from './decode.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { languageOf } from './language.ts';

/** What a page says of itself beside its text; all null for plain text. */
export type PageFacts = {
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  url: string | null;
  /** BCP 47: as the page declares it, where its words do not speak against it. */
  language: string | null;
  live: boolean;
};

/** An article ready to be read: one text that is never altered again, and its blocks. */
export type Article = { text: string; blocks: RawBlock[]; facts: PageFacts };

/** What is known of plain text. */
export const NO_FACTS: PageFacts = {
  title: null,
  publisher: null,
  publishedAt: null,
  url: null,
  language: null,
  live: false,
};

/** Reads a file's or page's bytes, HTML or plain text, in whatever encoding; `charset` is what HTTP declared. */
export function readArticle(bytes: Uint8Array, charset: string | null = null): Article {
  return articleOf(decode(bytes, charset));
}

/** The same for text that is decoded already. */
export function articleOf(text: string): Article {
  const article = looksLikeHtml(text) ? readHtml(text) : { text, blocks: linesOf(text), facts: NO_FACTS };
  const language = languageOf(article.text, article.facts.language);
  return { ...article, facts: { ...article.facts, language } };
}
