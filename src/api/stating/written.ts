import type { Write } from '../../graph/connect.ts';
import { UNIT } from '../../graph/corrections/standing.ts';
import type { Figure, Quote } from '../../model/document.ts';
import { InvalidArgument, NotFound } from '../../model/errors.ts';
import type { AddStatementInput, FigureInput, NewSpeakerInput } from '../schema.generated.ts';

// The parts of a statement as a document writes them.

export type Written = Record<string, unknown>;

/** What is given at all, for a document leaves out what it does not say. */
export function given(values: Written): Written {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Where words stand, as a client says it. */
export function whereOf({
  words,
  prefix,
  suffix,
  start,
}: Pick<AddStatementInput, 'words' | 'prefix' | 'suffix' | 'start'>) {
  return given({ words, prefix: prefix || null, suffix: suffix || null, start });
}

/** Where the words of a statement stand. */
export function selectorWritten({ selector: { exact, prefix, suffix, start } }: Quote | Figure): Written {
  const said = (text: string) => (/\S/.test(text) ? text : null);
  return given({ words: exact, prefix: said(prefix), suffix: said(suffix), start });
}

type Voice = Pick<
  AddStatementInput,
  'attributedAs' | 'roleAs' | 'cue' | 'attribution' | 'audience' | 'saidOn'
>;

/** Who said it, and how. */
export function voiceWritten(
  { attributedAs, roleAs, cue, attribution, audience, saidOn }: Voice,
  speaker: string,
): Written {
  return given({ speaker, as: attributedAs, role: roleAs, cue, attribution, audience, on: saidOn });
}

/** The local name of a speaker whom the source does not name yet. */
const NEW = 'new-speaker';

/** What a document calls who said it. `called` gives what the source calls a speaker of the graph. */
export async function voiceOf(
  { speaker, newSpeaker }: { speaker?: string | null; newSpeaker?: NewSpeakerInput | null },
  called: (id: string) => Promise<string>,
): Promise<string> {
  if ((speaker == null) === (newSpeaker == null))
    throw new InvalidArgument(
      'speaker',
      'Say who said it: give `speaker` for one of the graph, or `newSpeaker` for one whom it does not know.',
    );
  return speaker == null ? NEW : called(speaker);
}

/** The definition of a speaker whom the source does not name yet. */
export function definitionOf({ name, type, organisation, group }: NewSpeakerInput): Written {
  if (type === 'ORGANISATION') return { organisations: { [NEW]: { name, kind: organisation ?? 'OTHER' } } };
  if (type === 'GROUP') return { groups: { [NEW]: { name, kind: group ?? 'COLLECTIVE' } } };
  return { people: { [NEW]: { name } } };
}

/** The unit that a figure is given, or that of its measure, which another document defines. */
export async function unitOf(read: Write, { unit, measure }: FigureInput): Promise<string | null> {
  if (measure == null) return unit ?? null;
  const [found] = await read.run(UNIT, { id: measure });
  if (!found) throw new NotFound(measure);
  return unit ?? found.unit;
}
