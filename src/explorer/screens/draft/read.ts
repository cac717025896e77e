import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Span } from './find-words.ts';

/** A place in the document: keys and numbers, from its top. */
export type Path = readonly (string | number)[];

/** What every item says of itself. */
type Common = {
  /** Its path, as one word. */
  id: string;
  path: Path;
  /** As printed; of a response, those that show it. */
  words: string;
  /** Where they stand in the article; null where they are not found. */
  span: Span | null;
  confidence: string | null;
  /** Who asserts it, where that is not the reader of the whole. */
  by: string | null;
  note: string | null;
};
/** Who says something, as it is printed. */
type Said = {
  /** Local names. */
  speakers: readonly string[];
  as: string;
  role: string;
  cue: string;
  audience: string;
  isInferred: boolean;
  /** Counted from 0. */
  entry: number;
};
export type Quote = Common & Said & { is: 'quote'; key: string | null; speech: string };
export type Figure = Common &
  Said & {
    is: 'figure';
    /** The id of the quote that states it. */
    quote: string | null;
    value: string;
    measure: string;
    unit: string;
    per: string;
    place: string;
  };
export type Response = Common & { is: 'response'; from: string; to: string; kind: string };
export type Contradiction = Common & { is: 'contradiction'; between: readonly string[]; kind: string };
export type Item = Quote | Figure | Response | Contradiction;

/** Whatever has a local name. */
export type Named = {
  local: string;
  section: Section;
  name: string;
  /** With semicolons between them. */
  aliases: string;
  description: string;
  kind: string;
  unit: string;
};

/** The maps of a document. */
export const SECTIONS = ['people', 'organisations', 'groups', 'places', 'events', 'measures'] as const;
export type Section = (typeof SECTIONS)[number];
export const SPEAKERS: readonly Section[] = ['people', 'organisations', 'groups'];

/** An entry, with where it stands in the article. */
export type Entry = { heading: string | null; span: Span };

/** What a draft says of its source, as written; empty where it says nothing. */
export type SourceFacts = Record<(typeof SOURCE_FACTS)[number], string>;
export const SOURCE_FACTS = ['title', 'publishedAt', 'url', 'citation'] as const;

/** A draft as the screen shows it. */
export type Draft = {
  source: SourceFacts;
  /** Who read the source and vouches for the document. */
  by: string;
  publisher: string;
  entries: readonly Entry[];
  /** Each statement in the order of print, followed by its figures and responses; contradictions come last. */
  items: readonly Item[];
  named: readonly Named[];
};

/** What is wrong with the text of a document, and on which line. */
export type Fault = { message: string; line: number; column: number };

/** A document of which the parts can be changed. */
export function composed(text: string): Document.Parsed | Fault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (!error) return document;
  const { line, col } = lines.linePos(error.pos[0]);
  return { message: error.message, line, column: col };
}

/** Reads what can be shown of a document that may hold anything: the server alone checks it. */
export function readDraft(text: string, article: string): Draft | Fault {
  const document = composed(text);
  if ('message' in document) return document;
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    return { message: (error as Error).message, line: 1, column: 1 };
  }
  const top = map(value);
  const written = list(top.entries).map(map);
  const entries = written.map((entry) => ({
    heading: wordOf(entry.heading) || null,
    span: spanOf(entry, article),
  }));
  const source = map(top.source);
  return {
    source: sourceFactsOf(source),
    by: wordOf(top.by),
    publisher: wordOf(list(source.publisher)[0] ?? source.publisher),
    entries,
    items: [
      ...written.flatMap((entry, place) => itemsOf(entry, place, entries[place]!.span, article, entries)),
      ...list(top.contradictions).map((one, place) => contradictionOf(map(one), ['contradictions', place])),
    ],
    named: SECTIONS.flatMap((section) =>
      Object.entries(map(top[section])).map(([local, one]) => ({
        local,
        section,
        name: wordOf(map(one).name),
        aliases: list(map(one).aliases).map(wordOf).join('; '),
        description: wordOf(map(one).description),
        kind: wordOf(map(one).kind),
        unit: wordOf(map(one).unit),
      })),
    ),
  };
}

type Fields = Record<string, unknown>;

function itemsOf(
  entry: Fields,
  place: number,
  within: Span,
  article: string,
  entries: readonly Entry[],
): Item[] {
  const at = ['entries', place];
  const read = (one: unknown, path: Path) => statementOf(map(one), path, place, within, article);
  const figure = (one: unknown, path: Path, quote: Quote | null): Figure => {
    const of = map(one);
    const { value, measure, unit, per, place: where } = of;
    return {
      ...read(one, path),
      is: 'figure',
      quote: quote?.id ?? null,
      ...(quote && of.speaker === undefined ? { speakers: quote.speakers } : {}),
      value: wordOf(value),
      measure: wordOf(measure),
      unit: wordOf(unit),
      per: wordOf(per),
      place: wordOf(where),
    };
  };
  const answersOf = (one: unknown, { id, path }: Quote | Figure) =>
    list(map(one).respondsTo).map((answer, n) =>
      responseOf(map(answer), [...path, 'respondsTo', n], id, within, article, entries),
    );
  const figuresOf = (figures: unknown, path: Path, quote: Quote | null): Item[][] =>
    list(figures).map((one, n) => {
      const own = figure(one, [...path, 'figures', n], quote);
      return [own, ...answersOf(one, own)];
    });
  const quotes = list(entry.quotes).map((one, n) => {
    const path = [...at, 'quotes', n];
    const { key, speech, figures } = map(one);
    const quote: Quote = {
      ...read(one, path),
      is: 'quote',
      key: wordOf(key) || null,
      speech: wordOf(speech),
    };
    return [quote, ...figuresOf(figures, path, quote).flat(), ...answersOf(one, quote)];
  });
  const groups = [...quotes, ...figuresOf(entry.figures, at, null)];
  const begins = ([first]: Item[]) => first!.span?.start ?? within.end;
  return groups.sort((a, b) => begins(a) - begins(b)).flat();
}

function statementOf(one: Fields, path: Path, entry: number, within: Span, article: string): Common & Said {
  const speakers = [one.speaker].flat().map((said) => wordOf(map(said).speaker ?? said));
  return {
    ...commonOf(one, path),
    words: wordOf(one.words),
    span: placed(wordOf(one.words), one.start, within, article),
    speakers: speakers.filter(Boolean),
    as: wordOf(one.as),
    role: wordOf(one.role),
    cue: wordOf(one.cue),
    audience: wordOf(one.audience),
    isInferred: one.grounds === 'INFERRED',
    entry,
  };
}

/** The facts of a source of which nothing is known yet, or of the one that a document names. */
export function sourceFactsOf(source: Fields = {}): SourceFacts {
  return Object.fromEntries(SOURCE_FACTS.map((fact) => [fact, wordOf(source[fact])])) as SourceFacts;
}

function responseOf(
  one: Fields,
  path: Path,
  from: string,
  own: Span,
  article: string,
  entries: readonly Entry[],
): Response {
  const basis = typeof one.basis === 'string' ? { words: one.basis } : map(one.basis);
  const within = typeof basis.entry === 'number' ? (entries[basis.entry - 1]?.span ?? own) : own;
  return {
    ...commonOf(one, path),
    is: 'response',
    words: wordOf(basis.words),
    span: placed(wordOf(basis.words), basis.start, within, article),
    from,
    to: wordOf(one.to),
    kind: wordOf(one.kind),
  };
}

function contradictionOf(one: Fields, path: Path): Contradiction {
  return {
    ...commonOf(one, path),
    is: 'contradiction',
    words: wordOf(one.reason),
    span: null,
    between: list(one.between).map(wordOf),
    kind: wordOf(one.kind),
  };
}

function commonOf(one: Fields, path: Path): Pick<Common, 'id' | 'path' | 'confidence' | 'by' | 'note'> {
  return {
    id: path.join('.'),
    path,
    confidence: wordOf(one.confidence) || null,
    by: wordOf(one.by) || null,
    note: wordOf(one.note) || null,
  };
}

function spanOf(entry: Fields, article: string): Span {
  const words = wordOf(entry.text).trim();
  const found = words ? article.indexOf(words) : -1;
  const whole = { start: 0, end: article.length };
  const { start, end } = entry;
  if (typeof start === 'number' && typeof end === 'number') return { start, end };
  return found < 0 ? whole : { start: found, end: found + words.length };
}

/** Where words stand: where they are said to, else wherever their entry prints them first. */
function placed(words: string, start: unknown, within: Span, article: string): Span | null {
  if (words === '') return null;
  const said = typeof start === 'number' ? within.start + start : -1;
  const at = said >= 0 && article.startsWith(words, said) ? said : article.indexOf(words, within.start);
  return at < 0 || at + words.length > within.end ? null : { start: at, end: at + words.length };
}

function map(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
