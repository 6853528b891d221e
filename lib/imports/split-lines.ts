/**
 * Characters → numbered lines, without their breaks; a line longer than the bound comes as null and is never held. A
 * byte-order mark at the beginning is dropped.
 */

export interface NumberedLine {
  /** From 1. */
  line: number;
  /** Null where it was too long. */
  text: string | null;
}

export async function* splitLines(chunks: AsyncIterable<string>, max: number): AsyncGenerator<NumberedLine> {
  let pieces: string[] = [];
  let length = 0;
  let line = 1;
  let first = true;
  const take = (): NumberedLine => {
    const text = length > max ? null : pieces.join('').replace(/\r$/, '');
    pieces = [];
    length = 0;
    return { line: line++, text };
  };
  for await (let chunk of chunks) {
    if (first && chunk) {
      if (chunk.startsWith('\ufeff')) chunk = chunk.slice(1);
      first = false;
    }
    let from = 0;
    for (let to = chunk.indexOf('\n'); to >= 0; to = chunk.indexOf('\n', from)) {
      if (length <= max) pieces.push(chunk.slice(from, to));
      length += to - from;
      yield take();
      from = to + 1;
    }
    length += chunk.length - from;
    if (length <= max) pieces.push(chunk.slice(from));
    else pieces = [];
  }
  if (length > 0) yield take();
}
