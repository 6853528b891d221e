/**
 * The static table of meaning: for each of some 22,000 English word stems a vector, such that the sum of a sentence's words
 * points where a sentence encoder would (made by test/evaluate/build-meaning-table.ts). Takes the file's bytes and reads
 * them where they lie; refuses what is damaged or of another layout. Words are kept as hashes; it holds no text but its
 * notice.
 */
import { failure, type Result, success } from '../result.ts';
import { hash32 } from '../text/hash.ts';

/** "VMT1", little-endian. */
const MAGIC = 0x31544d56;

/** Magic, checksum of all that follows it, words, dimensions, bytes of the notice. u32 each. */
const HEADER_BYTES = 20;

/** Numbers a vector. */
export const MEANING_DIMENSIONS = 256;

export interface MeaningTable {
  /** Checksum of the table: what was sketched with another one cannot be compared. Never 0. */
  id: number;
  words: number;
  /** Where the table comes from, and its licence. */
  notice: string;
  /** Subtracted from a sentence's vector before its signs are taken: half of all sentences lie on either side. */
  centre: Float32Array;
  /** By row: what its small integers are to be multiplied by. The word's weight in a sentence is part of it. */
  scales: Float32Array;
  /** `MEANING_DIMENSIONS` numbers a row. */
  vectors: Int8Array;
  /** Row of a word by its stem (`stemWord`); -1 where the table lacks it. */
  rowOf(stem: string): number;
}

/** What a table is made of, words in any order. */
export interface MeaningRows {
  notice: string;
  centre: Float32Array;
  words: readonly { stem: string; vector: Float32Array }[];
}

export function readMeaningTable(bytes: Uint8Array): Result<MeaningTable> {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (own.length < HEADER_BYTES) return failure('The table of meaning is cut off: it has no header.');
  const [magic, id, words, dimensions, noticeBytes] = new Uint32Array(
    own.buffer,
    own.byteOffset,
    5,
  ) as never as [...[number, number, number, number, number]];
  if (magic !== MAGIC) return failure('This is no table of meaning: it must begin with "VMT1".');
  if (dimensions !== MEANING_DIMENSIONS) {
    return failure(
      `This table of meaning has ${dimensions} numbers a word; ${MEANING_DIMENSIONS} are needed.`,
    );
  }
  const { hashesAt, scalesAt, centreAt, vectorsAt, end } = layout(words, noticeBytes);
  if (own.length !== end) {
    return failure(`The table of meaning is cut off: ${own.length} bytes where ${end} should be.`);
  }
  if (checksum(own) !== id) return failure('The table of meaning is damaged: its checksum does not fit.');
  const at = own.byteOffset;
  const hashes = new Uint32Array(own.buffer, at + hashesAt, words);
  return success({
    id,
    words,
    notice: new TextDecoder().decode(own.subarray(HEADER_BYTES, HEADER_BYTES + noticeBytes)),
    centre: new Float32Array(own.buffer, at + centreAt, MEANING_DIMENSIONS),
    scales: new Float32Array(own.buffer, at + scalesAt, words),
    vectors: new Int8Array(own.buffer, at + vectorsAt, words * MEANING_DIMENSIONS),
    rowOf: (stem) => findHash(hashes, hash32(stem)),
  });
}

/** The bytes that `readMeaningTable` takes. Of two words with one hash the first stays. */
export function writeMeaningTable({ notice, centre, words }: MeaningRows): Uint8Array {
  const byHash = new Map<number, Float32Array>();
  for (const { stem, vector } of words) {
    const hash = hash32(stem);
    if (!byHash.has(hash)) byHash.set(hash, vector);
  }
  const rows = [...byHash].sort(([a], [b]) => a - b);
  const text = new TextEncoder().encode(notice);
  const { hashesAt, scalesAt, centreAt, vectorsAt, end } = layout(rows.length, text.length);
  const bytes = new Uint8Array(end);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4);
  header.set([MAGIC, 0, rows.length, MEANING_DIMENSIONS, text.length]);
  bytes.set(text, HEADER_BYTES);
  new Uint32Array(bytes.buffer, hashesAt, rows.length).set(rows.map(([hash]) => hash));
  const scales = new Float32Array(bytes.buffer, scalesAt, rows.length);
  const vectors = new Int8Array(bytes.buffer, vectorsAt, rows.length * MEANING_DIMENSIONS);
  new Float32Array(bytes.buffer, centreAt, MEANING_DIMENSIONS).set(centre);
  for (const [row, [, vector]] of rows.entries()) {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = largest / 127;
    scales[row] = scale;
    if (scale > 0)
      vectors.set(
        vector.map((value) => Math.round(value / scale)),
        row * MEANING_DIMENSIONS,
      );
  }
  header[1] = checksum(bytes);
  return bytes;
}

function layout(words: number, noticeBytes: number) {
  const hashesAt = (HEADER_BYTES + noticeBytes + 3) & ~3;
  const scalesAt = hashesAt + words * 4;
  const centreAt = scalesAt + words * 4;
  const vectorsAt = centreAt + MEANING_DIMENSIONS * 4;
  return { hashesAt, scalesAt, centreAt, vectorsAt, end: vectorsAt + words * MEANING_DIMENSIONS };
}

function findHash(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Over the 32-bit words after the checksum's own, after murmur3: against damage, not against forgery. Never 0. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let hash = bytes.length;
  for (let i = 2; i < words.length; i++) {
    const mixed = Math.imul(words[i]!, 0xcc9e2d51);
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}
