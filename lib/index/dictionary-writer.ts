/** Packs terms, which come in ascending order of hash, into the pages of one dictionary, and hands each over as it fills. */
import {
  encodeDictionaryPage,
  INLINE_BYTES,
  PAGE_HEAD_BYTES,
  TERM_BYTES,
  writeEntry,
} from './dictionary-page.ts';
import { TERM_PAGE_BYTES } from './page-format.ts';
import { ByteWriter } from './varint.ts';

/** Bytes of the longest entry, beside its inline postings. */
const LONGEST_HEAD = 12;

export class DictionaryWriter {
  /** First term hash of each page. */
  readonly firsts: number[] = [];
  readonly #emit: (page: number, payload: Uint8Array) => void;
  readonly #entries = new ByteWriter();
  #hashes: number[] = [];
  #offsets: number[] = [];

  constructor(emit: (page: number, payload: Uint8Array) => void) {
    this.#emit = emit;
  }

  /** @param offset place of the postings in their area, where they are too long to lie inline */
  add(hash: number, count: number, postings: Uint8Array, offset: number): void {
    const fill = PAGE_HEAD_BYTES + this.#hashes.length * TERM_BYTES + this.#entries.length;
    if (fill + TERM_BYTES + INLINE_BYTES + LONGEST_HEAD > TERM_PAGE_BYTES) this.flush();
    if (this.#hashes.length === 0) this.firsts.push(hash);
    this.#hashes.push(hash);
    this.#offsets.push(this.#entries.length);
    writeEntry(this.#entries, count, postings, offset);
  }

  /** Hands over what has not filled a page. */
  flush(): void {
    if (this.#hashes.length === 0) return;
    this.#emit(
      this.firsts.length - 1,
      encodeDictionaryPage(this.#hashes, this.#offsets, this.#entries.view()),
    );
    this.#hashes = [];
    this.#offsets = [];
    this.#entries.clear();
  }
}
