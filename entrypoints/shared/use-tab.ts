/**
 * The tab a popup or panel speaks of: the active one of its window, followed as it changes. `?tab=<id>` fixes it, so
 * that the same page can be opened in a tab of its own. The address is known only where the browser allows it.
 */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface TabInfo {
  id: number;
  windowId: number | undefined;
  url: string | null;
  incognito: boolean;
}

/** The tab named in this page's own address, if one is. */
export function fixedTab(search = location.search): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value && /^\d+$/.test(value) ? Number(value) : null;
}

export async function currentTab(): Promise<TabInfo | null> {
  const fixed = fixedTab();
  const tab =
    fixed === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(fixed);
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, incognito: tab.incognito };
}

/** @param first the tab as it was looked up before anything was drawn */
export function useTab(first: TabInfo | null): TabInfo | null {
  const [tab, setTab] = useState<TabInfo | null>(first);
  useEffect(() => {
    let gone = false;
    const look = () =>
      currentTab().then(
        (found) => gone || setTab((known) => (isSame(known, found) ? known : found)),
        () => {},
      );
    const onActivated = () => void look();
    const onUpdated = (_id: number, change: { url?: string; status?: string }) => {
      if (change.url || change.status) void look();
    };
    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      gone = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}

const isSame = (one: TabInfo | null, other: TabInfo | null) =>
  one?.id === other?.id && one?.windowId === other?.windowId && one?.url === other?.url;
