// Pages and articles as the product reads them: bytes in, text and draft and document out.
import { readFileSync } from 'node:fs';
import { built } from './gold.mjs';

/** Reads a file the way `extract` does: the text with its blocks, the draft, and the statement document of it. */
export async function reader(all = false) {
  const [{ readArticle }, { extract }, { documentOf }] = await Promise.all([
    built('extract/load/article.js'),
    built('extract/extract.js'),
    built('extract/document.js'),
  ]);
  return (path, bytes = readFileSync(path)) => {
    const article = readArticle(bytes);
    const draft = extract(article.text, { blocks: article.blocks, all });
    const document = documentOf(draft, { ...article.facts, fallbackTitle: path });
    return { article, draft, document };
  };
}
