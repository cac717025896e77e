import { compareFigures } from '../../src/model/comparison.ts';
import type { CheckedDocument, Figure, Quote } from '../../src/model/document.ts';
import { contentId } from '../../src/model/ids.ts';
import { TOLERANCE_1 } from '../../src/model/tolerance.ts';

/** A statement with its source, when it was said, and where it is printed. */
export type PlainStatement = (Quote | Figure) & {
  source: string;
  said: string | null;
  printed: string | null;
  at: readonly (string | number)[];
};

/** The statements of a document. */
export function statementsOf(document: CheckedDocument): PlainStatement[] {
  const { source, entries, attributions } = document;
  return [...document.quotes, ...document.figures].map((one) => {
    const entry = entries.find(({ id }) => id === one.entry)!;
    const said = attributions.find(({ statement, on }) => statement === one.id && on !== null)?.on ?? null;
    const at = [source.id, entry.position, one.selector.start ?? Infinity, one.id.split(':')[1]!];
    return { ...one, source: source.id, said, printed: entry.postedAt ?? source.publishedAt, at };
  });
}

/** What the comparison finds between any two figures of one measure. */
export function ruled(figures: readonly (PlainStatement & Figure)[], documents: readonly CheckedDocument[]) {
  const called = (id: string | null) => (id === null ? null : { id, name: nameOf(documents, id) });
  const operand = (one: PlainStatement & Figure) => ({
    ...one,
    measure: called(one.measure),
    place: called(one.place),
    saidOn: one.said,
  });
  return figures.flatMap((one, i) =>
    figures.slice(i + 1).flatMap((other) => {
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      if (one.measure === null || one.measure !== other.measure) return [];
      const { verdict, confidence, relativeGap } = compareFigures(operand(a), operand(b));
      if (verdict !== 'CONTRADICTS') return [];
      const id = contentId('contradiction', a.id, b.id, TOLERANCE_1.id);
      const found = { kind: 'VALUE', method: 'RULE', status: 'PROPOSED', confidence, relativeGap };
      return { id, a: a.id, b: b.id, ...found };
    }),
  );
}

function nameOf(documents: readonly CheckedDocument[], id: string): string {
  return documents.flatMap(({ measures, places }) => [...measures, ...places]).find((one) => one.id === id)!
    .name;
}

/** Compares keys part by part. */
export function inOrder(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}
