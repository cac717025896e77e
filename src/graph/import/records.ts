import { createHash } from 'node:crypto';
import { dateBounds } from '../../model/dates.ts';
import type {
  Attribution,
  CheckedDocument,
  Contradiction,
  Event,
  Figure,
  Measure,
  Place,
  Quote,
  Response,
  Role,
  Speaker,
} from '../../model/document.ts';
import { idKind } from '../../model/ids.ts';
import { PLACES } from '../lookup.ts';
import { indexedWords } from '../words.ts';
import { dateKey, latestKey, nameKey, positionKey, printedOn, sureKey, timeOf } from './keys.ts';

type Properties = Record<string, unknown>;

/** Something to be written, with a digest of all that is written of it: the same digest, nothing to do. */
export type Recorded = { id: string; digest: string; properties: Properties };
/** A node of the document's own with the edges that belong to it. */
export type NodeRecord = Recorded & { edges: Readonly<Record<string, unknown>> };
/** An edge with an id and provenance. */
export type LinkRecord = Recorded & {
  from: string;
  to: string;
  /** When it was first asserted, where it comes back. */
  assertedAt?: string;
};
/** The same where several documents may tell the link: `claim` is what this one says of it. */
export type ToldRecord = LinkRecord & { claim: string };
/** What a document says of something that other documents may speak of too. */
export type ClaimRecord = {
  /** What the document itself calls it; `of` is what it is in the graph, where that differs for speakers. */
  id: string;
  of: string;
  digest: string;
  type: SharedType;
  claim: string;
  /** Whether it refers to speakers of the document. */
  refers: boolean;
  /** When it was first told, and in which turn, where it comes back. */
  at?: string;
  turn?: number;
};

export type SharedType = 'Person' | 'Organisation' | 'Group' | 'Place' | 'Event' | 'Measure';

/** What the id of a shared thing is of. */
export function typeOf(id: string): SharedType {
  return PLACES[idKind(id)!]!.type as SharedType;
}

/** The stages of links, in the order in which they are written. */
export const LINK_STAGES = ['said', 'responses', 'contradictions', 'roles'] as const;

/** Those of them that several documents may tell. */
export const TOLD_BY_SEVERAL = ['contradictions', 'roles'] as const;

/** A checked document as what is written of it, stage by stage. */
export type Records = {
  source: NodeRecord;
  entries: NodeRecord[];
  claims: ClaimRecord[];
  quotes: NodeRecord[];
  figures: NodeRecord[];
  said: LinkRecord[];
  responses: LinkRecord[];
  contradictions: ToldRecord[];
  roles: ToldRecord[];
};

/** Works out what is to be written of a document. */
export function recordsOf(document: CheckedDocument): Records {
  const { source } = document;
  const positions = new Map<string, string>();
  const statement = statementRecord(document, positions);
  const quotes = document.quotes.map(statement);
  const figures = document.figures.map(statement);
  const position = (id: string) => positions.get(id) ?? '';
  return {
    source: nodeRecord(source.id, sourceProperties(document), { publishedBy: source.publishedBy }),
    entries: document.entries.map((entry) =>
      nodeRecord(entry.id, { ...entry, ...printedOn(entry, source) }, { source: source.id }),
    ),
    claims: claimsOf(document),
    quotes,
    figures,
    said: document.attributions.map((one) =>
      linkRecord({ ...one, by: one.speaker, position: position(one.statement) }, one.speaker, one.statement, [
        'speaker',
        'statement',
      ]),
    ),
    responses: document.responses.map((one) =>
      linkRecord({ ...one, position: `${position(one.from)}|${one.id}` }, one.from, one.to, ['from', 'to']),
    ),
    contradictions: document.contradictions.map((one) =>
      toldRecord(contradictionRecord(one, firstOf([position(one.a), position(one.b)]))),
    ),
    roles: document.roles.map((one) => toldRecord(linkRecord(one, one.person, one.at, ['person', 'at']))),
  };
}

/** The first in print; a statement of another document has no position here. */
function firstOf(positions: readonly string[]): string {
  return positions.filter((position) => position !== '').sort()[0] ?? '';
}

/** A contradiction as it is stored, between its two statements. */
export function contradictionRecord(one: Contradiction, position: string): LinkRecord {
  const own = `${position}|${one.id}`;
  return linkRecord({ ...one, position: own, sureKey: sureKey(one.confidence, own) }, one.a, one.b, [
    'a',
    'b',
  ]);
}

function sourceProperties({ source: { publishedBy: _, ...source } }: CheckedDocument): Properties {
  return {
    ...source,
    nameKey: nameKey(source.title, source.id),
    words: indexedWords([source.title]),
    names: [source.title, ...(source.url ? [source.url] : [])],
  };
}

function statementRecord(
  document: CheckedDocument,
  positions: Map<string, string>,
): (one: Quote | Figure) => NodeRecord {
  const entries = new Map(document.entries.map((entry) => [entry.id, entry]));
  const quotes = new Map(document.quotes.map((quote) => [quote.id, quote]));
  const said = new Map<string, string | null>();
  for (const { statement, on } of document.attributions) said.set(statement, said.get(statement) ?? on);
  return (one) => {
    const { selector, about, madeAt, entry: entryId, type, ...own } = one;
    const entry = entries.get(entryId)!;
    const saidOn = said.get(one.id) ?? null;
    const position = positionKey(document.source.id, entry.position, selector.start, one.id);
    positions.set(one.id, position);
    const time = timeOf(saidOn, entry, document.source);
    const {
      measure = null,
      place = null,
      statedIn = null,
      ...properties
    } = own as Omit<Figure, 'selector' | 'about' | 'madeAt' | 'entry' | 'type'>;
    return nodeRecord(
      one.id,
      {
        ...properties,
        saidOn,
        position,
        saidKey: dateKey(saidOn, position),
        saidUntil: saidOn === null ? null : dateBounds(saidOn).to,
        ...time,
        timeKey: dateKey(time.timeOn, position),
        latestKey: latestKey(time.timeOn, position),
        words: indexedWords([one.text]),
      },
      {
        entry: entryId,
        selector,
        about: allOf(about, place),
        // A figure was given where the words were said that state it.
        madeAt: madeAt ?? quotes.get(statedIn ?? '')?.madeAt ?? null,
        measure,
        place,
        statedIn,
      },
    );
  };
}

/** All that a statement is about; the one place of a figure is among them. */
function allOf(about: readonly string[], place: string | null): string[] {
  return [...new Set(place === null ? about : [...about, place])];
}

function claimsOf({ speakers, places, events, measures, participations }: CheckedDocument): ClaimRecord[] {
  const takingPart = (event: string) =>
    participations
      .filter((one) => one.event === event)
      .map(({ speaker, capacity, appears }) => ({ speaker, capacity, appears }));
  return [
    ...speakers.map((one) => claimRecord(one.type, one)),
    ...places.map((one) => claimRecord('Place', one)),
    ...events.map((one) => claimRecord('Event', { ...one, participants: takingPart(one.id) })),
    ...measures.map((one) => claimRecord('Measure', one)),
  ];
}

function claimRecord(
  type: SharedType,
  thing: Speaker | Place | Event | Measure | (Event & { participants: object[] }),
): ClaimRecord {
  const claim = JSON.stringify(thing);
  const refers =
    ('participants' in thing && thing.participants.length > 0) ||
    ('partOf' in thing && thing.partOf !== null) ||
    ('of' in thing && thing.of !== null);
  return { id: thing.id, of: thing.id, digest: digestOf(claim), type, claim, refers };
}

function toldRecord(record: LinkRecord): ToldRecord {
  return { ...record, claim: JSON.stringify(record.properties) };
}

function linkRecord(
  link: (Attribution | Response | Contradiction | Role) & {
    by?: string;
    position?: string;
    sureKey?: string;
  },
  from: string,
  to: string,
  ends: readonly string[],
): LinkRecord {
  const properties: Properties = Object.fromEntries(
    Object.entries(link).filter(([key]) => !ends.includes(key)),
  );
  return { id: link.id, from, to, properties, digest: digestOf(JSON.stringify([from, to, properties])) };
}

/** A node as it is written, with a digest of it. */
export function nodeRecord(
  id: string,
  properties: Properties,
  edges: Readonly<Record<string, unknown>>,
): NodeRecord {
  return { id, properties, edges, digest: digestOf(JSON.stringify([properties, edges])) };
}

/** A digest of all that a text says. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
