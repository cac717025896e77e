import type { Attribution, Entry, Figure, Speaker } from '../../../model/document.ts';
import { attributionId } from '../../../model/ids.ts';
import type { Provenance } from '../../../model/provenance.ts';
import type { FigureInput } from '../../format/entries.ts';
import { checkAttribution } from '../attributions.ts';
import { readProvenance } from '../provenance.ts';
import { type Reading, readTime } from '../reading.ts';

/**
 * A figure inside a quote was said by the quote's speakers, in the same way and on the same ground; what the writer
 * gives with the figure itself goes before that.
 */
export function takeOverAttributions(
  input: FigureInput,
  figure: Figure,
  said: readonly Attribution[],
  entry: Entry,
  reading: Reading,
  speakersById: ReadonlyMap<string, Speaker>,
): Attribution[] {
  const near = figure.selector.start ?? undefined;
  const own = readProvenance(input, reading, { mustCite: false, entry, near });
  const given = defined({
    ...(input.grounds === undefined
      ? {}
      : { basis: own.basis, status: own.status, confidence: own.confidence }),
    ...(input.basis === undefined ? {} : citation(own)),
    assertedBy: input.by,
    status: input.status,
    confidence: input.confidence,
    reviewedBy: input.reviewedBy,
    reviewedAt: input.reviewedAt,
    note: input.note,
    on: readTime(input.on, reading, entry, input, 'on') ?? undefined,
    cue: input.cue,
    audience: input.audience,
    attribution: input.attribution,
    attributedAs: input.as,
    roleAs: input.role,
  });
  const writtenHere = Object.keys(given).length > 0;
  return said.map((each) => {
    const id = attributionId(figure.id, each.speaker);
    const attribution: Attribution = { ...each, ...given, id, statement: figure.id };
    if (input.attribution) checkAttribution(input.attribution, each.speaker, input, reading, speakersById);
    reading.written.set(attribution, writtenHere ? input : (reading.written.get(each) ?? input));
    return attribution;
  });
}

function citation({ basisText, basisEntry, basisStart, basisEnd }: Provenance): Partial<Attribution> {
  return { basisText, basisEntry, basisStart, basisEnd };
}

function defined(given: { [K in keyof Attribution]?: Attribution[K] | undefined }): Partial<Attribution> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
