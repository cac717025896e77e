import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Where a value lies on a shelf. */
export type Place = { at: number; length: number };

const PIECE = 1_048_576;

/** Keeps plain values in a file, so that memory holds their places only. */
export class Shelf {
  readonly #file: number;
  /** The last texts, which are not in the file yet; the first of them belongs at `written`. */
  #last: string[] = [];
  #size = 0;
  #written = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  get isEmpty(): boolean {
    return this.#written + this.#size === 0;
  }

  add(value: unknown): Place {
    const text = `${JSON.stringify(value)}\n`;
    const place = { at: this.#written + this.#size, length: Buffer.byteLength(text) };
    this.#last.push(text);
    this.#size += place.length;
    if (this.#size >= PIECE) this.#write();
    return place;
  }

  get<Value>({ at, length }: Place): Value {
    if (at + length > this.#written) this.#write();
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file, bytes, 0, length, at);
    return JSON.parse(bytes.toString());
  }

  /** All values, in the order in which they came. */
  *values<Value>(): Generator<Value> {
    this.#write();
    let rest: Buffer = Buffer.alloc(0);
    for (let at = 0; at < this.#written; at += PIECE) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, this.#written - at));
      readSync(this.#file, piece, 0, piece.length, at);
      rest = Buffer.concat([rest, piece]);
      let from = 0;
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, from)) {
        yield JSON.parse(rest.toString('utf8', from, end));
        from = end + 1;
      }
      rest = rest.subarray(from);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(): void {
    if (this.#size === 0) return;
    writeSync(this.#file, this.#last.join(''), this.#written);
    this.#written += this.#size;
    this.#last = [];
    this.#size = 0;
  }
}
