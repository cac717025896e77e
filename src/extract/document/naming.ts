import { InvalidArgument } from '../../model/errors.ts';
import { fold, slug } from '../../model/names.ts';
import { asConfidence } from '../confidence.ts';
import { languageFor } from '../languages/all.ts';
import type { Language } from '../languages/language.ts';
import type { Draft, ExtractedFigure, ExtractedResponse, ExtractedSpeaker, SpokenBy } from '../types.ts';
import { measureItem, quantityKey } from './measures.ts';
import type { EventItem, GroupItem, MeasureItem, OrganisationItem, PersonItem, PlaceItem } from './shape.ts';

/** What a document defines, each thing under a short local name that no other thing has. */
export type Sections = {
  people: Record<string, PersonItem>;
  organisations: Record<string, OrganisationItem>;
  groups: Record<string, GroupItem>;
  places: Record<string, PlaceItem>;
  events: Record<string, EventItem>;
  measures: Record<string, MeasureItem>;
};

/** Gives local names to whatever the statements refer to, and remembers what it named: nothing is defined that is not used. */
export type Naming = {
  publisher: string;
  speakerOf(said: SpokenBy | null): string | null;
  /** Of somebody who is named in a quote's words. */
  namedAs(name: string): string;
  unnamed(): string;
  /** The key of a quote by its place. */
  keyOf(quote: number): string;
  placeOf(name: string): string;
  measureOf(figure: ExtractedFigure): string | null;
  targetOf(target: ExtractedResponse['target']): string;
  sections(): Sections;
};

/** Names for one draft. A publisher that the page does not give is left for a person to name. */
export function namingOf(draft: Draft, publisher: string | null): Naming {
  const language = languageFor(draft.language);
  if (!language)
    throw new InvalidArgument(
      'language',
      `A draft in ${JSON.stringify(draft.language)} cannot be written as a document; read it in one of the languages that are known.`,
    );
  const { isCountry, isPronoun, organisationKind, eventKind } = language;
  const sections: Sections = {
    people: {},
    organisations: {},
    groups: {},
    places: {},
    events: {},
    measures: {},
  };
  const known = new Map<string, string>();
  const taken = new Set<string>();
  const speakers = new Map(
    [...draft.named, ...draft.speakers].map((speaker) => [fold(speaker.name), speaker]),
  );

  /** The local name of a thing; a new one for its id where it has none. */
  const name = (
    section: keyof Sections,
    printed: string,
    define: () => unknown,
    key = slug(printed) || printed,
  ): string => {
    const id = `${section} ${key}`;
    const earlier = known.get(id);
    if (earlier) return earlier;
    const stem = slug(printed).slice(0, 60).replace(/-+$/, '') || section;
    let local = stem;
    for (let n = 2; taken.has(local); n++) local = `${stem}-${n}`;
    taken.add(local);
    known.set(id, local);
    (sections[section] as Record<string, unknown>)[local] = define();
    return local;
  };
  const placeOf = (place: string) =>
    name('places', place, () => ({ name: place, kind: isCountry(place) ? 'COUNTRY' : 'OTHER' }));
  const speakerNamed = (speaker: ExtractedSpeaker) => {
    if (speaker.kind === 'PERSON')
      return name('people', speaker.name, () => personItem(speaker, placeOf, language));
    if (speaker.kind === 'ORGANISATION')
      return name('organisations', speaker.name, () => ({
        name: speaker.name,
        kind: organisationKind(speaker.name),
        ...linkOf(speaker),
      }));
    return name('groups', speaker.name, () => ({
      name: speaker.name,
      kind: /s\b/.test(speaker.name.split(/\s(?:on|of|at|in|from|for)\s/)[0]!) ? 'COLLECTIVE' : 'UNNAMED',
      ...linkOf(speaker),
    }));
  };
  const speakerOf = (said: SpokenBy | null): string | null => {
    if (!said || slug(said.name) === '' || isPronoun(said.name)) return null;
    return speakerNamed(speakers.get(fold(said.name)) ?? unknownSpeaker(said.name));
  };
  const publisherName = publisher ?? 'Unnamed publisher';
  const naming: Naming = {
    publisher: name('organisations', publisherName, () => ({
      name: publisherName,
      kind: 'PUBLISHER',
      ...(publisher
        ? {}
        : { description: 'To be named by hand: the article does not say who published it.' }),
    })),
    speakerOf,
    namedAs: (printed) => speakerNamed(speakers.get(fold(printed))!),
    unnamed: () =>
      name('groups', 'Unnamed voice', () => ({
        name: 'Unnamed voice',
        kind: 'UNNAMED',
        description: 'Words that the article attributes to nobody whom a rule could tell.',
      })),
    keyOf: (quote) => {
      const earlier = known.get(`quote ${quote}`);
      if (earlier) return earlier;
      let key = `said-${quote + 1}`;
      while (taken.has(key)) key = `${key}-again`;
      taken.add(key);
      known.set(`quote ${quote}`, key);
      return key;
    },
    placeOf,
    measureOf(figure) {
      const key = quantityKey(figure);
      if (key === null) return null;
      const item = measureItem(figure, draft.text);
      return name('measures', item.name, () => item, key);
    },
    targetOf(target) {
      if (target.kind !== 'EVENT')
        return speakerNamed(
          speakers.get(fold(target.name)) ?? { ...unknownSpeaker(target.name), kind: target.kind },
        );
      const participant = target.of
        ? speakerNamed(speakers.get(fold(target.of)) ?? { ...unknownSpeaker(target.of), kind: 'PERSON' })
        : null;
      return name('events', target.name, () => ({
        name: target.name,
        kind: eventKind(target.name),
        participants: participant ? [{ speaker: participant }] : [],
      }));
    },
    sections: () => sections,
  };
  return naming;
}

function unknownSpeaker(name: string): ExtractedSpeaker {
  return { name, aliases: [], kind: 'GROUP', roles: [], inferredRoles: [], proposedLink: null, quotes: 0 };
}

function linkOf({ proposedLink }: ExtractedSpeaker): { description?: string } {
  return proposedLink
    ? {
        description: `May be ${proposedLink.id} of the graph: ${proposedLink.reason} Write that id to link them.`,
      }
    : {};
}

function personItem(
  speaker: ExtractedSpeaker,
  placeOf: (place: string) => string,
  { roleOfPlace }: Language,
): PersonItem {
  const printed = speaker.roles.map((role) => `“${role}”`);
  const inferred = speaker.inferredRoles.map((role) => `“${role}” (taken over from the same entry)`);
  const roles = speaker.roles.flatMap((role) => {
    const found = roleOfPlace(role);
    return found
      ? [
          {
            title: found.title,
            of: placeOf(found.place),
            confidence: asConfidence(0.7),
            note: `Rule role-of-place, from “${role}”.`,
          },
        ]
      : [];
  });
  const description = [[...printed, ...inferred].join('; '), linkOf(speaker).description]
    .filter(Boolean)
    .join('. ');
  return {
    name: speaker.name,
    ...(speaker.aliases.length > 0 ? { aliases: speaker.aliases } : {}),
    ...(description ? { description } : {}),
    ...(roles.length > 0 ? { roles } : {}),
  };
}
