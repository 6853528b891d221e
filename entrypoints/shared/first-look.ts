/**
 * What popup and panel draw first, looked up before anything is drawn and all at once: the tab, what is known of its
 * page, what the reader chose. Nobody is woken for it. Never rejects: what cannot be had is null, and the hooks that
 * follow it look again.
 */
import { getPageReport, type PageReport } from '../../lib/state/page-report.ts';
import { getSettings, type Settings } from '../../lib/state/settings.ts';
import { currentTab, type TabInfo } from './use-tab.ts';

export interface FirstLook {
  tab: TabInfo | null;
  /** Undefined where there was no tab to look it up for. */
  report: PageReport | null | undefined;
  settings: Settings | null;
}

export async function takeFirstLook(): Promise<FirstLook> {
  const nothing = () => null;
  const choosing = getSettings().catch(nothing);
  const tab = await currentTab().catch(nothing);
  const reporting = tab ? getPageReport(tab.id).catch(nothing) : undefined;
  return { tab, report: await reporting, settings: await choosing };
}
