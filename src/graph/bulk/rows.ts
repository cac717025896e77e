import type { CheckedDocument } from '../../model/document.ts';
import { fold } from '../../model/names.ts';
import { type LinkRecord, type NodeRecord, type Records, recordsOf } from '../import/records.ts';

/** A checked document on its way into the graph, with a digest of all it says and where it was read, for messages. */
export type Incoming = { document: CheckedDocument; digest: string; where: string };

/** So many statements are written in one transaction, unless somebody says otherwise. */
export const BATCH = 5_000;

/** What a new document adds, as rows; the same records that an ordinary import writes. */
export type Fresh = Incoming & { records: Records };

/** Works out what a new document adds. */
export function fresh(incoming: Incoming): Fresh {
  return { ...incoming, records: recordsOf(incoming.document) };
}

/** How many statements a document holds. */
export function statementsIn({ document }: Incoming): number {
  return document.quotes.length + document.figures.length;
}

/** A node as it stands after an import. */
export function nodeRow({ id, properties, digest, edges }: NodeRecord) {
  return { id, edges, properties: { ...properties, digest } };
}

/** A source with the digest of its document, by which a later load sees that nothing is to be done. */
export function sourceRow({ records, digest }: Fresh) {
  const { id, properties, digest: own } = records.source;
  return { id, properties: { ...properties, digest: own, loaded: digest } };
}

/** The names by which a source is found. */
export function sourceNames({ records }: { records: Pick<Records, 'source'> }) {
  const { id, properties } = records.source;
  return { id, names: (properties.names as string[]).map((printed) => ({ key: fold(printed), printed })) };
}

/** A link of one document as it stands after an import. */
export function linkRow(
  { id, from, to, properties, digest, assertedAt }: LinkRecord,
  source: string,
  at: string,
) {
  return {
    id,
    from,
    to,
    properties: {
      ...properties,
      digest,
      assertedAt: assertedAt ?? at,
      digests: [digest],
      documents: [source],
    },
  };
}
