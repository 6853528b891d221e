/** The second answer reaches the tab's report, keeps what was done to it meanwhile, and always settles it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addByMeaning } from '../../entrypoints/background/add-by-meaning.ts';
import { comparePageByMeaning } from '../../entrypoints/background/comparing-tabs.ts';
import { getPageReport, type PageReport, setPageReport } from '../../lib/state/page-report.ts';
import type { Comparison } from '../../lib/types.ts';

vi.mock('../../entrypoints/background/comparing-tabs.ts', () => ({ comparePageByMeaning: vi.fn() }));
const asked = vi.mocked(comparePageByMeaning);

const PAGE = { tab: 1, run: 'a' };
const article = { id: 'x', title: 'Harbour reopens', outlet: null, url: null, published: null };
const comparison = (articles: number): Comparison => ({
  article,
  quotations: [],
  statements: [],
  kept: false,
  corpus: { articles, statements: 0 },
});
const report = (change: Partial<PageReport> = {}): PageReport => ({
  tab: 1,
  run: 'a',
  url: 'https://a.example/',
  state: 'read',
  adding: true,
  comparison: comparison(1),
  ...change,
});

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockReset();
  await setPageReport(report());
});

describe('addByMeaning', () => {
  it('puts what was found in the place of the first answer', async () => {
    asked.mockResolvedValue(comparison(2));
    expect(await addByMeaning(PAGE)).toEqual(comparison(2));
    const now = await getPageReport(1);
    expect([now?.comparison?.corpus.articles, now?.adding]).toEqual([2, undefined]);
  });

  it('leaves the first answer where nothing is added, and settles', async () => {
    asked.mockResolvedValue(null);
    expect(await addByMeaning(PAGE)).toBeNull();
    const now = await getPageReport(1);
    expect([now?.comparison?.corpus.articles, now?.adding]).toEqual([1, undefined]);
  });

  it('settles where it fails, and says so', async () => {
    asked.mockRejectedValue(new Error('the worker stopped'));
    await expect(addByMeaning(PAGE)).rejects.toThrow('the worker stopped');
    expect((await getPageReport(1))?.adding).toBeUndefined();
  });

  it.each<{ name: string; meanwhile: Partial<Comparison>; later: Partial<Comparison> }>([
    { name: 'it was saved by hand', meanwhile: { kept: true }, later: {} },
    { name: 'it was kept by reading', meanwhile: { kept: true, adds: 'stays' }, later: {} },
    {
      name: 'it was kept for good',
      meanwhile: { kept: true },
      later: { kept: true, adds: 'stays' },
    },
    { name: 'it could not be kept', meanwhile: { notKept: 'There is no room.' }, later: {} },
  ])('keeps that $name meanwhile', async ({ meanwhile, later }) => {
    asked.mockImplementation(async () => {
      await setPageReport(report({ comparison: { ...comparison(1), ...meanwhile } }));
      return { ...comparison(2), ...later };
    });
    await addByMeaning(PAGE);
    const { corpus, kept, adds, notKept } = (await getPageReport(1))!.comparison!;
    expect({ kept, adds, notKept }).toEqual({
      kept: false,
      adds: undefined,
      notKept: undefined,
      ...meanwhile,
    });
    expect(corpus.articles).toBe(2);
  });

  it('leaves the report of a newer run alone', async () => {
    asked.mockImplementation(async () => {
      await setPageReport(report({ run: 'b', comparison: comparison(7) }));
      return comparison(2);
    });
    expect(await addByMeaning(PAGE)).toBeNull();
    expect((await getPageReport(1))?.comparison?.corpus.articles).toBe(7);
    expect(await addByMeaning(PAGE)).toBeNull();
    expect(asked).toHaveBeenCalledOnce();
  });
});
