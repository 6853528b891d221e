/**
 * Writes one block: its tables in any order, then the row that makes it count. Either all of it is there for a reader or
 * nothing. Tables of which any part failed are given up, since nobody knows what arrived: they go out again under another
 * number, and what was left of the first is never read. The row that seals them goes out again as it is: were it sent
 * under another number while only the answer to it was lost, both would count.
 */
import { BLOCK_COLUMNS, type BlockRows, SEAL_COLUMNS } from './build-block.ts';
import type { ArchiveConnection } from './connect-archive.ts';
import { tryAgain } from './try-again.ts';

/** Until a block's table must be written, ms: a busy server may merge first. */
const PATIENCE = 120_000;

/** @param build the block under a number of its own, each time anew @throws ArchiveError, or the signal's reason */
export async function writeBlock(
  connection: ArchiveConnection,
  build: (block: number) => BlockRows,
  retrying: { signal?: AbortSignal | undefined; firstWait?: number },
): Promise<void> {
  const options = { signal: retrying.signal, patience: PATIENCE };
  const seal = await tryAgain(async () => {
    const { tables, seal } = build(drawBlock());
    for (const table of Object.keys(BLOCK_COLUMNS) as (keyof typeof BLOCK_COLUMNS)[]) {
      if (tables[table].length === 0) continue;
      const columns = [...BLOCK_COLUMNS[table]] as [string, ...string[]];
      await connection.insert(table, columns, tables[table], options);
    }
    return seal;
  }, retrying);
  const columns = [...SEAL_COLUMNS] as [string, ...string[]];
  await tryAgain(() => connection.insert('blocks', columns, [seal], options), retrying);
}

/** Numbers below are those of shards, whose empty blocks tell that they answer. */
const FIRST_BLOCK = 65_536;

/** A number that hardly any other block has: of the 15,000 of a billion statements, two are alike in 3 % of all archives. */
function drawBlock(): number {
  const drawn = crypto.getRandomValues(new Uint32Array(1))[0]!;
  return drawn < FIRST_BLOCK ? drawBlock() : drawn;
}
