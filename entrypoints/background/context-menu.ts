/**
 * "Find in my corpus" on selected text: the same comparison for words that nobody put in marks. The answer goes to
 * the page's report, and the panel shows it first.
 */
import { browser } from 'wxt/browser';
import { updatePageReport } from '../../lib/state/page-report.ts';
import { trimStatement } from '../../lib/state/trim-report.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';
import { askCorpus } from './ask-corpus.ts';

const MENU_ID = 'find-in-corpus';

/** UTF-16 units of a selection that are looked up: a long paragraph. */
const SELECTION_LIMIT = 2_000;

export function createContextMenu(): void {
  const title = interfaceTranslator().text('menu_find');
  browser.contextMenus.create({ id: MENU_ID, title, contexts: ['selection'] }, () => {
    // Already there after an update: Chrome reports it here and nowhere else.
    void browser.runtime.lastError;
  });
}

interface ClickInfo {
  menuItemId: string | number;
  selectionText?: string | undefined;
}

interface ClickedTab {
  id?: number | undefined;
  url?: string | undefined;
}

export async function onContextMenu(info: ClickInfo, tab: ClickedTab | undefined): Promise<void> {
  const text = info.selectionText?.trim().slice(0, SELECTION_LIMIT);
  if (info.menuItemId !== MENU_ID || !text || tab?.id === undefined) return;
  // Before anything is awaited: both browsers open their panel within the reader's gesture only.
  const opening = import.meta.env.FIREFOX
    ? (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open()
    : browser.sidePanel.open({ tabId: tab.id });
  const selection = trimStatement(await askCorpus('findText', { text }));
  const unread = { tab: tab.id, run: '', url: tab.url ?? '', state: 'idle' as const };
  await updatePageReport(tab.id, (report) => ({
    ...(report ?? unread),
    selection,
    opened: { statement: selection.id, at: Date.now() },
  }));
  await opening;
}
