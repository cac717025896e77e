import type { Write } from '../connect.ts';
import type { DescriptionRecord } from '../identity/descriptions.ts';
import type { DecisionRow } from '../identity/move.ts';
import { roleId } from '../identity/rekey.ts';
import { STANDING } from '../import/queries.ts';
import { digestOf, type LinkRecord, type NodeRecord, type Records, typeOf } from '../import/records.ts';
import type { Standing } from '../record/links.ts';
import { PERSON } from '../record/person.ts';
import * as q from './queries.ts';

/**
 * All that stands because of one source, under the ids that its own document uses: what it takes to put it back as it was. What is
 * worked out from it is not here; it follows when this is written.
 */
export type Held = {
  records: Records;
  descriptions: DescriptionRecord[];
  identities: DecisionRow[];
  refused: DecisionRow[];
  /** Descriptions of speakers whom no other source describes. */
  sole: string[];
  called: { id: string; name: string }[];
  former: { id: string; to: string }[];
  /** What people assert of its statements. */
  asserted: Standing[];
  /** When the rule first proposed what it proposes of its figures and measures. */
  proposed: { id: string; at: string }[];
  alike: { a: string; b: string; at: string }[];
  loaded: string | null;
};

/** What stands of a source; null where it does not stand. */
export async function heldOf(write: Write, source: string): Promise<Held | null> {
  const of = { source };
  const [own] = await write.run(q.SOURCE, of);
  if (!own) return null;
  const { loaded = null, ...properties } = without(own.properties, ['digest']);
  const statements = await write.run(q.STATEMENTS, of);
  const nodes = (isQuote: boolean) =>
    statements
      .filter((one) => one.isQuote === isQuote)
      .map(
        ({ isQuote: _, ...one }): NodeRecord => ({ ...one, properties: without(one.properties, ['digest']) }),
      );
  const descriptions = await write.run(q.DESCRIPTIONS, of);
  const speakers = await write.run(q.SPEAKERS, of);
  return {
    records: {
      source: { id: source, digest: own.digest, properties, edges: { publishedBy: own.publishedBy } },
      entries: (await write.run(q.ENTRIES, of)).map((one) => ({
        ...one,
        properties: without(one.properties, ['digest']),
        edges: { source },
      })),
      claims: (await write.run(q.CLAIMS, of)).map((one) => ({ ...one, of: one.id, type: typeOf(one.id) })),
      quotes: nodes(true),
      figures: nodes(false),
      said: (await write.run(q.SAID, of)).map(
        linkRecord(['on', 'attributedAs', 'roleAs', 'cue', 'audience']),
      ),
      responses: (await write.run(q.RESPONSES, of)).map(linkRecord([])),
      contradictions: (await write.run(q.CONTRADICTIONS, of)).map(toldRecord),
      roles: (await write.run(q.ROLES, of)).map(({ holder, at, ...one }) =>
        toldRecord({ ...one, id: ownRoleId(one, holder, at) }),
      ),
    },
    descriptions: descriptions.map(descriptionRecord),
    identities: descriptions.flatMap(({ is }) => is ?? []),
    refused: descriptions.flatMap(({ refused }) => refused),
    sole: descriptions.flatMap(({ isSole, properties: { id } }) => (isSole ? [id as string] : [])),
    called: speakers.flatMap(({ id, called }) => (called === null ? [] : [{ id, name: called }])),
    former: speakers.flatMap(({ id: to, former }) => former.map((id) => ({ id, to }))),
    asserted: await write.run(q.ASSERTED, { ...of, person: PERSON }),
    proposed: await write.run(q.PROPOSED, of),
    alike: await write.run(q.ALIKE, of),
    loaded: loaded as string | null,
  };
}

/** A digest of all that the document of a source says: the same where the same stands. */
export function printOf(records: Records): string {
  const digests = Object.entries(records).map(([stage, some]) => [stage, digestsIn([some].flat())]);
  return digestOf(JSON.stringify(digests.sort()));
}

/** Whether a document says anything else than what stands of it; what stands is only read as a whole where it does. */
export async function isToldAnew(write: Write, source: string, told: Records): Promise<boolean> {
  for (const [stage, text] of Object.entries(STANDING)) {
    const standing = digestsIn(await write.run(text, { source }));
    if (standing.join() !== digestsIn([told[stage as keyof Records]].flat()).join()) return true;
  }
  return false;
}

function digestsIn(some: readonly { digest: string }[]): string[] {
  return some.map(({ digest }) => digest).sort();
}

/** What a link carries that no document says, or that is written with it. */
const NOT_TOLD = ['documents', 'digests', 'digest', 'claims', 'assertedAt', 'by', 'given', 'left'];
/** What a document may leave empty, which the graph does not keep: it is said, so that it takes away what came meanwhile. */
const MAY_BE_NULL = ['basisText', 'basisEntry', 'basisStart', 'basisEnd', 'reviewedBy', 'reviewedAt', 'note'];

type Found = { id: string; from: string; to: string; digest: string; properties: Record<string, unknown> };

const linkRecord =
  (mayBeNull: readonly string[]) =>
  ({ properties, ...one }: Found): LinkRecord => ({
    ...one,
    assertedAt: properties.assertedAt as string,
    properties: { ...nulls([...MAY_BE_NULL, ...mayBeNull]), ...without(properties, NOT_TOLD) },
  });

function toldRecord({ claim, properties, ...one }: Found & { claim: string }) {
  const told = claim === '' ? without(properties, NOT_TOLD) : JSON.parse(claim);
  return { ...one, claim, assertedAt: properties.assertedAt as string, properties: told };
}

/** The id that the document itself gives a role, which had to be another where its speakers have other ids. */
function ownRoleId({ id, from, to, properties }: Found, holder: string, at: string): string {
  return id === roleId(holder, at, properties) ? roleId(from, to, properties) : id;
}

function descriptionRecord({
  properties: all,
  keys,
}: {
  properties: Record<string, unknown>;
  keys: string[];
}): DescriptionRecord {
  const { id, digest, ...properties } = { ...nulls(['decided', 'date', 'publisher']), ...all } as Record<
    string,
    unknown
  > & { id: string; digest: string };
  const { given, kind, decided } = properties as Pick<DescriptionRecord, 'given' | 'kind' | 'decided'>;
  return { id, given, kind, decided, keys, digest, properties };
}

function without(properties: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)));
}

function nulls(keys: readonly string[]): Record<string, null> {
  return Object.fromEntries(keys.map((key) => [key, null]));
}
