import type { CheckedDocument, Speaker } from '../../model/document.ts';
import { contentId, idKind } from '../../model/ids.ts';
import { fold } from '../../model/names.ts';
import { blockKeys, companyKey } from '../../sameness/people/blocks.ts';
import type { Described } from '../../sameness/people/described.ts';
import { digestOf } from '../import/records.ts';

/** What a source says of someone, as it is kept. */
export type DescriptionRecord = {
  id: string;
  /** The id that the document itself uses for the speaker; another document may use it for somebody else. */
  given: string;
  kind: Described['kind'];
  /** Whom a person took it for, where the document says so by an id. */
  decided: string | null;
  keys: string[];
  digest: string;
  properties: Record<string, unknown>;
};

/** What of a document tells whom it means. */
export type Telling = {
  source: Pick<CheckedDocument['source'], 'id' | 'publishedAt' | 'publishedBy'>;
  speakers: CheckedDocument['speakers'];
  places: readonly { id: string; name: string }[];
  participations: readonly { speaker: string }[];
  quotes: readonly { about: readonly string[] }[];
  figures: readonly { about: readonly string[] }[];
  attributions: readonly Pick<
    CheckedDocument['attributions'][number],
    'speaker' | 'attributedAs' | 'roleAs' | 'attribution'
  >[];
  responses: readonly { to: string }[];
  roles: readonly { person: string; at: string; title: string }[];
};

/** What a document says of everyone whom it defines, or means by an id of another document. */
export function descriptionsOf(document: Telling): DescriptionRecord[] {
  const { source } = document;
  const printed = printedOf(document);
  const defined = new Map(document.speakers.map((one) => [one.id, one]));
  const ids = [...new Set([...defined.keys(), ...referredTo(document)])];
  const publishers = new Set(source.publishedBy);
  const company = new Map(
    document.speakers
      .filter(({ type, id }) => type !== 'Group' && !publishers.has(id))
      .map((one) => [one.id, companyKey({ kind: kindOf(one.id), names: namesOf(one) })]),
  );
  const companies = [...company].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const places = document.places.map(({ name }) => fold(name)).sort();
  const publisher = [...source.publishedBy].sort()[0] ?? null;
  return ids.map((given) => {
    const speaker = defined.get(given);
    const { names, roles } = printed.get(given) ?? { names: new Set<string>(), roles: new Set<string>() };
    const kind = kindOf(given);
    const own = speaker ? namesOf(speaker) : [];
    // "She" and "the mayor" are no forms of a name: one shares a word with it.
    const all = [
      ...new Set([...own, ...[...names].filter((form) => own.length === 0 || shareWord(form, own))]),
    ];
    const properties = {
      given,
      source: source.id,
      kind,
      name: all[0] ?? given.slice(given.indexOf(':') + 1),
      names: all,
      roles: [...roles],
      decided: speaker && !speaker.decided ? null : given,
      date: source.publishedAt,
      publisher,
      beside: [...new Set(companies.flatMap(([id, key]) => (id === given ? [] : [key])))],
      places,
      position: `${source.id}|${given}`,
    };
    return {
      id: contentId('description', source.id, given),
      given,
      kind,
      decided: properties.decided,
      keys: blockKeys({ kind, names: all }),
      digest: digestOf(JSON.stringify(properties)),
      properties,
    };
  });
}

function kindOf(id: string): Described['kind'] {
  const kind = idKind(id);
  return kind === 'organisation' ? 'ORGANISATION' : kind === 'group' ? 'GROUP' : 'PERSON';
}

function namesOf({ name, aliases }: Speaker): string[] {
  return [name, ...aliases];
}

/** Forms of names and roles that the document prints of each speaker where it speaks or holds a role. */
function printedOf(document: Telling): Map<string, { names: Set<string>; roles: Set<string> }> {
  const found = new Map<string, { names: Set<string>; roles: Set<string> }>();
  const of = (id: string) => {
    const one = found.get(id) ?? { names: new Set(), roles: new Set() };
    found.set(id, one);
    return one;
  };
  for (const { speaker, attributedAs, roleAs, attribution } of document.attributions) {
    if (attributedAs && attribution === 'NAMED' && isForm(attributedAs)) of(speaker).names.add(attributedAs);
    if (roleAs) of(speaker).roles.add(roleAs);
  }
  const named = new Map([...document.speakers, ...document.places].map(({ id, name }) => [id, name]));
  for (const { person, at, title } of document.roles)
    of(person).roles.add(named.has(at) ? `${title}, ${named.get(at)}` : title);
  return found;
}

/** A form of a name begins with a capital and is short; "the mayor, who spoke later" is none. */
function isForm(printed: string): boolean {
  const words = printed.split(/\s+/);
  return (
    words.length <= 5 &&
    words.every(
      (word) => /^[\p{Lu}"“(]/u.test(word) || /^(?:van|der|den|de|la|le|du|di|da|von|bin|al|el)$/.test(word),
    )
  );
}

function shareWord(form: string, names: readonly string[]): boolean {
  const words = new Set(names.flatMap(wordsOf));
  return wordsOf(form).some((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function referredTo(document: Telling): string[] {
  const all = [
    ...document.source.publishedBy,
    ...document.speakers.flatMap((one) =>
      one.type === 'Organisation' ? [one.partOf] : one.type === 'Group' ? [one.of] : [],
    ),
    ...document.participations.map(({ speaker }) => speaker),
    ...[...document.quotes, ...document.figures].flatMap(({ about }) => about),
    ...document.attributions.map(({ speaker }) => speaker),
    ...document.responses.map(({ to }) => to),
    ...document.roles.flatMap(({ person, at }) => [person, at]),
  ];
  return all.filter((id): id is string => id !== null && SPEAKING.has(idKind(id) ?? ''));
}

const SPEAKING = new Set(['person', 'organisation', 'group']);
