import type { CheckedDocument, Event, Measure, Place, Speaker } from '../model/document.ts';
import type { Definitions } from './definitions.ts';
import type { Named } from './scope.ts';

type Thing = Speaker | Place | Event | Measure;
type Things = Pick<CheckedDocument, 'speakers' | 'places' | 'events' | 'measures' | 'participations'>;

/** What the documents of a file have defined so far; it grows with each of them. */
export type Shelf = {
  names: Map<string, Named>;
  broken: Set<string>;
  speakers: Map<string, Speaker>;
  places: Map<string, Place>;
  events: Map<string, Event>;
  measures: Map<string, Measure>;
};

/** A shelf with nothing on it. */
export function emptyShelf(): Shelf {
  return {
    names: new Map(),
    broken: new Set(),
    speakers: new Map(),
    places: new Map(),
    events: new Map(),
    measures: new Map(),
  };
}

/** Puts a document's definitions on the shelf. */
export function shelve(definitions: Definitions, shelf: Shelf): void {
  for (const speaker of definitions.speakers) shelf.speakers.set(speaker.id, speaker);
  for (const place of definitions.places) shelf.places.set(place.id, place);
  for (const event of definitions.events) shelf.events.set(event.id, event);
  for (const measure of definitions.measures) shelf.measures.set(measure.id, measure);
}

/**
 * A document's own definitions, and those of earlier documents that it uses (with what these lie in or belong to), so
 * that each document can be imported by itself.
 */
export function withBorrowed(own: Definitions, used: ReadonlySet<string>, shelf: Shelf): Things {
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
      const thing = shelf[kind].get(id);
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
