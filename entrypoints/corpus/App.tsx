/** Wires the corpus page to the background: counts, the paged list, deleting, import and export. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTranslator } from '../../components/translation.ts';
import { CorpusView } from '../../components/views/CorpusView.tsx';
import { type ArticleList, askBackground } from '../../lib/messages.ts';
import { updateSettings } from '../../lib/state/settings.ts';
import { useCorpusCondition } from '../shared/use-corpus-condition.ts';
import { useCorpusSize } from '../shared/use-corpus-size.ts';
import { useSettings } from '../shared/use-settings.ts';
import { exportFile } from './export-file.ts';
import { useImport } from './use-import.ts';

const PAGE = 50;

export function App() {
  const { text } = useTranslator();
  const [round, setRound] = useState(0);
  const size = useCorpusSize(round);
  const settings = useSettings();
  const [list, setList] = useState<ArticleList>({ articles: [] });
  const { importing, begin, actions } = useImport();
  const condition = useCorpusCondition(importing?.running);
  const [news, setNews] = useState<string | null>(null);

  const attempt = useCallback((work: Promise<unknown>) => {
    work.catch((error: unknown) => setNews(error instanceof Error ? error.message : String(error)));
  }, []);

  useEffect(() => {
    attempt(askBackground('listArticles', { limit: PAGE }).then(setList));
  }, [round, attempt]);

  const more = async () => {
    if (list.next === undefined) return;
    const page = await askBackground('listArticles', { after: list.next, limit: PAGE });
    setList({ ...page, articles: [...list.articles, ...page.articles] });
  };

  const remove = async (id: string) => {
    const { deleted } = await askBackground('deleteArticles', { ids: [id] });
    setNews(text(deleted > 0 ? 'deleted' : 'deleted_gone'));
    setRound(round + 1);
  };

  const bringIn = async (file: File) => {
    setNews(null);
    await begin(file);
    setRound(round + 1);
  };

  return (
    <CorpusView
      size={size}
      articles={list.articles}
      more={list.next !== undefined}
      importing={importing}
      importActions={actions}
      condition={condition}
      keepsWhatIsRead={settings ? settings.keep === 'read' : null}
      news={news}
      onKeepWhatIsRead={(on) => attempt(updateSettings({ keep: on ? 'read' : 'asked' }))}
      onImport={(file) => attempt(bringIn(file))}
      onExport={() => attempt(exportFile())}
      onMore={() => attempt(more())}
      onDelete={(id) => attempt(remove(id))}
    />
  );
}
