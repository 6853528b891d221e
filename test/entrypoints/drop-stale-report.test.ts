import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropStaleReport } from '../../entrypoints/background/drop-stale-report.ts';
import { getPageReport, setPageReport } from '../../lib/state/page-report.ts';

/** What the tab's own script answers; null where none runs. */
function answerPing(answer: (() => Promise<{ run: string | null } | null>) | null): void {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => {
    const value = await answer?.();
    if (!value) throw new Error('Receiving end does not exist.');
    return { ok: true, value };
  }) as never);
}

const keep = (run: string) => setPageReport({ tab: 1, run, url: 'https://quay.example/', state: 'read' });

beforeEach(async () => {
  fakeBrowser.reset();
  await keep('r1');
});

it('keeps the report of the page that is shown', async () => {
  answerPing(async () => ({ run: 'r1' }));
  await dropStaleReport(1);
  expect((await getPageReport(1))?.run).toBe('r1');
});

it.each([
  ['no script runs', null],
  ['another run is on', async () => ({ run: 'r2' })],
  ['nothing was announced', async () => ({ run: null })],
])('drops it where %s', async (_, answer) => {
  answerPing(answer);
  await dropStaleReport(1);
  expect(await getPageReport(1)).toBeNull();
});

it('leaves what the next page said meanwhile', async () => {
  answerPing(async () => {
    await keep('r2');
    return null;
  });
  await dropStaleReport(1);
  expect((await getPageReport(1))?.run).toBe('r2');
});

it('leaves what the next page says while the last one’s report is being removed', async () => {
  answerPing(async () => ({ run: 'r2' }));
  const { session } = fakeBrowser.storage;
  const remove = session.remove.bind(session);
  let said: Promise<void> | undefined;
  vi.spyOn(session, 'remove').mockImplementation((async (key: string) => {
    said = keep('r2');
    await new Promise((resolve) => setTimeout(resolve));
    await remove(key);
  }) as never);
  await dropStaleReport(1);
  await said;
  expect((await getPageReport(1))?.run).toBe('r2');
});
