import { readPlainDocument } from '../../documents/plain.ts';
import { printDocument } from '../../documents/print.ts';
import { type Article, articleOf, readArticle } from '../../extract/load/article.ts';
import type { CheckedDocument } from '../../model/document.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { documentOfDraft, draftArticle, type ReadingOptions } from '../reading/draft-article.ts';

/** An article that was given to the server: its text, or the bytes of its page and where they came from. */
export type Given = { text: string } | { bytes: Uint8Array; charset: string | null; url: string };

/** What came of it: the draft with the text that was read, or what is wrong with the article. */
export type Drafted =
  | { document: string; text: string; checked: CheckedDocument; fault: null }
  | { fault: { argument: string | null; message: string } };

/** Drafts what an article says. Runs in a thread of its own, where a fault is an answer, since errors lose their kind on the way. */
export function draftGiven({ given, options }: { given: Given; options: ReadingOptions }): Drafted {
  try {
    const article = loaded(given);
    const name = 'text' in given ? 'the article' : given.url;
    if (article.text.trim() === '')
      return fault(null, 'There is no text in the article; give one that holds some.');
    if (!article.facts.title && !options.title)
      return fault('title', 'The article does not say its title; give it as title.');
    const value = documentOfDraft(draftArticle({ ...article, name }, options), options);
    const checked = readPlainDocument(value, name);
    return { document: printDocument(value), text: article.text, checked, fault: null };
  } catch (error) {
    if (error instanceof InvalidArgument) return fault(null, error.message);
    throw error;
  }
}

function loaded(given: Given): Article {
  if ('text' in given) return articleOf(given.text);
  const article = readArticle(given.bytes, given.charset);
  return { ...article, facts: { ...article.facts, url: article.facts.url ?? given.url } };
}

function fault(argument: string | null, message: string): Drafted {
  return { fault: { argument, message } };
}
