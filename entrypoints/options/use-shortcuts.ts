/** The keyboard commands as set now, looked up again when the reader comes back from the browser's page for them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/ShortcutList.tsx';
import { interfaceTranslator } from '../shared/interface-translator.ts';

export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    const look = () =>
      void browser.commands.getAll().then((commands) => {
        if (!ending.signal.aborted) setShortcuts(commands.map(toShortcut));
      });
    look();
    window.addEventListener('focus', look, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return shortcuts;
}

/** Chrome names the command that opens the popup by nothing at all. */
function toShortcut(command: { name?: string; description?: string; shortcut?: string }): Shortcut {
  const name = command.name ?? '';
  const opensPopup = name === '_execute_action';
  const description =
    (opensPopup ? interfaceTranslator().text('command_popup') : command.description) || name;
  return { name, description, keys: command.shortcut ?? '' };
}

/** Chrome has a page for it, Firefox a method. */
export async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (import.meta.env.FIREFOX && openShortcutSettings) return openShortcutSettings();
  await browser.tabs.create({
    url: import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts',
  });
}
