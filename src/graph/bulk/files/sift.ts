import type { CheckedDocument } from '../../../model/document.ts';
import { fold } from '../../../model/names.ts';
import { soughtOf } from '../../import/held-sources.ts';
import { foreignTo } from '../../import/references.ts';
import { Ids } from './ids.ts';

/**
 * Tells which documents can be written into an empty graph by themselves: each after those that were taken before. All others, such as a
 * source that may be one of these, or what refers to nothing that was taken, need a look at what stands.
 */
export class Sieve {
  /** Entries, statements and, where documents give ids themselves, links. */
  readonly #taken = new Ids();
  /** Links that several documents may tell. */
  readonly #told = new Ids();
  readonly #things = new Set<string>();
  readonly #sources = new Set<string>();
  readonly #sums = new Set<string>();
  readonly #names = new Set<string>();
  readonly #bareTitles = new Set<string>();

  /** Takes a document if it is such a one. */
  takes(document: CheckedDocument): boolean {
    const ids = idsIn(document);
    const isSimple =
      !this.#sources.has(document.source.id) &&
      !this.#mayStand(document) &&
      foreignTo(document).every((id) => this.#things.has(id) || this.#taken.has(id)) &&
      !ids.some((id) => this.#taken.has(id)) &&
      !(document.namesSource && toldIn(document).some((id) => this.#told.has(id))) &&
      !hasOddSigns(document);
    if (isSimple) this.#take(document, ids);
    return isSimple;
  }

  #mayStand(document: CheckedDocument): boolean {
    if (document.namesSource) return false;
    const { former, sha256, url, title } = soughtOf(document);
    return (
      this.#sources.has(former) ||
      (sha256 !== null && this.#sums.has(sha256)) ||
      (url !== null && this.#names.has(url)) ||
      this.#bareTitles.has(title)
    );
  }

  #take(document: CheckedDocument, ids: readonly string[]): void {
    const { source, places, events, measures } = document;
    this.#sources.add(source.id);
    if (source.sha256) this.#sums.add(source.sha256);
    for (const name of [source.title, ...(source.url ? [source.url] : [])]) this.#names.add(fold(name));
    if (source.url === null && source.sha256 === null) this.#bareTitles.add(fold(source.title));
    // Whom a speaker's id of another document means is known only once all are decided on.
    for (const { id } of [...places, ...events, ...measures]) this.#things.add(id);
    for (const id of ids) this.#taken.add(id);
    for (const id of toldIn(document)) this.#told.add(id);
  }
}

function toldIn({ contradictions, roles }: CheckedDocument): string[] {
  return [...contradictions, ...roles].map(({ id }) => id);
}

function idsIn(document: CheckedDocument): string[] {
  const { entries, quotes, figures, attributions, responses, namesSource } = document;
  const own = [...entries, ...quotes, ...figures, ...(namesSource ? [...attributions, ...responses] : [])];
  return own.map(({ id }) => id);
}

/** Signs that stand for something else in the files, as JSON writes them; what looks so and is not is looked at once more, and no harm done. */
const ODD = /\\u00(?:00|1e|1f)/;

function hasOddSigns(document: CheckedDocument): boolean {
  return ODD.test(JSON.stringify(document));
}
