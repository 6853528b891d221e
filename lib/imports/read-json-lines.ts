/** Lines of JSON of other kinds than ours → articles: rows by a mapping of their keys, and the public collections. */
import type { Bytes } from './byte-streams.ts';
import { decodeBytes } from './decode-bytes.ts';
import { cellOf } from './detect-kind.ts';
import { gatherRows, type RowGatherer } from './gather-rows.ts';
import type { Mapping } from './guess-columns.ts';
import { type ImportItem, ImportRefusal, type ReadPage } from './import-item.ts';
import { MAX_ROW } from './import-limits.ts';
import { type PublicKind, readPublicRow } from './read-public-row.ts';
import { readRow } from './read-row.ts';
import { refusalAt } from './refusal-at.ts';
import { splitLines } from './split-lines.ts';

type Row = Record<string, unknown>;

export async function* readLines(
  bytes: Bytes,
  mapping: Mapping,
  readPage: ReadPage,
  after: number,
): AsyncGenerator<ImportItem> {
  const gathered = gatherRows();
  yield* eachRow(bytes, after, gathered, async function* (row, line) {
    const read = await readRow(
      (column) => cellOf(Object.hasOwn(row, column) ? row[column] : null),
      mapping,
      readPage,
    );
    if (read.kind === 'passage') gathered.add(line, read.heading, read.passage);
    // What was gathered before it may not be kept yet, so nothing is through.
    else yield { kind: 'article', line, through: gathered.empty() ? line : 0, article: read.article };
  });
}

export async function* readPublicLines(
  bytes: Bytes,
  kind: PublicKind,
  after: number,
): AsyncGenerator<ImportItem> {
  const gathered = gatherRows();
  yield* eachRow(bytes, after, gathered, async function* (row, line) {
    const { headings, passages } = readPublicRow(row, kind);
    if (passages.length === 0 || headings.length === 0) throw new ImportRefusal('no_text');
    for (const heading of headings) {
      for (const passage of passages) gathered.add(line, heading, passage);
    }
    yield* [];
  });
}

async function* eachRow(
  bytes: Bytes,
  after: number,
  gathered: RowGatherer,
  read: (row: Row, line: number) => AsyncGenerator<ImportItem>,
): AsyncGenerator<ImportItem> {
  let last = after;
  for await (const { line, text } of splitLines(decodeBytes(bytes), MAX_ROW)) {
    if (line <= after || text?.trim() === '') continue;
    try {
      if (text === null) throw new ImportRefusal('too_long');
      yield* read(asRow(text), line);
    } catch (error) {
      yield { ...refusalAt(line, error), through: gathered.empty() ? line : 0 };
    }
    last = line;
    if (gathered.full()) yield* flush(gathered, line);
  }
  yield* flush(gathered, last);
}

/** @throws ImportRefusal */
function asRow(text: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    throw new ImportRefusal('not_json');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new ImportRefusal('not_row');
  return row as Row;
}

/** What was gathered; after the last of it everything up to this line is through. */
export function* flush(gathered: RowGatherer, through: number): Generator<ImportItem> {
  for (const { line, article, passages } of gathered.take()) {
    yield { kind: 'article', line, through: 0, article, ...(passages ? { passages } : {}) };
  }
  yield { kind: 'passed', line: through, through };
}
