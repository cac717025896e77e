import { createHash } from 'node:crypto';
import type { Within } from '../../graph/corrections/lay-over.ts';
import type { StandingStatement } from '../../graph/corrections/standing.ts';
import type { CheckedDocument, Entry, Quote } from '../../model/document.ts';
import { InvalidArgument, InvalidDocument } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import type { NewSpeakerInput } from '../schema.generated.ts';
import { definitionOf, given, selectorWritten, type Written } from './written.ts';

/** Where a statement is read, and who asserts it. */
type Place = { within: Within; entry: Entry; article: string | null | undefined; by: string };

/**
 * Reads one statement as a document of its source, by the rules that hold for all of them; gives that as it was checked.
 * @throws InvalidArgument with all that is wrong with it, also for an article that is not the one that was read.
 */
export async function readAlone(
  intake: Context['intake'],
  { within: { source, entries }, entry, article, by }: Place,
  statement: Written,
  { newSpeaker }: { newSpeaker?: NewSpeakerInput | null },
  quote: StandingStatement | null,
): Promise<CheckedDocument> {
  if (article != null && entry.text === null) {
    assertIsRead(article, source);
    assertPlaced(entry, entries);
  }
  const text = entry.text ?? textIn(article ?? null, entry);
  const item = quote
    ? {
        quotes: [
          {
            ...selectorWritten(quote.statement),
            speech: (quote.statement as Quote).speech,
            speaker: statement.speaker,
            figures: [statement],
          },
        ],
      }
    : { ['speech' in statement ? 'quotes' : 'figures']: [statement] };
  const { id, title, kind, language, citation, publishedAt, publishedBy } = source;
  const document = {
    by,
    status: 'PROPOSED',
    source: given({
      id,
      title,
      kind,
      language,
      citation,
      publishedAt,
      publisher: publishedBy.length === 0 ? null : publishedBy,
    }),
    ...(newSpeaker ? definitionOf(newSpeaker) : {}),
    entries: [
      given({ key: entry.id.slice(entry.id.lastIndexOf('/') + 1), postedAt: entry.postedAt, text, ...item }),
    ],
  };
  try {
    const [checked] = await intake(JSON.stringify(document), 'JSON');
    return checked!;
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    const [first] = error.issues;
    throw new InvalidArgument(argumentIn(first!.path), error.issues.map(({ message }) => message).join(' '));
  }
}

/** The argument that an issue of the document is about. */
function argumentIn(path: string): string {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return ARGUMENTS[key] ?? key;
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  as: 'attributedAs',
  role: 'roleAs',
  on: 'saidOn',
  name: 'newSpeaker.name',
  ...Object.fromEntries(
    ['value', 'low', 'high', 'comparator', 'hedge', 'unit', 'per', 'scope', 'asOf', 'measure', 'place'].map(
      (key) => [key, `figure.${key}`],
    ),
  ),
};

function textIn(article: string | null, { start, end }: Entry): string | null {
  if (article === null) return null;
  return start === null || end === null ? article : article.slice(start, end);
}

function assertIsRead(article: string, { sha256, title }: Within['source']): void {
  const found = createHash('sha256').update(article).digest('hex');
  if (sha256 !== null && sha256 !== found)
    throw new InvalidArgument(
      'article',
      `This is not the text of “${title}” that was read: its SHA-256 is ${found}, the source's is ${sha256}; give the text that was read, or import the source again.`,
    );
}

function assertPlaced({ id, start, end }: Entry, entries: Within['entries']): void {
  if ((start === null || end === null) && entries.length > 1)
    throw new InvalidArgument(
      'article',
      `Nobody wrote down where ${id} begins and ends in the article; import the source again with \`start\` and \`end\` of its entries.`,
    );
}

/** @throws InvalidArgument for words that begin or end within a word. */
export function assertWholeWords({ exact, prefix, suffix }: Quote['selector']): void {
  const isCut = (before: string, after: string) =>
    /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  if (isCut(prefix, exact) || isCut(exact, suffix))
    throw new InvalidArgument(
      'words',
      `${JSON.stringify(exact)} cuts a word; give whole words as they are printed.`,
    );
}
