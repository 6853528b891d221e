/**
 * Switches reading on or off for one host. The permission is asked for first, inside the click; the choice is written
 * at once and not after the answer, since a popup may be closed by the browser's own prompt. Refused, it is undone.
 */
import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/messages.ts';
import { hostPattern } from '../../lib/state/host-pattern.ts';
import { getSettings, updateSettings } from '../../lib/state/settings.ts';

/** @returns whether the host is read now as was asked */
export async function switchSite(host: string, on: boolean): Promise<boolean> {
  const origins = [hostPattern(host)];
  const asked = on ? browser.permissions.request({ origins }) : Promise.resolve(true);
  const before = (await getSettings()).sites[host];
  await choose(host, on);
  const granted = await asked.catch(() => false);
  if (!granted) await choose(host, before);
  await askBackground('applySettings', {});
  return granted;
}

async function choose(host: string, on: boolean | undefined): Promise<void> {
  const { [host]: _, ...others } = (await getSettings()).sites;
  await updateSettings({ sites: on === undefined ? others : { ...others, [host]: on } });
}
