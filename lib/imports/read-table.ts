/** A table with delimited cells → articles, by a mapping of its columns. */
import type { Bytes } from './byte-streams.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { TableShape } from './detect-kind.ts';
import { gatherRows } from './gather-rows.ts';
import { type ImportItem, ImportRefusal, type ReadPage } from './import-item.ts';
import { flush } from './read-json-lines.ts';
import { readRow } from './read-row.ts';
import { refusalAt } from './refusal-at.ts';
import { splitRows } from './split-rows.ts';

export async function* readTable(
  bytes: Bytes,
  { columns, mapping, delimiter = ',', headed = true }: TableShape,
  readPage: ReadPage,
  after: number,
): AsyncGenerator<ImportItem> {
  const gathered = gatherRows();
  const places = new Map(columns.names.map((name, i) => [name, i]));
  let isHead = headed;
  let last = after;
  for await (const { line, through, cells, refused } of splitRows(decodeBytes(bytes), delimiter)) {
    if (isHead) {
      isHead = false;
      continue;
    }
    if (through <= after) continue;
    try {
      if (refused) throw new ImportRefusal(refused);
      const read = await readRow((column) => cells[places.get(column) ?? -1] ?? null, mapping, readPage);
      if (read.kind === 'passage') gathered.add(line, read.heading, read.passage);
      else yield { kind: 'article', line, through: gathered.empty() ? through : 0, article: read.article };
    } catch (error) {
      yield { ...refusalAt(line, error), through: gathered.empty() ? through : 0 };
    }
    last = through;
    if (gathered.full()) yield* flush(gathered, through);
  }
  yield* flush(gathered, last);
}
