/**
 * Which tabs are read: registers the probe for what the reader switched on and granted, and starts it in tabs that are
 * already open. The script that reads comes where the probe found an article, or by hand. Nothing runs on a site that
 * was neither granted nor asked for.
 */
import { browser } from 'wxt/browser';
import { askTab, type Sender } from '../../lib/messages.ts';
import { CodedError, messageOf } from '../../lib/result.ts';
import { hostPattern } from '../../lib/state/host-pattern.ts';
import { getSettings, readsByItself, type Settings } from '../../lib/state/settings.ts';
import { askCorpus } from './ask-corpus.ts';

const PROBE_ID = 'probe';
const PROBE_FILE = '/probe.js';
const READER_FILE = '/content-scripts/article.js';
const CARD_FILE = '/content-scripts/card.js';
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

/** @throws Error where the page may not be read */
async function inject(
  tab: number,
  file: typeof PROBE_FILE | typeof READER_FILE | typeof CARD_FILE,
): Promise<void> {
  const target = { tabId: tab, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [file] }).catch((error: unknown) => {
    throw new CodedError('page_refused', messageOf(error), { cause: error });
  });
}

/** The reader points at a mark, or asked for one: asked by the script that drew it. @throws Error where it may not come */
export const startCard = (tab: number): Promise<void> => inject(tab, CARD_FILE);

const starting = new Map<number, Promise<void>>();

/**
 * Starts the script that reads, where it is known not to run: whoever asks meanwhile waits for the same start, since a
 * second one would end the first.
 *
 * @param permitted fails where it may not be started
 */
function startReader(tab: number, permitted?: () => Promise<void>): Promise<void> {
  const under = starting.get(tab);
  if (under) return under;
  const start = Promise.resolve(permitted?.())
    .then(() => inject(tab, READER_FILE))
    .finally(() => starting.delete(tab));
  starting.set(tab, start);
  return start;
}

/** A probe found an article. Its word is not enough: the site must be one that is read by itself. */
export async function startReading(sender: Sender): Promise<void> {
  const tab = sender.tab?.id;
  const address = sender.url ?? '';
  if (tab === undefined || sender.frameId !== 0 || !/^https?:/.test(address)) {
    throw new Error('Only the main frame of a tab may be read.');
  }
  await startReader(tab, async () => {
    if (!readsByItself(await getSettings(), new URL(address).host)) {
      throw new CodedError('site_off', 'This site is not switched on.');
    }
    // Opened while the page is read: the corpus is asked next, and it may be asleep.
    askCorpus('corpusSize', {}).catch(() => {});
  });
}

/** Reads a tab by hand, whatever the settings say. @throws Error where the page may not be read */
export async function readTabNow(tab: number): Promise<void> {
  try {
    await askTab(tab, 'read', {});
  } catch {
    // What a probe asked for may be refused, and by hand it is not.
    await startReader(tab).catch(() => startReader(tab));
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
  // A script that runs already looks again; where none does (or an orphan of an older version), one is started.
  await askTab(tab, 'look', {}).catch(() => inject(tab, PROBE_FILE));
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
  // All of them: an older version may have left its own.
  const ids = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: PROBE_ID,
      js: [PROBE_FILE.slice(1)],
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
