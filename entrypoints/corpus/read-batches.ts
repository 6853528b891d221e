/**
 * A corpus file as batches of lines, read as a stream: plain or gzip (told by its first bytes, not by its name).
 * Bounded in lines and size; a line longer than any article is given back as null and never held in memory.
 */
import { MAX_LINE } from '../../lib/article/article-limits.ts';

/** Lines and UTF-16 units of one batch: what one message carries easily. */
const BATCH_LINES = 200;
const BATCH_UNITS = 2_000_000;

export interface LineBatch {
  /** Null where a line was too long to be an article. */
  lines: (string | null)[];
  /** Number of the first line, from 1. */
  firstLine: number;
}

export async function* readBatches(file: Blob): AsyncGenerator<LineBatch> {
  let batch: LineBatch = { lines: [], firstLine: 1 };
  let units = 0;
  for await (const line of readLines(await decompress(file))) {
    if (batch.lines.length === BATCH_LINES || units + (line?.length ?? 0) > BATCH_UNITS) {
      if (batch.lines.length > 0) yield batch;
      batch = { lines: [], firstLine: batch.firstLine + batch.lines.length };
      units = 0;
    }
    batch.lines.push(line);
    units += line?.length ?? 0;
  }
  if (batch.lines.length > 0) yield batch;
}

async function decompress(file: Blob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const gzip = first === 0x1f && second === 0x8b;
  return gzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
}

/** Each line once, without its break; a last line needs none. */
async function* readLines(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string | null> {
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  let pieces: string[] = [];
  let length = 0;
  const take = () => {
    const line = length > MAX_LINE ? null : pieces.join('').replace(/\r$/, '');
    pieces = [];
    length = 0;
    return line;
  };
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      let from = 0;
      for (let to = next.value.indexOf('\n'); to >= 0; to = next.value.indexOf('\n', from)) {
        if (length <= MAX_LINE) pieces.push(next.value.slice(from, to));
        length += to - from;
        yield take();
        from = to + 1;
      }
      length += next.value.length - from;
      if (length <= MAX_LINE) pieces.push(next.value.slice(from));
    }
    if (length > 0) yield take();
  } finally {
    await reader.cancel().catch(() => {});
  }
}
