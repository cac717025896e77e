import { jest } from '@jest/globals';
import { sameEnds } from '../../../src/graph/import/quantities.ts';
import { importDocument, importInto } from '../../../src/graph/import.ts';
import { inThePast } from '../../../src/graph/record/as-of.ts';
import { mergeMeasures, splitMeasure } from '../../../src/graph/record/measures.ts';
import { mergeSpeakers, splitSpeaker } from '../../../src/graph/record/merge.ts';
import { mergePlaces, splitPlace } from '../../../src/graph/record/places.ts';
import { DECISIONS, type Decision, review } from '../../../src/graph/record/review.ts';
import type { By } from '../../../src/graph/record/revision.ts';
import { undo } from '../../../src/graph/record/undo.ts';
import { removeSource } from '../../../src/graph/remove.ts';
import { Conflict } from '../../../src/model/errors.ts';
import { contentId } from '../../../src/model/ids.ts';
import { TOLERANCE_1 } from '../../../src/model/tolerance.ts';
import { asCypher, openGraph } from '../../support/graph.ts';
import { fc } from '../../support/properties.ts';
import { stateOf } from '../../support/state.ts';
import { told } from '../../support/told.ts';

// Three people review, merge and split speakers, places and measures, import again, retitle and remove papers, and undo, in any order. A plain model says what must come of it: each slot holds
// a value and the act that wrote it, and an act can be taken back as long as all that it wrote still stands.

const over = openGraph();
const PEOPLE = ['Petra Holm', 'Nora Vance', 'Quentin Reyes', 'Ulla Brandt'];
const TITLES = ['The Paper', 'The Daily Paper', 'Paper, The'];
const paper = (n: number, title: string) =>
  told(
    `paper-${n}`,
    [
      {
        words: `${(n + 1) ** 3 * 10} boats passed, with ${(n + 2) ** 3 * 100} crates`,
        speaker: 'ada',
        as: PEOPLE[n]!,
        about: ['port'],
        figures: [
          { words: `${(n + 1) ** 3 * 10} boats`, measure: 'boats' },
          { words: `${(n + 2) ** 3 * 100} crates`, measure: 'crates', unit: 'crate' },
        ],
      },
    ],
    {
      people: { ada: { name: PEOPLE[n] } },
      places: { port: { name: `Port ${n}`, kind: 'TOWN' } },
      measures: {
        crates: { name: `Crates ${n}`, definition: 'Crates that pass.', dimension: 'COUNT', unit: 'crate' },
      },
      source: { title },
    },
  );
beforeAll(async () => {
  await over.hold();
  for (const n of PEOPLE.keys())
    await importDocument(over.graph, paper(n, TITLES[0]!), new Date(Date.parse('2031-05-01') + n));
});

const placeOf = (n: number) => `place:port-${n}`;
const measureOf = (n: number) => `measure:crates-${n}`;
const sameOf = (n: number, m: number) => sameEnds(measureOf(n), measureOf(m)).id;
/** Each two papers once. */
const PAIRS = [...PEOPLE.keys()].flatMap((n) => [...PEOPLE.keys()].slice(n + 1).map((m) => [n, m] as const));
/** The contradiction of what two papers say of crates, which stands where their measures count the same. */
const clashOf = (n: number, m: number) => {
  const [a, b] = [n, m]
    .map((one) => paper(one, TITLES[0]!).figures.find(({ unit }) => unit === 'crate')!.id)
    .sort();
  return contentId('contradiction', a!, b!, TOLERANCE_1.id);
};

const ACTORS: readonly By['actor'][] = [
  { name: 'Ann', role: 'REVIEWER' },
  { name: 'Bob', role: 'REVIEWER' },
  { name: 'Cyd', role: 'ADMIN' },
];

/** No value where the thing does not stand; a contradiction stands as long as both of its papers do, and keeps its value meanwhile. */
type Value = { value: string | null; act: string };
type Slots = Map<string, Value>;
type Written = Map<string, { before: Value; after: Value }>;
/** An act: what it wrote, which contradictions it decided on, which act it took back, and whether it is taken back itself. */
type Done = { revision: string; written: Written; reviews?: string[]; undoes?: number; undone?: boolean };

const act = fc.record({
  kind: fc.constantFrom(
    'review',
    'review',
    'merge',
    'split',
    'import',
    'retitle',
    'remove',
    'mergePlaces',
    'splitPlace',
    'mergeMeasures',
    'splitMeasure',
    'undo',
    'undo',
    'undo',
    'undo',
  ),
  who: fc.nat({ max: 2 }),
  one: fc.nat({ max: 999 }),
  other: fc.nat({ max: 999 }),
  decision: fc.constantFrom(...DECISIONS),
});
type Act = { kind: string; who: number; one: number; other: number; decision: Decision };

/** What the graph says of each slot. */
async function seen(run = over.run): Promise<Map<string, string>> {
  const rows = await run(
    `MATCH ()-[r:CONTRADICTS]->() RETURN r.id AS id, r.status + ' ' + coalesce(r.reviewedBy, 'nobody') AS value
     UNION MATCH (d:Description {kind: 'PERSON'})-[:IS]->(s:Speaker) RETURN d.id AS id, s.id AS value
     UNION MATCH (s:Source) RETURN s.id AS id, s.title AS value
     UNION MATCH (f:Former) WHERE f.to IS NOT NULL RETURN f.id AS id, f.to AS value
     UNION MATCH (:Measure)-[r:SAME_AS]->(:Measure) RETURN r.id AS id, r.status + ' ' + r.reviewedBy AS value`,
  );
  return new Map(rows.map(({ id, value }) => [id as string, value as string]));
}

/** What goes when a paper goes: itself, its description, and the contradictions of its figure. */
async function partsOfPapers(): Promise<Map<string, string[]>> {
  const rows = await over.run(
    `MATCH (s:Source) RETURN s.id AS source, [s.id]
      + COLLECT { MATCH (s)-[:GIVES]->(d:Description {kind: 'PERSON'}) RETURN d.id }
      + COLLECT { MATCH (s)<-[:PART_OF]-()<-[:FOUND_IN]-()-[r:CONTRADICTS]-() RETURN r.id } AS parts`,
  );
  const held = new Map(rows.map(({ source, parts }) => [source as string, parts as string[]]));
  for (const [n, m] of PAIRS)
    for (const one of [n, m]) held.get(`source:paper-${one}`)!.push(sameOf(n, m), clashOf(n, m));
  return held;
}

/** What goes with its papers, and keeps its value until they come back. */
const FOLLOWS = /^(?:contradiction|same):/;

/** Whether a contradiction's papers both stand; other things say by themselves whether they do. */
function isThere(id: string, slots: Slots, held: ReadonlyMap<string, readonly string[]>): boolean {
  if (!FOLLOWS.test(id)) return slots.get(id)!.value !== null;
  return [...held].every(([paper, parts]) => !parts.includes(id) || slots.get(paper)!.value !== null);
}

/** Where a place leads in the end. */
function placeIn(slots: Slots, id: string): string {
  const to = slots.get(id)?.value;
  return to ? placeIn(slots, to) : id;
}

/** Which of two measures' links stand, and how. */
function sameIn(slots: Slots, held: ReadonlyMap<string, string[]>, n: number, m: number): string | null {
  const id = sameOf(n, m);
  return isThere(id, slots, held) ? (slots.get(id)!.value?.split(' ')[0] ?? null) : null;
}

/** Keeps where speakers lead of whom nothing is left, because it went to others. */
function follow(before: Slots, now: Slots, leads: Map<string, string>): void {
  const held = new Set([...now.values()].map(({ value }) => value));
  for (const id of held) leads.delete(id!);
  for (const [id, { value }] of before) {
    const to = now.get(id)!.value;
    if (id.startsWith('description:') && value && to && value !== to && !held.has(value))
      leads.set(value, to);
  }
}

/** A merge of places is taken back while the paper that names the merged one is away. */
const PLACE_WITHOUT_PAPERS = (
  [
    ['remove', 1, 574, 768],
    ['undo', 0, 889, 752],
    ['mergePlaces', 2, 461, 5],
    ['remove', 1, 3, 903],
    ['undo', 2, 990, 994],
    ['undo', 1, 4, 325],
    ['undo', 0, 661, 51],
  ] as const
).map(([kind, who, one, other]): Act => ({ kind, who, one, other, decision: 'CONFIRM' }));

const SEQUENCES = Number(process.env.ON_RECORD_SEQUENCES ?? 30);
// More of them take longer than other tests may.
jest.setTimeout(240_000 + SEQUENCES * 10_000);

test('any sequence of acts comes to what a plain model says, and unwinds to the first graph', async () => {
  const first = await stateOf(over);
  const start = await seen();
  const links = [...start.keys()].filter((id) => id.startsWith('contradiction:'));
  const sames = PAIRS.map(([n, m]) => sameOf(n, m));
  const held = await partsOfPapers();
  expect(links.length).toBeGreaterThan(3);
  let moment = Date.parse('2031-06-01T00:00:00Z');
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts: Act[]) => {
      const slots: Slots = new Map<string, Value>([
        ...[...start].map(([id, value]) => [id, { value, act: 'start' }] as const),
        ...[...PEOPLE.keys()].map((n) => [placeOf(n), { value: null, act: 'start' }] as const),
        ...sames.map((id) => [id, { value: null, act: 'start' }] as const),
      ]);
      // Speakers of whom nothing is left lead to where it went.
      const leads = new Map<string, string>();
      const done: Done[] = [];
      const write = (revision: string, wanted: Map<string, Value>, more: Partial<Done> = {}) => {
        const written: Written = new Map();
        const before = new Map(slots);
        for (const [id, after] of wanted) {
          written.set(id, { before: slots.get(id)!, after });
          slots.set(id, after);
        }
        follow(before, slots, leads);
        done.push({ revision, written, ...more });
      };
      const middle = Math.floor(acts.length / 2);
      let then: { at: string; seen: Map<string, string> } | undefined;
      for (const [n, one] of acts.entries()) {
        if (n === middle && acts.length % 3 === 0)
          then = { at: new Date(moment++).toISOString(), seen: await seen() };
        await doOne(one, { slots, leads, held }, done, write, () => new Date(moment++).toISOString());
      }
      const stands = [...slots].flatMap(([id, { value }]) =>
        value !== null && isThere(id, slots, held) ? [[id, value] as const] : [],
      );
      const clashes = PAIRS.flatMap(([n, m]) =>
        sameIn(slots, held, n, m) === 'CONFIRMED' ? [[clashOf(n, m), 'PROPOSED nobody'] as const] : [],
      );
      expect(await seen()).toEqual(new Map([...stands, ...clashes]));
      // A look back shows the graph as it stood in the middle of them, and changes nothing. Some of the sequences show it well enough.
      if (acts.length % 3 === 0)
        expect(
          await inThePast(over.graph, new Date(then!.at), ({ read }) =>
            seen((text, parameters) => read(asCypher(text), parameters)),
          ),
        ).toEqual(then!.seen);
      const by = { actor: ACTORS[2]!, at: new Date(moment++).toISOString() };
      for (const { revision } of done.toReversed()) await over.graph.write((w) => undo(w, { revision }, by));
      expect(await stateOf(over)).toEqual(first);
    }),
    { numRuns: SEQUENCES, examples: [[PLACE_WITHOUT_PAPERS]] },
  );

  async function doOne(
    { kind, who, one, other, decision }: Act,
    { slots, leads, held }: { slots: Slots; leads: Map<string, string>; held: ReadonlyMap<string, string[]> },
    done: readonly Done[],
    write: (revision: string, wanted: Map<string, Value>, more?: Partial<Done>) => void,
    now: () => string,
  ): Promise<void> {
    const by = { actor: ACTORS[who]!, at: now() };
    const speakers = [
      ...new Set(
        [...slots].flatMap(([id, { value }]) => (id.startsWith('description:') && value ? [value] : [])),
      ),
    ].sort();
    const of = (speaker: string) =>
      [...slots].flatMap(([id, { value }]) => (value === speaker ? [id] : [])).sort();
    const n = one % PEOPLE.length;
    const source = `source:paper-${n}`;
    const title = slots.get(source)!.value;
    if (kind === 'import' && title !== null)
      await importDocument(over.graph, paper(n, title), new Date(by.at));
    if (kind === 'retitle' && title !== null) {
      const wanted = TITLES.filter((each) => each !== title)[other % 2]!;
      const { revision } = await over.graph.write((w) => importInto(w, paper(n, wanted), new Map(), by));
      write(revision!, new Map([[source, { value: wanted, act: by.at }]]));
    }
    if (kind === 'remove' && title !== null) {
      const { revision } = await over.graph.write((w) => removeSource(w, source, by));
      // Its contradictions follow.
      const parts = held.get(source)!.filter((id) => !FOLLOWS.test(id));
      write(revision, new Map(parts.map((id) => [id, { value: null, act: by.at }])));
    }
    if (kind === 'review') {
      const standing = links.filter((id) => isThere(id, slots, held));
      const id = standing[one % Math.max(1, standing.length)];
      if (!id) return;
      const { revision } = await over.graph.write((w) => review(w, { id, decision }, by));
      const status = { CONFIRM: 'CONFIRMED', DISPUTE: 'DISPUTED', REJECT: 'REJECTED', REOPEN: 'PROPOSED' }[
        decision
      ];
      // Reopened twice it stands as it stood after the first time.
      const isOpen = decision === 'REOPEN';
      write(
        revision,
        new Map([
          [id, { value: `${status} ${isOpen ? 'nobody' : by.actor.name}`, act: isOpen ? 'start' : by.at }],
        ]),
        { reviews: [id] },
      );
    }
    if (kind === 'merge' && speakers.length > 1) {
      const into = speakers[one % speakers.length]!;
      const from = speakers.filter((id) => id !== into)[other % (speakers.length - 1)]!;
      const { revision } = await over.graph.write((w) => mergeSpeakers(w, { into, from: [from] }, by));
      write(revision, new Map(of(from).map((id) => [id, { value: into, act: by.at }])));
    }
    if (kind === 'split') {
      const large = speakers.filter((id) => of(id).length > 1);
      const id = large[one % Math.max(1, large.length)];
      if (!id) return;
      const held = of(id);
      const leaving = held[other % held.length]!;
      const { revision, speaker } = await over.graph.write((w) =>
        splitSpeaker(w, { id, descriptions: [leaving] }, by),
      );
      expect(speakers).not.toContain(speaker);
      write(
        revision,
        new Map(held.map((each) => [each, { value: each === leaving ? speaker : id, act: by.at }])),
      );
    }
    const standing = [...PEOPLE.keys()].filter((n) => slots.get(`source:paper-${n}`)!.value !== null);
    if (kind === 'mergePlaces') {
      const places = [...new Set(standing.map((n) => placeIn(slots, placeOf(n))))];
      const into = places[one % Math.max(1, places.length)];
      const from = places.filter((id) => id !== into)[other % Math.max(1, places.length - 1)];
      if (!into || !from) return;
      const { revision } = await over.graph.write((w) => mergePlaces(w, { into, from: [from] }, by));
      write(revision, new Map([[from, { value: into, act: by.at }]]));
    }
    if (kind === 'splitPlace') {
      const merged = standing.map(placeOf).filter((id) => slots.get(id)!.value !== null);
      const place = merged[one % Math.max(1, merged.length)];
      if (!place) return;
      const id = placeIn(slots, place);
      const { revision } = await over.graph.write((w) => splitPlace(w, { id, places: [place] }, by));
      write(revision, new Map([[place, { value: null, act: 'start' }]]));
    }
    if (kind === 'mergeMeasures' || kind === 'splitMeasure') {
      const n = standing[one % Math.max(1, standing.length)];
      const m = standing.filter((each) => each !== n)[other % Math.max(1, standing.length - 1)];
      if (n === undefined || m === undefined) return;
      const is = (x: number, y: number, status: string) => sameIn(slots, held, x, y) === status;
      const together = new Set([n, m]);
      for (const each of together)
        for (const next of standing) if (next !== each && is(each, next, 'CONFIRMED')) together.add(next);
      const isMerge = kind === 'mergeMeasures';
      const pairs = PAIRS.filter((pair) =>
        isMerge ? pair.every((each) => together.has(each)) : pair.includes(n) && pair.includes(m),
      );
      const changing = pairs.filter(([x, y]) => !is(x, y, isMerge ? 'CONFIRMED' : 'REJECTED'));
      const refused =
        changing.length === 0 ||
        (isMerge
          ? pairs.some(([x, y]) => is(x, y, 'REJECTED'))
          : standing.some(
              (each) => each !== n && each !== m && is(each, n, 'CONFIRMED') && is(each, m, 'CONFIRMED'),
            ));
      const doing = over.graph.write((w) =>
        isMerge
          ? mergeMeasures(w, { into: measureOf(n), from: [measureOf(m)] }, by)
          : splitMeasure(w, { id: measureOf(n), from: [measureOf(m)] }, by),
      );
      if (refused) return void (await expect(doing).rejects.toThrow(Conflict));
      const { revision } = await doing;
      const value = `${isMerge ? 'CONFIRMED' : 'REJECTED'} ${by.actor.name}`;
      write(revision, new Map(changing.map(([x, y]) => [sameOf(x, y), { value, act: by.at }])), {
        reviews: changing.flatMap(([x, y]) => [sameOf(x, y), clashOf(x, y)]),
      });
    }
    if (kind === 'undo' && done.length > 0) {
      const place = one % done.length;
      const { revision, written, undoes } = done[place]!;
      const reviewed = done.slice(place).flatMap((each) => (each.undone ? [] : (each.reviews ?? [])));
      const goes = [...written].flatMap(([id, { before }]) =>
        before.value === null ? (held.get(id) ?? []) : [],
      );
      const stands =
        [...written].every(([id, { after }]) => slots.get(id)!.act === after.act) &&
        [...links, ...sames].every((id) => !written.has(id) || isThere(id, slots, held)) &&
        // A place must not lead to one that leads to it by now.
        [...written].every(
          ([id, { before }]) =>
            !id.startsWith('place:') || before.value === null || placeIn(slots, before.value) !== id,
        ) &&
        // Nobody's decision since is lost with a paper that goes.
        !goes.some((id) => reviewed.includes(id) && isThere(id, slots, held));
      const undone = over.graph.write((w) => undo(w, { revision }, by));
      const back = ({ value, act }: Value): Value => {
        let now = value;
        while (now !== null && leads.has(now)) now = leads.get(now)!;
        return now === value || speakers.includes(value!) ? { value, act } : { value: now, act };
      };
      const isRemoval = [...written.values()].some(({ after }) => after.value === null);
      if (stands) {
        write(
          (await undone).revision,
          new Map([...written].map(([id, { before }]) => [id, isRemoval ? back(before) : before])),
          { undoes: place },
        );
        done[place]!.undone = true;
        if (undoes !== undefined) done[undoes]!.undone = false;
      } else await expect(undone).rejects.toThrow(Conflict);
    }
  }
});
