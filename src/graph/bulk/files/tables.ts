import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

// Files as the database's own importer reads them: one for all nodes of the same labels or all relationships of a type, in
// comma-separated columns, whose names and types stand in a file beside it. Columns are added at the right as they are met; a row
// that ends before them has nothing there.

/** A whole number; plain numbers of JavaScript are floats to the database, as they are when the driver sends them. */
export class Whole {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Stands between the items of a list. */
export const BETWEEN = '\u001f';
/** The one item of a list that has none: to the importer an empty list is nothing. */
export const NONE = '\u001e';

/** A file, with what stands in it. */
export type Table = {
  /** Labels with colons between them, or a type. */
  name: string;
  isOfNodes: boolean;
  files: readonly [columns: string, rows: string];
  count: number;
  /** Properties that hold a list of nothing somewhere, as NONE. */
  empty: readonly string[];
};

type Open = {
  name: string;
  isOfNodes: boolean;
  columns: Map<string, { place: number; type: string }>;
  empty: Set<string>;
  file: number;
  path: string;
  text: string[];
  size: number;
  count: number;
};

type Properties = Readonly<Record<string, unknown>>;

const PIECE = 1_000_000;

/** Writes nodes and relationships into files. */
export class Tables {
  readonly #folder: string;
  readonly #open = new Map<string, Open>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  node(labels: string, id: string, properties: Properties): void {
    this.#add(`${labels}.nodes`, labels, [id], properties);
  }

  link(type: string, from: string, to: string, properties: Properties = {}): void {
    this.#add(`${type}.links`, type, [from, to], properties);
  }

  /** Ends all files, and says what stands in them. */
  close(): Table[] {
    return [...this.#open.values()].map((table) => {
      write(table);
      closeSync(table.file);
      const columns = [...table.columns].map(([key, { type }]) => `${key}:${type}`);
      const ends = table.isOfNodes ? [':ID'] : [':START_ID', ':END_ID'];
      const head = `${table.path}.columns`;
      writeFileSync(head, `${[...ends, ...columns].join(',')}\n`);
      const { name, isOfNodes, path, count, empty } = table;
      return { name, isOfNodes, files: [head, path], count, empty: [...empty] };
    });
  }

  #add(key: string, name: string, ends: readonly string[], properties: Properties): void {
    let table = this.#open.get(key);
    if (!table) {
      const path = join(this.#folder, `${key.replaceAll(':', '-')}.csv`);
      const file = openSync(path, 'w');
      const isOfNodes = ends.length === 1;
      table = {
        ...{ name, isOfNodes, columns: new Map(), empty: new Set(), file, path },
        ...{ text: [], size: 0, count: 0 },
      };
      this.#open.set(key, table);
    }
    const row = rowOf(table, ends, properties);
    table.text.push(row);
    table.size += row.length;
    table.count++;
    if (table.size >= PIECE) write(table);
  }
}

function write(table: Open): void {
  writeSync(table.file, table.text.join(''));
  table.text = [];
  table.size = 0;
}

function rowOf(table: Open, ends: readonly string[], properties: Properties): string {
  const cells: string[] = ends.map(quoted);
  for (const key in properties) {
    const value = properties[key];
    if (value === null || value === undefined) continue;
    const type = typeOf(value);
    let column = table.columns.get(key);
    if (!column) {
      column = { place: ends.length + table.columns.size, type };
      table.columns.set(key, column);
    }
    if (column.type !== type)
      throw new TypeError(`${key} of ${table.name} is a ${type} here and a ${column.type} elsewhere.`);
    if (Array.isArray(value) && value.length === 0) table.empty.add(key);
    cells[column.place] = cellOf(value);
  }
  // Holes of the list are joined as nothing.
  return `${cells.join(',')}\n`;
}

function typeOf(value: unknown): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'double';
  if (value instanceof Whole) return 'long';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return 'string[]';
  throw new TypeError(`${JSON.stringify(value)} cannot be a property.`);
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return quoted(value.length === 0 ? NONE : value.join(BETWEEN));
  return String(value instanceof Whole ? value.value : value);
}

function quoted(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
