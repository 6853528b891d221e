import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropPageReports,
  getPageReport,
  type PageReport,
  removePageReport,
  setPageReport,
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
    expect(await getPageReport(2)).toEqual(report(2));
  });

  it('go oldest tab first, but for the one at work', async () => {
    for (const tab of [1, 2, 3, 4]) await setPageReport(report(tab));
    await dropPageReports(1, 1);
    const left = await Promise.all([1, 2, 3, 4].map(getPageReport));
    expect(left.map((kept) => kept?.tab ?? null)).toEqual([1, null, null, 4]);
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
