import { hash } from 'node:crypto';

/**
 * A set of very many ids in 16 bytes or so each: it holds a number of 53 bits of each. It may take one id in a thousand million million for
 * another, so whoever asks must do nothing worse with a wrong yes than to look again.
 */
export class Ids {
  #slots = new Float64Array(1 << 16);
  #size = 0;

  add(id: string): void {
    if (2 * this.#size >= this.#slots.length) this.#grow();
    if (this.#put(numberOf(id))) this.#size++;
  }

  has(id: string): boolean {
    const print = numberOf(id);
    return this.#slots[this.#slotOf(print)] === print;
  }

  #put(print: number): boolean {
    const slot = this.#slotOf(print);
    const isNew = this.#slots[slot] === 0;
    this.#slots[slot] = print;
    return isNew;
  }

  /** Where a number stands, or would. */
  #slotOf(print: number): number {
    const mask = this.#slots.length - 1;
    let slot = print & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== print) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(2 * before.length);
    for (const print of before) if (print !== 0) this.#put(print);
  }
}

/** 53 bits of an id's digest as a number, never 0. */
function numberOf(id: string): number {
  const digest = hash('sha1', id, 'buffer');
  return digest.readUIntBE(0, 6) * 32 + (digest[6]! >> 3) || 1;
}
