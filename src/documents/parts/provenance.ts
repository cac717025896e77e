import { isMoment } from '../../model/dates.ts';
import type { Entry } from '../../model/document.ts';
import type { Basis, Confidence, Provenance, Status } from '../../model/provenance.ts';
import type { BasisInput, ProvenanceInput } from '../format/links.ts';
import type { Reading } from './reading.ts';
import { locate, stretchOf } from './spans.ts';

type Options = {
  /** Whether printed words must be cited where the grounds are STATED. */
  mustCite: boolean;
  /** The entry that the basis stands in unless it names another. */
  entry: Entry | null;
  /** An offset near which the words stand, where they stand several times. */
  near?: number | undefined;
  /** What stands where the writer leaves grounds and status out, in the place of what is usual. */
  usual?: { basis: Basis; status: Status };
};

/**
 * Reads a provenance block. What a person read in printed words is CONFIRMED, everything else PROPOSED,
 * unless the document says otherwise; what a rule asserts stays PROPOSED until somebody has reviewed it.
 */
export function readProvenance(input: ProvenanceInput, reading: Reading, options: Options): Provenance {
  const { report } = reading;
  const assertedBy = input.by ?? reading.by;
  const byRule = assertedBy.startsWith('rule:');
  const basis: Basis = input.grounds ?? (byRule ? 'RULE' : (options.usual?.basis ?? 'STATED'));
  const status: Status =
    input.status ??
    options.usual?.status ??
    reading.status ??
    (basis === 'STATED' ? 'CONFIRMED' : 'PROPOSED');
  const confidence: Confidence = input.confidence ?? (basis === 'STATED' ? 'HIGH' : 'MEDIUM');
  if (byRule && status === 'CONFIRMED' && input.reviewedBy === undefined) {
    const message = `What ${assertedBy} asserts is a guess and cannot be CONFIRMED by itself; write \`status: PROPOSED\`, or name the person who checked it in \`reviewedBy\`.`;
    report.add('provenance/unreviewed-rule', message, input, input.status === undefined ? 'by' : 'status');
  }
  if (input.reviewedAt !== undefined && !isMoment(input.reviewedAt)) {
    const message = `${JSON.stringify(input.reviewedAt)} is not a date-time; write it as 2014-10-28T15:30:00Z.`;
    report.add('date/malformed', message, input, 'reviewedAt');
  }
  const cited = input.basis === undefined ? NOTHING_CITED : readBasis(input.basis, input, reading, options);
  if (options.mustCite && basis === 'STATED' && input.basis === undefined) {
    const message =
      'The `basis` is missing: cite the printed sentence that states this, or write `grounds: INFERRED` and say why in a `note`.';
    report.add('basis/missing', message, input);
  }
  if (options.mustCite && basis === 'INFERRED' && input.basis === undefined && input.note === undefined) {
    const message =
      'An inference needs words to rest on or a reason: give a `basis` or a `note` (order on the page is neither).';
    report.add('basis/missing', message, input);
  }
  return {
    status,
    basis,
    ...cited,
    confidence,
    assertedBy,
    assertedAt: null,
    reviewedBy: input.reviewedBy ?? null,
    reviewedAt: input.reviewedAt ?? null,
    note: input.note ?? null,
  };
}

type Cited = Pick<Provenance, 'basisText' | 'basisEntry' | 'basisStart' | 'basisEnd'>;
const NOTHING_CITED: Cited = { basisText: null, basisEntry: null, basisStart: null, basisEnd: null };

function readBasis(basis: BasisInput, at: object, reading: Reading, { entry, near }: Options): Cited {
  const input = typeof basis === 'string' ? { words: basis } : basis;
  const stands = entryOf(input, basis, at, reading, entry);
  if (!stands) return { ...NOTHING_CITED, basisText: input.words };
  const report =
    typeof basis === 'string'
      ? {
          ...reading.report,
          add: (rule: string, message: string) => reading.report.add(rule, message, at, 'basis'),
        }
      : reading.report;
  const { exact, start, end } = locate(input, stretchOf(stands), report, stands === entry ? near : undefined);
  return { basisText: exact, basisEntry: stands.id, basisStart: start, basisEnd: end };
}

/** The entry that a basis names; else that of its statement; else the only one whose text holds the words, or the only one there is. */
function entryOf(
  input: Exclude<BasisInput, string>,
  basis: BasisInput,
  at: object,
  { report, entries, entryNamed }: Reading,
  entry: Entry | null,
): Entry | null {
  if (input.entry !== undefined) {
    const named = entryNamed.get(input.entry);
    if (!named) {
      const message = `There is no entry ${JSON.stringify(input.entry)}; write an entry's key or its number from 1 to ${entries.length}.`;
      report.add('reference/unknown', message, basis as object, 'entry');
    }
    return named ?? null;
  }
  if (entry) return entry;
  if (entries.length === 1) return entries[0]!;
  const holding = entries.filter(({ text }) => text?.includes(input.words));
  if (holding.length === 1) return holding[0]!;
  const found = holding.length === 0 ? 'no entry' : `${holding.length} entries`;
  const message = `The words of the basis stand in ${found} given here; say in which with \`basis: {words: …, entry: …}\`.`;
  report.add('basis/entry', message, at, 'basis');
  return null;
}
