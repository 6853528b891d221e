/**
 * A zip file (PKWARE APPNOTE, with zip64) → what lies in it, each as a stream; reads its table of contents and what is
 * asked for, nothing else. Encrypted entries and compression other than deflate are refused.
 */
import { type Bytes, bytesOf, inflate, readBlob } from './byte-streams.ts';
import { ImportRefusal, type Meter } from './import-item.ts';
import { MAX_DIRECTORY, MAX_ENTRIES } from './import-limits.ts';

/** The end record is 22 bytes, with a comment of up to 65,535 behind it. */
const END_BYTES = 22 + 65_535;
const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

export interface ZipEntry {
  name: string;
  /** Bytes as they lie, packed. */
  packed: number;
  method: number;
  encrypted: boolean;
  /** Where its local header lies. */
  offset: number;
}

/** @throws ImportRefusal damaged */
export async function listZip(blob: Blob): Promise<ZipEntry[]> {
  const tail = await view(blob, Math.max(0, blob.size - END_BYTES), blob.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw new ImportRefusal('damaged');
  let size = tail.getUint32(end + 12, true);
  let offset = tail.getUint32(end + 16, true);
  if (offset === 0xffffffff && end >= 20 && tail.getUint32(end - 20, true) === END64_LOCATOR) {
    const at = Number(tail.getBigUint64(end - 20 + 8, true));
    const end64 = await view(blob, at, at + 56);
    if (end64.byteLength < 56 || end64.getUint32(0, true) !== END64) throw new ImportRefusal('damaged');
    size = Number(end64.getBigUint64(40, true));
    offset = Number(end64.getBigUint64(48, true));
  }
  if (size > MAX_DIRECTORY || offset + size > blob.size) throw new ImportRefusal('damaged');
  return readDirectory(await view(blob, offset, offset + size));
}

export async function* openEntry(blob: Blob, entry: ZipEntry, meter?: Meter): AsyncGenerator<Uint8Array> {
  const local = await view(blob, entry.offset, entry.offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw new ImportRefusal('damaged');
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) throw new ImportRefusal('encoding');
  const start = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed: Bytes = readBlob(blob.slice(start, start + entry.packed), meter);
  yield* entry.method === 8 ? inflate(packed, 'deflate-raw') : packed;
}

function readDirectory(bytes: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  let at = 0;
  while (at + 46 <= bytes.byteLength && bytes.getUint32(at, true) === ENTRY) {
    const nameLength = bytes.getUint16(at + 28, true);
    const extraLength = bytes.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + bytes.getUint16(at + 32, true);
    if (next > bytes.byteLength || entries.length >= MAX_ENTRIES) throw new ImportRefusal('damaged');
    const entry: ZipEntry = {
      name: names.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + at + 46, nameLength)),
      encrypted: (bytes.getUint16(at + 8, true) & 1) === 1,
      method: bytes.getUint16(at + 10, true),
      packed: bytes.getUint32(at + 20, true),
      offset: bytes.getUint32(at + 42, true),
    };
    widen(entry, bytes, at, at + 46 + nameLength, extraLength);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Sizes that need eight bytes stand in the extra field, in the order of those that are missing. */
function widen(entry: ZipEntry, bytes: DataView, at: number, from: number, length: number): void {
  let field = from;
  while (field + 4 <= from + length) {
    const id = bytes.getUint16(field, true);
    const size = bytes.getUint16(field + 2, true);
    if (id === 1) {
      let value = field + 4;
      const take = () => {
        if (value + 8 > Math.min(field + 4 + size, bytes.byteLength)) throw new ImportRefusal('damaged');
        value += 8;
        return Number(bytes.getBigUint64(value - 8, true));
      };
      if (bytes.getUint32(at + 24, true) === 0xffffffff) take();
      if (entry.packed === 0xffffffff) entry.packed = take();
      if (entry.offset === 0xffffffff) entry.offset = take();
      return;
    }
    field += 4 + size;
  }
}

async function view(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await bytesOf(blob.slice(from, to)));
}
