import type { CheckedDocument, Entry } from '../model/document.ts';
import type { Issue } from '../model/errors.ts';
import type { Provenance } from '../model/provenance.ts';
import { whereWritten } from './written.ts';

/** What stands in an entry's text: all of it, or null where it is not at hand. */
export type TextOf = (entry: Entry) => string | null;

/**
 * Proves that each word a document cites stands in the text of its entry, and at its offset where it has one.
 * Entries whose text is not at hand are passed over.
 */
export function checkCitations(document: CheckedDocument, textOf: TextOf): Issue[] {
  const issues: Issue[] = [];
  const texts = new Map(document.entries.map((entry) => [entry.id, textOf(entry)]));
  const statements = new Map([...document.quotes, ...document.figures].map((each) => [each.id, each]));
  const check = (
    item: object,
    keys: string[],
    words: string | null,
    entry: string | null,
    start: number | null,
  ) => {
    const text = entry === null ? null : (texts.get(entry) ?? null);
    if (text === null || words === null || standsAt(text, words, start)) return;
    issues.push({
      rule: 'citation/absent',
      message: absent(text, words, start),
      ...whereWritten(document, item, ...keys),
    });
  };
  const checkBasis = (item: Provenance) =>
    check(item, ['basis'], item.basisText, item.basisEntry, item.basisStart);

  for (const { exact, start, item, entry } of selections(document))
    check(item, ['words'], exact, entry, start);
  for (const attribution of document.attributions) {
    const entry = statements.get(attribution.statement)?.entry ?? null;
    check(attribution, ['as'], attribution.attributedAs, entry, null);
    check(attribution, ['role'], attribution.roleAs, entry, null);
    check(attribution, ['cue'], attribution.cue, entry, null);
    check(attribution, ['audience'], attribution.audience, entry, null);
    checkBasis(attribution);
  }
  for (const linked of [...document.responses, ...document.contradictions, ...document.roles])
    checkBasis(linked);
  return issues;
}

function selections({ quotes, figures }: CheckedDocument) {
  return [...quotes, ...figures].map((item) => ({ ...item.selector, item, entry: item.entry }));
}

function standsAt(text: string, words: string, start: number | null): boolean {
  return start === null ? text.includes(words) : text.startsWith(words, start);
}

function absent(text: string, words: string, start: number | null): string {
  const shown = JSON.stringify(words.length > 60 ? `${words.slice(0, 57)}…` : words);
  if (start === null)
    return `The words ${shown} do not stand in the text of the entry; cite them as printed.`;
  const found = text.indexOf(words);
  return found === -1
    ? `The words ${shown} do not stand in the text of the entry, at ${start} or anywhere; cite them as printed.`
    : `The words ${shown} do not stand at ${start} of the entry's text but at ${found}; set \`start\` right.`;
}
