/**
 * A file of lines in UTF-8 → runs of whole lines as parts of the file itself, told by their breaks alone: whoever takes
 * one reads it from the disk, and nothing of it is held here. A line too long to be any is left out and told by number.
 * A file that turns out not to be in UTF-8 ends before the part that is not.
 */
import { encodingByMark, guessEncoding } from '../text/guess-encoding.ts';
import { headOf, readBlob } from './byte-streams.ts';
import type { Meter } from './import-item.ts';
import { HEAD_BYTES } from './import-limits.ts';

const BREAK = 0x0a;

/** Bytes of the byte-order mark. */
const MARK_BYTES = 3;

export interface LineSlice {
  /** Null where only lines too long are told of. */
  part: Blob | null;
  firstLine: number;
  /** The last line of this part or, behind it, of those too long. */
  through: number;
  tooLong: number[];
}

/** Lines that begin so are looked out for, those passed over among them. */
export interface Wanted {
  begin: string;
  /** The last of them so far. */
  last: Blob | null;
}

/** What follows is not in UTF-8; what was given before is. */
export class NotUtf8Error extends Error {
  override name = 'NotUtf8Error';
}

export interface SliceOptions {
  /** Lines up to this one are passed over. */
  after?: number;
  /** Lines and bytes of a slice, about: a longer line is a slice of its own. */
  most: { lines: number; bytes: number };
  /** Bytes of a line, at most. */
  longest: number;
  wanted?: Wanted;
  meter?: Meter;
}

/** Whether the file's beginning reads as UTF-8: all of ours do. `sliceLines` looks at the rest. */
export async function isUtf8(file: Blob): Promise<boolean> {
  return guessEncoding(await headOf(readBlob(file.slice(0, HEAD_BYTES)), HEAD_BYTES)) === 'utf-8';
}

/** @throws ImportRefusal unread @throws NotUtf8Error */
export async function* sliceLines(
  file: Blob,
  { after = 0, most, longest, wanted, meter }: SliceOptions,
): AsyncGenerator<LineSlice> {
  const utf8 = createUtf8Check();
  const begin = new TextEncoder().encode(wanted?.begin);
  /** Bytes of the line that are as wanted; below 0 once one is not. */
  let alike = 0;
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

  function compare(bytes: Uint8Array, from: number, end: number): void {
    for (let at = from; at < end && alike >= 0 && alike < begin.length; at++) {
      alike = bytes[at] === begin[alike] ? alike + 1 : -1;
    }
  }

  function endLine(end: number): LineSlice | null {
    const from = lineStart;
    if (wanted && alike === begin.length && end - from <= longest) wanted.last = file.slice(from, end);
    alike = 0;
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
    utf8.check(bytes);
    let from = offset === 0 && encodingByMark(bytes) ? MARK_BYTES : 0;
    for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, from)) {
      compare(bytes, from, at);
      from = at + 1;
      const slice = endLine(offset + at);
      if (slice) yield slice;
    }
    compare(bytes, from, bytes.length);
    offset += bytes.length;
  }
  utf8.check();
  if (offset > lineStart) {
    const slice = endLine(offset);
    if (slice) yield slice;
  }
  if (offset > start) yield cut(lineStart === offset ? offset - 1 : offset, offset);
}

/** A break ends every character, so what lies before one in what was checked is whole. */
function createUtf8Check(): { check(bytes?: Uint8Array): void } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return {
    check(bytes) {
      try {
        decoder.decode(bytes, { stream: bytes !== undefined });
      } catch (cause) {
        throw new NotUtf8Error('The file is not in UTF-8.', { cause });
      }
    },
  };
}
