/** Loading through failures: what failed is written anew and counts once, what no waiting mends ends the load. */
import { describe, expect, it } from 'vitest';
import { ArchiveError, type ArchiveFault } from '../../../lib/archive/archive-error.ts';
import type { ArchiveConnection } from '../../../lib/archive/connect-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { corpusLine } from '../../bench/generated-corpus.ts';
import { articlesOf } from './load-lines.ts';

const LINES = Array.from({ length: 12 }, (_, i) => corpusLine(i + 1));

/** An archive that keeps what is inserted, and fails as told; knows nothing beforehand. */
function failing(faultOf: (calls: number, table: string) => ArchiveFault | null) {
  const written: { table: string; block: unknown }[] = [];
  let calls = 0;
  const attempt = (table: string) => {
    const fault = faultOf(++calls, table);
    if (fault) throw new ArchiveError(fault);
  };
  const connection: ArchiveConnection = {
    async ask() {
      attempt('ask');
      return [];
    },
    async run() {
      attempt('run');
    },
    async insert(table, columns, rows) {
      attempt(table);
      for (const row of rows) written.push({ table, block: row[columns.indexOf('block')] });
    },
  };
  return { connection, written };
}

const load = (connection: ArchiveConnection, blockSize = 60) =>
  loadArticles(connection, articlesOf(LINES), { blockSize, firstWait: 1 });

describe('a load', () => {
  it.each([
    'unreachable',
    'slow',
    'busy',
    'failed',
  ] as const)('that is %s at every seventh step ends whole', async (fault) => {
    const { connection, written } = failing((calls) => (calls % 7 === 0 ? fault : null));
    expect(await load(connection)).toEqual({ loaded: 12, updated: 0, known: 0, statements: 240 });
    const sealed = new Set(written.filter(({ table }) => table === 'blocks').map(({ block }) => block));
    expect(sealed.size).toBe(4);
    const kept = (name: string) =>
      written.filter(({ table, block }) => table === name && sealed.has(block)).length;
    expect([kept('blocks'), kept('articles'), kept('statements')]).toEqual([4, 12, 240]);
  });

  it('counts a block once whose seal arrived and whose answer was lost', async () => {
    const { connection, written } = failing(() => null);
    let lost = 0;
    const losing: ArchiveConnection = {
      ...connection,
      async insert(table, ...rest) {
        await connection.insert(table, ...rest);
        if (table === 'blocks' && lost++ % 2 === 0) throw new ArchiveError('unreachable');
      },
    };
    expect(await load(losing)).toMatchObject({ loaded: 12, statements: 240 });
    const sealed = new Set(written.filter(({ table }) => table === 'blocks').map(({ block }) => block));
    const kept = written.filter(({ table, block }) => table === 'statements' && sealed.has(block));
    expect([sealed.size, kept.length]).toEqual([4, 240]);
  });

  it.each(['denied', 'missing', 'newer', 'nonsense'] as const)('that is %s ends at once', async (fault) => {
    const { connection, written } = failing((_, table) => (table === 'statements' ? fault : null));
    await expect(load(connection)).rejects.toMatchObject({ fault });
    expect(written.filter(({ table }) => table === 'blocks')).toEqual([]);
  });

  it('tells what is kept in order, whichever block is written first', async () => {
    const marks: unknown[] = [];
    const { connection } = failing((calls) => (calls % 7 === 0 ? 'busy' : null));
    await loadArticles(connection, articlesOf(LINES), {
      blockSize: 40,
      firstWait: 1,
      onKept: ({ mark }) => void marks.push(mark),
    });
    expect(marks).toEqual([2, 4, 6, 8, 10, 12]);
  });

  it('keeps an article whole that is longer than a block', async () => {
    const { connection, written } = failing(() => null);
    expect(await load(connection, 5)).toMatchObject({ loaded: 12 });
    expect(written.filter(({ table }) => table === 'blocks')).toHaveLength(12);
  });

  it('takes the same article once in one load', async () => {
    const { connection } = failing(() => null);
    const report = await loadArticles(connection, articlesOf([...LINES, ...LINES]));
    expect(report).toMatchObject({ loaded: 12, known: 12 });
  });

  it('ends with the reason of whoever ends it', async () => {
    const { connection } = failing(() => null);
    const gone = AbortSignal.abort(new Error('enough'));
    await expect(loadArticles(connection, articlesOf(LINES), { signal: gone })).rejects.toThrow('enough');
  });
});
