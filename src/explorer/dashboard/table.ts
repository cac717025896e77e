/** A cell as it is shown, sorted and exported. */
export type Cell = string | number | boolean | null;

/** A list in an answer, laid flat: the paths of its fields are the columns. */
export type Table = { columns: string[]; rows: Cell[][] };

type Item = Record<string, unknown>;
const HIDDEN = new Set(['__typename', 'cursor']);

/** Lays the longest list of an answer flat; an answer without a list is one row. Null when there is nothing to show. */
export function tableOf(answer: unknown): Table | null {
  const lists = listsIn(answer).sort((a, b) => b.length - a.length);
  const items = lists[0] ?? (isItem(answer) ? [answer] : []);
  const flat = items.map((item) => new Map(cellsOf(item)));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  if (columns.length === 0) return null;
  return { columns, rows: flat.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

/** All lists of objects in an answer that are not inside another one. */
export function listsIn(value: unknown): Item[][] {
  if (Array.isArray(value)) return value.length > 0 && value.every(isItem) ? [value] : [];
  return isItem(value) ? Object.values(value).flatMap(listsIn) : [];
}

/** Whether a value is an object with fields. */
export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellsOf(item: Item, path: string[] = []): [string, Cell][] {
  return Object.entries(item).flatMap(([name, value]): [string, Cell][] => {
    if (HIDDEN.has(name)) return [];
    // What wraps the items of a list says nothing to a reader.
    const here = name === 'node' || name === 'nodes' ? path : [...path, name];
    if (isItem(value)) return cellsOf(value, here);
    if (Array.isArray(value)) return [[here.join('.') || name, value.map(inWords).join(' | ')]];
    return [[here.join('.'), value as Cell]];
  });
}

function inWords(value: unknown): string {
  if (!isItem(value)) return String(value);
  // A list of its own inside a cell would be a table, not words.
  const plain = Object.entries(value).filter(
    ([, one]) => !(isItem(one) && ('nodes' in one || 'edges' in one)),
  );
  const cells = cellsOf(Object.fromEntries(plain)).filter(
    ([name, cell]) => cell !== null && !/(^|\.)id$/.test(name),
  );
  return cells.map(([, cell]) => cell).join(', ');
}
