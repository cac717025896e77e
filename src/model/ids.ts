import { createHash } from 'node:crypto';
import { slug } from './names.ts';
import type { Selector } from './selectors.ts';

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
  'same',
  'utterance',
  'description',
  'identity',
  'revision',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** A readable id for what is curated, such as `person:natacha-bouchart`. */
export function slugId(kind: IdKind, name: string): string {
  return `${kind}:${slug(name)}`;
}

/** What tells one source from all others. */
export type SourceFacts = {
  title: string;
  url: string | null;
  publishedAt: string | null;
  sha256: string | null;
  publishedBy: readonly string[];
};

/**
 * An id for a source that nobody gave one: its title, readable, and eight digits over what tells it from others of that title.
 * That is its address and date; without an address its publishers, date and checksum.
 */
export function sourceId({ title, url, publishedAt, sha256, publishedBy }: SourceFacts): string {
  const apart =
    url === null ? [[...publishedBy].sort(), publishedAt, sha256] : [plainAddress(url), publishedAt];
  const digits = createHash('sha256')
    .update(JSON.stringify([slug(title), ...apart]))
    .digest('hex')
    .slice(0, 8);
  return `source:${[shortSlug(title), digits].filter(Boolean).join('-')}`;
}

/** An address without what makes no other page of it: protocol, `www.`, the case of the host and a closing slash. */
export function plainAddress(url: string): string {
  const full = URL.canParse(url) ? new URL(url).href : url;
  return full.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

const LONGEST_SLUG = 60;

function shortSlug(title: string): string {
  const whole = slug(title);
  if (whole.length <= LONGEST_SLUG) return whole;
  const cut = whole.slice(0, LONGEST_SLUG + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST_SLUG);
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

/** The id of a statement: where it stands, and in which words. */
export function statementId(
  kind: 'quote' | 'figure',
  entry: string,
  { start, end, exact }: Pick<Selector, 'start' | 'end' | 'exact'>,
): string {
  return contentId(kind, entry, start, end, exact);
}

/** The id of the link from a speaker to a statement. */
export function attributionId(statement: string, speaker: string): string {
  return contentId('attribution', statement, speaker);
}

/** The id of the link from a statement to what it responds to. */
export function responseId(from: string, to: string, kind: string): string {
  return contentId('response', from, to, kind);
}

/** The id of a contradiction that a person asserts between two statements, the smaller id first. */
export function contradictionId(a: string, b: string, kind: string): string {
  return contentId('contradiction', a, b, kind);
}

/** Which kind of thing an id names, or null when it cannot be an id of ours. */
export function idKind(id: string): IdKind | null {
  const colon = id.indexOf(':');
  // Without its colon a word such as "source1" is a name.
  const kind = colon < 0 ? '' : id.slice(0, colon);
  return (ID_KINDS as readonly string[]).includes(kind) ? (kind as IdKind) : null;
}
