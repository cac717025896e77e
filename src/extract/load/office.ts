import { type Article, articleOf } from './article.ts';

/** Reads a PDF's text, page by page, or null where it holds none: a PDF may be nothing but pictures of its pages. */
export async function readPdf(bytes: Uint8Array): Promise<Article | null> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((page) => page.trim()).filter((page) => page !== '');
  return pages.length === 0 ? null : articleOf(pages.join('\n\n'));
}

/** Reads a Word document with its headings, paragraphs and lists. */
export async function readDocx(bytes: Uint8Array): Promise<Article | null> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value.trim() === '' ? null : articleOf(`<html><body>${value}</body></html>`);
}
