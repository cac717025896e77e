import { createHash } from 'node:crypto';
import { slug } from './names.ts';

/** What an id may stand for; the part of an id before its colon. */
export const ID_KINDS = [
  'person',
  'organisation',
  'group',
  'place',
  'event',
  'measure',
  'source',
  'entry',
  'quote',
  'figure',
  'attribution',
  'response',
  'contradiction',
  'role',
  'revision',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** A readable id for what is curated, such as `person:natacha-bouchart`. */
export function slugId(kind: IdKind, name: string): string {
  return `${kind}:${slug(name)}`;
}

/** The id of something inside a curated thing, such as `entry:calais-live-blog/3`. */
export function childId(kind: IdKind, parent: string, child: string | number): string {
  return `${kind}:${parent.slice(parent.indexOf(':') + 1)}/${child}`;
}

/**
 * An id made of contents, for statements and edges, so that importing twice changes nothing:
 * `quote:` and 24 hexadecimal digits (96 bits) of SHA-256 over the parts.
 */
export function contentId(kind: IdKind, ...parts: readonly (string | number | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${kind}:${hash.slice(0, 24)}`;
}

/** Which kind of thing an id names, or null when it cannot be an id of ours. */
export function idKind(id: string): IdKind | null {
  const kind = id.slice(0, id.indexOf(':'));
  return (ID_KINDS as readonly string[]).includes(kind) ? (kind as IdKind) : null;
}
