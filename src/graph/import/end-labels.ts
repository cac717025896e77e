import { idKind } from '../../model/ids.ts';

/** The labels under which the ends of links are kept with their ids. */
export type EndLabel = 'Speaker' | 'Place' | 'Event' | 'Statement';

const LABELS: Readonly<Record<string, EndLabel>> = {
  person: 'Speaker',
  organisation: 'Speaker',
  group: 'Speaker',
  place: 'Place',
  event: 'Event',
  quote: 'Statement',
  figure: 'Statement',
};

/** Rows by the label under which the id that they point to is kept. */
export function byLabel<Row>(rows: readonly Row[], target: (row: Row) => string): Map<EndLabel, Row[]> {
  const found = new Map<EndLabel, Row[]>();
  for (const row of rows) {
    const label = LABELS[idKind(target(row)) ?? ''] ?? 'Speaker';
    const of = found.get(label);
    if (of) of.push(row);
    else found.set(label, [row]);
  }
  return found;
}
