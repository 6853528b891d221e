/** Wires the welcome page's one choice to permission, settings and the background. */

import { useState } from 'preact/hooks';
import { useTranslator } from '../../components/translation.ts';
import { WelcomeView } from '../../components/views/WelcomeView.tsx';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { chooseMode } from '../shared/choose-mode.ts';
import { openImportPage } from '../shared/pages.ts';
import { useSettings } from '../shared/use-settings.ts';

export function App() {
  const t = useTranslator();
  const { text } = t;
  const settings = useSettings();
  const [news, setNews] = useState<string | null>(null);
  if (!settings) return null;
  const tell = (error: unknown) => setNews(errorWords(t, error));
  return (
    <WelcomeView
      mode={settings.mode}
      news={news}
      onChoose={(mode) =>
        void chooseMode(mode).then((done) => setNews(text(done ? `saved_${mode}` : 'not_granted')), tell)
      }
      onOpenCorpus={openImportPage}
    />
  );
}
