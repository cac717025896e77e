import { fold } from '../../../model/names.ts';
import type { ClaimRecord, SharedType } from '../../import/records.ts';
import { type Merged, mergeClaims } from '../../import/shared.ts';
import type { Tallied } from '../../import/tally.ts';
import { underIds } from '../../import/together.ts';
import { wordsSizeOf } from '../../import/words-size.ts';
import { type Tables, Whole } from './tables.ts';

/** What one document says of a thing, in its turn. */
type Told = { turn: number; source: string; given: string; claim: number };
type Thing = { type: SharedType; claims: string[]; places: Map<string, number>; told: Told[] };

/** Puts together what documents say of the things that they share. */
export class Things {
  readonly #things = new Map<string, Thing>();
  readonly #names = new Map<string, string>();

  /** Names as they are printed first. */
  name(printed: readonly string[]): void {
    for (const one of printed) {
      const key = fold(one);
      if (!this.#names.has(key)) this.#names.set(key, one);
    }
  }

  /** Adds what a document says of a thing; `led` is whom the ids of that document mean. */
  add(
    { id: given, of, type, claim, refers }: ClaimRecord,
    { source, turn, led }: { source: string; turn: number; led: ReadonlyMap<string, string> },
  ): void {
    const { name, aliases } = JSON.parse(claim) as { name: string; aliases: string[] };
    this.name([name, ...aliases]);
    const thing: Thing = this.#things.get(of) ?? { type, claims: [], places: new Map(), told: [] };
    this.#things.set(of, thing);
    const text = refers ? underIds(claim, of, led) : claim;
    const known = thing.places.get(text);
    if (known === undefined) thing.places.set(text, thing.claims.push(text) - 1);
    thing.told.push({ turn, source, given, claim: known ?? thing.claims.length - 1 });
  }

  /** Writes all things, their names and the edges between them; `said` is how much each speaker said. */
  writeTo(
    tables: Tables,
    { speakers, said }: { speakers: Iterable<[id: string, label: string]>; said: Tallied },
  ): void {
    const labels = new Map(speakers);
    for (const [id, thing] of this.#things) {
      const label = labels.get(id);
      labels.delete(id);
      this.#write(tables, merged(id, thing), label === undefined ? thing.type : `Speaker:${label}`, said);
    }
    for (const [id, label] of labels) tables.node(`Speaker:${label}`, id, { id });
    for (const [key, printed] of this.#names) tables.node('Name', `name ${key}`, { key, printed });
  }

  #write(tables: Tables, thing: Merged, labels: string, said: Tallied): void {
    const { id, properties, names, locatedIn, partOf, participants } = thing;
    const count = said.get(id);
    tables.node(labels, id, {
      ...properties,
      wordsSize: wordsSizeOf(properties.words as string),
      ...(count ? { quoteCount: new Whole(count.quotes), figureCount: new Whole(count.figures) } : {}),
    });
    for (const { key } of names) tables.link('NAMES', `name ${key}`, id);
    if (locatedIn !== null) tables.link('LOCATED_IN', id, locatedIn);
    if (partOf?.startsWith('organisation:')) tables.link('PART_OF_ORGANISATION', id, partOf);
    for (const { speaker, capacity, appears } of participants) {
      tables.link('TOOK_PART_IN', speaker, id, { capacity, appears });
      if (appears) tables.link('APPEARED_AT', speaker, id);
    }
  }
}

function merged(id: string, { type, claims, told }: Thing): Merged {
  const inOrder = told.sort(
    (a, b) => a.turn - b.turn || compared(a.source, b.source) || compared(a.given, b.given),
  );
  // Repeating what all say changes nothing.
  const said = claims.length === 1 ? claims : inOrder.map(({ claim }) => claims[claim]!);
  return mergeClaims(
    type,
    id,
    said.map((claim) => JSON.parse(claim)),
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
