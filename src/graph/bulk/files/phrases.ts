import { join } from 'node:path';
import { COMMON } from '../../../sameness/wordings/phrases.ts';
import { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';

/** So many parts of all phrases are put in order one after the other, so that memory holds one of them. */
const PARTS = 32;

/** Gathers which quotes share phrases. */
export class Phrases {
  readonly #parts: Shelf[];

  constructor(folder: string) {
    this.#parts = Array.from({ length: PARTS }, (_, n) => new Shelf(join(folder, `phrases-${n}`)));
  }

  add(quote: string, phrases: readonly string[]): void {
    for (const key of phrases)
      this.#parts[(key.charCodeAt(0) ^ key.charCodeAt(1)) % PARTS]!.add([key, quote]);
  }

  /** Writes each phrase once, and gives the quotes that share one which leads to others. */
  writeTo(tables: Tables): Set<string> {
    const near = new Set<string>();
    for (const part of this.#parts) {
      const byKey = new Map<string, string[]>();
      for (const [key, quote] of part.values<[string, string]>()) {
        const quotes = byKey.get(key);
        if (quotes) quotes.push(quote);
        else byKey.set(key, [quote]);
      }
      for (const [key, quotes] of byKey) {
        tables.node('Phrase', `phrase ${key}`, { key });
        for (const quote of quotes) tables.link('HAS_PHRASE', quote, `phrase ${key}`);
        if (quotes.length > 1 && quotes.length <= COMMON) for (const quote of quotes) near.add(quote);
      }
      part.close();
    }
    return near;
  }
}
