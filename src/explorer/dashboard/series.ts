import type { Table } from './table.ts';

/** Counts under labels; `isTime` where the labels are dates in their order. */
export type Series = { names: string[]; bars: { label: string; values: number[] }[]; isTime: boolean };

const DATE = /^\d{4}(-\d\d(-\d\d)?)?([T~].*)?$/;
const COUNT = /(^|\.)(count|totalCount|quotes|figures|statements|responses|contradictions)$/;

/** The counts in a table, with what they count; null where it holds none. */
export function seriesOf({ columns, rows }: Table): Series | null {
  const counts = columns.flatMap((name, index) =>
    COUNT.test(name) && rows.every((row) => Number.isInteger(row[index])) ? [index] : [],
  );
  const dated = columns.findIndex((_, index) => {
    const filled = rows.map((row) => row[index]).filter((cell) => cell !== null);
    return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && DATE.test(cell));
  });
  const labelled = dated >= 0 ? dated : labelColumn(columns, rows);
  if (counts.length > 0 && labelled >= 0 && rows.length > 1) {
    return {
      names: counts.map((index) => columns[index]!.replace(/\.totalCount$/, '')),
      bars: rows.map((row) => ({
        label: String(row[labelled] ?? 'undated'),
        values: counts.map((index) => row[index] as number),
      })),
      isTime: dated >= 0,
    };
  }
  return null;
}

/** What people read first: a name or heading, never an id. */
function labelColumn(columns: string[], rows: Table['rows']): number {
  const holdsText = (index: number) =>
    rows.some((row) => typeof row[index] === 'string') && !/(^|\.)id$/.test(columns[index]!);
  const named = columns.findIndex(
    (name, index) => /(^|\.)(name|heading|title)$/.test(name) && holdsText(index),
  );
  return named >= 0 ? named : columns.findIndex((_, index) => holdsText(index));
}
