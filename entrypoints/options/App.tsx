/** Wires the options page to settings, permissions and commands. What it looks like is `OptionsView`. */

import { useState } from 'preact/hooks';
import { useTranslator } from '../../components/translation.ts';
import { OptionsView } from '../../components/views/OptionsView.tsx';
import { errorWords } from '../../lib/i18n/error-words.ts';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { askBackground } from '../../lib/messages.ts';
import { getSettings, type ReadingMode, updateSettings } from '../../lib/state/settings.ts';
import { askToPersist } from '../shared/ask-to-persist.ts';
import { chooseMode } from '../shared/choose-mode.ts';
import { openCorpusPage, openPrivacyPage, openWelcomePage } from '../shared/pages.ts';
import { useSettings } from '../shared/use-settings.ts';
import { giveBack } from './change-archives.ts';
import { useArchives } from './use-archives.ts';
import { useGranted } from './use-granted.ts';
import { changeShortcuts, useShortcuts } from './use-shortcuts.ts';

async function forgetSite(host: string): Promise<PlainKey> {
  const { [host]: _, ...sites } = (await getSettings()).sites;
  await updateSettings({ sites });
  await askBackground('applySettings', {});
  return 'options_saved';
}

async function choose(mode: ReadingMode): Promise<PlainKey> {
  return (await chooseMode(mode)) ? `saved_${mode}` : 'not_granted';
}

export function App() {
  const t = useTranslator();
  const { text } = t;
  const settings = useSettings();
  const granted = useGranted();
  const shortcuts = useShortcuts();
  const [news, setNews] = useState<string | null>(null);
  const attempt = (work: Promise<PlainKey | readonly PlainKey[] | null>) => {
    work.then(
      (keys) =>
        setNews(
          [keys ?? []]
            .flat()
            .map((key) => text(key))
            .join(' ') || null,
        ),
      (error: unknown) => setNews(errorWords(t, error)),
    );
  };
  const archives = useArchives(granted.origins, { attempt });
  if (!settings) return null;

  return (
    <OptionsView
      settings={settings}
      shortcuts={shortcuts}
      {...granted}
      archives={archives}
      news={news}
      onChange={(change) => {
        if (change.keep !== undefined && change.keep !== 'asked') askToPersist();
        attempt(updateSettings(change).then(() => 'options_saved'));
      }}
      onMode={(mode) => attempt(choose(mode))}
      onForgetSite={(host) => attempt(forgetSite(host))}
      onGiveBack={(origin) => attempt(giveBack(origin))}
      onChangeShortcuts={() => attempt(changeShortcuts().then(() => null))}
      onOpenCorpus={openCorpusPage}
      onOpenPrivacy={openPrivacyPage}
      onOpenWelcome={openWelcomePage}
    />
  );
}
