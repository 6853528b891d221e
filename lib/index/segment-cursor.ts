/**
 * Walks the terms of one of a segment's dictionaries in order of hash, a page at a time with the postings it points to, so
 * that merging holds little in memory. Reads past any cache: a merge must not push out what lookups use.
 */
import { entryAt, pageHashes, type TermEntry } from './dictionary-page.ts';
import { openPage } from './page-format.ts';
import {
  AREA,
  type Area,
  type DictionaryArea,
  dictionaryFence,
  type PageKey,
  type PageStore,
  type SegmentRecord,
} from './page-store.ts';
import { cutPostings, pagesOf } from './read-postings.ts';
import { ByteReader } from './varint.ts';

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
  readonly #postings = new Map<number, Uint8Array>();

  /** @param renumber new number of each local number; -1 where it is removed */
  constructor(store: PageStore, segment: SegmentRecord, area: DictionaryArea, renumber: Int32Array) {
    this.#store = store;
    this.#segment = segment;
    this.#area = AREA[area];
    this.#renumber = renumber;
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
    this.#payload = openPage(key, (await this.#store.readPages([key]))[0]);
    this.#hashes = pageHashes(this.#payload);
    this.#index = 0;
    await this.#loadPostings();
    return true;
  }

  /** New numbers of the current term's statements, appended to `into` from `at` on. @returns the place after the last */
  read(into: Uint32Array, at: number): number {
    const entry = this.#entry(this.#index - 1);
    const bytes =
      entry.inline ??
      cutPostings(
        entry,
        pagesOf(entry).map((page) => this.#postings.get(page)!),
      );
    const reader = new ByteReader(bytes);
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
    const needed = new Set<number>();
    for (let i = 0; i < this.#hashes.length; i++) {
      const entry = this.#entry(i);
      if (!entry.inline) for (const page of pagesOf(entry)) needed.add(page);
    }
    for (const page of [...this.#postings.keys()]) if (!needed.has(page)) this.#postings.delete(page);
    const keys = [...needed]
      .filter((page) => !this.#postings.has(page))
      .map((page): PageKey => ({ segment: this.#segment.id, area: AREA.postings, page }));
    const read = keys.length ? await this.#store.readPages(keys) : [];
    keys.forEach((key, i) => {
      this.#postings.set(key.page, openPage(key, read[i]));
    });
  }
}
