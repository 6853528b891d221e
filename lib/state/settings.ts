/**
 * What the reader chose, in `storage.local`. `mode` says where pages are read by themselves; `sites` overrides it
 * for one host; `keep` says whether articles that are read are also kept; `marks` and `badge` say what is shown.
 */
import { browser } from 'wxt/browser';
import type { NeverKeepChange } from './never-keep.ts';
import type { SearchEngine } from './search-engines.ts';

/** all: on every page that may be read; sites: only on hosts switched on; click: only when asked. */
export type ReadingMode = 'all' | 'sites' | 'click';

/** all: every quotation seen elsewhere is underlined; differing: those worded differently or flagged; none. */
export type MarkChoice = 'all' | 'differing' | 'none';

/** asked: only what is saved by hand; sites: on sites chosen for it; read: every article that is read. */
export type KeepChoice = 'asked' | 'sites' | 'read';

export interface Settings {
  mode: ReadingMode;
  /** Host (as in `location.host`) → switched on or off by the reader. */
  sites: Record<string, boolean>;
  keep: KeepChoice;
  /** Host → whether its articles are kept, as the reader said for that site; `true` holds also against `neverKeep`. */
  keepSites: Record<string, boolean>;
  /** Whether all of a text is kept, or the paragraphs with quotations and what stands beside them. */
  fullText: boolean;
  /** The reader's changes to the list of where nothing is kept by itself. */
  neverKeep: NeverKeepChange;
  /** What the corpus may take of the disk, bytes; null for as much as there is. What came by itself goes first. */
  ceiling: number | null;
  marks: MarkChoice;
  /** With which "Search the web" looks a statement up. */
  searchEngine: SearchEngine;
  /** Whether the toolbar button shows how many quotations differ. */
  badge: boolean;
  /** Whether the welcome page's choice was made. */
  welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'click',
  sites: {},
  keep: 'asked',
  keepSites: {},
  fullText: false,
  neverKeep: { added: [], removed: [] },
  ceiling: null,
  marks: 'all',
  searchEngine: 'duckduckgo',
  badge: true,
  welcomed: false,
};

export async function getSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...DEFAULT_SETTINGS, ...(settings as Partial<Settings> | undefined) };
}

export async function updateSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await getSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}

/** Whether pages of this host are read without being asked. */
export function readsByItself(settings: Settings, host: string): boolean {
  return settings.sites[host] ?? settings.mode === 'all';
}

export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes.settings) getSettings().then(onSettings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  getSettings().then((settings) => signal.aborted || onSettings(settings));
}
