import { printDocument } from '../../src/documents/print.ts';
import { readDocuments } from '../../src/documents/read.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { InvalidDocument, type Issue } from '../../src/model/errors.ts';

/** A small document in which all is well; every test starts from one of its own. */
export function sample() {
  return {
    by: 'A Reader',
    source: {
      title: 'The bridge',
      kind: 'ARTICLE',
      publisher: 'gazette',
      language: 'en-GB',
      citation: 'The Gazette, “The bridge”.',
    } as Record<string, unknown>,
    people: {
      ada: { name: 'Ada Birch' } as Record<string, unknown>,
      ben: { name: 'Ben Cole' } as Record<string, unknown>,
    } as Record<string, any>,
    organisations: { gazette: { name: 'The Gazette', kind: 'PUBLISHER' } } as Record<string, any>,
    measures: {
      boats: { name: 'Boats', definition: 'Boats that pass.', dimension: 'COUNT', unit: 'boat' },
    } as Record<string, any>,
    entries: [
      {
        text: 'Ada Birch said that about 40 boats would wait. “No boat will wait,” Ben Cole answered her.\n\nThe repair costs £2m.',
        quotes: [
          {
            key: 'forty',
            words: 'about 40 boats would wait',
            speech: 'INDIRECT',
            speaker: 'ada',
            as: 'Ada Birch',
            cue: 'said',
            figures: [{ words: 'about 40 boats', measure: 'boats' }],
          },
          {
            key: 'none',
            words: '“No boat will wait,”',
            speech: 'DIRECT',
            speaker: 'ben',
            respondsTo: [
              { to: 'ada', kind: 'REJECTS', basis: '“No boat will wait,” Ben Cole answered her.' },
            ],
          },
        ] as Record<string, any>[],
      } as Record<string, any>,
    ],
  } as Record<string, any>;
}

/** Reads a document given as plain values. */
export function read(input: object): CheckedDocument {
  return readDocuments(printDocument(input as never), 'sample.yaml')[0]!;
}

/** What is wrong with a text, or nothing. */
export function issuesOf(text: string): readonly Issue[] {
  try {
    readDocuments(text, 'sample.yaml');
    return [];
  } catch (error) {
    if (error instanceof InvalidDocument) return error.issues;
    throw error;
  }
}

/** What is wrong with the sample after a change. */
export function issuesAfter(change: (document: Record<string, any>) => void): readonly Issue[] {
  const input = sample();
  change(input);
  return issuesOf(printDocument(input as never));
}
