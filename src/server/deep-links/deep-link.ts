import type { Query, Statement } from '../../api/schema.generated.ts';
import { pathTo } from '../../model/addresses.ts';

/** One line of a page without scripts; with an address it is a link. */
export type Line = { text: string; href?: string };

/** What the HTML of an address says of the thing itself, before any script runs. */
export type PlainPage = {
  title: string;
  description: string;
  /** The thing in the words of schema.org; addresses in it are relative to the site. */
  jsonLd: Record<string, unknown>;
  lines: Line[];
  /** The address of a feed of the same. */
  feed?: string;
};

/** What an address says: the id in its path, the words that are looked for, and all values behind the question mark. */
export type Address = { id: string; words: string; values: Readonly<Record<string, string>> };

/** An address of the explorer, the one question behind its HTML, and how the answer reads. */
export type DeepLink = {
  path: string;
  query: string;
  variables?: (address: Address) => Record<string, unknown>;
  /** Null when there is no such thing. */
  read(answer: Query, address: Address): PlainPage | null;
};

/** What every page asks of a statement; to be spread in its query. */
export const STATEMENT = `
fragment Spoken on Statement {
  id text saidOn
  saidBy { id name }
  citation { source { id title url } }
}`;

/** A statement as a line: whoever said it, and the words as printed. */
export function spokenLine(statement: Statement): Line {
  return {
    text: `${namesOf(statement.saidBy)}: ${quoted(statement)}`,
    href: pathTo('statements', statement.id),
  };
}

/** The words of a statement as they are shown in running text. */
export function quoted({ id, text }: Statement): string {
  return isQuote(id) && !/^["“]/.test(text) ? `“${text}”` : text;
}

/** Whether a statement's id is one of words, not of a number. */
export function isQuote(id: string): boolean {
  return id.startsWith('quote:');
}

/** Names as a list in words. */
export function namesOf(named: readonly { name: string }[]): string {
  return named.map(({ name }) => name).join(', ') || 'Someone unnamed';
}
