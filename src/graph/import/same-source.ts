import { datesOverlap } from '../../model/dates.ts';
import type { CheckedDocument, Source } from '../../model/document.ts';
import { plainAddress } from '../../model/ids.ts';
import { slug } from '../../model/names.ts';

/** What stands of a source: what tells it from others, and the words of its statements. */
export type Held = {
  id: string;
  title: string;
  url: string | null;
  publishedAt: string | null;
  sha256: string | null;
  publishedBy: readonly string[];
  words: readonly string[];
};

/** What tells a source from another. */
export type Fact = 'title' | 'address' | 'publisher' | 'date' | 'checksum';

/** In what a document's source differs from one that stands; what either of them leaves out differs in nothing. */
export function differences(source: Source, held: Held): Fact[] {
  const facts: [Fact, boolean][] = [
    ['title', slug(source.title) !== slug(held.title)],
    ['address', bothAnd(source.url, held.url, (a, b) => plainAddress(a) !== plainAddress(b))],
    [
      'publisher',
      source.publishedBy.length > 0 &&
        held.publishedBy.length > 0 &&
        !source.publishedBy.some((id) => held.publishedBy.includes(id)),
    ],
    ['date', bothAnd(source.publishedAt, held.publishedAt, (a, b) => !datesOverlap(a, b))],
    // A page that goes on being written keeps its address.
    ['checksum', !sameAddress(source, held) && bothAnd(source.sha256, held.sha256, (a, b) => a !== b)],
  ];
  return facts.flatMap(([fact, differs]) => (differs ? [fact] : []));
}

/**
 * Whether a document may change the source that stands under its id. A correction changes one fact and keeps words; what
 * differs in more, or shares nothing, is another source. An id that a person gave counts as saying that the source is the same.
 */
export function mayChange(document: CheckedDocument, held: Held): boolean {
  const { source, namesSource } = document;
  const found = differences(source, held);
  if (found.length === 0 && (namesSource || sameAddress(source, held) || sameBytes(source, held)))
    return true;
  return found.length <= 1 && shareWords(wordsOf(document), held.words);
}

/**
 * Whether a document whose source has no id of its own speaks of a source that stands under another id, made in another way or
 * from less: nothing differs, and either the address or the bytes are the same, or most of its words stay.
 */
export function speaksOf(document: CheckedDocument, held: Held): boolean {
  const { source } = document;
  if (differences(source, held).length > 0) return false;
  return sameAddress(source, held) || sameBytes(source, held) || keepsMost(wordsOf(document), held.words);
}

function sameAddress(source: Source, held: Held): boolean {
  return bothAnd(source.url, held.url, (a, b) => plainAddress(a) === plainAddress(b));
}

function sameBytes(source: Source, held: Held): boolean {
  return bothAnd(source.sha256, held.sha256, (a, b) => a === b);
}

function bothAnd(a: string | null, b: string | null, holds: (a: string, b: string) => boolean): boolean {
  return a !== null && b !== null && holds(a, b);
}

function wordsOf({ quotes, figures }: CheckedDocument): string[] {
  return [...quotes, ...figures].map(({ text }) => text);
}

function keepsMost(wanted: readonly string[], standing: readonly string[]): boolean {
  const texts = new Set(wanted);
  return 2 * standing.filter((text) => texts.has(text)).length >= Math.max(standing.length, 1);
}

/** Where nothing stands nothing can be lost. */
function shareWords(wanted: readonly string[], standing: readonly string[]): boolean {
  if (standing.length === 0) return true;
  const runs = new Set(standing.flatMap(runsIn));
  return wanted.some((text) => runsIn(text).some((run) => runs.has(run)));
}

const RUN = 4;

/** All runs of four words; of a shorter text the whole. */
function runsIn(text: string): string[] {
  const words = slug(text).split('-');
  if (words.length <= RUN) return [words.join('-')];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join('-'));
}
