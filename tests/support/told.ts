import { readDocuments } from '../../src/documents/read.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { InvalidDocument } from '../../src/model/errors.ts';

type Input = Record<string, any>;

/** Whoever and whatever small documents may name; one holds what it refers to. */
const CAST: Record<string, Record<string, Input>> = {
  people: {
    ada: { name: 'Ada Birch' },
    ben: { name: 'Ben Cole' },
    cyd: { name: 'Cyd Dunn' },
  },
  organisations: {
    council: { name: 'The Council', kind: 'LOCAL_AUTHORITY' },
    gazette: { name: 'The Gazette', kind: 'PUBLISHER' },
  },
  groups: {},
  places: {
    town: { name: 'Town', kind: 'TOWN', locatedIn: 'shire' },
    shire: { name: 'Shire', kind: 'REGION' },
  },
  events: {
    hearing: {
      name: 'The hearing',
      kind: 'HEARING',
      participants: [{ speaker: 'ada', appears: true }, { speaker: 'ben' }],
    },
  },
  measures: { boats: { name: 'Boats', definition: 'Boats that pass.', dimension: 'COUNT', unit: 'boat' } },
};

/**
 * A document that says what a test is about and nothing else: its statements, said by Ada as INDIRECT speech unless they
 * say otherwise. What it refers to comes from a small cast; `more` changes or adds definitions and contradictions.
 */
export function told(name: string, quotes: readonly Input[], more: Input = {}): CheckedDocument {
  try {
    return readDocuments(toldText(name, quotes, more), `${name}.json`)[0]!;
  } catch (error) {
    if (error instanceof InvalidDocument)
      throw new Error(error.issues.map(({ message }) => message).join(' '));
    throw error;
  }
}

/** The same as it stands in a file. */
export function toldText(name: string, quotes: readonly Input[], more: Input = {}): string {
  const { source, entries, ...definitions } = more;
  const input: Input = {
    by: 'A Reader',
    source: {
      id: `source:${name}`,
      title: `The ${name}`,
      kind: 'ARTICLE',
      publisher: 'gazette',
      language: 'en',
      citation: `The ${name}.`,
      ...source,
    },
    entries: entries ?? [{ quotes: quotes.map(quoteOf) }],
    contradictions: definitions.contradictions,
  };
  for (const [section, cast] of Object.entries(CAST)) {
    input[section] = { ...definitions[section] };
    const all = { ...cast, ...definitions[section] };
    // What is taken in may refer to more.
    for (let grown = true; grown; ) {
      grown = false;
      for (const [key, definition] of Object.entries(all)) {
        if (!(key in input[section]) && JSON.stringify(input).includes(`"${key}"`)) {
          input[section][key] = definition;
          grown = true;
        }
      }
    }
  }
  return JSON.stringify(input);
}

function quoteOf(quote: Input, index: number): Input {
  const { respondsTo, ...rest } = quote;
  const responses = (respondsTo ?? []).map((one: Input) => ({ basis: quote.words, ...one }));
  return {
    speech: 'INDIRECT',
    speaker: 'ada',
    start: index * 1_000,
    ...rest,
    ...(respondsTo ? { respondsTo: responses } : {}),
  };
}

/** The id of the quote or figure with these words. */
export function idOf(document: CheckedDocument, words: string): string {
  const found = [...document.quotes, ...document.figures].find(({ text }) => text === words);
  if (!found) throw new Error(`The document has no statement ${JSON.stringify(words)}.`);
  return found.id;
}
