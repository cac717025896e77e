import type { CheckedDocument, Event, Measure, Place, Speaker } from '../../model/document.ts';
import type { Definitions } from './definitions.ts';
import type { Named } from './local-names.ts';

type Thing = Speaker | Place | Event | Measure;
type Things = Pick<CheckedDocument, 'speakers' | 'places' | 'events' | 'measures' | 'participations'>;

/** What the documents of a file have defined so far; it grows with each of them. */
export type Earlier = {
  names: Map<string, Named>;
  broken: Set<string>;
  speakers: Map<string, Speaker>;
  places: Map<string, Place>;
  events: Map<string, Event>;
  measures: Map<string, Measure>;
};

/** Where nothing was defined yet. */
export function nothingEarlier(): Earlier {
  return {
    names: new Map(),
    broken: new Set(),
    speakers: new Map(),
    places: new Map(),
    events: new Map(),
    measures: new Map(),
  };
}

/** Keeps the definitions of a document for those behind it. */
export function keepDefinitions(definitions: Definitions, earlier: Earlier): void {
  for (const speaker of definitions.speakers) earlier.speakers.set(speaker.id, speaker);
  for (const place of definitions.places) earlier.places.set(place.id, place);
  for (const event of definitions.events) earlier.events.set(event.id, event);
  for (const measure of definitions.measures) earlier.measures.set(measure.id, measure);
}

/**
 * A document's own definitions, and those of earlier documents that it uses (with what these lie in or belong to), so
 * that each document can be imported by itself.
 */
export function withBorrowed(own: Definitions, used: ReadonlySet<string>, earlier: Earlier): Things {
  const found: Things = {
    speakers: [...own.speakers],
    places: [...own.places],
    events: [...own.events],
    measures: [...own.measures],
    participations: own.participations,
  };
  const seen = new Set<string>();
  const queue = [...used];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const kind of ['speakers', 'places', 'events', 'measures'] as const) {
      const thing = earlier[kind].get(id);
      if (!thing) continue;
      queue.push(...largerThings(thing));
      if (!own.definedAt.has(id)) (found[kind] as Thing[]).push(thing);
    }
  }
  return found;
}

function largerThings(thing: Thing): string[] {
  const larger = thing as { partOf?: unknown; locatedIn?: unknown; of?: unknown; place?: unknown };
  return [larger.partOf, larger.locatedIn, larger.of, larger.place].filter((id) => typeof id === 'string');
}
