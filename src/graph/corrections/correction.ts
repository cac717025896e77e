import type { Attribution, Figure, Quote, Speaker } from '../../model/document.ts';
import type { LinkRecord, NodeRecord } from '../import/records.ts';

/** What a person says that a source prints: the statement, and who said it. */
export type Spoken = {
  statement: Quote | Figure;
  /** Attributions, each in the place of one that the document tells (its id) or beside those (null). */
  said: readonly { instead: string | null; attribution: Attribution }[];
  /** Speakers whom the source did not name before. */
  speakers: readonly Speaker[];
};

/** What the document itself tells of a statement. */
export type ToldByDocument = { node: NodeRecord; said: readonly LinkRecord[] };

/**
 * What a person added to a source, or put right in it. It outlives imports: whenever the source is imported again, it is laid over
 * what the document tells.
 */
export type Correction = {
  source: string;
  /** The id of the statement, which it keeps when its words are put right. */
  statement: string;
  now: Spoken;
  /** What it stands in the place of; null for a statement that the document does not tell. */
  told: ToldByDocument | null;
  /** The ids of speakers that the source speaks of for this correction alone. */
  brought: readonly string[];
};
