import type { CheckedDocument } from '../model/document.ts';
import { InvalidArgument } from '../model/errors.ts';
import type { ExtractDocumentInput } from './schema.generated.ts';

/** An article as a client gives it: what it is, and its text, page or address. */
export type GivenArticle = { kind: 'text' | 'html' | 'url'; value: string };
/** What a client says of an article where that does not say it itself. */
export type ArticleFacts = { title?: string; publisher?: string; language?: string };

/**
 * Drafts what an article says, as YAML and checked, with the text that was read.
 * @throws InvalidArgument for what is no article that can be read.
 */
export type Drafter = (
  article: GivenArticle,
  facts: ArticleFacts,
) => Promise<{ document: string; text: string; checked: CheckedDocument }>;

/** The one article that an input gives, with what it says of it. */
export function articleIn({ text, html, url, title, publisher, language }: ExtractDocumentInput): {
  article: GivenArticle;
  facts: ArticleFacts;
} {
  const given = Object.entries({ text, html, url }).filter(([, value]) => value != null);
  const [one, another] = given as [GivenArticle['kind'], string][];
  if (!one || another)
    throw new InvalidArgument(
      another?.[0] ?? 'text',
      `Give one of text, html and url, and not ${given.length === 0 ? 'none' : given.length} of them.`,
    );
  const facts = Object.fromEntries(
    Object.entries({ title, publisher, language }).filter(([, value]) => value != null),
  );
  return { article: { kind: one[0], value: one[1] }, facts };
}
