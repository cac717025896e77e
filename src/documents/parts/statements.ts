import type { Attribution, Entry, Figure, Measure, Quote, Speaker } from '../../model/document.ts';
import { statementId } from '../../model/ids.ts';
import { isElided, type Selector } from '../../model/selectors.ts';
import type { EntryInput, FigureInput, QuoteInput, StatementInput } from '../format/entries.ts';
import { readAttributions } from './attributions.ts';
import { takeOverAttributions } from './figures/attributions.ts';
import { readFigure } from './figures/value.ts';
import { SPEAKERS } from './local-names.ts';
import { type Reading, readTime } from './reading.ts';
import { locate, stretchOf, stretchOfQuote } from './spans.ts';

/** The statements of a document with who said them; responses are read once all statements have their ids. */
export type Statements = {
  quotes: Quote[];
  figures: Figure[];
  attributions: Attribution[];
  /** What each statement is said to respond to, still to be read. */
  answering: { input: StatementInput; statement: Quote | Figure; entry: Entry }[];
};

export type Known = { speakers: ReadonlyMap<string, Speaker>; measures: ReadonlyMap<string, Measure> };

/** Reads the quotes and figures of the entries, in their order. */
export function readStatements(
  inputs: readonly { input: EntryInput; entry: Entry }[],
  reading: Reading,
  known: Known,
): Statements {
  const found: Statements = { quotes: [], figures: [], attributions: [], answering: [] };
  const seen = new Set<string>();
  const take = (
    statement: Quote | Figure,
    input: StatementInput,
    entry: Entry,
    said: readonly Attribution[],
  ) => {
    if (seen.has(statement.id)) {
      const message =
        'The same words of the same place are here twice; keep one, or tell them apart with `start`.';
      reading.report.add('statement/duplicate', message, input, 'words');
    }
    seen.add(statement.id);
    reading.written.set(statement, input);
    if (input.key !== undefined) {
      const kind = statement.type === 'Quote' ? 'quote' : 'figure';
      reading.localNames.define(input.key, { kind, id: statement.id }, input, 'key');
    }
    if (statement.type === 'Quote') found.quotes.push(statement);
    else found.figures.push(statement);
    found.attributions.push(...said);
    found.answering.push({ input, statement, entry });
  };
  for (const { input: part, entry } of inputs) {
    for (const input of part.quotes ?? []) {
      const quote = readQuote(input, entry, reading);
      const said = readAttributions(input, quote, entry, reading, known.speakers);
      take(quote, input, entry, said);
      for (const stated of input.figures ?? []) {
        const figure = readFigureStatement(stated, entry, reading, known, quote);
        const saidToo =
          stated.speaker === undefined
            ? takeOverAttributions(stated, figure, said, entry, reading, known.speakers)
            : readAttributions(stated, figure, entry, reading, known.speakers);
        take(figure, stated, entry, saidToo);
      }
    }
    for (const input of part.figures ?? []) {
      const figure = readFigureStatement(input, entry, reading, known, null);
      take(figure, input, entry, readAttributions(input, figure, entry, reading, known.speakers));
    }
  }
  return found;
}

function readQuote(input: QuoteInput, entry: Entry, reading: Reading): Quote {
  const selector = locate(input, stretchOf(entry), reading.report);
  checkSpeech(input, reading);
  return {
    ...common('quote', input, selector, entry, reading),
    type: 'Quote',
    speech: input.speech,
    elided: isElided(selector.exact),
    language: input.language ?? reading.source.language,
  };
}

function readFigureStatement(
  input: FigureInput,
  entry: Entry,
  reading: Reading,
  known: Known,
  quote: Quote | null,
): Figure {
  const { report, localNames } = reading;
  const selector = locate(input, quote ? stretchOfQuote(quote, entry) : stretchOf(entry), report);
  const measure =
    input.measure === undefined ? null : localNames.resolve(input.measure, ['measure'], input, 'measure');
  return {
    ...common('figure', input, selector, entry, reading),
    type: 'Figure',
    measure,
    place: input.place === undefined ? null : localNames.resolve(input.place, ['place'], input, 'place'),
    statedIn: quote?.id ?? null,
    ...readFigure(input, measure === null ? null : (known.measures.get(measure) ?? null), report),
    asOf: readTime(input.asOf, reading, entry, input, 'asOf'),
  };
}

function common(
  kind: 'quote' | 'figure',
  input: StatementInput,
  selector: Selector,
  entry: Entry,
  { localNames }: Reading,
) {
  const about = (input.about ?? []).map((ref, index) =>
    localNames.resolve(ref, ['place', 'event', ...SPEAKERS], input, 'about', index),
  );
  return {
    id: statementId(kind, entry.id, selector),
    text: selector.exact,
    entry: entry.id,
    selector,
    about: [...new Set(about.filter((id) => id !== null))],
    madeAt: input.event === undefined ? null : localNames.resolve(input.event, ['event'], input, 'event'),
  };
}

const MARKS = /["“”„«»‘’']/;
const DOUBLE_MARKS = /["“”„«»]/;

/** The way of speaking must agree with the quotation marks that are printed. */
function checkSpeech(input: QuoteInput, { report }: Reading): void {
  const { speech, words } = input;
  if (speech === 'MIXED' && !MARKS.test(words)) {
    const message =
      'A MIXED quote prints a part of its words in quotation marks, and these have none; write INDIRECT, or copy the marks too.';
    report.add('quote/speech', message, input, 'speech');
  }
  if (speech === 'INDIRECT' && DOUBLE_MARKS.test(words)) {
    const message =
      'These words hold a part in quotation marks, so they are MIXED (or DIRECT where all of them are quoted), not INDIRECT.';
    report.add('quote/speech', message, input, 'speech');
  }
}
