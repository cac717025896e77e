import { createHash } from 'node:crypto';
import { type Naming, namingOf } from './document/naming.ts';
import type { DraftDocument, EntryItem } from './document/shape.ts';
import { type Sorted, sorted } from './document/sorted.ts';
import { figureItem, quoteItem } from './document/statements.ts';
import { languageFor } from './languages/all.ts';
import type { PageFacts } from './load/article.ts';
import { printedDate } from './load/dates.ts';
import type { Draft } from './types.ts';

/** What a caller says of the source where the page does not say it itself. */
export type SourceFacts = PageFacts & {
  /** A name for the source where neither the page nor its text gives a title. */
  fallbackTitle: string;
  /** Takes over the text of each entry: only for words that the caller may publish. */
  withText?: boolean;
};

/**
 * A draft as a statement document in the shape that people write, ready to be corrected by hand: everything is PROPOSED by
 * `rule:extract`, with the rule, the cue and the confidence in each note. The article's text is not taken over.
 */
export function documentOf(draft: Draft, facts: SourceFacts): DraftDocument {
  const naming = namingOf(draft, facts.publisher);
  const parts = sorted(draft);
  const entries = draft.entries.map((_, index) => entryItem(draft, index, parts, naming, facts.withText));
  const title = facts.title ?? titleIn(draft) ?? facts.fallbackTitle;
  const publishedAt = facts.publishedAt && printedDate(facts.publishedAt);
  const source = {
    title,
    kind: facts.live || isLiveBlog(draft, title) ? ('LIVE_BLOG' as const) : ('ARTICLE' as const),
    publisher: naming.publisher,
    ...(facts.url && URL.canParse(facts.url) && /^https?:/.test(facts.url) ? { url: facts.url } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    language: facts.language ?? 'en',
    citation: [facts.publisher, `“${title}”`, publishedAt].filter(Boolean).join(', '),
    sha256: createHash('sha256').update(draft.text).digest('hex'),
  };
  const { people, organisations, groups, places, events, measures } = naming.sections();
  return {
    by: 'rule:extract',
    status: 'PROPOSED',
    source,
    ...filled({ people, organisations, groups, places, events, measures }),
    entries,
  };
}

function entryItem(draft: Draft, index: number, parts: Sorted, naming: Naming, withText = false): EntryItem {
  const entry = draft.entries[index]!;
  const quotes = parts.quotesIn(index).map((quote) => {
    const figures = parts.figuresOf(quote).map((figure) => figureItem(figure, entry, draft, naming));
    const item = quoteItem(draft.quotes[quote]!, parts.responsesOf(quote), entry, draft, naming);
    const key = parts.isAnswered(quote) ? { key: naming.keyOf(quote) } : {};
    return { ...key, ...item, ...(figures.length > 0 ? { figures } : {}) };
  });
  const own = parts.figuresIn(index).map((figure) => ({
    ...figureItem(figure, entry, draft, naming),
    speaker: naming.speakerOf(figure.speaker) ?? naming.publisher,
  }));
  return {
    ...(entry.heading ? { heading: entry.heading } : {}),
    ...(withText ? { text: draft.text.slice(entry.start, entry.end) } : {}),
    start: entry.start,
    end: entry.end,
    ...(quotes.length > 0 ? { quotes } : {}),
    ...(own.length > 0 ? { figures: own } : {}),
  };
}

/** A live blog dates its updates, or calls itself one; headings alone only divide an article. */
function isLiveBlog({ text, entries, language }: Draft, title: string): boolean {
  if (entries.filter(({ time }) => time).length >= 2) return true;
  const headed = entries.filter(({ heading }) => heading).length >= 3;
  const live = languageFor(language)?.furniture.live;
  return headed && live !== undefined && (live.test(title) || live.test(text.slice(0, entries[0]!.end)));
}

function titleIn({ text, entries }: Draft): string | null {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1);
  return line.trim() !== '' && line.length <= 160 ? line.trim() : (entries[0]?.heading ?? null);
}

/** Leaves out sections in which nothing stands. */
function filled<T extends Record<string, Record<string, unknown>>>(sections: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0),
  ) as Partial<T>;
}
