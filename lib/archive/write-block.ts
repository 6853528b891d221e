/**
 * Writes one block: its tables in any order, then the row that makes it count. Either all of it is there for a reader or
 * nothing. A block of which any part failed is given up, since nobody knows what arrived: it goes out again under another
 * number, and what was left of the first is never read.
 */
import { BLOCK_COLUMNS, type BlockRows, SEAL_COLUMNS } from './build-block.ts';
import type { ArchiveConnection } from './connect-archive.ts';

/** Until a block's table must be written, ms: a busy server may merge first. */
const PATIENCE = 120_000;

/** @throws ArchiveError, or the signal's reason */
export async function writeBlock(
  connection: ArchiveConnection,
  { tables, seal }: BlockRows,
  signal?: AbortSignal,
): Promise<void> {
  const options = { signal, patience: PATIENCE };
  for (const table of Object.keys(BLOCK_COLUMNS) as (keyof typeof BLOCK_COLUMNS)[]) {
    if (tables[table].length === 0) continue;
    await connection.insert(
      table,
      [...BLOCK_COLUMNS[table]] as [string, ...string[]],
      tables[table],
      options,
    );
  }
  await connection.insert('blocks', [...SEAL_COLUMNS] as [string, ...string[]], [seal], options);
}

/** Numbers below are those of shards, whose empty blocks tell that they answer. */
const FIRST_BLOCK = 65_536;

/** A number that hardly any other block has: of the 15,000 of a billion statements, two are alike in 3 % of all archives. */
export function drawBlock(): number {
  const drawn = crypto.getRandomValues(new Uint32Array(1))[0]!;
  return drawn < FIRST_BLOCK ? drawBlock() : drawn;
}
