import type { DraftDocument } from '../../extract/document/shape.ts';
import { documentOf } from '../../extract/document.ts';
import { extract } from '../../extract/extract.ts';
import type { KnownSpeaker } from '../../extract/known-speakers.ts';
import { LANGUAGES, languageFor } from '../../extract/languages/all.ts';
import { languageName } from '../../extract/load/language.ts';
import type { Draft } from '../../extract/types.ts';
import { InvalidArgument } from '../../model/errors.ts';
import type { NamedArticle } from '../read-article.ts';

/** What a caller says of articles where they do not say it themselves. */
export type ReadingOptions = {
  title?: string;
  publisher?: string;
  /** BCP 47: read in this language, whatever language the article is found to be in. */
  language?: string;
  /** Keep proposals that are less likely than not, too. */
  all?: boolean;
  /** Takes the articles' text over into the documents: only for words that one may publish. */
  text?: boolean;
};

/** An article with what was drafted of it. */
export type Drafted = { article: NamedArticle; draft: Draft };

/**
 * Drafts what an article says.
 * @throws InvalidArgument for an article in a language that cannot be read: nothing is drafted by guess.
 */
export function draftArticle(
  read: NamedArticle,
  options: ReadingOptions,
  knownSpeakers: readonly KnownSpeaker[] = [],
): Drafted {
  const facts = {
    ...read.facts,
    title: read.facts.title ?? options.title ?? null,
    publisher: read.facts.publisher ?? options.publisher ?? null,
  };
  const article = { ...read, facts };
  const tag = options.language ?? facts.language ?? LANGUAGES[0]!.tag;
  const language = languageFor(tag);
  if (!language) {
    throw new InvalidArgument(
      read.name,
      `The article is in ${languageName(tag)} (${tag}), and only ${LANGUAGES.map((one) => languageName(one.tag)).join(', ')} can be read so far, so nothing was drafted; if that is wrong, say --language ${LANGUAGES[0]!.tag}.`,
    );
  }
  const { text, blocks } = article;
  return { article, draft: extract(text, { blocks, language, knownSpeakers, all: options.all ?? false }) };
}

/** The statement document of a draft, as a plain value. */
export function documentOfDraft({ article, draft }: Drafted, { text }: ReadingOptions = {}): DraftDocument {
  return documentOf(draft, { ...article.facts, fallbackTitle: article.name, withText: text });
}

/** @throws InvalidArgument for a language that cannot be read. */
export function assertLanguage(tag: string | undefined): void {
  if (tag === undefined || languageFor(tag)) return;
  throw new InvalidArgument(
    '--language',
    `Articles in ${JSON.stringify(tag)} cannot be read; write one of: ${LANGUAGES.map((one) => one.tag).join(', ')}.`,
  );
}
