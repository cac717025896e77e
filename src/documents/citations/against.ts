import { createHash } from 'node:crypto';
import type { CheckedDocument, Entry } from '../../model/document.ts';
import type { Issue } from '../../model/errors.ts';
import { whereWritten } from '../written/remember.ts';
import { checkCitations } from './citations.ts';

/**
 * Holds a checked document against the source's whole text: its checksum, its entries' headings, and each word it cites.
 * Entries without `start` and `end` are looked for in the whole text.
 */
export function checkAgainst(document: CheckedDocument, articleText: string): Issue[] {
  const issues: Issue[] = [];
  const { sha256 } = document.source;
  const found = createHash('sha256').update(articleText).digest('hex');
  if (sha256 !== null && sha256 !== found) {
    const message = `The text is not the one that was read: its SHA-256 is ${found}, the document says ${sha256}; compare with the text that was read, or read this one again.`;
    issues.push({ rule: 'citation/checksum', message, path: 'source.sha256' });
  }
  for (const entry of document.entries) {
    const text = textIn(articleText, entry);
    if (entry.end !== null && entry.end > articleText.length) {
      const message = `The entry ends at ${entry.end}, but the text has only ${articleText.length} units; set \`end\` right.`;
      issues.push({ rule: 'entry/offsets', message, ...whereWritten(document, entry, 'end') });
    }
    if (entry.heading !== null && !text.includes(entry.heading)) {
      const message = `The heading ${JSON.stringify(entry.heading)} is not in the text; copy it as printed.`;
      issues.push({ rule: 'citation/absent', message, ...whereWritten(document, entry, 'heading') });
    }
    if (entry.text !== null && !articleText.includes(entry.text)) {
      const message = `The text of the entry is not in the source's text as it is given here; copy it as printed.`;
      issues.push({ rule: 'citation/absent', message, ...whereWritten(document, entry, 'text') });
    }
  }
  return [...issues, ...checkCitations(document, (entry) => entry.text ?? textIn(articleText, entry))];
}

function textIn(articleText: string, { start, end }: Entry): string {
  return start === null || end === null ? articleText : articleText.slice(start, end);
}
