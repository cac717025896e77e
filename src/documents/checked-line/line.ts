import { z } from 'zod';
import { isMoment, isPartialDate } from '../../model/dates.ts';
import * as is from '../../model/document.ts';
import { type CheckedDocument, SPEECHES } from '../../model/document.ts';
import { InvalidDocument } from '../../model/errors.ts';
import { COMPARATORS } from '../../model/figures.ts';
import { isFindable } from '../../model/names.ts';
import { BASES, CONFIDENCES, STATUSES } from '../../model/provenance.ts';
import { MODES, TURNS } from '../../model/quantities.ts';
import { isLanguage, isWebAddress } from '../parts/source.ts';
import { faultsWithin } from './references.ts';

/**
 * Reads one line of a bulk file: a checked document as JSON, every reference an id, as in src/model/document.ts. Its shape,
 * its words of choice and its own references are checked; what it refers to elsewhere is looked up when it is loaded.
 * @throws InvalidDocument with all that is wrong with the line.
 */
export function readCheckedLine(value: unknown, name: string, line: number): CheckedDocument {
  const found = document.safeParse(value);
  const read = found.success
    ? ({
        ...found.data,
        name,
        namesSource: true,
        speakers: found.data.speakers.map(decided),
      } as CheckedDocument)
    : null;
  const faults = read
    ? faultsWithin(read)
    : found.error!.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  if (read && faults.length === 0) return read;
  throw new InvalidDocument(
    name,
    faults.map(({ path, message }) => ({
      rule: 'bulk/shape',
      path,
      line,
      column: 1,
      message: `${message}; write it as in a checked document (src/model/document.ts).`,
    })),
  );
}

/** In such a line every speaker has an id that somebody gave it. */
function decided<T extends object>(speaker: T): T & { decided: true } {
  return { ...speaker, decided: true };
}

const text = z.string();
const findable = text.refine(isFindable, 'is too long to be found by (at most 4,000 letters)');
const id = (...kinds: string[]) =>
  findable.regex(new RegExp(`^(${kinds.join('|')}):.`), `must be an id such as ${kinds[0]}:…`);
const number = z.number();
/** What a client may read as Int. */
const count = z.int().min(0).max(2_147_483_647);
const moment = z.string().refine(isMoment, 'must be a date-time such as 2014-10-28T15:30:00Z').nullable();
const within = (most: number) =>
  number.min(-most, `must be from -${most} to ${most}`).max(most, `must be from -${most} to ${most}`);
const date = z
  .string()
  .refine(isPartialDate, 'must be a date such as 2014, 2014-10 or 2014-10-28')
  .nullable();
const language = text.refine(isLanguage, 'must be a language tag such as "en-GB"');
const speakerId = id('person', 'organisation', 'group');
const statementId = id('quote', 'figure');
const named = { name: findable.min(1), aliases: z.array(findable) };
const optional = <T extends z.ZodType>(type: T) => type.nullable();

const words = z.array(text);
const slots = z.object({
  noun: optional(text),
  set: words,
  act: optional(text),
  whose: words,
  where: words,
  when: optional(text),
  mode: z.enum(MODES),
  poll: optional(text),
  group: words,
  beside: words,
  around: words,
  turns: z.array(z.object({ kind: z.enum(TURNS), words: text })),
});

const provenance = {
  status: z.enum(STATUSES),
  basis: z.enum(BASES),
  basisText: optional(text),
  basisEntry: optional(text),
  basisStart: optional(count),
  basisEnd: optional(count),
  confidence: z.enum(CONFIDENCES),
  assertedBy: text,
  assertedAt: moment,
  reviewedBy: optional(text),
  reviewedAt: moment,
  note: optional(text),
};

const selector = z.object({
  exact: text,
  prefix: text,
  suffix: text,
  start: optional(count),
  end: optional(count),
});
const statement = {
  text: text.min(1),
  entry: id('entry'),
  selector,
  about: z.array(id('person', 'organisation', 'group', 'place', 'event')),
  madeAt: optional(id('event')),
};

const document = z.object({
  source: z.object({
    id: id('source'),
    title: findable.min(1),
    kind: z.enum(is.SOURCE_KINDS),
    url: optional(findable.refine(isWebAddress, 'must be an address that begins with http:// or https://')),
    publishedAt: date,
    retrievedAt: date,
    language,
    licence: optional(text),
    citation: text,
    sha256: optional(text.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case')),
    publishedBy: z.array(id('organisation')),
  }),
  entries: z.array(
    z.object({
      id: id('entry'),
      position: count.min(1),
      heading: optional(text),
      postedAt: date,
      text: optional(text),
      start: optional(count),
      end: optional(count),
    }),
  ),
  speakers: z.array(
    z.discriminatedUnion('type', [
      z.object({ ...named, type: z.literal('Person'), id: id('person'), description: optional(text) }),
      z.object({
        ...named,
        type: z.literal('Organisation'),
        id: id('organisation'),
        kind: z.enum(is.ORGANISATION_KINDS),
        description: optional(text),
        partOf: optional(id('organisation')),
        locatedIn: optional(id('place')),
      }),
      z.object({
        ...named,
        type: z.literal('Group'),
        id: id('group'),
        kind: z.enum(is.GROUP_KINDS),
        description: optional(text),
        of: optional(id('organisation')),
      }),
    ]),
  ),
  places: z.array(
    z.object({
      ...named,
      id: id('place'),
      kind: z.enum(is.PLACE_KINDS),
      locatedIn: optional(id('place')),
      location: optional(z.object({ latitude: within(90), longitude: within(180) })),
    }),
  ),
  events: z.array(
    z.object({ ...named, id: id('event'), kind: z.enum(is.EVENT_KINDS), date, place: optional(id('place')) }),
  ),
  measures: z.array(
    z.object({
      ...named,
      id: id('measure'),
      definition: text,
      dimension: z.enum(is.DIMENSIONS),
      unit: text,
      slots: slots.optional(),
    }),
  ),
  quotes: z.array(
    z.object({
      ...statement,
      type: z.literal('Quote'),
      id: id('quote'),
      speech: z.enum(SPEECHES),
      elided: z.boolean(),
      language,
    }),
  ),
  figures: z.array(
    z.object({
      ...statement,
      type: z.literal('Figure'),
      id: id('figure'),
      measure: optional(id('measure')),
      place: optional(id('place')),
      statedIn: optional(id('quote')),
      value: number,
      low: optional(number),
      high: optional(number),
      comparator: z.enum(COMPARATORS),
      hedge: optional(text),
      unit: text,
      per: optional(text),
      scope: optional(text),
      asOf: date,
    }),
  ),
  attributions: z.array(
    z.object({
      ...provenance,
      id: id('attribution'),
      speaker: speakerId,
      statement: statementId,
      on: date,
      attributedAs: optional(text),
      roleAs: optional(text),
      cue: optional(text),
      attribution: z.enum(is.ATTRIBUTIONS),
      audience: optional(text),
    }),
  ),
  responses: z.array(
    z.object({
      ...provenance,
      id: id('response'),
      from: statementId,
      to: id('quote', 'figure', 'person', 'organisation', 'group', 'event'),
      kind: z.enum(is.RESPONSE_KINDS),
    }),
  ),
  contradictions: z.array(
    z.object({
      ...provenance,
      id: id('contradiction'),
      a: statementId,
      b: statementId,
      kind: z.enum(is.CONTRADICTION_KINDS),
      method: z.enum(is.CONTRADICTION_METHODS),
      policy: optional(text),
      gap: optional(number),
      relativeGap: optional(number),
      reason: text,
    }),
  ),
  roles: z.array(
    z.object({
      ...provenance,
      id: id('role'),
      person: id('person'),
      at: id('organisation', 'place'),
      title: text,
      from: date,
      to: date,
    }),
  ),
  participations: z.array(
    z.object({ speaker: speakerId, event: id('event'), capacity: optional(text), appears: z.boolean() }),
  ),
});
