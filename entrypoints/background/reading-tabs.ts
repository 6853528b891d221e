/**
 * Which tabs are read: registers the content script for what the reader switched on and granted, and starts it in
 * tabs that are already open. Nothing runs on a site that was neither granted nor asked for by hand.
 */
import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages.ts';
import { hostPattern } from '../../lib/state/host-pattern.ts';
import { getSettings, readsByItself, type Settings } from '../../lib/state/settings.ts';

const SCRIPT_ID = 'article';
const SCRIPT_FILE = '/content-scripts/article.js';
const ALL_SITES = '*://*/*';

let applying: Promise<void> = Promise.resolve();

/**
 * Brings registration and open tabs in line with settings and permissions. Safe to call at any time: one after the
 * other, since a permission's own event and the popup that asked for it come together.
 */
export function applySettings(): Promise<void> {
  applying = applying.catch(() => {}).then(apply);
  return applying;
}

async function apply(): Promise<void> {
  const settings = await getSettings();
  await register(await matchPatterns(settings));
  const tabs = await browser.tabs.query({ url: ALL_SITES });
  await Promise.allSettled(tabs.map((tab) => startOrStop(tab.id, tab.url, settings)));
}

/** Starts the content script in a tab where it does not run yet. @throws Error where the page may not be read */
export async function injectContentScript(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [SCRIPT_FILE] });
}

/** Reads a tab by hand, whatever the settings say. @throws Error where the page may not be read */
export async function readTabNow(tab: number): Promise<void> {
  try {
    await askTab(tab, 'read', {});
  } catch {
    await injectContentScript(tab);
    await askTab(tab, 'read', {});
  }
}

async function startOrStop(
  tab: number | undefined,
  url: string | undefined,
  settings: Settings,
): Promise<void> {
  if (tab === undefined || !url || !/^https?:/.test(url)) return;
  const { host } = new URL(url);
  if (!readsByItself(settings, host)) {
    // Pages read by hand keep their marks, unless it is their own site that was switched off.
    await askTab(tab, 'stop', { asked: settings.sites[host] === false });
    return;
  }
  // A script that runs already answers; where none does (or an orphan of an older version), one is started.
  await askTab(tab, 'ping', {}).catch(() => injectContentScript(tab));
}

async function matchPatterns(settings: Settings): Promise<string[]> {
  const granted = new Set((await browser.permissions.getAll()).origins ?? []);
  if (settings.mode === 'all' && granted.has(ALL_SITES)) return [ALL_SITES];
  const hosts = Object.entries(settings.sites).filter(([, on]) => on);
  const patterns = hosts.map(([host]) => hostPattern(host));
  if (granted.has(ALL_SITES)) return patterns;
  const allowed = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, index) => allowed[index]);
}

async function register(matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT_FILE.slice(1)],
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
