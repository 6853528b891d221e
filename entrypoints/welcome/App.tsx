/** Wires the welcome page's one choice to permission, settings and the background. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTranslator } from '../../components/translation.ts';
import { WelcomeView } from '../../components/views/WelcomeView.tsx';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { askBackground } from '../../lib/messages.ts';
import { type ReadingMode, updateSettings } from '../../lib/state/settings.ts';
import { openCorpusPage } from '../shared/pages.ts';
import { useSettings } from '../shared/use-settings.ts';

const ALL_SITES = { origins: ['*://*/*'] };

/** The permission is asked for first, within the click. @returns the key of what to tell the reader */
async function choose(mode: ReadingMode): Promise<PlainKey> {
  const asked = mode === 'all' ? browser.permissions.request(ALL_SITES) : Promise.resolve(true);
  const granted = await asked.catch(() => false);
  if (!granted) return 'not_granted';
  await updateSettings({ mode, welcomed: true });
  await askBackground('applySettings', {});
  return `saved_${mode}`;
}

export function App() {
  const { text } = useTranslator();
  const settings = useSettings();
  const [news, setNews] = useState<string | null>(null);
  if (!settings) return null;
  const tell = (error: unknown) => setNews(error instanceof Error ? error.message : String(error));
  return (
    <WelcomeView
      mode={settings.mode}
      news={news}
      onChoose={(mode) => void choose(mode).then((news) => setNews(text(news)), tell)}
      onOpenCorpus={openCorpusPage}
    />
  );
}
