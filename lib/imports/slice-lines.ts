/**
 * A file of lines in UTF-8 → runs of whole lines as parts of the file itself, told by their breaks alone: whoever takes
 * one reads it from the disk, and nothing of it is held, decoded or copied here. A line too long to be any is left out
 * and told by number.
 */
import { guessEncoding } from '../text/guess-encoding.ts';
import { bytesOf, headOf, readBlob } from './byte-streams.ts';
import type { Meter } from './import-item.ts';
import { HEAD_BYTES } from './import-limits.ts';

const BREAK = 0x0a;

export interface LineSlice {
  /** Null where only lines too long are told of. */
  part: Blob | null;
  firstLine: number;
  /** The last line of this part or, behind it, of those too long. */
  through: number;
  tooLong: number[];
}

export interface SliceOptions {
  /** Lines up to this one are passed over. */
  after?: number;
  /** Lines and bytes of a slice, about: a longer line is a slice of its own. */
  most: { lines: number; bytes: number };
  /** Bytes of a line, at most. */
  longest: number;
  meter?: Meter;
}

/** Whether the file's beginning reads as UTF-8: all of ours do. */
export async function isUtf8(file: Blob): Promise<boolean> {
  return guessEncoding(await headOf(readBlob(file.slice(0, HEAD_BYTES)), HEAD_BYTES)) === 'utf-8';
}

/** @throws ImportRefusal unread */
export async function* sliceLines(
  file: Blob,
  { after = 0, most, longest, meter }: SliceOptions,
): AsyncGenerator<LineSlice> {
  let line = 1;
  let lineStart = 0;
  let first = 1;
  let start = 0;

  /** What lies before `end`; the next slice begins at `next`. */
  function cut(end: number, next: number, tooLong: number[] = []): LineSlice {
    const part = end > start ? file.slice(start, end) : null;
    const slice = { part, firstLine: first, through: line - 1, tooLong };
    first = line;
    start = next;
    return slice;
  }

  function endLine(end: number): LineSlice | null {
    const from = lineStart;
    const number = line++;
    lineStart = end + 1;
    if (number <= after) {
      first = line;
      start = lineStart;
      return null;
    }
    if (end - from > longest) return cut(from, lineStart, [number]);
    return line - first >= most.lines || lineStart - start >= most.bytes ? cut(end, lineStart) : null;
  }

  let offset = 0;
  for await (const bytes of readBlob(file, meter)) {
    for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, at + 1)) {
      const slice = endLine(offset + at);
      if (slice) yield slice;
    }
    offset += bytes.length;
  }
  if (offset > lineStart) {
    const slice = endLine(offset);
    if (slice) yield slice;
  }
  if (offset > start) yield cut(lineStart === offset ? offset - 1 : offset, offset);
}

/** The last line of a file, where it is no longer than `longest` bytes: the end of a corpus file. @throws ImportRefusal unread */
export async function lastLine(file: Blob, longest: number): Promise<string | null> {
  const end = new TextDecoder().decode(await bytesOf(file.slice(-longest))).trimEnd();
  const at = end.lastIndexOf('\n');
  return at < 0 && file.size > longest ? null : end.slice(at + 1);
}
