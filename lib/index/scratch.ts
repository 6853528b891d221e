/**
 * Memory for what is read and soon done with, handed out piece by piece, and given back at once when it is: collectors
 * let tens of megabytes of it lie (Chromium 64) before they look. What is taken beyond its size is memory like any other.
 */

export class Scratch {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #used = 0;

  constructor(memory: Uint8Array<ArrayBuffer> = new Uint8Array()) {
    this.#bytes = memory;
  }

  take(length: number): Uint8Array<ArrayBuffer> {
    if (this.#used + length > this.#bytes.length) return new Uint8Array(length);
    const taken = this.#bytes.subarray(this.#used, this.#used + length);
    this.#used += length;
    return taken;
  }
}

/** Gives memory back before the collector would: views of it hold nothing any more. */
export function release(memory: Uint8Array<ArrayBuffer>): void {
  memory.buffer.transfer(0);
}
