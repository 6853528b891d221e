/** Wires the popup to the tab, its report, the settings and the background. What it looks like is `PopupView`. */

import { useState } from 'preact/hooks';
import { PrivateWindow } from '../../components/private-window.ts';
import { useTranslator } from '../../components/translation.ts';
import { PopupView } from '../../components/views/PopupView.tsx';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { askBackground } from '../../lib/messages.ts';
import { keepsSite } from '../../lib/state/keep-policy.ts';
import { readsByItself, updateSettings } from '../../lib/state/settings.ts';
import { askToPersist } from '../shared/ask-to-persist.ts';
import type { FirstLook } from '../shared/first-look.ts';
import { judgePrinted } from '../shared/judge-printed.ts';
import { isUnreadable, openCorpusPage, openOptionsPage, openPanel } from '../shared/pages.ts';
import { revealStatement } from '../shared/reveal-statement.ts';
import { switchSite } from '../shared/switch-site.ts';
import { useCorpusCondition } from '../shared/use-corpus-condition.ts';
import { useCorpusSize } from '../shared/use-corpus-size.ts';
import { useOffline } from '../shared/use-offline.ts';
import { usePageReport } from '../shared/use-page-report.ts';
import { useSettings } from '../shared/use-settings.ts';
import { fixedTab, useTab } from '../shared/use-tab.ts';
import { useAskedArchives } from './use-asked-archives.ts';
import { useFeedOffer } from './use-feed-offer.ts';

export function App({ first }: { first: FirstLook }) {
  const t = useTranslator();
  const { text } = t;
  const tab = useTab(first.tab);
  const report = usePageReport(tab?.id, { tab: first.tab?.id, report: first.report });
  const settings = useSettings(first.settings);
  const [saving, setSaving] = useState<'no' | 'saving' | 'kept'>('no');
  const offer = useFeedOffer(tab?.id);
  const archives = useAskedArchives();
  const [problem, setProblem] = useState<string | null>(null);
  const offline = useOffline();
  const condition = useCorpusCondition(report?.state === 'reading');
  const corpus = useCorpusSize(`${report?.state} ${saving} ${report?.comparison?.kept}`);

  // Nothing is drawn before the report is known: a state that is gone a moment later would only flicker.
  if (!tab || report === undefined || !settings) return null;

  const address = tab.url ?? report?.url ?? null;
  // Opened from the toolbar the address is always told, except for pages that belong to the browser.
  const unreadable = address === null ? fixedTab() === null : isUnreadable(address);
  const host = address && !unreadable ? new URL(address).host : null;

  const attempt = (work: Promise<unknown>) => {
    setProblem(null);
    return work.catch((error: unknown) => setProblem(errorWords(t, error)));
  };

  const save = (whole: boolean) => {
    setSaving('saving');
    askToPersist();
    const work = askBackground('saveTab', { tab: tab.id, whole }).then(
      ({ kept }) => setSaving(kept ? 'kept' : 'no'),
      (error) => {
        setSaving('no');
        throw error;
      },
    );
    void attempt(work);
  };

  const switchOn = async (host: string, on: boolean) => {
    const granted = await switchSite(host, on);
    if (!granted) throw new Error(text('problem_denied'));
    if (on) await askBackground('readTab', { tab: tab.id });
  };

  const openPanelHere = () => {
    const opening = openPanel(tab.windowId);
    void attempt(opening.then(() => fixedTab() === null && window.close()));
  };

  return (
    <PrivateWindow.Provider value={tab.incognito}>
      <PopupView
        report={report}
        unreadable={unreadable}
        corpus={corpus}
        offline={offline}
        rebuilding={condition?.rebuilding ?? null}
        // Nothing is kept from a private window and no archive asked, nor is a host of it written down.
        site={host && !tab.incognito ? { host, on: readsByItself(settings, host) } : null}
        saving={saving}
        problem={problem}
        onRead={() => void attempt(askBackground('readTab', { tab: tab.id }))}
        onSave={save}
        onSwitchSite={(on) => host && void attempt(switchOn(host, on))}
        onOpenPanel={openPanelHere}
        onOpenCorpus={openCorpusPage}
        onOpenOptions={openOptionsPage}
        onJudge={(statement, printed, different) =>
          void attempt(judgePrinted(tab.id, statement, printed, different))
        }
        keeping={
          host && settings.keep !== 'asked' && !tab.incognito ? { host, on: keepsSite(settings, host) } : null
        }
        feeds={tab.incognito ? [] : offer.feeds}
        followed={offer.followed}
        asking={
          host && address && !tab.incognito
            ? archives.about({ url: address, guarded: report?.guarded === true }, settings.neverKeep)
            : null
        }
        onAskAbout={(on) => host && void attempt(archives.choose(host, on))}
        onKeepSite={(on) =>
          host && void attempt(updateSettings({ keepSites: { ...settings.keepSites, [host]: on } }))
        }
        onFollow={(feed) => void attempt(offer.follow(feed))}
        onSearch={(words) => void attempt(askBackground('searchWeb', { text: words, tab: tab.id }))}
        onReveal={(statement) => void attempt(revealStatement(tab.id, statement))}
      />
    </PrivateWindow.Provider>
  );
}
