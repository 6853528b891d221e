/** Deleting a few articles holds them, so that they can be brought back as they were; of many it holds none. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringBack, removeKept } from '../../../entrypoints/corpus/remove-kept.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';
import { sampleArticle } from '../../lib/corpus/sample-articles.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messages.ts', () => ({ askBackground: asked }));
afterEach(() => asked.mockReset());

const table = new Uint8Array(readFileSync('public/background/en.bin'));

async function linesOf(corpus: Corpus): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of corpus.exportLines()) lines.push(line);
  return lines.slice(1);
}

async function corpusOf(count: number): Promise<Corpus> {
  const corpus = openMemoryCorpus();
  const entries = [];
  for (let i = 0; i < count; i++) {
    const said = `Ferry number ${i} stays in port until the tide of day ${i}.`;
    entries.push(await sampleArticle([said], { url: `https://gull.example/ferry-${i}` }));
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
    expect(await bringBack(held!)).toBe(43);
    expect(await linesOf(corpus)).toEqual(before);
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

  it('holds none of many, and deletes them all', async () => {
    const corpus = await corpusOf(205);
    expect(await removeKept({ filter: {} }, () => {})).toEqual({ deleted: 205, held: null });
    expect(await linesOf(corpus)).toEqual([]);
  });

  it('brings back what is known already without keeping it twice', async () => {
    const corpus = await corpusOf(2);
    const { held } = await removeKept({ filter: {} }, () => {});
    await bringBack(held!);
    await bringBack(held!);
    expect(await linesOf(corpus)).toHaveLength(2);
  });
});
