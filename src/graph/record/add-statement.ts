import type { Attribution, Figure, Quote, Speaker } from '../../model/document.ts';
import { Conflict } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import type { Correction } from '../corrections/correction.ts';
import { correctionOf } from '../corrections/kept.ts';
import { broughtBy, overlapping, toldIn } from '../corrections/lay-over.ts';
import { standingEntry } from '../corrections/standing.ts';
import { correct } from './correct.ts';
import type { By } from './revision.ts';
import { lock } from './write.ts';

/** A statement that its source prints and no document tells, checked as one of a document is. */
export type Added = {
  statement: Quote | Figure;
  attribution: Attribution;
  /** Speakers that the source did not name before. */
  speakers: readonly Speaker[];
  note: string | null;
};

/**
 * Adds a statement to a source. It is PROPOSED until a reviewer decides on who said it, and stays when the source is imported again.
 * @throws NotFound for no entry, Conflict where the statement stands, or other words of the same speaker at that place.
 */
export async function addStatement(
  write: Write,
  { statement, attribution, speakers, note }: Added,
  by: By,
): Promise<{ id: string; revision: string }> {
  await lock(write);
  const { id } = statement;
  const { held, within } = await standingEntry(write, statement.entry);
  const source = within.source.id;
  const added: Correction = {
    source,
    statement: id,
    now: { statement, said: [{ instead: null, attribution }], speakers },
    told: null,
    brought: [],
  };
  const [standing] = toldIn(held.records, id) ? [id] : overlapping(held.records, added);
  if (standing)
    throw new Conflict(
      `These words stand already, as ${standing}; put that right with amend, or review who said it.`,
    );
  const brought = broughtBy(held, within, added);
  const before = await correctionOf(write, id);
  const revision = await correct(
    write,
    held,
    [{ statement: id, before, after: { ...added, brought } }],
    {
      operation: 'ADD_STATEMENT',
      summary: `Added the ${statement.type === 'Quote' ? 'quote' : 'figure'} ${inShort(statement.text)} to “${within.source.title}”.`,
      before: null,
      after: { statement: id, text: statement.text, speaker: attribution.speaker },
      note,
    },
    by,
  );
  return { id, revision };
}

/** Words as a summary gives them. */
export function inShort(words: string): string {
  return `“${words.length > 60 ? `${words.slice(0, 57)}…` : words}”`;
}
