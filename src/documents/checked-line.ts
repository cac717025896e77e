import { z } from 'zod';
import { isPartialDate } from '../model/dates.ts';
import * as is from '../model/document.ts';
import { type CheckedDocument, SPEECHES } from '../model/document.ts';
import { InvalidDocument } from '../model/errors.ts';
import { COMPARATORS } from '../model/figures.ts';
import { BASES, CONFIDENCES, STATUSES } from '../model/provenance.ts';

/**
 * Reads one line of a bulk file: a checked document as JSON, every reference an id, as in src/model/document.ts. Its shape,
 * its words of choice and its own references are checked; what it refers to elsewhere is looked up when it is loaded.
 * @throws InvalidDocument with all that is wrong with the line.
 */
export function readCheckedLine(value: unknown, name: string, line: number): CheckedDocument {
  const found = document.safeParse(value);
  if (found.success) return { ...found.data, name } as CheckedDocument;
  throw new InvalidDocument(
    name,
    found.error.issues.map(({ path, message }) => ({
      rule: 'bulk/shape',
      path: path.join('.'),
      line,
      column: 1,
      message: `${message}; write it as in a checked document (src/model/document.ts).`,
    })),
  );
}

const id = (...kinds: string[]) =>
  z.string().regex(new RegExp(`^(${kinds.join('|')}):.`), `must be an id such as ${kinds[0]}:…`);
const text = z.string();
const number = z.number();
const date = z
  .string()
  .refine(isPartialDate, 'must be a date such as 2014, 2014-10 or 2014-10-28')
  .nullable();
const speakerId = id('person', 'organisation', 'group');
const statementId = id('quote', 'figure');
const named = { name: text.min(1), aliases: z.array(text) };
const optional = <T extends z.ZodType>(type: T) => type.nullable();

const provenance = {
  status: z.enum(STATUSES),
  basis: z.enum(BASES),
  basisText: optional(text),
  basisEntry: optional(text),
  basisStart: optional(number),
  basisEnd: optional(number),
  confidence: z.enum(CONFIDENCES),
  assertedBy: text,
  assertedAt: optional(text),
  reviewedBy: optional(text),
  reviewedAt: optional(text),
  note: optional(text),
};

const selector = z.object({
  exact: text,
  prefix: text,
  suffix: text,
  start: optional(number),
  end: optional(number),
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
    title: text.min(1),
    kind: z.enum(is.SOURCE_KINDS),
    url: optional(text),
    publishedAt: date,
    retrievedAt: date,
    language: text,
    licence: optional(text),
    citation: text,
    sha256: optional(text),
    publishedBy: z.array(id('organisation')),
  }),
  entries: z.array(
    z.object({
      id: id('entry'),
      position: number,
      heading: optional(text),
      postedAt: date,
      text: optional(text),
      start: optional(number),
      end: optional(number),
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
      location: optional(z.object({ latitude: number, longitude: number })),
    }),
  ),
  events: z.array(
    z.object({ ...named, id: id('event'), kind: z.enum(is.EVENT_KINDS), date, place: optional(id('place')) }),
  ),
  measures: z.array(
    z.object({ ...named, id: id('measure'), definition: text, dimension: z.enum(is.DIMENSIONS), unit: text }),
  ),
  quotes: z.array(
    z.object({
      ...statement,
      type: z.literal('Quote'),
      id: id('quote'),
      speech: z.enum(SPEECHES),
      elided: z.boolean(),
      language: text,
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
