import { Conflict } from '../../model/errors.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Write } from '../connect.ts';
import { deriveFrom } from './derive.ts';
import { createLink, findAny, type Standing } from './links.ts';
import { PERSON } from './person.ts';
import type { By, Operation } from './revision.ts';
import { record } from './write.ts';

/** What all links share that a person asserts: nobody has looked at them yet. */
export function provenance(
  { actor, at }: By,
  note: string | null,
): Pick<
  Provenance,
  'status' | 'confidence' | 'assertedBy' | 'assertedAt' | 'reviewedBy' | 'reviewedAt' | 'note'
> {
  return {
    status: 'PROPOSED',
    confidence: 'MEDIUM',
    assertedBy: actor.name,
    assertedAt: at,
    reviewedBy: null,
    reviewedAt: null,
    note,
  };
}

/**
 * Writes a link that a person asserts, with its revision. It counts as told by somebody beside all documents, so that it stays
 * when a document that tells it too goes.
 * @throws Conflict where the link stands already.
 */
export async function asserted(
  write: Write,
  { id, from, to, properties }: Standing,
  act: { operation: Operation; summary: string; shown: unknown; note: string | null },
  by: By,
): Promise<string> {
  const standing = await findAny(write, id);
  if (standing) {
    const { status, reviewedBy } = standing.properties;
    throw new Conflict(
      status === 'REJECTED'
        ? `${id} says that already, and ${reviewedBy} rejected it; reopen it with review.`
        : `${id} says that already; review it instead.`,
    );
  }
  const link = {
    id,
    from,
    to,
    properties: {
      ...properties,
      documents: [PERSON],
      digests: [''],
      claims: [JSON.stringify(properties)],
    },
  };
  await createLink(write, link);
  await deriveFrom(write, link);
  return record(write, by, {
    operation: act.operation,
    summary: act.summary,
    before: null,
    after: act.shown,
    note: act.note,
    touched: [id],
    steps: [{ kind: 'LINK', id, from, to, before: null, after: link.properties }],
  });
}
