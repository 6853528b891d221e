/** Keyboard commands: next and previous marked quotation of the active tab, with its card. */
import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages.ts';

export async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const direction = command === 'previous-quotation' ? 'previous' : 'next';
  // A tab that was never read has no script to answer: then there is nothing to show.
  await askTab(tab.id, 'step', { direction }).catch(() => {});
}
