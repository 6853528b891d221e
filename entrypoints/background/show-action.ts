/**
 * The toolbar button of each tab: grey while nothing is read there, "…" while reading, then the number of quotations
 * worded differently elsewhere (unless switched off), with a title that says the same in words. Follows what is known
 * of the tab; the browser itself forgets it when the tab goes elsewhere.
 */
import { browser } from 'wxt/browser';
import { comparisonOf, summarise } from '../../components/summarise.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { getPageReports, type PageReport } from '../../lib/state/page-report.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';

const ICON = { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' };
const ICON_OFF = { 16: '/icon/off-16.png', 32: '/icon/off-32.png', 48: '/icon/off-48.png' };

/** The panel's colour for a differing quotation, with white on it at 5:1. */
const BADGE_COLOUR = '#8c5a10';
const BADGE_INK = '#ffffff';

/** Badges have room for three digits. */
const MOST_SHOWN = 999;

export interface ActionState {
  off: boolean;
  badge: string;
  title: string;
}

/** What the button says of a tab. */
export function actionState(
  { text }: Translator,
  report: PageReport | null,
  showNumber: boolean,
): ActionState {
  const quiet = (key: 'action_off' | 'action_nothing' | 'action_failed', off: boolean) => ({
    off,
    badge: '',
    title: text(key),
  });
  switch (report?.state ?? 'idle') {
    case 'idle':
      return quiet('action_off', true);
    case 'reading':
      return { off: false, badge: '…', title: text('action_reading') };
    case 'failed':
      return quiet('action_failed', true);
    case 'not-article':
      return quiet('action_nothing', false);
    case 'read': {
      const comparison = comparisonOf(report);
      const counts = comparison && summarise(comparison);
      if (!counts || counts.elsewhere === 0) return quiet('action_nothing', false);
      const { differing, elsewhere } = counts;
      if (differing === 0) return { off: false, badge: '', title: text('action_same', { n: elsewhere }) };
      const badge = showNumber ? String(Math.min(differing, MOST_SHOWN)) : '';
      return { off: false, badge, title: text('action_differing', { n: differing }) };
    }
  }
}

/** Registers its listeners at once; they bring the buttons in line whenever reports or settings change. */
export function watchAction(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) void showAll();
    if (area !== 'session') return;
    for (const [name, { newValue }] of Object.entries(changes)) {
      const tab = /^page:(\d+)$/.exec(name)?.[1];
      if (tab) void show(Number(tab), (newValue as PageReport | undefined) ?? null);
    }
  });
}

async function showAll(): Promise<void> {
  for (const report of await getPageReports()) await show(report.tab, report);
}

async function show(tabId: number, report: PageReport | null): Promise<void> {
  const { badge: showNumber } = await getSettings();
  const { off, badge, title } = actionState(interfaceTranslator(), report, showNumber);
  const { action } = browser;
  // A tab that is gone meanwhile has no button to change.
  await Promise.allSettled([
    action.setIcon({ tabId, path: off ? ICON_OFF : ICON }),
    action.setTitle({ tabId, title }),
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    action.setBadgeTextColor?.({ tabId, color: BADGE_INK }),
  ]);
}
