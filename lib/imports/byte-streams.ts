/**
 * Streams of bytes that an import is made of: a file with a meter on it, gzip undone (of any number of members, as
 * archives of the web are), zip's own compression undone. Never more than a few megabytes held; a bomb is refused.
 */
import { Gunzip } from 'fflate';
import { ImportRefusal, type Meter } from './import-item.ts';
import { BOMB_BYTES, BOMB_RATIO, INFLATE_BYTES } from './import-limits.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** @throws ImportRefusal unread */
export async function* readBlob(blob: Blob, meter: Meter = { read: 0 }): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  const read = () => reader.read().catch(unread);
  try {
    for (let next = await read(); !next.done; next = await read()) {
      meter.read += next.value.length;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** All of it at once, for what is small. @throws ImportRefusal unread */
export function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return blob.arrayBuffer().catch(unread);
}

function unread(): never {
  throw new ImportRefusal('unread');
}

/** The first bytes, all of them if there are fewer. */
export async function headOf(source: Bytes, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let filled = 0;
  for await (const bytes of source) {
    const part = bytes.subarray(0, length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === length) break;
  }
  return head.subarray(0, filled);
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** @throws ImportRefusal damaged, bomb */
export async function* gunzip(source: Bytes): AsyncGenerator<Uint8Array> {
  const guard = bombGuard();
  let out: Uint8Array[] = [];
  const stream = new Gunzip((chunk) => {
    if (chunk.length > 0) out.push(chunk);
  });
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      stream.push(bytes, last);
    } catch {
      throw new ImportRefusal('damaged');
    }
  };
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += INFLATE_BYTES) {
      const piece = bytes.slice(at, at + INFLATE_BYTES);
      push(piece, false);
      guard.taken += piece.length;
      const given = out;
      out = [];
      for (const chunk of given) {
        guard.give(chunk.length);
        yield chunk;
      }
    }
  }
  push(new Uint8Array(), true);
  yield* out;
}

/** Raw deflate (zip) or zlib, by the platform. @throws ImportRefusal damaged, bomb, and what the source throws */
export async function* inflate(source: Bytes, format: 'deflate' | 'deflate-raw'): AsyncGenerator<Uint8Array> {
  const guard = bombGuard();
  const transform = new DecompressionStream(format);
  const writer = transform.writable.getWriter();
  const reader = transform.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  let refusal = new ImportRefusal('damaged');
  const written = (async () => {
    try {
      for await (const bytes of source) {
        guard.taken += bytes.length;
        await writer.write(bytes as Uint8Array<ArrayBuffer>);
      }
      await writer.close();
    } catch (error) {
      // The reading side meets what is wrong with the data.
      if (error instanceof ImportRefusal) refusal = error;
      await writer.abort(error).catch(() => {});
    }
  })();
  try {
    for (;;) {
      const next = await reader.read().catch(() => {
        throw refusal;
      });
      if (next.done) break;
      guard.give(next.value.length);
      yield next.value;
    }
    await written;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function bombGuard() {
  let given = 0;
  return {
    taken: 0,
    give(bytes: number): void {
      given += bytes;
      if (given > BOMB_BYTES && given > this.taken * BOMB_RATIO) throw new ImportRefusal('bomb');
    },
  };
}
