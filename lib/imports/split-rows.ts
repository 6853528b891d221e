/**
 * Characters of a table → its rows (RFC 4180: cells may be quoted, hold the delimiter, breaks and doubled quotes), with
 * the line each begins in. A row beyond the bounds, or with a quote that is never closed, is refused by its line and the
 * reading goes on behind it.
 */
import type { RefusalReason } from './import-item.ts';
import { MAX_COLUMNS, MAX_ROW } from './import-limits.ts';

export interface Row {
  line: number;
  /** The last line of it. */
  through: number;
  cells: string[];
  refused?: RefusalReason;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** What the next character means: a cell begins, in a bare cell, inside quotes, after a quote inside quotes. */
type State = 'begin' | 'bare' | 'quoted' | 'closing';

export async function* splitRows(chunks: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<Row> {
  let state: State = 'begin';
  let cells: string[] = [];
  let cell = '';
  let length = 0;
  let line = 1;
  let begun = 1;
  let refused: RefusalReason | undefined;
  let done: Row[] = [];
  let first = true;

  const endCell = () => {
    if (cells.length < MAX_COLUMNS) cells.push(cell);
    else refused ??= 'columns';
    cell = '';
    state = 'begin';
  };
  const endRow = () => {
    endCell();
    const blank = cells.length === 1 && cells[0] === '';
    if (refused) done.push({ line: begun, through: line, cells: [], refused });
    else if (!blank) done.push({ line: begun, through: line, cells });
    cells = [];
    length = 0;
    refused = undefined;
    line++;
    begun = line;
  };
  const add = (text: string) => {
    length += text.length;
    if (length <= MAX_ROW) cell += text;
    else refused ??= 'too_long';
  };

  for await (let chunk of chunks) {
    if (first && chunk) {
      if (chunk.startsWith('\ufeff')) chunk = chunk.slice(1);
      first = false;
    }
    let at = 0;
    while (at < chunk.length) {
      if (state === 'quoted') {
        const quote = chunk.indexOf('"', at);
        const to = quote < 0 ? chunk.length : quote;
        const text = chunk.slice(at, to);
        for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) line++;
        add(text);
        at = to + (quote < 0 ? 0 : 1);
        if (quote >= 0) state = 'closing';
        // A quote left open would swallow the rest of the file: this row is over, and so is its quote.
        if (refused === 'too_long' && text.includes('\n')) {
          refused = 'quotes';
          line--;
          endRow();
        }
        continue;
      }
      const character = chunk[at]!;
      at++;
      if (state === 'closing' && character === '"') {
        add('"');
        state = 'quoted';
      } else if (character === delimiter) endCell();
      else if (character === '\n') {
        if (cell.endsWith('\r')) cell = cell.slice(0, -1);
        endRow();
      } else if (character === '"' && state === 'begin') state = 'quoted';
      else if (character === '\r' && state === 'closing') continue;
      else {
        // Until the next character that means something, in one piece.
        let to = at;
        while (to < chunk.length && chunk[to] !== delimiter && chunk[to] !== '\n' && chunk[to] !== '"') to++;
        if (chunk[to] === '"' && state !== 'closing') {
          while (to < chunk.length && chunk[to] !== delimiter && chunk[to] !== '\n') to++;
        }
        add(chunk.slice(at - 1, to));
        at = to;
        state = 'bare';
      }
    }
    const ready = done;
    done = [];
    yield* ready;
  }
  if (state === 'quoted') refused = 'quotes';
  if (cell !== '' || cells.length > 0 || refused) {
    if (cell.endsWith('\r')) cell = cell.slice(0, -1);
    endRow();
  }
  yield* done;
}

/** The one that stands most evenly in the first lines. */
export function guessDelimiter(head: string): Delimiter {
  const lines = head.split('\n').slice(0, 20).filter(Boolean);
  const counts = ([',', ';', '\t', '|'] as const).map((delimiter) => {
    const found = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    return { delimiter, least: Math.min(...found.slice(0, 5)), first: found[0] ?? 0 };
  });
  counts.sort((a, b) => b.least - a.least || b.first - a.first);
  return counts[0]!.delimiter;
}
