/**
 * Bytes ↔ lines of a corpus file, gzipped where asked, in streams: neither side ever holds the file. A line beyond
 * the bound (a decompression bomb, another kind of file) comes out cut short, so that it is refused and not kept.
 */
import { MAX_LINE } from '../article/article-limits.ts';

/** The first bytes of a gzip file: what it is goes by content, since names lie. */
const GZIP = [0x1f, 0x8b];

export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of await unzipped(source)) {
    const pieces = decoder.decode(bytes, { stream: true }).split('\n');
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) {
        yield rest;
        rest = '';
      }
      if (rest.length <= MAX_LINE) rest += piece;
    }
  }
  rest += decoder.decode();
  if (rest) yield rest;
}

export async function* bytesOf(lines: AsyncIterable<string>, gzip: boolean): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  async function* encoded(): AsyncGenerator<Uint8Array> {
    for await (const line of lines) yield encoder.encode(`${line}\n`);
  }
  yield* gzip ? through(encoded(), new CompressionStream('gzip')) : encoded();
}

async function unzipped(source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done) return;
    yield first.value;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  const zipped = !first.done && GZIP.every((byte, i) => first.value[i] === byte);
  return zipped ? through(all(), new DecompressionStream('gzip')) : all();
}

async function* through(
  source: AsyncIterable<Uint8Array>,
  transform: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const writer = transform.writable.getWriter();
  const reader = transform.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const written = (async () => {
    try {
      for await (const bytes of source) await writer.write(bytes as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (error) {
      // The reading side reports what is wrong with the data.
      await writer.abort(error).catch(() => {});
    }
  })();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
