/**
 * Makes an archive's tables, or brings older ones up to this release: runs the SQL of every version that is not there yet,
 * in order, and notes each when it is done. Run again it changes nothing; a broken-off one is gone on with.
 */
import { ArchiveError } from './archive-error.ts';
import { SEAL_COLUMNS } from './build-block.ts';
import type { ArchiveConnection } from './connect-archive.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

export interface ApplySchemaOptions {
  /** The SQL of one version, statements parted by a semicolon at a line's end. */
  readSchema(version: number): string;
  database: string;
  /** Id of the table of meaning to keep sketches of; 0 for none. */
  sketched?: number;
  /** Whether the SQL is that of a cluster, whose shards are then counted. */
  cluster?: boolean;
}

/** @returns the versions that were applied. @throws ArchiveError; newer where the tables are */
export async function applySchema(
  connection: ArchiveConnection,
  { readSchema, database, sketched = 0, cluster = false }: ApplySchemaOptions,
): Promise<number[]> {
  const there = await schemaVersion(connection);
  if (there > SCHEMA_VERSION) throw new ArchiveError('newer');
  const applied: number[] = [];
  for (let version = there + 1; version <= SCHEMA_VERSION; version++) {
    for (const statement of splitStatements(readSchema(version)))
      await connection.run(statement, { database });
    const shards = cluster ? Number((await connection.ask(SHARDS))[0]?.[0]) : 1;
    // An empty block on each shard, under its number, by which it is told whether the shard answers.
    const empty = Array.from({ length: shards }, (_, shard) => [shard, 0, 0, []]);
    await connection.insert('blocks', [...SEAL_COLUMNS] as [string, ...string[]], empty);
    await connection.insert(
      'schema_versions',
      ['version', 'sketched', 'shards'],
      [[version, sketched, shards]],
    );
    applied.push(version);
  }
  return applied;
}

const SHARDS = `SELECT toUInt32(uniqExact(shard_num)) FROM system.clusters WHERE cluster = getMacro('cluster')`;

/** 0 where there are no tables. */
export async function schemaVersion(connection: ArchiveConnection): Promise<number> {
  try {
    const rows = await connection.ask('SELECT toUInt32(max(version)) FROM schema_versions');
    return Number(rows[0]?.[0] ?? 0);
  } catch (error) {
    if (error instanceof ArchiveError && error.fault === 'missing') return 0;
    throw error;
  }
}

/** Without comments, which may hold anything. */
export function splitStatements(sql: string): string[] {
  return sql
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
}
