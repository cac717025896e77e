/** Where a value of a document was written. */
export type Position = { line: number; column: number };

/** Tells where the values of a document were written, so that an issue found late still names its line. */
export type Where = {
  /** How the writer finds a value, or what it holds under `keys`: a path such as `entries[3].quotes[0].speaker`, or a column. */
  path(value: object, ...keys: readonly (string | number)[]): string;
  /** The line and column at which the value, or what it holds under `keys`, begins; a missing key gives its map's. */
  position(value: object, ...keys: readonly (string | number)[]): Position;
  /** The line and column of a key itself. */
  keyPosition(value: object, ...keys: readonly (string | number)[]): Position;
  /** The column of a table that it stands in; text has none. */
  columnOf?(value: object, ...keys: readonly (string | number)[]): string;
};

type Step = {
  parent: object | null;
  key: string | number;
  offset: number;
  inside: Map<string | number, Offsets>;
};
type Offsets = { key: number; value: number };

/** Remembers for every map and list of a text at which offset it was written. */
export class WhereInText implements Where {
  readonly #steps = new WeakMap<object, Step>();
  readonly #positionAt: (offset: number) => Position;
  /** Stands before each path where a file holds several documents. */
  readonly #prefix: string;

  constructor(positionAt: (offset: number) => Position, prefix: string) {
    this.#positionAt = positionAt;
    this.#prefix = prefix;
  }

  /** Notes a map or a list; `parent` is null for the document itself. */
  note(value: object, parent: object | null, key: string | number, offset: number): void {
    this.#steps.set(value, { parent, key, offset, inside: new Map() });
  }

  /** Notes where a key of a map (or an item of a list) and its value begin. */
  noteInside(value: object, key: string | number, offsets: Offsets): void {
    this.#steps.get(value)?.inside.set(key, offsets);
  }

  path(value: object, ...keys: readonly (string | number)[]): string {
    const path = [...this.#keysTo(value), ...keys];
    return this.#prefix + path.map(asStep).join('').replace(/^\./, '');
  }

  position(value: object, ...keys: readonly (string | number)[]): Position {
    return this.#at(value, keys, 'value');
  }

  keyPosition(value: object, ...keys: readonly (string | number)[]): Position {
    return this.#at(value, keys, 'key');
  }

  #at(value: object, keys: readonly (string | number)[], side: 'key' | 'value'): Position {
    let offset = this.#steps.get(value)?.offset ?? 0;
    let current: unknown = value;
    for (const [index, key] of keys.entries()) {
      const offsets = this.#steps.get(current as object)?.inside.get(key);
      if (!offsets) break;
      offset = side === 'key' && index === keys.length - 1 ? offsets.key : offsets.value;
      current = (current as Record<string | number, unknown>)[key];
      if (typeof current !== 'object' || current === null) break;
    }
    return this.#positionAt(offset);
  }

  #keysTo(value: object): (string | number)[] {
    const keys: (string | number)[] = [];
    for (let step = this.#steps.get(value); step?.parent; step = this.#steps.get(step.parent))
      keys.unshift(step.key);
    return keys;
  }
}

function asStep(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
