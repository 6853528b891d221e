/** Deleting a few articles holds them, so that they can be brought back as they were; of many it holds none. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringBack, removeKept } from '../../../entrypoints/corpus/remove-kept.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import type { KeptBy } from '../../../lib/corpus/records.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';
import { sampleArticle } from '../../lib/corpus/sample-articles.ts';

const asked = vi.hoisted(() => vi.fn());
const swept = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messages.ts', () => ({ askBackground: asked }));
vi.mock('../../../lib/corpus/export-folder.ts', async (original) => ({
  ...(await original<object>()),
  sweepExports: swept,
}));
afterEach(() => {
  asked.mockReset();
  swept.mockReset();
});

const table = new Uint8Array(readFileSync('public/background/en.bin'));

async function linesOf(corpus: Corpus): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of corpus.exportLines()) lines.push(line);
  return lines.slice(1);
}

async function corpusOf(count: number, by: readonly KeptBy[] = []): Promise<Corpus> {
  const corpus = openMemoryCorpus();
  const entries = [];
  for (let i = 0; i < count; i++) {
    const said = `Ferry number ${i} stays in port until the tide of day ${i}.`;
    const sample = await sampleArticle([said], { url: `https://gull.example/ferry-${i}` });
    entries.push({ ...sample, ...(by.length ? { by: by[i % by.length]! } : {}) });
  }
  await corpus.saveArticles(entries);
  const answers = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
  asked.mockImplementation(async (name: string, input: unknown) =>
    (answers as never as Record<string, (i: unknown, c: undefined) => unknown>)[name]!(input, undefined),
  );
  return corpus;
}

const idsOf = async (corpus: Corpus) => (await corpus.listArticles({ limit: 1_000 })).map(({ id }) => id);

describe('removeKept', () => {
  it('holds few articles by id, and they come back to the byte', async () => {
    const corpus = await corpusOf(45);
    const before = await linesOf(corpus);
    const ids = (await idsOf(corpus)).slice(0, 43);
    const left: number[] = [];
    const { deleted, held } = await removeKept({ ids, statements: null }, (n) => left.push(n));
    expect([deleted, left.at(-1)]).toEqual([43, 0]);
    expect(await linesOf(corpus)).toHaveLength(2);
    expect(await bringBack(held!)).toMatchObject({ kept: 43, left: [] });
    expect(await linesOf(corpus)).toEqual(before);
  });

  it('holds how each was kept: what came by itself is not kept by hand afterwards', async () => {
    const corpus = await corpusOf(43, ['reading', 'hand', 'feed']);
    const bys = async (ids: string[]) =>
      Promise.all(ids.map(async (id) => (await corpus.getArticle(id))?.by));
    const ids = await idsOf(corpus);
    const before = await bys(ids);
    expect(new Set(before)).toEqual(new Set(['reading', 'hand', 'feed']));
    const { held } = await removeKept({ ids, statements: null }, () => {});
    const broken = held!.with(2, { line: 'no article', by: 'hand' });
    expect(await bringBack(broken)).toMatchObject({ kept: 42, left: [broken[2]] });
    expect(await bringBack(held!)).toMatchObject({ kept: 43, left: [] });
    expect(await bys(ids)).toEqual(before);
  });

  it('holds what a filter leaves where that is little', async () => {
    const corpus = await corpusOf(3);
    const before = await linesOf(corpus);
    const { deleted, held } = await removeKept({ filter: {} }, () => {});
    expect(deleted).toBe(3);
    expect(await linesOf(corpus)).toEqual([]);
    await bringBack(held!);
    expect(await linesOf(corpus)).toEqual(before);
  });

  it('spares what is too much to be held, and holds what went', async () => {
    const corpus = await corpusOf(45);
    const before = await linesOf(corpus);
    const ids = await idsOf(corpus);
    const left: number[] = [];
    const { deleted, held, spared } = await removeKept({ ids, statements: null }, (n) => left.push(n), 1_000);
    expect([deleted, held!.length, spared, left.at(-1)]).toEqual([20, 20, 25, 25]);
    expect((await idsOf(corpus)).toSorted()).toEqual(ids.slice(20).toSorted());
    await bringBack(held!);
    expect(await linesOf(corpus)).toEqual(before);
  });

  it('spares nothing of what is gone for good anyway', async () => {
    await corpusOf(205);
    expect(await removeKept({ filter: {} }, () => {}, 1_000)).toMatchObject({ deleted: 205, spared: 0 });
  });

  it('holds none of many, and deletes them all', async () => {
    const corpus = await corpusOf(205);
    expect(await removeKept({ filter: {} }, () => {})).toEqual({
      deleted: 205,
      held: null,
      spared: 0,
      error: null,
    });
    expect(await linesOf(corpus)).toEqual([]);
  });

  it('brings back what is known already without keeping it twice', async () => {
    const corpus = await corpusOf(2);
    const { held } = await removeKept({ filter: {} }, () => {});
    await bringBack(held!);
    await bringBack(held!);
    expect(await linesOf(corpus)).toHaveLength(2);
  });

  it('holds what went before a portion that failed, and says why', async () => {
    const corpus = await corpusOf(45);
    const ids = await idsOf(corpus);
    const answer = asked.getMockImplementation()!;
    const failed = new Error('the worker stopped');
    asked.mockImplementation(async (name: string, input: { ids: string[] }) => {
      if (input.ids?.includes(ids[25]!)) throw failed;
      return answer(name, input);
    });
    const { deleted, held, error } = await removeKept({ ids, statements: null }, () => {});
    expect([deleted, held!.length, error]).toEqual([20, 20, failed]);
    await bringBack(held!);
    expect(await linesOf(corpus)).toHaveLength(45);
  });

  it('goes on from where the answer says that it was enough', async () => {
    const corpus = await corpusOf(5);
    const answer = asked.getMockImplementation()!;
    asked.mockImplementation(async (name: string, input: { ids: string[] }) =>
      name === 'deleteArticles'
        ? { ...(await answer(name, { ...input, ids: input.ids.slice(0, 2) })), through: 2 }
        : answer(name, input),
    );
    const { deleted, held } = await removeKept({ ids: await idsOf(corpus), statements: null }, () => {});
    expect([deleted, held!.length]).toEqual([5, 5]);
  });
});

describe('what was exported just now', () => {
  it.each([
    ['goes with many articles chosen', 205, true, 1],
    ['goes with all that a filter leaves', 205, false, 1],
    ['stays while what was deleted can be brought back', 3, true, 0],
  ])('%s', async (_, count, byId, times) => {
    const corpus = await corpusOf(count);
    await removeKept(byId ? { ids: await idsOf(corpus), statements: null } : { filter: {} }, () => {});
    expect(swept.mock.calls).toEqual(Array(times).fill([{ all: true }]));
  });
});

describe('bringBack', () => {
  it('tells what did not come back: lines refused, and those after a failure', async () => {
    const corpus = await corpusOf(30);
    const { held } = await removeKept({ filter: {} }, () => {});
    const lines = held!.with(3, { line: 'no article' });
    const answer = asked.getMockImplementation()!;
    const failed = new Error('no room');
    asked.mockImplementation(async (name: string, input: { firstLine: number }) => {
      if (input.firstLine > 1) throw failed;
      return answer(name, input);
    });
    const { kept, left, error } = await bringBack(lines);
    expect([kept, error]).toEqual([19, failed]);
    expect(left).toEqual([{ line: 'no article' }, ...lines.slice(20)]);
    expect(await linesOf(corpus)).toHaveLength(19);
  });

  it('sends no more than fits a message', async () => {
    const long = Array.from({ length: 3 }, () => ({ line: 'x'.repeat(5_000_000) }));
    asked.mockResolvedValue({ saved: 1, updated: 0, known: 0, refused: [] });
    await bringBack(long);
    expect(asked.mock.calls.map(([, { lines, firstLine }]) => [lines.length, firstLine])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
  });
});
