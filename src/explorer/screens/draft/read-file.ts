import type { ExtractDocumentInput } from '../../queries.generated.ts';

/** An article as it is brought: its text, its page or its address. */
export type Article = Pick<ExtractDocumentInput, 'text' | 'html' | 'url'>;

/**
 * Reads a file that was dropped.
 * @throws Error in words for the reader, for a file that the page cannot read.
 */
export async function readFile(file: File): Promise<Article> {
  if (/\.(pdf|docx?|odt|rtf|epub)$/i.test(file.name))
    throw new Error(
      `${file.name} cannot be read here. Paste its text below, or read PDF and Word files with \`npx on-record extract\`.`,
    );
  if (/^(image|audio|video)\//.test(file.type))
    throw new Error(`${file.name} holds no text; drop a text file or a page.`);
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text.includes('\0')) throw new Error(`${file.name} holds no text; drop a text file or a page.`);
  return /\.x?html?$/i.test(file.name) ? { html: text } : asArticle(text);
}

/** What a request holds at most, less what stands around the article. */
const LARGEST = 990_000;

/**
 * Makes sure that an article can be sent.
 * @throws Error in words for the reader.
 */
export function assertNotTooLarge({ text, html }: Article): void {
  const size = new Blob([JSON.stringify(text ?? html ?? '')]).size;
  if (size > LARGEST)
    throw new Error(
      `This has ${(size / 1_000_000).toFixed(1)} MB, and at most 1 MB can be read here. Give the address of the page, or paste the text of the article alone.`,
    );
}

/** What somebody pasted: a text, or the source of a page. */
export function asArticle(text: string): Article {
  return /^<(!doctype|html)\b/i.test(text.trimStart()) ? { html: text } : { text };
}

/** Text in UTF-8 or UTF-16 as it says of itself, in what a page declares, else as Windows writes it. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_048));
    const [, declared] = /charset=["']?([\w-]{1,40})/i.exec(head) ?? [];
    return decodedAs(declared, bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  }
}

function decodedAs(charset: string | undefined, bytes: Uint8Array): string | null {
  if (!charset || /^utf-?8$/i.test(charset)) return null;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}
