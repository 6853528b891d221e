/**
 * A page of terms in order of hash: count (u32), hashes (u32 each), entry offsets (u16 each), entries. An entry is
 * its number of postings and either the postings themselves or, where those are long, their place in the postings
 * area; a segment keeps the two kinds in two dictionaries. Searching is a binary search in the page as it lies: nothing is unpacked.
 */
import { ByteReader, type ByteWriter } from './varint.ts';

/** Encoded postings up to this many bytes lie in the dictionary: nine terms of ten, which cost no second read. */
export const INLINE_BYTES = 48;

/** What a page takes for a term beside its entry: hash and offset. */
export const TERM_BYTES = 6;

export const PAGE_HEAD_BYTES = 4;

export interface TermEntry {
  /** Postings: statements of the segment that hold the term. */
  count: number;
  /** Delta-coded postings, where they lie in the page. */
  inline: Uint8Array | null;
  /** Place in the postings area, bytes. */
  offset: number;
  length: number;
}

/** @returns the entry as it is stored. `place` is null where the postings lie inline. */
export function writeEntry(writer: ByteWriter, count: number, postings: Uint8Array, offset: number): void {
  const inline = postings.length <= INLINE_BYTES;
  writer.writeVarint(count * 2 + (inline ? 0 : 1));
  if (inline) {
    writer.writeVarint(postings.length);
    writer.writeBytes(postings);
  } else {
    writer.writeVarint(offset);
    writer.writeVarint(postings.length);
  }
}

export function encodeDictionaryPage(
  hashes: readonly number[],
  offsets: readonly number[],
  entries: Uint8Array,
): Uint8Array {
  const count = hashes.length;
  const payload = new Uint8Array(PAGE_HEAD_BYTES + count * TERM_BYTES + entries.length);
  const view = new DataView(payload.buffer);
  view.setUint32(0, count, true);
  hashes.forEach((hash, i) => {
    view.setUint32(PAGE_HEAD_BYTES + i * 4, hash, true);
  });
  offsets.forEach((offset, i) => {
    view.setUint16(PAGE_HEAD_BYTES + count * 4 + i * 2, offset, true);
  });
  payload.set(entries, PAGE_HEAD_BYTES + count * TERM_BYTES);
  return payload;
}

export function pageHashes(payload: Uint8Array): Uint32Array {
  const count = new DataView(payload.buffer, payload.byteOffset).getUint32(0, true);
  return new Uint32Array(payload.buffer, payload.byteOffset + PAGE_HEAD_BYTES, count);
}

export function findEntry(payload: Uint8Array, hash: number): TermEntry | null {
  const hashes = pageHashes(payload);
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle]!;
    if (found === hash) return entryAt(payload, hashes.length, middle);
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

export function entryAt(payload: Uint8Array, count: number, index: number): TermEntry {
  const view = new DataView(payload.buffer, payload.byteOffset);
  const offset = view.getUint16(PAGE_HEAD_BYTES + count * 4 + index * 2, true);
  const reader = new ByteReader(payload, PAGE_HEAD_BYTES + count * TERM_BYTES + offset);
  const head = reader.readVarint();
  const total = Math.floor(head / 2);
  if (head % 2 === 0) {
    const length = reader.readVarint();
    const inline = payload.subarray(reader.position, reader.position + length);
    return { count: total, inline, offset: 0, length };
  }
  const place = reader.readVarint();
  return { count: total, inline: null, offset: place, length: reader.readVarint() };
}
