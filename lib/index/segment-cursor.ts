/**
 * Walks the terms of one of a segment's dictionaries in order of hash, a page at a time with the postings it points to, so
 * that merging holds little in memory. Reads past any cache: a merge must not push out what lookups use.
 */
import { entryAt, pageHashes, type TermEntry } from './dictionary-page.ts';
import { HEADER_BYTES, openPage, TERM_PAGE_BYTES } from './page-format.ts';
import {
  AREA,
  type Area,
  type DictionaryArea,
  dictionaryFence,
  type PageKey,
  type PageStore,
  type SegmentRecord,
} from './page-store.ts';
import { pagesOf } from './read-postings.ts';
import { ByteReader } from './varint.ts';

/** Bytes of a page as it is stored. */
const STORED_BYTES = HEADER_BYTES + TERM_PAGE_BYTES;

/** Pages of postings read at once. */
const PORTION_PAGES = 64;

/** Bytes for such a portion: what lies between its pages, in a file about one of rarer terms each, is read over. */
export const POSTINGS_PORTION = 2 * PORTION_PAGES * STORED_BYTES;

export class SegmentCursor {
  /** Hash of the current term; Infinity after the last. */
  hash = Number.POSITIVE_INFINITY;
  readonly #store: PageStore;
  readonly #segment: SegmentRecord;
  readonly #area: Area;
  readonly #pages: number;
  readonly #renumber: Int32Array;
  #page = -1;
  #payload: Uint8Array = new Uint8Array();
  #hashes: Uint32Array = new Uint32Array();
  #index = 0;
  readonly #memory = new Uint8Array(STORED_BYTES);
  readonly #shared: Uint8Array<ArrayBuffer>;
  /** What the page's terms point to: it lies in one piece, from this place in the postings area on. */
  #postings: Uint8Array = new Uint8Array();
  #start = 0;

  /**
   * @param renumber new number of each local number; -1 where it is removed
   * @param shared memory used while a page is loaded; cursors that are not loaded at once may share it
   */
  constructor(
    store: PageStore,
    segment: SegmentRecord,
    area: DictionaryArea,
    renumber: Int32Array,
    shared: Uint8Array<ArrayBuffer>,
  ) {
    this.#store = store;
    this.#segment = segment;
    this.#area = AREA[area];
    this.#renumber = renumber;
    this.#shared = shared;
    this.#pages = dictionaryFence(segment, area).length;
  }

  /** Whether the next term lies in the page at hand, so that `step` may be called; otherwise `load` first. */
  get loaded(): boolean {
    return this.#index < this.#hashes.length;
  }

  step(): void {
    this.hash = this.#hashes[this.#index++]!;
  }

  /** Fetches the next dictionary page. @returns false at the end */
  async load(): Promise<boolean> {
    if (++this.#page >= this.#pages) {
      this.hash = Number.POSITIVE_INFINITY;
      return false;
    }
    const key: PageKey = { segment: this.#segment.id, area: this.#area, page: this.#page };
    this.#payload = openPage(key, (await this.#store.readPages([key], this.#memory))[0]);
    this.#hashes = pageHashes(this.#payload);
    this.#index = 0;
    await this.#loadPostings();
    return true;
  }

  /** New numbers of the current term's statements, appended to `into` from `at` on. @returns the place after the last */
  read(into: Uint32Array, at: number): number {
    const entry = this.#entry(this.#index - 1);
    const reader = entry.inline
      ? new ByteReader(entry.inline)
      : new ByteReader(this.#postings, entry.offset - this.#start);
    let local = 0;
    let place = at;
    for (let i = 0; i < entry.count; i++) {
      local += reader.readVarint();
      const number = this.#renumber[local]!;
      if (number >= 0) into[place++] = number;
    }
    return place;
  }

  #entry(index: number): TermEntry {
    return entryAt(this.#payload, this.#hashes.length, index);
  }

  async #loadPostings(): Promise<void> {
    const first = this.#entry(0);
    if (first.inline) return;
    const last = this.#entry(this.#hashes.length - 1);
    const pages = pagesOf({ ...first, length: last.offset + last.length - first.offset });
    const bytes = pages.length * TERM_PAGE_BYTES;
    if (this.#postings.length < bytes) this.#postings = new Uint8Array(bytes);
    this.#start = pages[0]! * TERM_PAGE_BYTES;
    for (let from = 0; from < pages.length; from += PORTION_PAGES) {
      const keys = pages
        .slice(from, from + PORTION_PAGES)
        .map((page): PageKey => ({ segment: this.#segment.id, area: AREA.postings, page }));
      const read = await this.#store.readPages(keys, this.#shared);
      for (const [i, key] of keys.entries()) {
        this.#postings.set(openPage(key, read[i]), (from + i) * TERM_PAGE_BYTES);
      }
    }
  }
}
