/** "Find in my corpus": what it finds joins the tab's report, whatever else is being written there. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askCorpus } from '../../entrypoints/background/ask-corpus.ts';
import { onContextMenu } from '../../entrypoints/background/context-menu.ts';
import { getPageReport, setPageReport, updatePageReport } from '../../lib/state/page-report.ts';

vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: vi.fn() }));

const SELECTED = 'The wall held all night';
const found = { id: 'selection:1', text: SELECTED, appearances: [] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(askCorpus).mockResolvedValue(found as never);
  const open = async () => {};
  Object.assign(fakeBrowser, { sidePanel: { open }, sidebarAction: { open } });
});

const click = () =>
  onContextMenu(
    { menuItemId: 'find-in-corpus', selectionText: SELECTED },
    { id: 1, url: 'https://a.example/' },
  );

it('is shown in a tab where nothing was read', async () => {
  await click();
  expect(await getPageReport(1)).toMatchObject({
    ...{ tab: 1, run: '', state: 'idle', selection: found },
    opened: { statement: found.id },
  });
});

it('takes nothing from an answer that is written at the same time', async () => {
  const reading = { tab: 1, run: 'a', url: 'https://a.example/', state: 'reading' as const };
  await setPageReport(reading);
  // In its turn before, and written slowly.
  const area = fakeBrowser.storage.session;
  const set = area.set.bind(area);
  vi.spyOn(area, 'set').mockImplementation(async (items) => {
    await new Promise((resolve) => setTimeout(resolve, 3));
    return set(items);
  });
  await Promise.all([updatePageReport(1, (report) => report && { ...report, state: 'read' }), click()]);
  expect(await getPageReport(1)).toMatchObject({ run: 'a', state: 'read', selection: found });
});
