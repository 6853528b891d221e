/**
 * A segment as one immutable file: its pages as they came, then a table of where each lies, then a trailer that says
 * where the table is. Written front to back, so a file that was not finished has no trailer and is refused. Reading is
 * synchronous, a page at a time; what lies beyond the file's end comes back as missing, and checksums do the rest.
 */
import { DamagedIndexError } from './damaged-index-error.ts';
import { openPage, sealPage } from './page-format.ts';
import { AREA, type Area, type StoredPage } from './page-store.ts';
import { Scratch } from './scratch.ts';

/** The part of a file's synchronous access handle that is used here. */
export interface SyncFile {
  read(into: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  write(from: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  getSize(): number;
  flush(): void;
  close(): void;
}

/** Offsets are kept in 32 bits: some fifteen million statements with their texts. */
const MAX_BYTES = 0xffff_ffff;

/** "VSG5", place of the table, its length, and the sum of the three as a check. u32 each. */
const TRAILER_BYTES = 16;
const MAGIC = 0x35475356;

const AREAS = Object.keys(AREA).length - 1;

/** Read at once, at most, bytes: what stays in memory as long as one page of it is kept. */
const RUN_BYTES = 262_144;

/** Read over between two pages that are wanted, at most, bytes: one page of terms. */
const GAP_BYTES = 2_048;

/** Pages begin at multiples of four, so that their numbers can be read where they lie. */
const padded = (length: number) => (length + 3) & ~3;

/** Places of the pages of one area, [offset, length] by page. */
type Places = number[];

export class SegmentFileWriter {
  readonly #file: SyncFile;
  readonly #places: Places[] = Array.from({ length: AREAS }, () => []);
  #end = 0;

  constructor(file: SyncFile) {
    this.#file = file;
  }

  /** Appends; pages of an area come in the order of their numbers. @throws DOMException QuotaExceededError */
  write(pages: readonly StoredPage[]): void {
    const joined = new Uint8Array(pages.reduce((sum, { bytes }) => sum + padded(bytes.length), 0));
    let at = 0;
    for (const { area, page, bytes } of pages) {
      const places = this.#places[area];
      if (!places || places.length !== page * 2) {
        throw new RangeError(`page ${page} of area ${area} came out of turn`);
      }
      places.push(this.#end + at, bytes.length);
      joined.set(bytes, at);
      at += padded(bytes.length);
    }
    this.#append(joined);
  }

  /** Writes table and trailer and waits until all of it is on the disk. */
  finish(): SegmentFile {
    const words = Uint32Array.from([...this.#places.map(({ length }) => length / 2), ...this.#places.flat()]);
    const start = this.#end;
    const key = { segment: 0, area: AREA.table, page: 0 };
    const { bytes } = sealPage(key, new Uint8Array(words.buffer));
    this.#append(bytes);
    this.#append(new Uint8Array(trailer(start, bytes.length).buffer));
    this.#file.flush();
    return new SegmentFile(
      this.#file,
      this.#places.map((places) => Uint32Array.from(places)),
    );
  }

  #append(bytes: Uint8Array): void {
    if (this.#end + bytes.length > MAX_BYTES) throw new RangeError('the segment does not fit in one file');
    const written = this.#file.write(bytes as Uint8Array<ArrayBuffer>, { at: this.#end });
    if (written !== bytes.length) throw new DOMException('the disk is full', 'QuotaExceededError');
    this.#end += bytes.length;
  }
}

export class SegmentFile {
  readonly #file: SyncFile;
  readonly #places: readonly Uint32Array[];

  /** For files just written; others are opened by `openSegmentFile`. */
  constructor(file: SyncFile, places: readonly Uint32Array[]) {
    this.#file = file;
    this.#places = places;
  }

  /**
   * The pages as they were sealed, in the order asked for; undefined where there is none. Neighbours in the file are
   * read at once: a read costs more than the bytes of a page or two.
   */
  read(wanted: readonly { area: Area; page: number }[], into = new Scratch()): (Uint8Array | undefined)[] {
    const found: (Uint8Array | undefined)[] = new Array(wanted.length);
    const placed = wanted.flatMap(({ area, page }, i) => {
      const places = this.#places[area];
      const offset = places?.[page * 2];
      return offset === undefined ? [] : [{ i, offset, length: places![page * 2 + 1]! }];
    });
    placed.sort((a, b) => a.offset - b.offset);
    for (let first = 0, next = 0; first < placed.length; first = next) {
      const start = placed[first]!.offset;
      let end = start;
      for (; next < placed.length && end - start < RUN_BYTES; next++) {
        const { offset, length } = placed[next]!;
        if (offset - end > GAP_BYTES) break;
        end = offset + padded(length);
      }
      const bytes = into.take(end - start);
      const read = this.#file.read(bytes, { at: start });
      for (const { i, offset, length } of placed.slice(first, next)) {
        const from = offset - start;
        if (from + length <= read) found[i] = bytes.subarray(from, from + length);
      }
    }
    return found;
  }

  close(): void {
    this.#file.close();
  }
}

/** Throws DamagedIndexError where the file was not finished or its table does not read as written. */
export function openSegmentFile(file: SyncFile, name: string): SegmentFile {
  const where = `file ${name}`;
  const end = file.getSize() - TRAILER_BYTES;
  if (end < 0) throw new DamagedIndexError(where, 'it is cut short');
  const words = new Uint32Array(read(file, end, TRAILER_BYTES).buffer);
  const [, start, length] = words as unknown as [number, number, number];
  const fits = trailer(start, length).every((word, i) => word === words[i]);
  if (!fits || start + length !== end) throw new DamagedIndexError(where, 'it was not finished');
  const payload = openPage({ segment: 0, area: AREA.table, page: 0 }, read(file, start, length));
  const table = new Uint32Array(payload.buffer, payload.byteOffset, payload.length >>> 2);
  let at = AREAS;
  const places = Array.from(table.subarray(0, AREAS), (count) => {
    const from = at;
    at += count * 2;
    return table.subarray(from, at);
  });
  return new SegmentFile(file, places);
}

function read(file: SyncFile, at: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  file.read(bytes, { at });
  return bytes;
}

function trailer(start: number, length: number): Uint32Array {
  return Uint32Array.of(MAGIC, start, length, (MAGIC + start + length) >>> 0);
}
