import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  getPageReport,
  type PageReport,
  removePageReport,
  setPageReport,
  updatePageReport,
  watchPageReport,
} from '../../../lib/state/page-report.ts';

const report = (tab: number): PageReport => ({
  tab,
  run: `r${tab}`,
  url: 'https://quay.example/',
  state: 'reading',
});

beforeEach(() => fakeBrowser.reset());

describe('page reports', () => {
  it('are kept a tab', async () => {
    await setPageReport(report(1));
    await setPageReport(report(2));
    await removePageReport(1);
    expect(await getPageReport(1)).toBeNull();
    expect(await getPageReport(2)).toMatchObject(report(2));
  });

  it('lose nothing that two write at once', async () => {
    await setPageReport(report(1));
    const changes = [{ asked: true }, { guarded: true }, { noRoom: true }] as const;
    const written = await Promise.all(
      changes.map((change) => updatePageReport(1, (now) => now && { ...now, ...change })),
    );
    expect(written).toEqual([true, true, true]);
    expect(await getPageReport(1)).toMatchObject(Object.assign({}, ...changes));
  });

  it('do not come back where their tab is closed while they are written', async () => {
    await setPageReport(report(1));
    const area = fakeBrowser.storage.session;
    const set = area.set.bind(area);
    let closing: Promise<void> | undefined;
    const slow = vi.spyOn(area, 'set').mockImplementation(async (items) => {
      closing = removePageReport(1);
      await new Promise((resolve) => setTimeout(resolve, 3));
      return set(items);
    });
    await updatePageReport(1, (now) => now && { ...now, asked: true });
    await closing;
    slow.mockRestore();
    expect(await getPageReport(1)).toBeNull();
  });

  it('stay as they are where there is nothing to change', async () => {
    await setPageReport(report(1));
    const before = await getPageReport(1);
    expect(await updatePageReport(1, (now) => now)).toBe(false);
    expect(await updatePageReport(2, () => null)).toBe(false);
    expect([await getPageReport(1), await getPageReport(2)]).toEqual([before, null]);
  });

  it('go on being written after a change that throws', async () => {
    const thrown = updatePageReport(1, () => {
      throw new Error('not so');
    });
    await expect(thrown).rejects.toThrow('not so');
    await setPageReport(report(1));
    expect(await getPageReport(1)).toMatchObject(report(1));
  });

  it('tell who watches them, until they stop', async () => {
    const seen: (string | null)[] = [];
    const watching = new AbortController();
    watchPageReport(1, (now) => seen.push(now?.state ?? null), watching.signal);
    await new Promise((resolve) => setTimeout(resolve));
    await setPageReport(report(1));
    await setPageReport({ ...report(1), state: 'read' });
    await setPageReport(report(2));
    watching.abort();
    await setPageReport({ ...report(1), state: 'failed' });
    expect(seen).toEqual([null, 'reading', 'read']);
  });
});

describe('page reports in a full storage', () => {
  /** Refuses, as browsers do, what would make all that is stored larger than `quota` (characters of JSON). */
  function limitStorage(quota: number): void {
    const area = fakeBrowser.storage.session;
    const set = area.set.bind(area);
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      const after = { ...(await area.get(null)), ...items };
      if (JSON.stringify(after).length > quota) throw new Error('Session storage quota bytes exceeded.');
      return set(items);
    });
  }

  const read = (tab: number, characters: number): PageReport => ({
    ...report(tab),
    state: 'read',
    comparison: {
      article: { id: 'a', title: 'x'.repeat(characters), outlet: null, url: null, published: null },
      quotations: [],
      statements: [],
      kept: false,
      corpus: { articles: 0, statements: 0 },
    },
  });

  const kept = async (...tabs: number[]) =>
    Promise.all(
      tabs.map(async (tab) => {
        const found = await getPageReport(tab);
        return found?.comparison ? 'list' : found?.noRoom ? 'no room' : found ? 'words' : 'nothing';
      }),
    );

  beforeEach(() => {
    vi.restoreAllMocks();
    limitStorage(10_000);
  });

  it.each<{ name: string; before: PageReport[]; last: PageReport; left: string[] }>([
    {
      name: 'two large ones: the second has its place',
      before: [read(1, 6_000)],
      last: read(2, 6_000),
      left: ['no room', 'list'],
    },
    {
      name: 'the least recent go, whatever their number, and no more than need be',
      before: [read(3, 3_000), read(1, 3_000), read(2, 2_500)],
      last: read(4, 2_900),
      left: ['list', 'list', 'no room', 'list'],
    },
    {
      name: 'small reports stay: a tab at work needs its own',
      before: [report(1), read(2, 6_000)],
      last: read(3, 6_000),
      left: ['words', 'no room', 'list'],
    },
    {
      name: 'one that never fits leaves its words',
      before: [read(1, 2_000)],
      last: read(2, 20_000),
      left: ['no room', 'no room'],
    },
    {
      name: 'one that outgrew the storage does not leave what was before',
      before: [read(1, 2_000)],
      last: read(1, 20_000),
      left: ['no room'],
    },
  ])('$name', async ({ before, last, left }) => {
    for (const one of before) await setPageReport(one);
    await setPageReport(last);
    expect(await kept(...left.map((_, index) => index + 1))).toEqual(left);
  });

  it('never fail whoever writes them', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    await expect(setPageReport(read(1, 10))).resolves.toBeUndefined();
  });
});
