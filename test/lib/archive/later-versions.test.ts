/** Versions of one article, in one load or in several: the latest is there in the end, once, and none is told as kept too early. */
import { describe, expect, it } from 'vitest';
import type { ArchiveConnection } from '../../../lib/archive/connect-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { corpusLine } from '../../bench/generated-corpus.ts';
import { articlesOf, versionLine } from './load-lines.ts';
import { memoryArchive } from './memory-archive.ts';

const FIRST = versionLine(1, { days: 0 });
const SECOND = versionLine(1, { days: 1 });
const THIRD = versionLine(1, { days: 2 });
const UNDATED = versionLine(1, { days: null });
const OTHERS = [2, 3, 4].map(corpusLine);

const idOf = (line: string): string => JSON.parse(line).id;
const versionOf = (line: string): string => JSON.parse(line).version;
const load = (connection: ArchiveConnection, lines: string[], onKept?: (mark: unknown) => void) =>
  loadArticles(connection, articlesOf(lines), {
    blockSize: 60,
    firstWait: 1,
    onKept: ({ mark }) => onKept?.(mark),
  });

describe('versions of one article in one load', () => {
  it.each<[string, string[], string, { loaded: number; updated: number; known: number }]>([
    ['a later one', [FIRST, SECOND], SECOND, { loaded: 1, updated: 1, known: 0 }],
    ['a later one behind others', [FIRST, ...OTHERS, SECOND], SECOND, { loaded: 4, updated: 1, known: 0 }],
    ['an earlier one', [SECOND, FIRST], SECOND, { loaded: 1, updated: 0, known: 1 }],
    ['two later ones', [FIRST, SECOND, THIRD], THIRD, { loaded: 1, updated: 2, known: 0 }],
    ['one without a time', [SECOND, UNDATED], UNDATED, { loaded: 1, updated: 1, known: 0 }],
    ['the same behind a later one', [FIRST, SECOND, FIRST], SECOND, { loaded: 1, updated: 1, known: 1 }],
  ])('%s: the latest is kept, and all are counted', async (_, lines, latest, report) => {
    const { connection, versions } = memoryArchive();
    expect(await load(connection, lines)).toMatchObject(report);
    expect(versions()[idOf(latest)]).toEqual([versionOf(latest)]);
  });

  it('are replaced in few blocks, however many come', async () => {
    const { connection, versions, blocks } = memoryArchive();
    const numbers = Array.from({ length: 8 }, (_, i) => i + 1);
    const lines = numbers.flatMap((number) => [0, 1].map((days) => versionLine(number, { days })));
    await loadArticles(connection, articlesOf(lines));
    expect(Object.values(versions()).flat()).toHaveLength(8);
    expect(blocks()).toBe(2);
  });

  it('are told as kept no sooner than the latest of them is', async () => {
    const { connection, versions } = memoryArchive();
    const early: unknown[] = [];
    await load(connection, [FIRST, SECOND, ...OTHERS], (mark) => {
      const there = versions()[idOf(SECOND)]?.includes(versionOf(SECOND));
      if (Number(mark) >= 2 && !there) early.push(mark);
    });
    expect(early).toEqual([]);
  });
});

describe('what comes again behind blocks that were written meanwhile', () => {
  it.each([
    ['the same', 0, { loaded: 12, updated: 0, known: 12 }],
    ['later versions', 1, { loaded: 12, updated: 12, known: 0 }],
  ])('is there once: %s', async (_, days, report) => {
    const { connection, versions } = memoryArchive();
    const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
    const lines = [0, days].flatMap((later) => numbers.map((number) => versionLine(number, { days: later })));
    expect(await load(connection, lines)).toMatchObject(report);
    const latest = lines.slice(-12).map((line) => [idOf(line), [versionOf(line)]]);
    expect(versions()).toEqual(Object.fromEntries(latest));
  });
});

describe('two versions that a killed load left', () => {
  it.each([
    ['with its time', SECOND],
    ['without one', UNDATED],
  ])('become the later, %s, when it is loaded again', async (_, later) => {
    const { connection, versions } = memoryArchive();
    await load(connection, [FIRST]);
    // Written, and killed before the one before was taken out.
    const killed = { ...connection, run: () => Promise.reject(new Error('killed')) };
    await expect(load(killed, [later])).rejects.toThrow('killed');
    expect(versions()[idOf(FIRST)]).toHaveLength(2);
    await load(connection, [later]);
    expect(versions()[idOf(FIRST)]).toEqual([versionOf(later)]);
  });

  it('become the later when both are loaded again at once', async () => {
    const { connection, versions } = memoryArchive();
    await load(connection, [FIRST]);
    const killed = { ...connection, run: () => Promise.reject(new Error('killed')) };
    await expect(load(killed, [UNDATED])).rejects.toThrow('killed');
    await load(connection, [FIRST, UNDATED]);
    expect(versions()[idOf(FIRST)]).toEqual([versionOf(UNDATED)]);
  });
});

describe('a block that cannot be written', () => {
  it('ends the load with its failure, and the rest is not read', async () => {
    const { connection } = memoryArchive();
    const refusing = { ...connection, insert: () => Promise.reject(new Error('refused')) };
    let read = 0;
    async function* many() {
      for await (const entry of articlesOf(Array.from({ length: 3_000 }, () => FIRST))) {
        read++;
        const article = { ...entry.article, id: `${read}`.padStart(24, 'a'), outlet: `Outlet ${read}` };
        yield { ...entry, article };
      }
    }
    await expect(loadArticles(refusing, many(), { blockSize: 9_000 })).rejects.toThrow('refused');
    expect(read).toBeLessThan(2_000);
  });
});
