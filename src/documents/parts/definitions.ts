import type { Event, Measure, Participation, Place, Speaker } from '../../model/document.ts';
import type { IdKind } from '../../model/ids.ts';
import { NO_SLOTS } from '../../model/quantities.ts';
import type { Report } from '../faults/report.ts';
import type { DocumentInput } from '../format/document.ts';
import type {
  EventInput,
  GroupInput,
  MeasureInput,
  OrganisationInput,
  PersonInput,
  PlaceInput,
} from '../format/things.ts';
import { isCurrency } from './figures/units.ts';
import { checkId, type Identifiable, type Identity, identityOf, idOf } from './identities.ts';
import { type LocalNames, SPEAKERS } from './local-names.ts';
import { readDate } from './reading.ts';

/** Everything that a document defines by a local name. */
export type Definitions = {
  speakers: Speaker[];
  places: Place[];
  events: Event[];
  measures: Measure[];
  participations: Participation[];
  /** Where each thing was defined, by its id. */
  definedAt: Map<string, { section: Section; name: string }>;
};

type Section = 'people' | 'organisations' | 'groups' | 'places' | 'events' | 'measures';
/** The keys of a document that hold definitions by their local names, each with what is defined there. */
export const SECTIONS: readonly (readonly [Section, IdKind])[] = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['groups', 'group'],
  ['places', 'place'],
  ['events', 'event'],
  ['measures', 'measure'],
];

/** Names all that a document defines, and then reads it, so that definitions may refer to each other in any order. */
export function readDefinitions(input: DocumentInput, localNames: LocalNames, report: Report): Definitions {
  const definedAt = nameDefinitions(input, localNames, report);
  const context: Context = { localNames, report };
  return {
    definedAt,
    speakers: [
      ...each(input.people, 'person', context, readPerson),
      ...each(input.organisations, 'organisation', context, readOrganisation),
      ...each(input.groups, 'group', context, readGroup),
    ],
    places: each(input.places, 'place', context, readPlace),
    events: each(input.events, 'event', context, readEvent),
    measures: each(input.measures, 'measure', context, readMeasure),
    participations: each(input.events, 'event', context, readParticipants).flat(),
  };
}

function nameDefinitions(
  input: DocumentInput,
  localNames: LocalNames,
  report: Report,
): Definitions['definedAt'] {
  const definedAt: Definitions['definedAt'] = new Map();
  for (const [section, kind] of SECTIONS) {
    for (const [name, definition] of Object.entries(input[section] ?? {})) {
      checkId(definition, kind, report);
      const id = idOf(definition, kind);
      const earlier = definedAt.get(id);
      if (earlier) {
        const message = `${JSON.stringify(name)} and ${JSON.stringify(earlier.name)} both have the id ${id}; make them one, or give one of them an \`id\` of its own.`;
        report.addAtKey('id/duplicate', message, input, section, name);
      } else definedAt.set(id, { section, name });
      localNames.define(name, { kind, id }, input, section, name);
    }
  }
  return definedAt;
}

function each<T extends Identifiable, U>(
  definitions: Record<string, T> | undefined,
  kind: IdKind,
  context: Context,
  read: (definition: T, identity: Identity, context: Context) => U,
): U[] {
  return Object.values(definitions ?? {}).map((one) => read(one, identityOf(one, kind), context));
}

type Context = { localNames: LocalNames; report: Report };

function readPerson(input: PersonInput, identity: Identity): Speaker {
  return { ...identity, ...decidedIn(input), type: 'Person', description: input.description ?? null };
}

/** Who writes an id says who is meant; else a rule decides by what is described. */
function decidedIn({ id }: { id?: string | undefined }): { decided?: true } {
  return id === undefined ? {} : { decided: true };
}

function readOrganisation(input: OrganisationInput, identity: Identity, { localNames }: Context): Speaker {
  return {
    ...identity,
    ...decidedIn(input),
    type: 'Organisation',
    kind: input.kind,
    description: input.description ?? null,
    partOf: within(input, 'partOf', ['organisation'], localNames),
    locatedIn: within(input, 'locatedIn', ['place'], localNames),
  };
}

function readGroup(input: GroupInput, identity: Identity, { localNames }: Context): Speaker {
  const of = within(input, 'of', ['organisation'], localNames);
  return {
    ...identity,
    ...decidedIn(input),
    type: 'Group',
    kind: input.kind,
    description: input.description ?? null,
    of,
  };
}

function readPlace(input: PlaceInput, identity: Identity, { localNames, report }: Context): Place {
  const locatedIn = within(input, 'locatedIn', ['place'], localNames);
  if (locatedIn === identity.id) {
    report.add(
      'place/in-itself',
      `${JSON.stringify(input.name)} cannot lie in itself; name the larger place.`,
      input,
      'locatedIn',
    );
  }
  return {
    ...identity,
    kind: input.kind,
    locatedIn,
    location: input.location ? { ...input.location } : null,
  };
}

function readEvent(input: EventInput, identity: Identity, { localNames, report }: Context): Event {
  return {
    ...identity,
    kind: input.kind,
    date: readDate(input.date, report, input, 'date'),
    place: within(input, 'place', ['place'], localNames),
  };
}

function readMeasure(input: MeasureInput, identity: Identity, { report }: Context): Measure {
  const { definition, dimension, unit } = input;
  if (dimension === 'MONEY' && !isCurrency(unit)) {
    const message = `The unit ${JSON.stringify(unit)} is not a currency; write its ISO 4217 code, such as "GBP".`;
    report.add('figure/currency', message, input, 'unit');
  }
  // Left out where there are none, so that what was imported before stays the same.
  const slots = input.slots ? { slots: { ...NO_SLOTS, ...input.slots } } : {};
  return { ...identity, definition, dimension, unit, ...slots };
}

function readParticipants(
  input: EventInput,
  { id: event }: Identity,
  { localNames }: Context,
): Participation[] {
  return (input.participants ?? []).flatMap((one) => {
    const speaker = localNames.resolve(one.speaker, SPEAKERS, one, 'speaker');
    return speaker === null
      ? []
      : [{ speaker, event, capacity: one.capacity ?? null, appears: one.appears ?? false }];
  });
}

function within<K extends string>(
  input: { [key in K]?: string | undefined },
  key: K,
  kinds: readonly IdKind[],
  localNames: LocalNames,
): string | null {
  const ref = input[key];
  return ref === undefined ? null : localNames.resolve(ref, kinds, input, key);
}
