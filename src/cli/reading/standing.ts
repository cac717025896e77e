import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { ReadingOptions } from './draft-article.ts';
import { isAddress } from './find-articles.ts';

/** The compiled rules that read articles and make documents of them. */
const RULES = ['extract', 'documents', 'model', 'cli'].map((folder) =>
  fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
);

/**
 * A digest of all that reading depends on beside the article: the rules themselves and what the caller says. Articles that
 * were read with another one are read again.
 */
export async function digestOfRules(options: ReadingOptions): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const folder of RULES) {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js')).sort();
    for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex');
}

/** A digest of a file's bytes and name under such rules; null for what is no file. */
export async function digestOfFile(name: string, rules: string): Promise<string | null> {
  if (name === '-' || isAddress(name)) return null;
  const hash = createHash('sha256').update(rules).update(name);
  try {
    await pipeline(createReadStream(name), hash);
  } catch {
    // What cannot be read is told when it is read.
    return null;
  }
  return hash.digest('hex').slice(0, 16);
}
