import type { Source } from '../../model/document.ts';
import { sourceId } from '../../model/ids.ts';
import type { Report } from '../faults/report.ts';
import type { SourceInput } from '../format/document.ts';
import type { LocalNames } from './local-names.ts';
import { readDate } from './reading.ts';

/** Reads the source: its dates, language, address and checksum must be what they say they are. */
export function readSource(input: SourceInput, localNames: LocalNames, report: Report): Source {
  const { title, kind, id, url, language, licence, citation, sha256, publisher } = input;
  if (id !== undefined && !/^source:\S+$/.test(id)) {
    const message = `A source's id is written as "source:some-name"; give one like that, or leave it out.`;
    report.add('id/malformed', message, input, 'id');
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
  const publishers = (typeof publisher === 'string' ? [publisher] : (publisher ?? [])).map((ref, index) =>
    typeof publisher === 'string'
      ? localNames.resolve(ref, ['organisation'], input, 'publisher')
      : localNames.resolve(ref, ['organisation'], input, 'publisher', index),
  );
  const facts = {
    title,
    url: url ?? null,
    publishedAt: readDate(input.publishedAt, report, input, 'publishedAt'),
    sha256: sha256 ?? null,
    publishedBy: [...new Set(publishers.filter((each) => each !== null))],
  };
  return {
    ...facts,
    id: id ?? sourceId(facts),
    kind,
    retrievedAt: readDate(input.retrievedAt, report, input, 'retrievedAt'),
    language,
    licence: licence ?? null,
    citation,
  };
}

/** Whether a text is an address of the web. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Whether a text is one BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
