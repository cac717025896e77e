import type { Source } from '../model/document.ts';
import { slugId } from '../model/ids.ts';
import { slug } from '../model/names.ts';
import type { SourceInput } from './format.ts';
import { readDate } from './reading.ts';
import type { Report } from './report.ts';
import type { Scope } from './scope.ts';

/** Reads the source: its dates, language, address and checksum must be what they say they are. */
export function readSource(input: SourceInput, scope: Scope, report: Report): Source {
  const { title, kind, id, url, language, licence, citation, sha256, publisher } = input;
  if (id !== undefined ? !/^source:\S+$/.test(id) : slug(title) === '') {
    const message = `A source's id is written as "source:some-name"; give one${id === undefined ? ', for none can be made from the title' : ' like that, or leave it out'}.`;
    report.add('id/malformed', message, input, id === undefined ? 'title' : 'id');
  }
  if (url !== undefined && !isWebAddress(url)) {
    report.add(
      'source/url',
      `${JSON.stringify(url)} is not an address of the web; write one that begins with https://.`,
      input,
      'url',
    );
  }
  if (!isLanguage(language)) {
    report.add(
      'source/language',
      `${JSON.stringify(language)} is not a language tag; write one such as "en-GB" or "fr".`,
      input,
      'language',
    );
  }
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) {
    report.add(
      'source/sha256',
      'A SHA-256 is 64 hexadecimal digits in lower case; copy it whole, or leave it out.',
      input,
      'sha256',
    );
  }
  const publishers = (typeof publisher === 'string' ? [publisher] : publisher).map((ref, index) =>
    typeof publisher === 'string'
      ? scope.resolve(ref, ['organisation'], input, 'publisher')
      : scope.resolve(ref, ['organisation'], input, 'publisher', index),
  );
  return {
    id: id ?? slugId('source', title),
    title,
    kind,
    url: url ?? null,
    publishedAt: readDate(input.publishedAt, report, input, 'publishedAt'),
    retrievedAt: readDate(input.retrievedAt, report, input, 'retrievedAt'),
    language,
    licence: licence ?? null,
    citation,
    sha256: sha256 ?? null,
    publishedBy: [...new Set(publishers.filter((each) => each !== null))],
  };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
