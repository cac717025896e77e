import { createHash } from 'node:crypto';
import type { Write } from '../graph/connect.ts';
import type { Within } from '../graph/corrections/lay-over.ts';
import {
  attributionIn,
  calledIn,
  type StandingStatement,
  standingEntry,
  standingStatement,
  UNIT,
} from '../graph/corrections/standing.ts';
import type { Added } from '../graph/record/add-statement.ts';
import type { Amendment } from '../graph/record/amend.ts';
import type { Attribution, CheckedDocument, Entry, Figure, Quote } from '../model/document.ts';
import { InvalidArgument, InvalidDocument, NotFound } from '../model/errors.ts';
import { attributionId } from '../model/ids.ts';
import type { Context } from './context.ts';
import type { AddStatementInput, AmendInput, FigureInput, NewSpeakerInput } from './schema.generated.ts';

// What a person adds or puts right is written as a small statement document and read by the rules that hold for all of them.

type Reads = Pick<Context, 'graph' | 'intake'>;
type Written = Record<string, unknown>;

/** Checks a statement that is to be added. @throws InvalidArgument with all that is wrong with it, NotFound for what it names. */
export async function checkedAddition(
  { graph, intake }: Reads,
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

/** Checks what of a statement is to be put right. @throws as above. */
export async function checkedAmendment(
  { graph, intake }: Reads,
  input: AmendInput,
  by: string,
): Promise<Amendment> {
  const read = { run: graph.read } as Write;
  const { held, within, statement: before, told } = await standingStatement(read, input.id);
  assertFits(input, before);
  const entry = within.entries.find(({ id }) => id === before.entry)!;
  if (input.words != null) assertArticle(input.article, entry, within);
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

/** What is given at all, for a document leaves out what it does not say. */
function given(values: Written): Written {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

function whereOf({
  words,
  prefix,
  suffix,
  start,
}: Pick<AddStatementInput, 'words' | 'prefix' | 'suffix' | 'start'>) {
  return given({ words, prefix: prefix || null, suffix: suffix || null, start });
}

function selectorWritten({ selector: { exact, prefix, suffix, start } }: Quote | Figure): Written {
  const said = (text: string) => (/\S/.test(text) ? text : null);
  return given({ words: exact, prefix: said(prefix), suffix: said(suffix), start });
}

type Voice = Pick<
  AddStatementInput,
  'attributedAs' | 'roleAs' | 'cue' | 'attribution' | 'audience' | 'saidOn'
>;

function voiceWritten(
  { attributedAs, roleAs, cue, attribution, audience, saidOn }: Voice,
  speaker: string,
): Written {
  return given({ speaker, as: attributedAs, role: roleAs, cue, attribution, audience, on: saidOn });
}

/** The local name of a speaker whom the source does not name yet. */
const NEW = 'new-speaker';

async function voiceOf(
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

function definitionOf({ name, type, organisation, group }: NewSpeakerInput): Written {
  if (type === 'ORGANISATION') return { organisations: { [NEW]: { name, kind: organisation ?? 'OTHER' } } };
  if (type === 'GROUP') return { groups: { [NEW]: { name, kind: group ?? 'COLLECTIVE' } } };
  return { people: { [NEW]: { name } } };
}

function figureWritten(figure: FigureInput, unit: string | null): Written {
  const { statedIn: _, ...own } = figure;
  return given({ ...own, unit });
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

/** The unit that a figure is given, or that of its measure, which another document defines. */
async function unitOf(read: Write, { unit, measure }: FigureInput): Promise<string | null> {
  if (measure == null) return unit ?? null;
  const [found] = await read.run(UNIT, { id: measure });
  if (!found) throw new NotFound(measure);
  return unit ?? found.unit;
}

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
function assertArticle(article: string | null | undefined, entry: Entry, { source, entries }: Within): void {
  if (entry.text !== null) return;
  if (article == null)
    throw new InvalidArgument(
      'article',
      'Words are corrected only against the source; give the text of the article as it was read.',
    );
  assertIsRead(article, source);
  assertPlaced(entry, entries);
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

async function statingQuote(read: Write, id: string, entry: Entry): Promise<StandingStatement> {
  const found = await standingStatement(read, id);
  if (found.statement.type === 'Quote' && found.statement.entry === entry.id) return found;
  throw new InvalidArgument(
    'figure.statedIn',
    `${id} is no quote of ${entry.id}; give one, or leave it out.`,
  );
}

type Place = { within: Within; entry: Entry; article: string | null | undefined; by: string };

/** Reads one statement as a document of its source; gives that as it was checked. */
async function readAlone(
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

/** @throws InvalidArgument for words that begin or end within a word. */
function assertWholeWords({ exact, prefix, suffix }: Quote['selector']): void {
  const isCut = (before: string, after: string) =>
    /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  if (isCut(prefix, exact) || isCut(exact, suffix))
    throw new InvalidArgument(
      'words',
      `${JSON.stringify(exact)} cuts a word; give whole words as they are printed.`,
    );
}
