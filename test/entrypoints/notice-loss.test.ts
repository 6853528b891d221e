import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CorpusCondition } from '../../lib/types.ts';

const size = { articles: 0, statements: 0 };
vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: async () => ({ ...size }) }));
const { tellIfLost, whileDeleting, withSizeNoted } = await import(
  '../../entrypoints/background/notice-loss.ts'
);

const FINE: CorpusCondition = { rebuilding: null, rebuilt: false, index: 'files', cramped: false };
const grow = async (articles: number) => {
  size.articles = articles;
  await withSizeNoted({ ...size });
};

describe('a corpus that opens empty', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    size.articles = 0;
  });

  it('is told as lost where articles were kept, until some are kept again', async () => {
    await grow(12);
    await grow(0);
    expect(await tellIfLost(FINE)).toEqual({ ...FINE, lost: 12 });
    await grow(1);
    expect(await tellIfLost(FINE)).toEqual(FINE);
  });

  it('is no news where nothing was kept, or all was deleted by hand', async () => {
    await grow(0);
    expect(await tellIfLost(FINE)).toEqual(FINE);
    await grow(5);
    size.articles = 0;
    await whileDeleting(Promise.resolve({ deleted: 5 }));
    expect(await tellIfLost(FINE)).toEqual(FINE);
  });

  it.each([
    'get',
    'set',
  ] as const)('is told with what was asked for, though the note fails to %s', async (how) => {
    await grow(3);
    size.articles = 4;
    const failing = vi
      .spyOn(fakeBrowser.storage.local, how)
      .mockRejectedValue(new Error('An unexpected error occurred'));
    try {
      expect(await withSizeNoted({ ...size })).toEqual(size);
      expect(await whileDeleting(Promise.resolve({ deleted: 1 }))).toEqual({ deleted: 1 });
      expect(await tellIfLost(FINE)).toEqual(FINE);
    } finally {
      failing.mockRestore();
    }
  });
});
