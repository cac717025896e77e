import type { Write } from '../../connect.ts';
import type { DescriptionRecord } from '../../identity/descriptions.ts';
import type { DecisionRow } from '../../identity/move.ts';
import * as m from '../../identity/moves.ts';
import * as q from '../../identity/queries.ts';
import * as addresses from '../../import/addresses.ts';
import { COUNT } from '../../import/printed.ts';
import * as s from '../../import/shared-queries.ts';
import { TALLY } from '../../import/tally.ts';
import type { Place, Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';

// Whom descriptions are of is decided by `identify`, as in any import; here it speaks to what stands in memory instead of the database. So
// each Cypher that it may ask is answered here in the same way, for a graph in which nothing else stands yet than what came by it. One that
// is not listed is an error, so that none can be forgotten.

type Held = {
  source: string;
  keys: readonly string[];
  properties: Place;
  is: { speaker: string; method: unknown; decision: Place } | null;
  was: { speaker: string; decision: Place }[];
};
type Likeness = { a: string; b: string; score: number; reason: string; assertedAt: string };
/** What the Cypher takes that is answered here; each takes some of it. */
type Asked = { ids: string[]; keys: string[]; stems: string[]; pairs: string[]; rows: never[]; at: string };
type Properties = Record<string, unknown>;
type Answer = (asked: Asked) => unknown[];

/** Descriptions and whom they are taken for. */
export class People {
  readonly #shelf: Shelf;
  readonly #held = new Map<string, Held>();
  readonly #blocks = new Map<string, { key: string; ids: string[] }>();
  /** By id, the label of each speaker, and where those lead that were merged away. */
  readonly #speakers = new Map<string, string>();
  readonly #former = new Map<string, string>();
  readonly #descriptions = new Map<string, number>();
  readonly #alike = new Map<string, Map<string, Likeness>>();
  #ids: string[] = [];
  #isSorted = true;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** The speakers, with their labels. */
  speakers(): Iterable<[id: string, label: string]> {
    return this.#speakers;
  }

  /** Whom a description is taken for. */
  speakerOf(description: string): string {
    return this.#held.get(description)!.is!.speaker;
  }

  /** What `identify` speaks to. */
  readonly write: Write = {
    run: async (text, parameters = {} as never) => {
      const answer = this.#answers.get(text.text);
      if (answer) return answer(parameters as unknown as Asked) as never;
      // What goes through an empty list does nothing, whatever it is.
      if (Object.values(parameters).some((value) => Array.isArray(value) && value.length === 0)) return [];
      throw new Error(`Nothing in memory answers: ${text.text}`);
    },
  };

  /** Writes all into files. */
  writeTo(tables: Tables): void {
    for (const [id, held] of this.#held) {
      tables.node('Description', id, this.#shelf.get(held.properties));
      tables.link('GIVES', held.source, id);
      for (const key of new Set(held.keys)) tables.link('UNDER', id, `block ${key}`);
      if (held.is) tables.link('IS', id, held.is.speaker, this.#shelf.get(held.is.decision));
      for (const was of held.was) tables.link('WAS', id, was.speaker, this.#shelf.get(was.decision));
    }
    for (const key of this.#blocks.keys()) tables.node('Block', `block ${key}`, { key });
    for (const [id, to] of this.#former) {
      tables.node('Former', id, { id });
      tables.link('LEADS_TO', id, to);
    }
    for (const [a, others] of this.#alike)
      for (const { a: from, b: to, ...properties } of others.values())
        if (from === a) tables.link('ALIKE', from, to, properties);
  }

  readonly #answers = answering([
    [q.STANDING, () => []],
    [q.KEYS_OF, () => []],
    [q.LIVE, ({ ids }) => this.#livesOf(ids)],
    [q.PUT_DESCRIPTIONS, ({ rows }) => this.#putDescriptions(rows)],
    [q.PUT_KEYS, ({ rows }) => this.#putKeys(rows)],
    [q.UNDER, ({ keys }) => this.#under(keys)],
    [q.TAKEN, ({ stems }) => this.#beginningAs(stems)],
    [q.DECIDE, ({ rows, at }) => this.#decide(rows, at)],
    [q.CLOSE, ({ rows, at }) => this.#close(rows, at)],
    [q.REGROUND, ({ rows }) => this.#reground(rows)],
    [q.DECISIONS, ({ ids }) => this.#decisionsOn(ids)],
    [q.DROP_ALIKE, ({ ids, pairs }) => this.#dropAlike(ids, new Set(pairs))],
    [q.PUT_ALIKE, ({ rows, at }) => this.#putAlike(rows, at)],
    [m.REVIVE, ({ ids }) => this.#revive(ids)],
    [m.RETIRE, ({ rows }) => this.#retire(rows)],
    [s.ENSURE.Person!, ({ ids }) => this.#ensure(ids, 'Person')],
    [s.ENSURE.Organisation!, ({ ids }) => this.#ensure(ids, 'Organisation')],
    [s.ENSURE.Group!, ({ ids }) => this.#ensure(ids, 'Group')],
    // What sources say stands only once it is known of whom.
    ...[
      ...Object.values(m.MOVES),
      ...[m.BRING_BACK, m.ROLES, m.REFERRING, m.QUOTES_GIVEN, s.NAMES_OF, s.CLAIMS_ON, TALLY, COUNT],
      ...[addresses.ANSWERING, addresses.ANSWERED],
    ].map((text): [{ text: string }, Answer] => [text, () => []]),
  ]);

  #livesOf(ids: readonly string[]): unknown[] {
    return ids.flatMap((id) => this.#lifeOf(id));
  }

  #lifeOf(id: string): { id: string; speaker: string }[] {
    let speaker = this.#former.get(id);
    if (speaker === undefined) return [];
    while (this.#former.has(speaker)) speaker = this.#former.get(speaker)!;
    return [{ id, speaker }];
  }

  #putDescriptions(rows: (DescriptionRecord & { source: string })[]): [] {
    for (const { id, source, properties, digest } of rows) {
      const place = this.#shelf.add({ id, ...properties, digest });
      this.#held.set(id, { source, keys: [], properties: place, is: null, was: [] });
    }
    return [];
  }

  #putKeys(rows: { id: string; keys: string[] }[]): [] {
    for (const { id, keys } of rows) {
      const blocks = keys.map((key) => {
        const block = this.#blocks.get(key) ?? { key, ids: [] };
        this.#blocks.set(key, block);
        block.ids.push(id);
        return block.key;
      });
      this.#held.get(id)!.keys = blocks;
    }
    return [];
  }

  #under(keys: readonly string[]): unknown[] {
    const found = new Set<string>();
    for (const key of keys) {
      const ids = this.#blocks.get(key)?.ids ?? [];
      if (ids.some((id) => this.#held.get(id)!.is?.method !== 'HUMAN')) for (const id of ids) found.add(id);
    }
    return [...found].map((id) => {
      const { keys, properties, is, was } = this.#held.get(id)!;
      const {
        method = null,
        score = null,
        reason = null,
      }: Properties = is ? this.#shelf.get(is.decision) : {};
      const description = Object.entries(this.#shelf.get<Properties>(properties));
      return {
        // What is null is no property.
        description: Object.fromEntries(description.filter(([, value]) => value !== null)),
        keys: [...keys],
        speaker: is?.speaker ?? null,
        ...{ method, score, reason },
        before: [...new Set(was.flatMap(({ speaker }) => (this.#former.has(speaker) ? [speaker] : [])))],
        refused: [],
      };
    });
  }

  #beginningAs(stems: readonly string[]): unknown[] {
    return stems.flatMap((stem) => this.#idsFrom(stem));
  }

  #idsFrom(stem: string): { id: string }[] {
    if (!this.#isSorted) this.#ids.sort();
    this.#isSorted = true;
    let [from, to] = [0, this.#ids.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#ids[middle]! < stem) from = middle + 1;
      else to = middle;
    }
    const found: { id: string }[] = [];
    for (let n = from; this.#ids[n]?.startsWith(stem); n++) found.push({ id: this.#ids[n]! });
    return found;
  }

  #decide(rows: DecisionRow[], at: string): [] {
    for (const { description, speaker, properties } of rows) {
      const decision = this.#shelf.add({ ...properties, assertedAt: properties.assertedAt ?? at });
      this.#held.get(description)!.is = { speaker, method: properties.method, decision };
      this.#descriptions.set(speaker, (this.#descriptions.get(speaker) ?? 0) + 1);
    }
    return [];
  }

  #close(rows: DecisionRow[], closedAt: string): [] {
    for (const { description, speaker } of rows) {
      const held = this.#held.get(description)!;
      const { is } = held;
      if (!is) continue;
      held.is = null;
      this.#descriptions.set(is.speaker, this.#descriptions.get(is.speaker)! - 1);
      if (is.speaker === speaker) continue;
      const decision = this.#shelf.add({ ...this.#shelf.get<object>(is.decision), closedAt });
      held.was.push({ speaker: is.speaker, decision });
    }
    return [];
  }

  #reground(rows: DecisionRow[]): [] {
    for (const { description, speaker, properties } of rows) {
      const { is } = this.#held.get(description)!;
      if (is?.speaker !== speaker || is.method === 'HUMAN') continue;
      is.method = properties.method;
      is.decision = this.#shelf.add({ ...this.#shelf.get<object>(is.decision), ...properties });
    }
    return [];
  }

  #decisionsOn(ids: readonly string[]): DecisionRow[] {
    return ids.map((description) => {
      const { speaker, decision } = this.#held.get(description)!.is!;
      return { description, speaker, properties: this.#shelf.get(decision) };
    });
  }

  #dropAlike(ids: readonly string[], pairs: ReadonlySet<string>): [] {
    for (const id of ids) {
      for (const { a, b } of this.#alike.get(id)?.values() ?? []) {
        if (pairs.has(`${a} ${b}`)) continue;
        this.#alike.get(a)!.delete(`${a} ${b}`);
        this.#alike.get(b)!.delete(`${a} ${b}`);
      }
    }
    return [];
  }

  #putAlike(rows: Omit<Likeness, 'assertedAt'>[], at: string): [] {
    for (const { a, b, score, reason } of rows) {
      const pair = `${a} ${b}`;
      const assertedAt = this.#alike.get(a)?.get(pair)?.assertedAt ?? at;
      for (const id of [a, b]) {
        const of = this.#alike.get(id) ?? new Map<string, Likeness>();
        this.#alike.set(id, of.set(pair, { a, b, score, reason, assertedAt }));
      }
    }
    return [];
  }

  #ensure(ids: readonly string[], label: string): [] {
    for (const id of ids) {
      if (!this.#speakers.has(id)) this.#take(id);
      this.#speakers.set(id, label);
    }
    return [];
  }

  #take(id: string): void {
    this.#ids.push(id);
    this.#isSorted = false;
  }

  #revive(ids: readonly string[]): [] {
    for (const id of ids) if (this.#former.delete(id)) this.#speakers.set(id, '');
    return [];
  }

  #retire(rows: { from: string; to: string }[]): [] {
    for (const { from, to } of rows) {
      if (this.#descriptions.get(from) !== 0 || !this.#speakers.delete(from)) continue;
      this.#former.set(from, to);
    }
    return [];
  }
}

function answering(answers: readonly (readonly [{ text: string }, Answer])[]): ReadonlyMap<string, Answer> {
  return new Map(answers.map(([{ text }, answer]) => [text, answer]));
}
