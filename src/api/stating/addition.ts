import type { Write } from '../../graph/connect.ts';
import {
  calledIn,
  type StandingStatement,
  standingEntry,
  standingStatement,
} from '../../graph/corrections/standing.ts';
import type { Added } from '../../graph/record/add-statement.ts';
import type { Entry } from '../../model/document.ts';
import { InvalidArgument } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import type { AddStatementInput, FigureInput } from '../schema.generated.ts';
import { assertWholeWords, readAlone } from './read-alone.ts';
import { given, unitOf, voiceOf, voiceWritten, type Written, whereOf } from './written.ts';

/** Checks a statement that is to be added. @throws InvalidArgument with all that is wrong with it, NotFound for what it names. */
export async function checkedAddition(
  { graph, intake }: Pick<Context, 'graph' | 'intake'>,
  input: AddStatementInput,
  by: string,
): Promise<Added> {
  if ((input.speech == null) === (input.figure == null))
    throw new InvalidArgument(
      'speech',
      'A statement is a quote or a figure: give `speech` for the one, `figure` for the other.',
    );
  const read = { run: graph.read } as Write;
  const { held, within } = await standingEntry(read, input.entry);
  const entry = within.entries.find(({ id }) => id === input.entry)!;
  const quote = input.figure?.statedIn ? await statingQuote(read, input.figure.statedIn, entry) : null;
  const speaker = await voiceOf(input, (id) => calledIn(held, id, read));
  const statement = {
    ...whereOf(input),
    ...voiceWritten(input, speaker),
    ...given({ about: input.about, event: input.event }),
    ...(input.speech == null
      ? figureWritten(input.figure!, await unitOf(read, input.figure!))
      : { speech: input.speech }),
  };
  const checked = await readAlone(
    intake,
    { within, entry, article: input.article, by },
    statement,
    input,
    quote,
  );
  const [own] = input.speech == null ? checked.figures : checked.quotes;
  const said = checked.attributions.find((one) => one.statement === own!.id)!;
  assertWholeWords(own!.selector);
  return {
    statement: own!.type === 'Figure' ? { ...own!, statedIn: quote?.statement.id ?? null } : own!,
    attribution: { ...said, note: input.note ?? null },
    speakers: checked.speakers,
    note: input.note ?? null,
  };
}

function figureWritten(figure: FigureInput, unit: string | null): Written {
  const { statedIn: _, ...own } = figure;
  return given({ ...own, unit });
}

async function statingQuote(read: Write, id: string, entry: Entry): Promise<StandingStatement> {
  const found = await standingStatement(read, id);
  if (found.statement.type === 'Quote' && found.statement.entry === entry.id) return found;
  throw new InvalidArgument(
    'figure.statedIn',
    `${id} is no quote of ${entry.id}; give one, or leave it out.`,
  );
}
