/**
 * What is there at an address, for the one who adds it: whether it answers, which ClickHouse and which tables, how much
 * it holds, whether it keeps sketches, and whether the account could write, which one for readers should not. Never
 * throws: what is wrong is part of the answer.
 */
import type { CorpusSize } from '../types.ts';
import { ArchiveError, type ArchiveFault } from './archive-error.ts';
import { type ArchiveAccount, connectArchive } from './connect-archive.ts';
import { SIZE } from './lookup-sql.ts';
import { asCount, checkSchema } from './read-answer.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

export interface ArchiveCheck {
  /** Whether a ClickHouse answered at all. */
  reachable: boolean;
  /** Null where pages can be asked for; otherwise why not. */
  fault: ArchiveFault | null;
  /** Of the server, "24.8.1.1"; null where it was not told. */
  server: string | null;
  /** Whether the server is one that is supported, from 24.8. */
  supported: boolean;
  /** Version of the tables; null where there are none. */
  schema: number | null;
  /** The one that this release reads. */
  expected: number;
  size: CorpusSize | null;
  /** Some of its servers did not answer: it holds more than `size` says. */
  partial: boolean;
  /** Id of the table of meaning its sketches are made with; 0: none are kept. */
  sketched: number;
  /** Whether the account could change the archive: warn. */
  writes: boolean;
}

const PATIENCE = 10_000;

/** Answers of a few numbers. */
const MAX_BYTES = 200_000;

/** The first release whose SQL is that of the lookups. */
const OLDEST = [24, 8] as const;

export async function testArchive(
  account: ArchiveAccount,
  {
    fetch,
    signal,
    patience = PATIENCE,
  }: { fetch?: typeof globalThis.fetch; signal?: AbortSignal; patience?: number } = {},
): Promise<ArchiveCheck> {
  const check: ArchiveCheck = {
    reachable: false,
    fault: null,
    server: null,
    supported: false,
    schema: null,
    expected: SCHEMA_VERSION,
    size: null,
    partial: false,
    sketched: 0,
    writes: false,
  };
  try {
    const connection = connectArchive(account, fetch);
    const ask = async (sql: string) =>
      (await connection.ask(sql, {}, { signal, patience, maxBytes: MAX_BYTES })).map(([value]) => value);
    const [version] = await ask('SELECT version()');
    if (typeof version !== 'string' || !/^\d{1,4}(\.\d{1,6}){1,4}/.test(version))
      throw new ArchiveError('nonsense');
    check.reachable = true;
    check.server = version.slice(0, 40);
    const [major = 0, minor = 0] = version.split('.').map(Number);
    check.supported = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    const [latest] = await ask(
      'SELECT [toUInt32(max(version)), max(sketched), toUInt32(max(shards))] FROM schema_versions',
    );
    const [schema, sketched, shards = 1] = Array.isArray(latest) ? latest.map(asCount) : [];
    check.schema = schema || null;
    check.sketched = sketched ?? 0;
    checkSchema(schema);
    const [size] = await ask(SIZE);
    if (!Array.isArray(size)) throw new ArchiveError('nonsense');
    check.size = { articles: asCount(size[0]), statements: asCount(size[1]) };
    check.partial = asCount(size[2]) < shards;
    check.writes = await mayWrite(ask);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    check.fault = error instanceof ArchiveError ? error.fault : 'nonsense';
    check.reachable ||= check.fault === 'denied' || check.fault === 'missing' || check.fault === 'busy';
  }
  return check;
}

/** A profile that only reads settles it; otherwise what is granted, by roles too. Where neither is told, it may. */
async function mayWrite(ask: (sql: string) => Promise<unknown[]>): Promise<boolean> {
  const [readonly] = await ask(`SELECT value FROM system.settings WHERE name = 'readonly'`).catch(() => []);
  if (Number(readonly) > 0) return false;
  const grants = await ask('SHOW GRANTS FINAL')
    .catch(() => ask('SHOW GRANTS'))
    .catch(() => ['GRANT ALL ON *.*']);
  return grants.some((grant) => letsWrite(String(grant)));
}

const WRITES = /\b(?:ALL|INSERT|ALTER|CREATE|DROP|TRUNCATE|DELETE)\b/;

/** A line without ON grants a role, which may be anything. What is taken away again grants nothing. */
function letsWrite(grant: string): boolean {
  if (grant.startsWith('REVOKE ')) return false;
  const [, rights] = /^GRANT (.*?) ON /.exec(grant) ?? [];
  return rights === undefined || WRITES.test(rights);
}
