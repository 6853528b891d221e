/** What a question reads, by ClickHouse's own counters, and how much its tables weigh. */
import { readFileSync } from 'node:fs';
import type { ArchiveAccount } from '../../../lib/archive/connect-archive.ts';

export interface ReadWork {
  rows: number;
  bytes: number;
}

/** Runs a question for its counters alone. */
export async function readWork(
  { url, user, password, database = 'variorum' }: ArchiveAccount,
  sql: string,
  params: Record<string, unknown>,
): Promise<ReadWork> {
  const form = new FormData();
  form.set('query', `${sql} FORMAT JSONCompact`);
  for (const [name, value] of Object.entries(params)) form.set(`param_${name}`, textOf(value));
  const authorization = `Basic ${btoa(`${user}:${password}`)}`;
  const response = await fetch(`${url}/?database=${database}`, {
    method: 'POST',
    body: form,
    headers: { authorization },
  });
  const { statistics } = (await response.json()) as { statistics: { rows_read: number; bytes_read: number } };
  return { rows: statistics.rows_read, bytes: statistics.bytes_read };
}

/** Bytes on the disk by table, of what counts. */
export const TABLE_BYTES = `
SELECT table, toFloat64(sum(bytes_on_disk)), toFloat64(sum(primary_key_bytes_in_memory_allocated)) FROM system.parts
WHERE active AND database = currentDatabase() GROUP BY table ORDER BY 2 DESC`;

/** Processor time of a process so far, ms, all its threads together: a busy machine makes it no longer. Linux only. */
export function processorTime(pid: number): number {
  try {
    // The name, which may hold anything, stands in brackets.
    const [, after = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const fields = after.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return Number.NaN;
  }
}

/** Of the kernel's counting, ms. */
const TICK = 10;

/** As the client writes parameters; numbers of 64 bits are none of JSON's. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(textOf).join(',')}]` : String(value);
}
