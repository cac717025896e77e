import type { Position, Where } from '../written/where.ts';
import { type Cell, type Header, positionOf } from './cells.ts';

type Step = { at: Cell; cellOf: (key: string) => Cell | undefined };

/** Remembers for every map that was made of a table's cells which cells those are. */
export class WhereInTable implements Where {
  readonly #steps = new WeakMap<object, Step>();
  readonly #header: Header;
  /** Stands for what no row says. */
  readonly #first: Cell;

  constructor(header: Header, first: Cell) {
    this.#header = header;
    this.#first = first;
  }

  /** Notes the cell that a map stands in as a whole, and those that its keys come from, or would. */
  note(value: object, at: Cell, cellOf: Step['cellOf']): void {
    this.#steps.set(value, { at, cellOf });
  }

  /** Where a cell begins in the file. */
  positionOf(cell: Cell): Position {
    return positionOf(cell, this.#header);
  }

  /** The cell of a value, or of what it holds under `keys`. */
  cellOf(value: object, ...keys: readonly string[]): Cell {
    return this.#cell(value, keys);
  }

  path(value: object, ...keys: readonly (string | number)[]): string {
    return this.#cell(value, keys).column;
  }

  columnOf(value: object, ...keys: readonly (string | number)[]): string {
    return this.#cell(value, keys).column;
  }

  position(value: object, ...keys: readonly (string | number)[]): Position {
    return positionOf(this.#cell(value, keys), this.#header);
  }

  keyPosition(value: object, ...keys: readonly (string | number)[]): Position {
    return this.position(value, ...keys);
  }

  /** The cell of the innermost key that has one. */
  #cell(value: object, keys: readonly (string | number)[]): Cell {
    let current: unknown = value;
    let cell = this.#steps.get(value)?.at ?? this.#first;
    for (const key of keys) {
      cell = this.#steps.get(current as object)?.cellOf(String(key)) ?? cell;
      current = (current as Record<string | number, unknown>)[key];
      if (typeof current !== 'object' || current === null) break;
      cell = this.#steps.get(current)?.at ?? cell;
    }
    return cell;
  }
}
