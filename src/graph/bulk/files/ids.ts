/**
 * A set of very many ids in 16 bytes or so each: it holds a number of 53 bits of each. It may take one id in a thousand million million for
 * another, so whoever asks must do nothing worse with a wrong yes than to look again.
 */
export class Ids {
  #slots = new Float64Array(1 << 16);
  #size = 0;

  add(id: string): void {
    if (2 * this.#size >= this.#slots.length) this.#grow();
    if (this.#put(printOf(id))) this.#size++;
  }

  has(id: string): boolean {
    const print = printOf(id);
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

/** Two mixed sums of 32 and 21 bits as one number, never 0. */
function printOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (b & 0x1fffff) + (a >>> 0) || 1;
}
