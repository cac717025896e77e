import type { Event, Measure, Participation, Place, Speaker } from '../model/document.ts';
import type { IdKind } from '../model/ids.ts';
import type { DocumentInput } from './format.ts';
import type {
  EventInput,
  GroupInput,
  MeasureInput,
  OrganisationInput,
  PersonInput,
  PlaceInput,
} from './format-things.ts';
import { checkId, type Identifiable, type Identity, identityOf, idOf } from './identities.ts';
import { readDate } from './reading.ts';
import type { Report } from './report.ts';
import { type Scope, SPEAKERS } from './scope.ts';
import { isCurrency } from './units.ts';

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
export function readDefinitions(input: DocumentInput, scope: Scope, report: Report): Definitions {
  const definedAt = nameDefinitions(input, scope, report);
  const context: Context = { scope, report };
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

function nameDefinitions(input: DocumentInput, scope: Scope, report: Report): Definitions['definedAt'] {
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
      scope.define(name, { kind, id }, input, section, name);
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

type Context = { scope: Scope; report: Report };

function readPerson(input: PersonInput, identity: Identity): Speaker {
  return { ...identity, type: 'Person', description: input.description ?? null };
}

function readOrganisation(input: OrganisationInput, identity: Identity, { scope }: Context): Speaker {
  return {
    ...identity,
    type: 'Organisation',
    kind: input.kind,
    description: input.description ?? null,
    partOf: within(input, 'partOf', ['organisation'], scope),
    locatedIn: within(input, 'locatedIn', ['place'], scope),
  };
}

function readGroup(input: GroupInput, identity: Identity, { scope }: Context): Speaker {
  const of = within(input, 'of', ['organisation'], scope);
  return { ...identity, type: 'Group', kind: input.kind, description: input.description ?? null, of };
}

function readPlace(input: PlaceInput, identity: Identity, { scope, report }: Context): Place {
  const locatedIn = within(input, 'locatedIn', ['place'], scope);
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

function readEvent(input: EventInput, identity: Identity, { scope, report }: Context): Event {
  return {
    ...identity,
    kind: input.kind,
    date: readDate(input.date, report, input, 'date'),
    place: within(input, 'place', ['place'], scope),
  };
}

function readMeasure(input: MeasureInput, identity: Identity, { report }: Context): Measure {
  const { definition, dimension, unit } = input;
  if (dimension === 'MONEY' && !isCurrency(unit)) {
    const message = `The unit ${JSON.stringify(unit)} is not a currency; write its ISO 4217 code, such as "GBP".`;
    report.add('figure/currency', message, input, 'unit');
  }
  return { ...identity, definition, dimension, unit };
}

function readParticipants(input: EventInput, { id: event }: Identity, { scope }: Context): Participation[] {
  return (input.participants ?? []).flatMap((one) => {
    const speaker = scope.resolve(one.speaker, SPEAKERS, one, 'speaker');
    return speaker === null
      ? []
      : [{ speaker, event, capacity: one.capacity ?? null, appears: one.appears ?? false }];
  });
}

function within<K extends string>(
  input: { [key in K]?: string | undefined },
  key: K,
  kinds: readonly IdKind[],
  scope: Scope,
): string | null {
  const ref = input[key];
  return ref === undefined ? null : scope.resolve(ref, kinds, input, key);
}
