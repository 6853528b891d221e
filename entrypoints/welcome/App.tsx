/** Wires the welcome page's one choice to permission, settings and the background. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/views/WelcomeView.tsx';
import { askBackground } from '../../lib/messages.ts';
import { type ReadingMode, updateSettings } from '../../lib/state/settings.ts';
import { openCorpusPage } from '../shared/pages.ts';
import { useSettings } from '../shared/use-settings.ts';

const ALL_SITES = { origins: ['*://*/*'] };

const SAVED: Record<ReadingMode, string> = {
  all: 'Saved. Open an article: its quotations are compared as you read.',
  sites: 'Saved. Press the Variorum button on a site to switch it on.',
  click: 'Saved. Press the Variorum button on an article to read it.',
};

/** The permission is asked for first, within the click. @returns what to tell the reader */
async function choose(mode: ReadingMode): Promise<string> {
  const asked = mode === 'all' ? browser.permissions.request(ALL_SITES) : Promise.resolve(true);
  const granted = await asked.catch(() => false);
  if (!granted) return 'Not granted, so nothing has changed. You can choose again at any time.';
  await updateSettings({ mode, welcomed: true });
  await askBackground('applySettings', {});
  return SAVED[mode];
}

export function App() {
  const settings = useSettings();
  const [news, setNews] = useState<string | null>(null);
  if (!settings) return null;
  const tell = (error: unknown) => setNews(error instanceof Error ? error.message : String(error));
  return (
    <WelcomeView
      mode={settings.mode}
      news={news}
      onChoose={(mode) => void choose(mode).then(setNews, tell)}
      onOpenCorpus={openCorpusPage}
    />
  );
}
