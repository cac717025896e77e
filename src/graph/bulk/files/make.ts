import { join } from 'node:path';
import type { CheckedDocument } from '../../../model/document.ts';
import { printOf } from '../../held/held.ts';
import { descriptionsOf } from '../../identity/descriptions.ts';
import { identify, type Regrouped } from '../../identity/identify.ts';
import { type Known, learn } from '../../identity/known.ts';
import { rekeyed } from '../../identity/rekey.ts';
import { TOLD_BY_SEVERAL, type ToldRecord } from '../../import/records.ts';
import { edgesOf } from '../../import/statement-edges.ts';
import { count, type Tallied } from '../../import/tally.ts';
import { phrasesIn } from '../../import/utterances.ts';
import { wordsSizeOf } from '../../import/words-size.ts';
import type { Brought } from '../record.ts';
import { fresh, type Incoming, linkRow, nodeRow, sourceNames, sourceRow, statementsIn } from '../rows.ts';
import { People } from './people.ts';
import { Phrases } from './phrases.ts';
import { Shelf } from './shelf.ts';
import { Sieve } from './sift.ts';
import { type Table, Tables, Whole } from './tables.ts';
import { Things } from './things.ts';

/** Links that several documents may tell, of one document. */
export type ToldBySeveral = { source: string; stage: (typeof TOLD_BY_SEVERAL)[number]; rows: ToldRecord[] };

/** What was made of documents for an empty graph, and what has still to be worked out once it stands. */
export type Made = {
  tables: Table[];
  documents: number;
  statements: number;
  /** What each batch brought, as it is recorded. */
  brought: Shelf;
  told: Shelf;
  /** Statements that respond, and quotes that may be printings of others. */
  responding: Shelf;
  near: Set<string>;
  measures: Set<string>;
  /** Lets go of the folder. */
  close(): void;
};

/** A document that was taken, and what was decided on it. */
type Taken = Incoming & {
  /** The description of each speaker by the document's own id, and the turn of each claim. */
  descriptions: [given: string, description: string][];
  turns: number[];
};

export type MakeOptions = {
  folder: string;
  /** Takes the documents that have to be loaded as usual afterwards, in the order in which they came. */
  rest: Shelf;
  at: string;
  /** Statements in one batch, as it is recorded. */
  batch: number;
  onProgress: (done: { documents: number; statements: number; of?: number }) => void;
};

/**
 * Makes files for the database's own importer of what documents say. They are read once: whom each means is decided on the way, a batch at a
 * time as in a load, and rows are written once all is decided. Memory holds what the documents share and a few bytes of each id; all else
 * lies in the folder.
 */
export async function makeFiles(documents: AsyncIterable<Incoming>, options: MakeOptions): Promise<Made> {
  const { folder, rest, at, batch, onProgress } = options;
  const shelves: Shelf[] = [];
  const shelf = (name: string) => {
    const made = new Shelf(join(folder, name));
    shelves.push(made);
    return made;
  };
  const people = new People(shelf('people'));
  const taken = shelf('taken');
  const made: Made = {
    ...{ tables: [], documents: 0, statements: 0, near: new Set(), measures: new Set() },
    ...{ brought: shelf('brought'), told: shelf('told'), responding: shelf('responding') },
    close: () => {
      for (const one of shelves) one.close();
    },
  };
  const batches: { documents: number; moved: Regrouped }[] = [];
  const decider = deciding(people, at);
  for await (const group of simpleOnes(documents, rest, batch)) {
    const decided = await decider(group);
    for (const one of decided.documents) taken.add(one);
    batches.push({ documents: group.length, moved: decided.moved });
    made.documents += group.length;
    made.statements += group.reduce((sum, one) => sum + statementsIn(one), 0);
    onProgress({ documents: made.documents, statements: made.statements });
  }
  const of = made.statements;
  let statements = 0;
  const writer = new Writer(new Tables(folder), people, { folder, at, made });
  const next = taken.values<Taken>();
  for (const { documents, moved } of batches) {
    const brought: Brought = { sources: [], statements: 0, moved };
    for (let n = 0; n < documents; n++) {
      const one = next.next().value as Taken;
      brought.sources.push(writer.write(one));
      brought.statements += statementsIn(one);
    }
    made.brought.add(brought);
    statements += brought.statements;
    onProgress({ documents: made.documents, statements, of });
  }
  made.tables = writer.end();
  return made;
}

/** Groups of documents that need no look at what stands; the others go on the shelf. */
async function* simpleOnes(
  documents: AsyncIterable<Incoming>,
  rest: Shelf,
  batch: number,
): AsyncGenerator<Incoming[]> {
  const sieve = new Sieve();
  let group: Incoming[] = [];
  let size = 0;
  for await (const one of documents) {
    if (!sieve.takes(one.document)) {
      rest.add(one);
      continue;
    }
    if (group.length > 0 && size + statementsIn(one) > batch) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(one);
    size += statementsIn(one);
  }
  if (group.length > 0) yield group;
}

/** Decides whom documents mean, group by group. */
function deciding(people: People, at: string) {
  const known: Known = new Map();
  const turns = new Map<string, number>();
  return async (group: readonly Incoming[]): Promise<{ documents: Taken[]; moved: Regrouped }> => {
    const described = group.map(({ document }) => ({
      source: document.source.id,
      descriptions: descriptionsOf(document),
    }));
    const { speakers, regrouped, learned } = await identify(people.write, described, at, known);
    learn(known, learned);
    const turnOf = (id: string) => {
      const turn = (turns.get(id) ?? 0) + 1;
      turns.set(id, turn);
      return turn;
    };
    return {
      moved: regrouped,
      documents: group.map((one, n) => ({
        ...one,
        descriptions: described[n]!.descriptions.map(({ given, id }) => [given, id]),
        turns: claimedIn(one.document).map((id) =>
          turnOf(speakers.get(one.document.source.id)!.get(id) ?? id),
        ),
      })),
    };
  };
}

/** What a document says something of, in the order of its claims. */
function claimedIn({ speakers, places, events, measures }: CheckedDocument): string[] {
  return [...speakers, ...places, ...events, ...measures].map(({ id }) => id);
}

/** Writes the rows of documents. They are those of a load: see ../write.ts and ../queries.ts. */
class Writer {
  readonly #tables: Tables;
  readonly #people: People;
  readonly #at: string;
  readonly #made: Made;
  readonly #things = new Things();
  readonly #phrases: Phrases;
  readonly #said: Tallied = new Map();

  constructor(
    tables: Tables,
    people: People,
    { folder, at, made }: { folder: string; at: string; made: Made },
  ) {
    this.#tables = tables;
    this.#people = people;
    this.#at = at;
    this.#made = made;
    this.#phrases = new Phrases(folder);
  }

  /** Gives the source with the print of what its document says. */
  write({ descriptions, turns, ...incoming }: Taken): Brought['sources'][number] {
    const tables = this.#tables;
    const { records: own } = fresh(incoming);
    const led = new Map(descriptions.map(([given, id]) => [given, this.#people.speakerOf(id)]));
    const one = { ...incoming, records: rekeyed(own, led, new Map()) };
    const { source, entries, claims, quotes, figures, said, responses } = one.records;

    const { id, properties } = sourceRow(one);
    tables.node('Source', id, sized(properties));
    const { names } = sourceNames(one);
    this.#things.name(names.map(({ printed }) => printed));
    for (const key of new Set(names.map(({ key }) => key))) tables.link('NAMES', `name ${key}`, id);
    for (const { id: to, given } of source.edges.publishedBy as End[])
      tables.link('PUBLISHED_BY', id, to, { given });
    for (const [n, claim] of claims.entries()) {
      const turn = turns[n]!;
      this.#things.add(claim, { source: id, turn, led });
      tables.link('DESCRIBES', id, claim.of, {
        ...{ given: claim.id, claim: claim.claim, digest: claim.digest, refers: claim.refers },
        ...{ at: this.#at, turn: new Whole(turn) },
      });
    }
    for (const { id: entry, properties } of entries.map(nodeRow)) {
      tables.node('Entry', entry, properties);
      tables.link('PART_OF', entry, id);
    }
    for (const [label, some] of [
      ['Quote', quotes],
      ['Figure', figures],
    ] as const)
      for (const { id: statement, properties, edges } of some.map(nodeRow)) {
        tables.node(`Statement:${label}`, statement, sized(properties));
        tables.link('FOUND_IN', statement, edges.entry as string, edges.selector as object as Properties);
      }
    this.#edges([...quotes, ...figures]);
    for (const link of said.map((one) => linkRow(one, id, this.#at)))
      tables.link('SAID', link.from, link.to, link.properties);
    count(this.#said, said);
    for (const link of responses.map((one) => linkRow(one, id, this.#at)))
      tables.link('RESPONDS_TO', link.from, link.to, link.properties);
    if (responses.length > 0) this.#made.responding.add(responses.map(({ from }) => from));
    for (const stage of TOLD_BY_SEVERAL)
      if (one.records[stage].length > 0)
        this.#made.told.add({ source: id, stage, rows: one.records[stage] } satisfies ToldBySeveral);
    for (const { id: quote, properties } of quotes)
      this.#phrases.add(quote, phrasesIn(properties.text as string, properties.speech as string));
    for (const { edges } of figures) if (edges.measure) this.#made.measures.add(edges.measure as string);
    return { id, print: printOf(own) };
  }

  /** Writes what all documents share, and ends the files. */
  end(): Table[] {
    this.#made.near = this.#phrases.writeTo(this.#tables);
    this.#things.writeTo(this.#tables, { speakers: this.#people.speakers(), said: this.#said });
    this.#people.writeTo(this.#tables);
    return this.#tables.close();
  }

  #edges(statements: Parameters<typeof edgesOf>[0]): void {
    const { about, also, madeAt, counts, states } = edgesOf(statements);
    for (const { from, to, ...properties } of about) this.#tables.link('ABOUT', from, to, properties);
    for (const { from, to, ...properties } of also) this.#tables.link('ALSO_ABOUT', from, to, properties);
    for (const { from, to } of madeAt) this.#tables.link('MADE_AT', from, to);
    for (const { from, to } of counts) this.#tables.link('COUNTS', from, to);
    for (const { from, to } of states) this.#tables.link('STATES', to, from);
  }
}

type End = { id: string; given: string };
type Properties = Readonly<Record<string, unknown>>;

/** With how long its words are. */
function sized(properties: Properties): Properties {
  return { ...properties, wordsSize: wordsSizeOf(properties.words as string) };
}
