/** Where pages are read by themselves, as welcome and options page let one choose it. */
import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/messages.ts';
import { type ReadingMode, updateSettings } from '../../lib/state/settings.ts';

const ALL_SITES = { origins: ['*://*/*'] };

/** The permission is asked for first, within the click. @returns whether it was granted; if not, nothing changed */
export async function chooseMode(mode: ReadingMode): Promise<boolean> {
  const asked = mode === 'all' ? browser.permissions.request(ALL_SITES) : Promise.resolve(true);
  const granted = await asked.catch(() => false);
  if (!granted) return false;
  await updateSettings({ mode, welcomed: true });
  await askBackground('applySettings', {});
  return true;
}
