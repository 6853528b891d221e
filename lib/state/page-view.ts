/**
 * What of a page is in view, told from its script to the panel beside it, by a port that lives as long as the panel
 * looks: with no panel open nothing is watched, and the background sleeps through it. Nothing of it is kept.
 */
import { browser } from 'wxt/browser';

const PORT = 'variorum:view';

/** Panel's end. Calls back with the statement in view; a tab without our script tells nothing. @returns its undo */
export function followView(tab: number, onView: (statement: string) => void): () => void {
  const port = browser.tabs.connect(tab, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const { statement } = (message ?? {}) as { statement?: unknown };
    if (typeof statement === 'string') onView(statement);
  });
  // Looked at, so that Chrome does not report as an error that nobody listens there.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}

/** The page script's end: `watch` begins when a panel looks, and ends by its signal. @returns its undo */
export function onFollowed(
  watch: (tell: (statement: string) => void, signal: AbortSignal) => void,
): () => void {
  const ending = new AbortController();
  const listener = (port: ReturnType<typeof browser.tabs.connect>) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    watch((statement) => port.postMessage({ statement }), AbortSignal.any([gone.signal, ending.signal]));
  };
  browser.runtime.onConnect.addListener(listener);
  ending.signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener));
  return () => ending.abort();
}
