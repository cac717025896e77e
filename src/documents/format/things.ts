import { z } from 'zod';
import {
  DIMENSIONS,
  EVENT_KINDS,
  GROUP_KINDS,
  ORGANISATION_KINDS,
  PLACE_KINDS,
} from '../../model/document.ts';
import { MODES, TURNS } from '../../model/quantities.ts';
import { findable, localName, ref, text, when } from './fields.ts';
import { provenance } from './links.ts';

const identity = {
  id: findable
    .optional()
    .describe('The id in the graph, such as `person:natacha-bouchart`; made from the name if left out.'),
  name: findable.describe('The name as it should be shown.'),
  aliases: z.array(findable).optional().describe('Other spellings and names in use.'),
};
const description = text.optional().describe('Who or what it is, in a few words.');

/** A map from local names to definitions; it may be left out. */
export function named<T extends z.ZodType>(definition: T) {
  return z.record(localName, definition).optional();
}

const roleFormat = z
  .strictObject({
    title: text.describe('The role, such as `Mayor`.'),
    of: ref.describe('The organisation or place in which the role is held.'),
    from: when.optional().describe('Since when, where the source says so.'),
    to: when.optional().describe('Until when, where the source says so.'),
    ...provenance,
  })
  .describe('A role that the source prints.');

export const personFormat = z.strictObject({
  ...identity,
  description,
  roles: z.array(roleFormat).optional().describe('Roles with the words that print them.'),
});
export const organisationFormat = z.strictObject({
  ...identity,
  kind: z.enum(ORGANISATION_KINDS).describe('What sort of organisation it is.'),
  description,
  partOf: ref.optional().describe('The larger organisation that it belongs to.'),
  locatedIn: ref.optional().describe('The place that it is in.'),
});
export const groupFormat = z.strictObject({
  ...identity,
  kind: z
    .enum(GROUP_KINDS)
    .describe('COLLECTIVE: several people speak as one. UNNAMED: one voice whose name is not printed.'),
  description,
  of: ref.optional().describe('The organisation that the group belongs to.'),
});
export const placeFormat = z.strictObject({
  ...identity,
  kind: z.enum(PLACE_KINDS).describe('What sort of place it is.'),
  locatedIn: ref.optional().describe('The larger place that it lies in.'),
  location: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional()
    .describe('Degrees north and east.'),
});
export const eventFormat = z.strictObject({
  ...identity,
  kind: z.enum(EVENT_KINDS).describe('What sort of occasion it is.'),
  date: when.optional().describe('When it took place, as precisely as the source says and no more.'),
  place: ref.optional().describe('Where it took place.'),
  participants: z
    .array(
      z.strictObject({
        speaker: ref.describe('Who took part.'),
        capacity: text.optional().describe('As what, such as `witness`.'),
        appears: z
          .boolean()
          .optional()
          .describe(
            "Whether the event is this speaker's own appearance, so that a response to it is one to the speaker.",
          ),
      }),
    )
    .optional()
    .describe('Who took part.'),
});
const words = z.array(text).optional();
const slots = z
  .strictObject({
    noun: text.optional().describe('What is counted, such as `emails`.'),
    set: words.describe('Words beside the noun that restrict it.'),
    act: text.optional().describe('The verb or participle by which it is counted, such as `killed`.'),
    whose: words.describe('Names of those whose it is, who do it, or beside whom it stands.'),
    where: words.describe('Names of the places in which it is counted.'),
    when: text.optional().describe('The time as printed, such as `last November`.'),
    mode: z.enum(MODES).optional().describe('Whether it is a fact, a plan or a forecast; FACT if left out.'),
    poll: text.optional().describe('Who asked, where it is an answer to a poll.'),
    group: words.describe('Of which people or things it is a share.'),
    beside: words.describe('The other words of its clause that mean something.'),
    around: words.describe('Names and words of its sentence, and the names of which the source speaks most.'),
    turns: z
      .array(
        z.strictObject({
          kind: z.enum(TURNS).describe('CHANGE: earlier and later. DISPUTE: claimed and disputed.'),
          words: text.describe('The printed words, from the one number to the other.'),
        }),
      )
      .optional()
      .describe('Where the text itself sets two figures of this quantity against each other.'),
  })
  .describe(
    'What a rule read around a figure. Figures of measures with slots are compared by them, also across measures; leave them out where you name the measure yourself.',
  );

export const measureFormat = z.strictObject({
  ...identity,
  definition: text.describe('What exactly is counted.'),
  dimension: z.enum(DIMENSIONS).describe('What sort of quantity it is.'),
  unit: text.describe('Its usual unit: `person`, `%`, or a currency as ISO 4217 (`GBP`).'),
  slots: slots.optional(),
});

export type RoleInput = z.infer<typeof roleFormat>;
export type PersonInput = z.infer<typeof personFormat>;
export type OrganisationInput = z.infer<typeof organisationFormat>;
export type GroupInput = z.infer<typeof groupFormat>;
export type PlaceInput = z.infer<typeof placeFormat>;
export type EventInput = z.infer<typeof eventFormat>;
export type MeasureInput = z.infer<typeof measureFormat>;
