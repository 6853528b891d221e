/**
 * The frame of every index page: checksum (u32 over what follows), format version (u8), area (u8), two zero bytes,
 * then the payload. `sealPage` writes it, `openPage` refuses what was not written so. Little-endian throughout, as
 * every platform with a browser is.
 */
import { DamagedIndexError } from './damaged-index-error.ts';
import type { PageKey, StoredPage } from './page-store.ts';

/** 6: frequent terms have a dictionary of their own, in smaller pages. An index of another version is rebuilt. */
export const FORMAT_VERSION = 6;

/** Bytes of the frame; a multiple of four, so that payloads may be read as 32-bit arrays. */
export const HEADER_BYTES = 8;

/** Payload of a page that is read with its neighbours, bytes: documents, lengths, sketches. */
export const PAGE_BYTES = 16_384 - HEADER_BYTES;

/**
 * Payload of a page that is read for one term, bytes: dictionaries and postings. A first page of forty reads, of a million
 * statements in 17 segments, 34 MB in pages of 16 kB, 21 MB of 4 kB, 16 MB of 2 kB and 12 MB of 1 kB, the last in three
 * times as many reads as the first.
 *
 * Long postings are read whole, and not in blocks of which some are skipped: of 118,000 blocks of 128 numbers that only
 * raise the scores of statements found by rarer terms (pages of forty, a million statements in five segments) 98 in 100
 * hold one that could still come into the list. Terms in more than a fiftieth of all statements are not looked up, so
 * no posting list is much longer than what its candidates are spread over.
 */
export const TERM_PAGE_BYTES = 2_048 - HEADER_BYTES;

/** @param version another only to write what another release would have */
export function sealPage(key: PageKey, payload: Uint8Array, version: number = FORMAT_VERSION): StoredPage {
  const bytes = new Uint8Array(HEADER_BYTES + payload.length);
  bytes[4] = version;
  bytes[5] = key.area;
  bytes.set(payload, HEADER_BYTES);
  new DataView(bytes.buffer).setUint32(0, checksum(bytes), true);
  return { ...key, bytes };
}

/** @returns the payload, aligned to four bytes. Throws DamagedIndexError. */
export function openPage(key: PageKey, bytes: Uint8Array | undefined): Uint8Array {
  const where = `segment ${key.segment}, area ${key.area}, page ${key.page}`;
  if (!bytes) throw new DamagedIndexError(where, 'the page is missing');
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (own.length < HEADER_BYTES) throw new DamagedIndexError(where, 'the page is cut short');
  const stored = new DataView(own.buffer, own.byteOffset).getUint32(0, true);
  if (stored !== checksum(own)) throw new DamagedIndexError(where, 'its checksum does not fit');
  if (own[4] !== FORMAT_VERSION) throw new DamagedIndexError(where, `format ${own[4]} is not known here`);
  if (own[5] !== key.area) throw new DamagedIndexError(where, 'it belongs to another area');
  return own.subarray(HEADER_BYTES);
}

/** Multiply and rotate over 32-bit words, after murmur3: guards against damage, not against forgery. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let hash = bytes.length;
  for (let i = 1; i < words.length; i++) {
    const mixed = Math.imul(words[i]!, 0xcc9e2d51);
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  for (let i = bytes.length & ~3; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
