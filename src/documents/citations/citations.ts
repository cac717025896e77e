import type { CheckedDocument, Entry } from '../../model/document.ts';
import type { Issue } from '../../model/errors.ts';
import { whereWritten } from '../written/remember.ts';

/** What stands in an entry's text: all of it, or null where it is not at hand. */
export type TextOf = (entry: Entry) => string | null;

/**
 * Proves that each word a document cites stands in the text of its entry, and at its offset where it has one.
 * Entries whose text is not at hand are passed over.
 */
export function checkCitations(document: CheckedDocument, textOf: TextOf): Issue[] {
  const texts = textsOf(document, textOf);
  const linked = [
    ...document.attributions,
    ...document.responses,
    ...document.contradictions,
    ...document.roles,
  ];
  return distinct([
    ...[...document.quotes, ...document.figures].flatMap((statement) => {
      const { exact, start } = statement.selector;
      return cite(document, statement, 'words', exact, texts.get(statement.entry), start);
    }),
    ...checkNamesAsPrinted(document, textOf),
    ...linked.flatMap((link) =>
      cite(document, link, 'basis', link.basisText, texts.get(link.basisEntry ?? ''), link.basisStart),
    ),
  ]);
}

/** Proves that names, roles, cues and audiences stand in the text of their entry as they are said to be printed. */
export function checkNamesAsPrinted(document: CheckedDocument, textOf: TextOf): Issue[] {
  const texts = textsOf(document, textOf);
  const entries = new Map([...document.quotes, ...document.figures].map(({ id, entry }) => [id, entry]));
  const issues = document.attributions.flatMap((said) => {
    const text = texts.get(entries.get(said.statement) ?? '');
    return [
      ...cite(document, said, 'as', said.attributedAs, text),
      ...cite(document, said, 'role', said.roleAs, text),
      ...cite(document, said, 'cue', said.cue, text),
      ...cite(document, said, 'audience', said.audience, text),
    ];
  });
  return distinct(issues);
}

function textsOf(document: CheckedDocument, textOf: TextOf): Map<string, string | null> {
  return new Map(document.entries.map((entry) => [entry.id, textOf(entry)]));
}

function cite(
  document: CheckedDocument,
  item: object,
  key: string,
  words: string | null,
  text: string | null | undefined,
  start: number | null = null,
): Issue[] {
  if (text === null || text === undefined || words === null || standsAt(text, words, start)) return [];
  const message = absent(text, words, start);
  return [{ rule: 'citation/absent', message, ...whereWritten(document, item, key) }];
}

/** A figure takes over how its quote is attributed, and with it the same fault in the same place. */
function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.path}\n${issue.message}`, issue])).values()];
}

function standsAt(text: string, words: string, start: number | null): boolean {
  return start === null ? text.includes(words) : text.startsWith(words, start);
}

function absent(text: string, words: string, start: number | null): string {
  const shown = JSON.stringify(words.length > 60 ? `${words.slice(0, 57)}…` : words);
  if (start === null) return `The words ${shown} are not in the text of the entry; cite them as printed.`;
  const found = text.indexOf(words);
  return found === -1
    ? `The words ${shown} are not in the text of the entry, at ${start} or anywhere; cite them as printed.`
    : `The words ${shown} are not at ${start} of the entry's text, but at ${found}; correct \`start\`.`;
}
