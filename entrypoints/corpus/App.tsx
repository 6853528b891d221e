/** Wires the corpus page to the background: counts, browsing, deleting, import and export. The address says where it is. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CorpusPlace, fromHash, toHash } from '../../components/corpus/corpus-place.ts';
import type { ToRemove } from '../../components/corpus/use-removal.ts';
import { FeedsTab } from '../../components/feeds/FeedsTab.tsx';
import { useTranslator } from '../../components/translation.ts';
import { CorpusView } from '../../components/views/CorpusView.tsx';
import type { StatementPlace } from '../../lib/corpus/catalogue/browse-questions.ts';
import type { HeldLine } from '../../lib/corpus/kept-article.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { askBackground } from '../../lib/messages.ts';
import { updateSettings } from '../../lib/state/settings.ts';
import { askToPersist } from '../shared/ask-to-persist.ts';
import { useCorpusCondition } from '../shared/use-corpus-condition.ts';
import { useCorpusSize } from '../shared/use-corpus-size.ts';
import { useSettings } from '../shared/use-settings.ts';
import { exportFile } from './export-file.ts';
import { bringBack, removeKept } from './remove-kept.ts';
import { saveText } from './save-blob.ts';
import { useAsk } from './use-ask.ts';
import { useFeeds } from './use-feeds.ts';
import { useHealth } from './use-health.ts';
import { useImport } from './use-import.ts';
import { useSpace } from './use-space.ts';

const loadContext = ({ article, start, end, in: place }: StatementPlace) =>
  askBackground('getContext', { article, span: { start, end }, ...(place ? { in: place } : {}) });

interface News {
  news: string | null;
  held: HeldLine[] | null;
}

const NO_NEWS: News = { news: null, held: null };

export function App() {
  const t = useTranslator();
  const { text } = t;
  const [round, setRound] = useState(0);
  const size = useCorpusSize(round);
  const space = useSpace(round);
  const settings = useSettings();
  const [place, setPlace] = useState(() => fromHash(location.hash));
  const { importing, begin, actions, tables } = useImport(() => setRound((before) => before + 1));
  const { health, check, repair } = useHealth();
  const { ask, late } = useAsk();
  const condition = useCorpusCondition(late || importing?.running);
  /** What is told, with the articles deleted last for as long as the page says so. */
  const [{ news, held }, tell] = useState<News>(NO_NEWS);
  const setNews = useCallback((words: string | null) => tell({ news: words, held: null }), []);
  const feeds = useFeeds(place.tab === 'feeds', setNews);

  useEffect(() => {
    const follow = () => setPlace(fromHash(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = useCallback(
    (next: CorpusPlace) => {
      // The way back leads from part to part, not from letter to letter.
      const before = fromHash(location.hash);
      const step = before.tab !== next.tab || before.search.filter.person !== next.search.filter.person;
      history[step ? 'pushState' : 'replaceState'](null, '', toHash(next));
      setPlace(next);
      setNews(null);
    },
    [setNews],
  );

  const attempt = useCallback(
    (work: Promise<unknown>) => {
      work.catch((error: unknown) => setNews(errorWords(t, error)));
    },
    [t],
  );

  const remove = async (what: ToRemove, onLeft: (left: number) => void) => {
    // What is told next is new even where the words are the same.
    tell((before) => ({ news: null, held: before.held }));
    try {
      const { deleted, held: lines, spared, error } = await removeKept(what, onLeft);
      const count = (n: number) => ({ articles: text('articles', { n }) });
      const done = deleted > 0 || error === null ? text('deleted_count', count(deleted)) : null;
      const rest = spared > 0 ? text('delete_spared', count(spared)) : null;
      const why = error === null ? null : errorWords(t, error);
      const words = [done, rest, why].filter(Boolean).join(' ');
      // Where nothing went, what went before can still be brought back.
      tell((before) => (deleted > 0 ? { news: words, held: lines } : { news: words, held: before.held }));
      return spared;
    } finally {
      setRound((before) => before + 1);
    }
  };

  const undo = async (lines: readonly HeldLine[]) => {
    setNews(null);
    const { kept, left, error } = await bringBack(lines);
    const count = (n: number) => ({ articles: text('articles', { n }) });
    const words = [
      text('brought_back', count(kept)),
      left.length > 0 ? text('brought_back_not', count(left.length)) : null,
      error === null ? null : errorWords(t, error),
    ];
    tell({ news: words.filter(Boolean).join(' '), held: left.length > 0 ? left : null });
    setRound((before) => before + 1);
  };

  const bringIn = async (files: File[]) => {
    setNews(null);
    askToPersist();
    await begin(files);
    // The catalogue is made while the reader reads what was imported, not when the first list is asked for.
    await ask('browseOutlets', { typed: '', from: 0, limit: 0 });
  };

  return (
    <CorpusView
      size={size}
      place={place}
      round={round}
      space={space}
      importing={importing}
      importActions={{ ...actions, onSaveReport: (report) => saveText(report, 'variorum-refused.tsv') }}
      tables={tables}
      health={{ health, onCheck: () => attempt(check()), onRepair: () => attempt(repair()) }}
      condition={condition}
      feeds={<FeedsTab {...feeds} />}
      keepsWhatIsRead={settings ? settings.keep === 'read' : null}
      news={news}
      onUndo={held ? () => void undo(held) : undefined}
      ask={ask}
      loadContext={loadContext}
      onPlace={go}
      onKeepWhatIsRead={(on) => attempt(updateSettings({ keep: on ? 'read' : 'asked' }))}
      onImport={(files) => attempt(bringIn(files))}
      onExport={(choice) => attempt(exportFile(choice))}
      onRemove={remove}
      onProblem={setNews}
    />
  );
}
