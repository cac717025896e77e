import type { Attribution, Entry, Figure, Quote, Speaker } from '../../model/document.ts';
import { attributionId, type IdKind, idKind } from '../../model/ids.ts';
import type { StatementInput } from '../format/entries.ts';
import { SPEAKERS } from './local-names.ts';
import { readProvenance } from './provenance.ts';
import { type Reading, readTime } from './reading.ts';
import { spanOf } from './spans.ts';

type Kind = Attribution['attribution'];
type Voice = { speaker: string; as?: string; role?: string; attribution?: Kind; at: object };

/** Reads who said a statement: one attribution a speaker. A statement nobody said is reported; rule 11 of the model. */
export function readAttributions(
  input: StatementInput,
  statement: Quote | Figure,
  entry: Entry,
  reading: Reading,
  speakersById: ReadonlyMap<string, Speaker>,
): Attribution[] {
  const { report, localNames } = reading;
  if (input.speaker === undefined) {
    const message =
      'The statement has no speaker; name who said it (a `group` where no name is printed, the publisher where it speaks itself).';
    report.add('statement/no-speaker', message, input);
    return [];
  }
  const near = statement.selector.start ?? undefined;
  const provenance = {
    ...readProvenance(input, reading, { mustCite: false, entry, near }),
    ...(input.basis === undefined ? paragraphOf(statement, entry) : {}),
  };
  const on = readTime(input.on, reading, entry, input, 'on');
  const attributions = voices(input).flatMap((voice): Attribution[] => {
    const keys = Array.isArray(voice.at) ? [] : ['speaker'];
    const speaker = localNames.resolve(voice.speaker, SPEAKERS, voice.at, ...keys);
    if (speaker === null) return [];
    const attribution = voice.attribution ?? usualAttribution(speaker, reading, speakersById);
    checkAttribution(attribution, speaker, voice.at, reading, speakersById);
    return [
      {
        ...provenance,
        id: attributionId(statement.id, speaker),
        speaker,
        statement: statement.id,
        on,
        attributedAs: voice.as ?? null,
        roleAs: voice.role ?? null,
        cue: input.cue ?? null,
        attribution,
        audience: input.audience ?? null,
      },
    ];
  });
  const [first] = attributions.filter(
    ({ id }, index) => attributions.findIndex((each) => each.id === id) < index,
  );
  if (first) {
    report.add(
      'statement/speaker-twice',
      'One speaker is named twice for this statement; keep it once.',
      input,
      'speaker',
    );
  }
  for (const attribution of attributions) reading.written.set(attribution, input);
  return attributions;
}

/** The longest paragraph that can stand for a cited sentence. */
const LONGEST_BASIS = 1000;

/** Where nothing is cited but the text is there, the attribution rests on the paragraph that the words stand in. */
function paragraphOf({ selector }: Quote | Figure, entry: Entry): Partial<Attribution> {
  const { text } = entry;
  const span = spanOf(selector);
  if (text === null || !span) return {};
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const line = text.indexOf('\n', span.end);
  const to = line === -1 ? text.length : line;
  if (to - from > LONGEST_BASIS) return {};
  return { basisText: text.slice(from, to), basisEntry: entry.id, basisStart: from, basisEnd: to };
}

function voices(input: StatementInput): Voice[] {
  const { speaker, as, role, attribution } = input;
  const shared = { as, role, attribution };
  if (typeof speaker === 'string') return [{ ...shared, speaker, at: input }];
  const several = Array.isArray(speaker) ? speaker : speaker === undefined ? [] : [speaker];
  return several.map((voice) =>
    typeof voice === 'string'
      ? { ...shared, speaker: voice, at: speaker as object }
      : { ...shared, ...voice, at: voice },
  );
}

/** How a speaker's words are attributed unless the writer says otherwise. */
function usualAttribution(
  speaker: string,
  { source }: Reading,
  speakersById: ReadonlyMap<string, Speaker>,
): Kind {
  if (source.publishedBy.includes(speaker)) return 'PUBLISHER';
  const known = speakersById.get(speaker);
  return known?.type === 'Group' ? known.kind : 'NAMED';
}

const SUITING: Record<'person' | 'organisation' | 'group', readonly Kind[]> = {
  person: ['NAMED', 'SPOKESPERSON'],
  organisation: ['NAMED', 'SPOKESPERSON', 'COLLECTIVE', 'PUBLISHER'],
  group: ['COLLECTIVE', 'UNNAMED', 'SPOKESPERSON'],
};

/** Reports an attribution that does not suit its speaker. `at` is the map in which it was written. */
export function checkAttribution(
  attribution: Kind,
  speaker: string,
  at: object,
  { report, source }: Reading,
  speakersById: ReadonlyMap<string, Speaker>,
): void {
  const kind = idKind(speaker) as IdKind & keyof typeof SUITING;
  const name = speakersById.get(speaker)?.name ?? speaker;
  if (attribution === 'PUBLISHER' && !source.publishedBy.includes(speaker)) {
    const message = `Only a publisher of the source speaks as PUBLISHER, and ${JSON.stringify(name)} is none; leave \`attribution\` out.`;
    report.add('statement/attribution', message, at, 'attribution');
  } else if (!SUITING[kind].includes(attribution)) {
    const message = `The words of a ${kind} are never ${attribution}; write one of ${SUITING[kind].join(', ')}, or leave \`attribution\` out.`;
    report.add('statement/attribution', message, at, 'attribution');
  }
}
