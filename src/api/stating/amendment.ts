import type { Write } from '../../graph/connect.ts';
import { attributionIn } from '../../graph/corrections/lay-over.ts';
import { calledIn, type StandingStatement, standingStatement } from '../../graph/corrections/standing.ts';
import type { Amendment } from '../../graph/record/amend.ts';
import type { Attribution, Entry, Figure, Quote } from '../../model/document.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { attributionId } from '../../model/ids.ts';
import type { Context } from '../context.ts';
import type { AmendInput } from '../schema.generated.ts';
import { assertWholeWords, readAlone } from './read-alone.ts';
import { given, selectorWritten, unitOf, voiceOf, voiceWritten, type Written, whereOf } from './written.ts';

/** Checks what of a statement is to be put right. @throws InvalidArgument with all that is wrong with it, NotFound for what it names. */
export async function checkedAmendment(
  { graph, intake }: Pick<Context, 'graph' | 'intake'>,
  input: AmendInput,
  by: string,
): Promise<Amendment> {
  const read = { run: graph.read } as Write;
  const { held, within, statement: before, told } = await standingStatement(read, input.id);
  assertFits(input, before);
  const entry = within.entries.find(({ id }) => id === before.entry)!;
  if (input.words != null) assertAtHand(input.article, entry);
  const link = linkMeant(told, input);
  const was = attributionIn(link);
  const isVoiceGiven = VOICE.some((key) => input[key] !== undefined);
  const renamed =
    input.speaker != null || input.newSpeaker != null
      ? await voiceOf(input, (id) => calledIn(held, id, read))
      : was.speaker;
  const isOther = renamed !== was.speaker;
  const statement = {
    ...(input.words == null ? selectorWritten(before) : whereOf({ ...input, words: input.words })),
    ...voiceWritten(
      {
        attributedAs: kept(input.attributedAs, isOther ? null : was.attributedAs),
        roleAs: kept(input.roleAs, isOther ? null : was.roleAs),
        cue: kept(input.cue, was.cue),
        attribution: kept(input.attribution, isOther ? null : was.attribution),
        audience: kept(input.audience, was.audience),
        saidOn: kept(input.saidOn, was.on),
      },
      renamed,
    ),
    ...given({ about: kept(input.about, before.about), event: kept(input.event, before.madeAt) }),
    ...(before.type === 'Quote'
      ? { speech: input.speech ?? before.speech, language: before.language }
      : await figureAmended(read, input, before)),
    // A number that cannot be read in its words was explained when it came.
    note: input.note ?? was.note ?? 'As it stands.',
  };
  const checked = await readAlone(
    intake,
    { within, entry, article: input.article, by },
    statement,
    input,
    null,
  );
  const own = [...checked.quotes, ...checked.figures][0]!;
  if (input.words != null) assertWholeWords(own.selector);
  const isStatementGiven = STATEMENT.some((key) => input[key] !== undefined);
  return {
    id: before.id,
    version: input.version ?? null,
    seen: told,
    statement: isStatementGiven ? amended(before, own, input.words != null) : null,
    attribution: isVoiceGiven
      ? { instead: was.id, now: voiceAmended(was, checked.attributions[0]!, before.id, input.note ?? null) }
      : null,
    speakers: checked.speakers,
    note: input.note ?? null,
  };
}

const VOICE = [
  'speaker',
  'newSpeaker',
  'attributedAs',
  'roleAs',
  'cue',
  'attribution',
  'audience',
  'saidOn',
] as const;
const STATEMENT = ['words', 'speech', 'figure', 'about', 'event'] as const;

/** The statement keeps its id, the quote that states it, and its place where its words stay. */
function amended(before: Quote | Figure, now: Quote | Figure, isReworded: boolean): Quote | Figure {
  const stays = isReworded ? {} : { text: before.text, selector: before.selector };
  return {
    ...now,
    ...stays,
    id: before.id,
    ...(before.type === 'Figure' ? { statedIn: before.statedIn } : {}),
  } as Quote | Figure;
}

/** Who said it anew; it rests on the words that it rested on. */
function voiceAmended(
  was: Attribution,
  now: Attribution,
  statement: string,
  note: string | null,
): Attribution {
  const { basisText, basisEntry, basisStart, basisEnd } = was;
  return {
    ...now,
    id: attributionId(statement, now.speaker),
    statement,
    ...(basisText === null ? {} : { basisText, basisEntry, basisStart, basisEnd }),
    note,
  };
}

/** What a field is to be: what is given, null included, or what it is. */
function kept<Value>(now: Value | undefined, before: Value): Value {
  return now === undefined ? before : now;
}

/** What a figure is to say: of its number what is not given is read from the words where any of it changes. */
async function figureAmended(read: Write, { figure, words }: AmendInput, before: Figure): Promise<Written> {
  const { value, low, high, comparator, hedge } = before;
  const isRead = words != null || NUMBER.some((key) => figure?.[key] !== undefined);
  const stands = {
    ...(isRead ? {} : { value, low, high, comparator, hedge }),
    per: before.per,
    scope: before.scope,
    asOf: before.asOf,
    measure: before.measure,
    place: before.place,
  };
  const { statedIn: _, unit, ...own } = figure ?? {};
  const others = Object.fromEntries(Object.entries(own).filter(([, one]) => one !== undefined));
  const isOtherMeasure = figure?.measure != null && figure.measure !== before.measure;
  const counted = unit ?? (isOtherMeasure ? await unitOf(read, figure!) : before.unit);
  return given({ ...stands, ...others, unit: counted });
}

const NUMBER = ['value', 'low', 'high', 'comparator', 'hedge'] as const;

/** @throws InvalidArgument for what is of the other kind of statement. */
function assertFits(input: AmendInput, { id, type }: Quote | Figure): void {
  const [key, kind] = type === 'Quote' ? (['figure', 'quote'] as const) : (['speech', 'figure'] as const);
  if (input[key] != null)
    throw new InvalidArgument(key, `${id} is a ${kind}, which has no \`${key}\`; leave that out.`);
  if (input.figure?.statedIn != null)
    throw new InvalidArgument(
      'figure.statedIn',
      'The quote that states a figure cannot be changed; add the figure anew.',
    );
}

/** The attribution that is put right. */
function linkMeant({ said }: StandingStatement['told'], { id, link }: AmendInput) {
  const found = link == null ? said : said.filter((one) => one.id === link);
  if (found.length === 1) return found[0]!;
  const ids = said.map((one) => one.id).join(', ');
  throw new InvalidArgument(
    'link',
    found.length === 0
      ? `${link} is no attribution of ${id}; it has ${ids}.`
      : `${id} was said by several; give in \`link\` the attribution that is to be put right: ${ids}.`,
  );
}

/** Words are put right against the text that was read, never from memory. */
function assertAtHand(article: string | null | undefined, { text }: Entry): void {
  if (text === null && article == null)
    throw new InvalidArgument(
      'article',
      'Words are corrected only against the source; give the text of the article as it was read.',
    );
}
