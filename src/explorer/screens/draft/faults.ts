import { isMoment, isPartialDate } from '../../../model/dates.ts';
import type { Span } from './find-words.ts';
import { type Form, NEW } from './form.ts';
import { entryAt, type Ground, quoteAround, textOf } from './ground.ts';

/** What stands in the way of writing a form, by field. */
export function faultsOf(
  { is, at, values }: Form,
  span: Span | null,
  { article, draft }: Ground,
): Record<string, string> {
  const faults: Record<string, string> = {};
  const needs = (field: string, message: string) => {
    if (!values[field]?.trim()) faults[field] ??= message;
  };
  const entry = span && entryAt(draft, span);
  if (is === 'speaker') {
    needs('name', 'Give a name.');
    return faults;
  }
  if (is === 'source') {
    needs('title', 'Give the title.');
    const { publishedAt: day = '', url = '' } = values;
    if (day.trim() && !isPartialDate(day.trim()) && !isMoment(day.trim()))
      faults.publishedAt = 'Write the day, such as 2026-11-30, or 2026-11 or 2026 where no more is known.';
    if (url.trim() && !URL.canParse(url.trim())) faults.url = 'Write the whole address, with https://.';
    return faults;
  }
  if (is !== 'contradiction') {
    if (!span) faults.words = 'The text does not print these words.';
    else if (entry === -1) faults.words = 'These words do not stand in one entry of the draft.';
  }
  if (is === 'quote' || is === 'figure') {
    const own = at === null && is === 'figure' && span ? quoteAround(draft, span) : null;
    if (!own) needs('speaker', 'Say who said it.');
    if (values.speaker === NEW) needs('name', 'Give a name.');
    const within = entry === null || entry === -1 ? article : textOf(article, draft.entries[entry]!.span);
    for (const field of ['as', 'role', 'cue', 'audience']) {
      const printed = values[field]?.trim();
      if (printed && !within.includes(printed)) faults[field] = 'The entry does not print this.';
    }
    if (values.inferred === 'yes') needs('note', 'Say why.');
  }
  if (is === 'figure') {
    if (values.measure === NEW)
      for (const field of ['measureName', 'definition', 'measureUnit']) needs(field, 'Fill this in.');
    if (!values.measure) needs('unit', 'Say what is counted, or the unit.');
    if (values.place === NEW) needs('placeName', 'Give a name.');
    if (values.value?.trim() && Number.isNaN(Number(values.value)))
      faults.value = 'Write digits, such as 2500.';
  }
  if (is === 'response') {
    needs('from', 'Say which statement responds.');
    needs('to', 'Say what it responds to.');
    if (values.to === NEW) needs('eventName', 'Give a name.');
    if (values.to === values.from) faults.to = 'No statement responds to itself.';
  }
  if (is === 'contradiction') {
    needs('a', 'Choose a statement.');
    needs('b', 'Choose another statement.');
    if (values.a && values.a === values.b) faults.b = 'Choose another statement.';
    needs('reason', 'Say why they cannot both hold.');
  }
  return faults;
}
