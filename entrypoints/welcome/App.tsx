/** Wires the welcome page's one choice to permission, settings and the background. */

import { useState } from 'preact/hooks';
import { useTranslator } from '../../components/translation.ts';
import { WelcomeView } from '../../components/views/WelcomeView.tsx';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { askBackground } from '../../lib/messages.ts';
import type { ReadingMode } from '../../lib/state/settings.ts';
import { chooseMode } from '../shared/choose-mode.ts';
import { openImportPage } from '../shared/pages.ts';
import { useSettings } from '../shared/use-settings.ts';

export function App() {
  const t = useTranslator();
  const { text } = t;
  const settings = useSettings();
  const [news, setNews] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  if (!settings) return null;
  const tell = (error: unknown) => setNews(errorWords(t, error));
  const choose = async (mode: ReadingMode) => {
    const done = await chooseMode(mode);
    setNews(text(done ? `saved_${mode}` : 'not_granted'));
    // Nothing is marked before something is kept: whoever reads on now should know.
    setEmpty(done && (await askBackground('corpusSize', {})).articles === 0);
  };
  return (
    <WelcomeView
      mode={settings.mode}
      news={news}
      next={empty ? text('corpus_empty_why') : null}
      onChoose={(mode) => void choose(mode).catch(tell)}
      onOpenCorpus={openImportPage}
    />
  );
}
