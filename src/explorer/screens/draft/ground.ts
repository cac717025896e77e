import { type Span, wordsIn } from './find-words.ts';
import type { Form } from './form.ts';
import type { Draft, Figure, Item, Quote } from './read.ts';

/** What a change is made on. */
export type Ground = { text: string; article: string; draft: Draft; who: string };

/** Where the words of a form stand; null where they stand nowhere. */
export function spanIn({ is, values }: Form, { article }: Ground): Span | null {
  if (is === 'contradiction' || is === 'speaker' || is === 'source') return { start: 0, end: 0 };
  return wordsIn(article, values);
}

/** The innermost quote around words; null where they stand in none. */
export function quoteAround({ items }: Draft, { start, end }: Span): Quote | null {
  const around = items.filter(
    (one): one is Quote =>
      one.is === 'quote' && one.span !== null && one.span.start <= start && one.span.end >= end,
  );
  return around.sort((a, b) => a.span!.end - a.span!.start - (b.span!.end - b.span!.start))[0] ?? null;
}

/** The entry in which words stand whole, counted from 0; -1 where there is none. */
export function entryAt({ entries }: Draft, { start, end }: Span): number {
  return entries.findIndex(({ span }) => span.start <= start && span.end >= end);
}

/** The item that a form is about. */
export function itemAt({ draft }: Ground, at: string | null): (Item & Partial<Figure>) | undefined {
  return draft.items.find(({ id }) => id === at) as (Item & Partial<Figure>) | undefined;
}

/** The words of a span. */
export function textOf(article: string, { start, end }: Span): string {
  return article.slice(start, end);
}
