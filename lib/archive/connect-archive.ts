/**
 * One account of one archive → questions asked of it over ClickHouse's HTTP interface. Every value goes as a query
 * parameter, in the body, so that neither SQL is put together nor an address logged that tells what was asked.
 */
import { ClickHouseLogLevel, createClient } from '@clickhouse/client-web';
import { archiveAddress } from './archive-address.ts';
import { ArchiveError } from './archive-error.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { explainFailure } from './explain-failure.ts';
import { DEFAULT_DATABASE } from './schema-version.ts';

export interface ArchiveAccount {
  /** `https://archive.example:8443`, with a path where a proxy needs one. */
  url: string;
  user: string;
  password: string;
  database?: string;
}

export interface AskOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the answer, at most. */
  maxBytes?: number;
  /** Until the whole answer is there, ms. */
  patience?: number;
  /** On a cluster: an answer that lacks a shard's part is an error, whatever the account's profile says. Not for readers. */
  whole?: boolean;
}

export interface ArchiveConnection {
  /** @returns rows as lists of values. @throws ArchiveError, or the signal's reason */
  ask(sql: string, params?: Record<string, unknown>, options?: AskOptions): Promise<unknown[][]>;
  /** A statement without an answer. @throws ArchiveError, or the signal's reason */
  run(sql: string, params?: Record<string, unknown>, options?: AskOptions): Promise<void>;
  /** @throws ArchiveError, or the signal's reason */
  insert(
    table: string,
    columns: [string, ...string[]],
    rows: readonly unknown[][],
    options?: AskOptions,
  ): Promise<void>;
}

/** A page's answer of 400 statements is some 5 MB. */
const MAX_BYTES = 16_000_000;

const PATIENCE = 10_000;

/** Asked of a cluster: nothing is passed over, and what is told as kept lies on its shard, in no queue. */
const WHOLE = { skip_unavailable_shards: 0, insert_distributed_sync: 1 } as const;

export function connectArchive(
  { url, user, password, database = DEFAULT_DATABASE }: ArchiveAccount,
  fetch: typeof globalThis.fetch = (...args) => globalThis.fetch(...args),
): ArchiveConnection {
  const address = archiveAddress(url);
  const clientOf = ({ maxBytes = MAX_BYTES, patience = PATIENCE, signal }: AskOptions) =>
    createClient({
      url: address.origin,
      ...(address.pathname === '/' ? {} : { pathname: address.pathname }),
      database,
      username: user,
      password,
      fetch: boundedFetch({ fetch, maxBytes, patience, signal }),
      // Ours ends both headers and body.
      request_timeout: patience * 2,
      use_multipart_params: true,
      keep_alive: { enabled: false },
      // Its lines would name addresses.
      log: { level: ClickHouseLogLevel.OFF },
    });
  const attempt = async <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explainFailure(error, signal);
    }
  };
  return {
    ask: (query, query_params = {}, options = {}) =>
      attempt(options.signal, async () => {
        const answer = await clientOf(options).query({
          query,
          query_params,
          format: 'JSONCompactEachRow',
          ...(options.whole ? { clickhouse_settings: WHOLE } : {}),
        });
        const rows = await answer.json<unknown>();
        if (rows.every(Array.isArray)) return rows as unknown[][];
        throw new ArchiveError('nonsense');
      }),
    run: (query, query_params = {}, options = {}) =>
      attempt(options.signal, async () => {
        await clientOf(options).command({ query, query_params, clickhouse_settings: WHOLE });
      }),
    insert: (table, columns, rows, options = {}) =>
      attempt(options.signal, async () => {
        await clientOf(options).insert({
          table,
          columns,
          values: rows,
          format: 'JSONCompactEachRow',
          clickhouse_settings: WHOLE,
        });
      }),
  };
}
