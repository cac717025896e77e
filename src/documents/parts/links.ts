import type { Contradiction, Response, Role } from '../../model/document.ts';
import { contentId, contradictionId, responseId } from '../../model/ids.ts';
import type { DocumentInput } from '../format/document.ts';
import { SPEAKERS, STATEMENTS } from './local-names.ts';
import { readProvenance } from './provenance.ts';
import { type Reading, readDate } from './reading.ts';
import type { Statements } from './statements.ts';

/** Reads what each statement responds to. */
export function readResponses({ answering }: Statements, reading: Reading): Response[] {
  const { report, localNames } = reading;
  const seen = new Set<string>();
  return answering.flatMap(({ input, statement, entry }) =>
    (input.respondsTo ?? []).flatMap((link): Response[] => {
      const near = statement.selector.start ?? undefined;
      const provenance = readProvenance(link, reading, { mustCite: true, entry, near });
      const to = localNames.resolve(link.to, [...STATEMENTS, ...SPEAKERS, 'event'], link, 'to');
      if (to === null) return [];
      if (to === statement.id) {
        report.add(
          'response/self',
          'A statement cannot respond to itself; name what it responds to.',
          link,
          'to',
        );
      }
      const id = responseId(statement.id, to, link.kind);
      if (seen.has(id)) {
        report.add(
          'response/duplicate',
          `This statement already ${link.kind} ${JSON.stringify(link.to)}; keep one of the two.`,
          link,
        );
      }
      seen.add(id);
      const response = { ...provenance, id, from: statement.id, to, kind: link.kind };
      reading.written.set(response, link);
      return [response];
    }),
  );
}

/** Reads the contradictions that a person asserts; rule 9 of the model wants a reason, and a second person to confirm. */
export function readContradictions(
  inputs: DocumentInput['contradictions'],
  reading: Reading,
  entryOf: (statement: string) => Reading['entries'][number] | null,
): Contradiction[] {
  const { report, localNames } = reading;
  const seen = new Set<string>();
  return (inputs ?? []).flatMap((input): Contradiction[] => {
    const ends = input.between.map((ref, index) =>
      localNames.resolve(ref, STATEMENTS, input, 'between', index),
    );
    const [first, second] = ends;
    if (input.kind === 'VALUE') {
      const message =
        'Figures are compared at import, with the reason and the gap; take this out, or write DENIAL or INCOMPATIBLE for what a reader finds.';
      report.add('contradiction/value', message, input, 'kind');
    }
    const entry = first ? entryOf(first) : null;
    const provenance = readProvenance(input, reading, { mustCite: false, entry, usual: CONTRADICTING });
    if (
      provenance.status === 'CONFIRMED' &&
      (!provenance.reviewedBy || provenance.reviewedBy === provenance.assertedBy)
    ) {
      const message = `A contradiction is confirmed by a second person: name one other than ${JSON.stringify(provenance.assertedBy)} in \`reviewedBy\`, or leave the status out.`;
      report.add('contradiction/second-person', message, input, input.status ? 'status' : 'between');
    }
    if (!first || !second) return [];
    if (first === second) {
      report.add('contradiction/self', 'A statement cannot contradict itself; name two.', input, 'between');
    }
    const [a, b] = first < second ? [first, second] : [second, first];
    const id = contradictionId(a, b, input.kind);
    if (seen.has(id)) {
      report.add(
        'contradiction/duplicate',
        'This contradiction is written twice; keep one.',
        input,
        'between',
      );
    }
    seen.add(id);
    const contradiction: Contradiction = {
      ...provenance,
      id,
      a,
      b,
      kind: input.kind,
      method: 'HUMAN',
      policy: null,
      gap: null,
      relativeGap: null,
      reason: input.reason,
    };
    reading.written.set(contradiction, input);
    return [contradiction];
  });
}

const CONTRADICTING = { basis: 'INFERRED', status: 'PROPOSED' } as const;

/** Reads the roles that people hold, each with the words that print it. */
export function readRoles(people: DocumentInput['people'], reading: Reading): Role[] {
  const { report, localNames } = reading;
  return Object.entries(people ?? {}).flatMap(([name, person]) =>
    (person.roles ?? []).flatMap((input): Role[] => {
      const provenance = readProvenance(input, reading, { mustCite: true, entry: null });
      const at = localNames.resolve(input.of, ['organisation', 'place'], input, 'of');
      const holder = localNames.resolve(name, ['person'], input);
      const from = readDate(input.from, report, input, 'from');
      const to = readDate(input.to, report, input, 'to');
      if (from !== null && to !== null && from > to) {
        report.add(
          'role/dates',
          `The role ends (${to}) before it begins (${from}); swap the dates.`,
          input,
          'to',
        );
      }
      if (at === null || holder === null) return [];
      const id = contentId('role', holder, at, input.title, from);
      const role = { ...provenance, id, person: holder, at, title: input.title, from, to };
      reading.written.set(role, input);
      return [role];
    }),
  );
}
