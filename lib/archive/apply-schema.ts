/**
 * Makes an archive's tables, or brings older ones up to this release: runs the SQL of every version that is not there yet,
 * in order, and notes each when it is done. Run again it changes nothing; a broken-off one is gone on with.
 */
import { ArchiveError } from './archive-error.ts';
import type { ArchiveConnection } from './connect-archive.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

export interface ApplySchemaOptions {
  /** The SQL of one version, statements parted by a semicolon at a line's end. */
  readSchema(version: number): string;
  database: string;
  /** Id of the table of meaning to keep sketches of; 0 for none. */
  sketched?: number;
}

/** @returns the versions that were applied. @throws ArchiveError; newer where the tables are */
export async function applySchema(
  connection: ArchiveConnection,
  { readSchema, database, sketched = 0 }: ApplySchemaOptions,
): Promise<number[]> {
  const there = await schemaVersion(connection);
  if (there > SCHEMA_VERSION) throw new ArchiveError('newer');
  const applied: number[] = [];
  for (let version = there + 1; version <= SCHEMA_VERSION; version++) {
    for (const statement of splitStatements(readSchema(version)))
      await connection.run(statement, { database });
    await connection.insert('schema_versions', ['version', 'sketched'], [[version, sketched]]);
    applied.push(version);
  }
  return applied;
}

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
