/**
 * Writes one immutable segment: terms in ascending order of hash, then its documents. Pages come out as they fill
 * (`takePages`), so a merge of any size holds only a few of them; the directory record comes last.
 */

import { SKETCH_WORDS } from '../meaning/sketch.ts';
import { INLINE_BYTES } from './dictionary-page.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import { PAGE_BYTES, sealPage, TERM_PAGE_BYTES } from './page-format.ts';
import { AREA, type Area, type SegmentRecord, type StoredPage } from './page-store.ts';
import { ByteWriter } from './varint.ts';

/** Two u32 a document: article number, first local number. */
const DOCUMENT_BYTES = 8;

/** Sketches of neighbouring statements, whole ones. */
export const SKETCHES_PER_PAGE = Math.floor(PAGE_BYTES / (SKETCH_WORDS * 4));

export const DOCUMENTS_PER_PAGE = Math.floor(PAGE_BYTES / DOCUMENT_BYTES);

export class SegmentWriter {
  readonly #id: number;
  readonly #postings = new ByteWriter();
  readonly #encoded = new ByteWriter();
  readonly #rare = new DictionaryWriter((page, payload) => this.#emit(AREA.dictionary, page, payload));
  readonly #frequent = new DictionaryWriter((page, payload) => this.#emit(AREA.frequent, page, payload));
  #pages: StoredPage[] = [];
  #postingsBytes = 0;
  #postingsPages = 0;
  #waitingBytes = 0;
  #terms = 0;
  #bytes = 0;
  #textPages = 0;
  #textBytes = 0;
  /** Sketches of a page that is not full yet. */
  readonly #sketches = new Uint32Array(SKETCHES_PER_PAGE * SKETCH_WORDS);
  #sketchWords = 0;
  #sketchPages = 0;
  #sketched = 0;

  constructor(id: number) {
    this.#id = id;
  }

  /** @param postings local statement numbers, ascending, of which the first `count` are meant */
  addTerm(hash: number, postings: ArrayLike<number>, count = postings.length): void {
    this.#encoded.clear();
    let last = 0;
    for (let i = 0; i < count; i++) {
      const local = postings[i]!;
      this.#encoded.writeVarint(local - last);
      last = local;
    }
    const encoded = this.#encoded.view();
    if (encoded.length > INLINE_BYTES) {
      this.#frequent.add(hash, count, encoded, this.#postingsBytes);
      this.#postings.writeBytes(encoded);
      this.#postingsBytes += encoded.length;
      while (this.#postings.length >= TERM_PAGE_BYTES) this.#flushPostings(TERM_PAGE_BYTES);
    } else this.#rare.add(hash, count, encoded, 0);
    this.#terms++;
  }

  /** @param sealed the text page of the next article, in the order of the documents; kept as it is */
  addTexts(sealed: Uint8Array): void {
    this.#pages.push({ segment: this.#id, area: AREA.texts, page: this.#textPages++, bytes: sealed });
    this.#textBytes += sealed.length;
  }

  /**
   * @param sketches of the next statements, `SKETCH_WORDS` each, in the order of their local numbers
   * @param table the table of meaning they were made with
   */
  addSketches(sketches: Uint32Array, table: number): void {
    this.#sketched = table;
    for (let at = 0; at < sketches.length; ) {
      const room = this.#sketches.length - this.#sketchWords;
      const piece = sketches.subarray(at, at + room);
      this.#sketches.set(piece, this.#sketchWords);
      this.#sketchWords += piece.length;
      at += piece.length;
      if (this.#sketchWords === this.#sketches.length) this.#flushSketches();
    }
  }

  /**
   * @param documents pairs of article number and first local number, ascending
   * @param lengths distinct terms of each statement, by local number
   * @returns the directory; the last pages wait in `takePages`.
   */
  finish(documents: Uint32Array, lengths: Uint8Array, level: number): SegmentRecord {
    this.#rare.flush();
    this.#frequent.flush();
    if (this.#postings.length) this.#flushPostings(this.#postings.length);
    if (this.#sketchWords) this.#flushSketches();
    const firstLocals: number[] = [];
    for (let start = 0; start < documents.length; start += DOCUMENTS_PER_PAGE * 2) {
      const words = documents.subarray(start, start + DOCUMENTS_PER_PAGE * 2);
      this.#emit(AREA.documents, firstLocals.length, bytesOf(words));
      firstLocals.push(words[1]!);
    }
    for (let page = 0; page * PAGE_BYTES < lengths.length; page++) {
      this.#emit(AREA.lengths, page, lengths.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES));
    }
    return {
      id: this.#id,
      level,
      articles: documents.length / 2,
      statements: lengths.length,
      terms: this.#terms,
      firstHashes: Uint32Array.from(this.#rare.firsts),
      firstFrequent: Uint32Array.from(this.#frequent.firsts),
      firstLocals: Uint32Array.from(firstLocals),
      postingsPages: this.#postingsPages,
      bytes: this.#bytes,
      textBytes: this.#textBytes,
      ...(this.#sketched ? { sketched: this.#sketched } : {}),
    };
  }

  /** Pages completed since the last call. */
  takePages(): StoredPage[] {
    const pages = this.#pages;
    this.#pages = [];
    this.#waitingBytes = 0;
    return pages;
  }

  /** Of the pages completed since then. */
  get waitingBytes(): number {
    return this.#waitingBytes;
  }

  #flushPostings(count: number): void {
    this.#emit(AREA.postings, this.#postingsPages++, this.#postings.view().subarray(0, count));
    this.#postings.shift(count);
  }

  #flushSketches(): void {
    this.#emit(AREA.sketches, this.#sketchPages++, bytesOf(this.#sketches.subarray(0, this.#sketchWords)));
    this.#sketchWords = 0;
  }

  #emit(area: Area, page: number, payload: Uint8Array): void {
    const sealed = sealPage({ segment: this.#id, area, page }, payload);
    this.#bytes += sealed.bytes.length;
    this.#waitingBytes += sealed.bytes.length;
    this.#pages.push(sealed);
  }
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
