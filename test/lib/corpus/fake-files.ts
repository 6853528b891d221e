/**
 * A private file system over a Map: exclusive handles as browsers give them, a disk that may be full, and a crash that
 * takes every handle and, of what was not flushed, all that comes after a place of chance.
 */
import type { FileDirectory } from '../../../lib/corpus/segment-files.ts';
import type { SyncFile } from '../../../lib/index/segment-file.ts';

interface FakeFile {
  bytes: Uint8Array<ArrayBuffer>;
  flushed: boolean;
  held: boolean;
}

export class FakeFiles implements FileDirectory {
  readonly files = new Map<string, FakeFile>();
  /** Bytes that may still be written. */
  space = Number.POSITIVE_INFINITY;
  /** Called before each operation: throws where the process is to die. */
  onStep: () => void = () => {};
  #life = 0;

  async getFileHandle(name: string, { create = false } = {}) {
    this.onStep();
    let file = this.files.get(name);
    if (!file) {
      if (!create) throw new DOMException(name, 'NotFoundError');
      file = { bytes: new Uint8Array(), flushed: true, held: false };
      this.files.set(name, file);
    }
    const found = file;
    return {
      createSyncAccessHandle: async () => {
        this.onStep();
        if (found.held) throw new DOMException(name, 'NoModificationAllowedError');
        found.held = true;
        return this.#handle(found);
      },
    };
  }

  async removeEntry(name: string) {
    this.onStep();
    if (this.files.get(name)?.held) throw new DOMException(name, 'NoModificationAllowedError');
    if (!this.files.delete(name)) throw new DOMException(name, 'NotFoundError');
  }

  async *keys() {
    yield* [...this.files.keys()];
  }

  /** The process is gone; @param chance 0 to 1 */
  crash(chance: () => number): void {
    this.#life++;
    for (const file of this.files.values()) {
      file.held = false;
      if (!file.flushed) file.bytes = file.bytes.slice(0, Math.floor(file.bytes.length * chance()));
      file.flushed = true;
    }
  }

  /** Changes one byte of every file. */
  spoil(at: number): void {
    for (const { bytes } of this.files.values()) bytes[at]! ^= 1;
  }

  #handle(file: FakeFile): SyncFile {
    const life = this.#life;
    let closed = false;
    const check = () => {
      if (closed || life !== this.#life) throw new DOMException('the handle is closed', 'InvalidStateError');
    };
    return {
      read(into, { at }) {
        check();
        const part = file.bytes.subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      write: (from, { at }) => {
        check();
        this.onStep();
        if (from.length > this.space) throw new DOMException('full', 'QuotaExceededError');
        this.space -= from.length;
        const grown = new Uint8Array(Math.max(file.bytes.length, at + from.length));
        grown.set(file.bytes);
        grown.set(from, at);
        file.bytes = grown;
        file.flushed = false;
        return from.length;
      },
      getSize: () => file.bytes.length,
      flush: () => {
        check();
        this.onStep();
        file.flushed = true;
      },
      close: () => {
        if (life === this.#life) file.held = false;
        closed = true;
      },
    };
  }
}
