import { Document, visit } from 'yaml';
import type { DocumentInput } from './format/document.ts';

/** Prints a statement document as YAML that a person can read on and edit; reading it again gives the same document. */
export function printDocument(input: DocumentInput): string {
  const document = new Document(input, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      // Several lines stand as they are; one line stays on one line however long, so that nobody has to fold words in the mind.
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
    },
  });
  return document.toString({ lineWidth: 0 });
}
