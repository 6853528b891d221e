/** Wires the panel to the active tab, its report and the background. What it looks like is `PanelView`. */

import { useEffect, useState } from 'preact/hooks';
import { PrivateWindow } from '../../components/private-window.ts';
import { comparisonOf } from '../../components/summarise.ts';
import { useTranslator } from '../../components/translation.ts';
import { PanelView } from '../../components/views/PanelView.tsx';
import { cite } from '../../lib/comparison/cite.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { askBackground } from '../../lib/messages.ts';
import type { FirstLook } from '../shared/first-look.ts';
import { judgePrinted } from '../shared/judge-printed.ts';
import { isUnreadable, openCorpusPage } from '../shared/pages.ts';
import { revealStatement } from '../shared/reveal-statement.ts';
import { useCorpusCondition } from '../shared/use-corpus-condition.ts';
import { useCorpusSize } from '../shared/use-corpus-size.ts';
import { useOffline } from '../shared/use-offline.ts';
import { usePageReport } from '../shared/use-page-report.ts';
import { useTab } from '../shared/use-tab.ts';
import { loadContext } from './load-context.ts';
import { copy, takeAway } from './take-away.ts';
import { useFollowedStatement } from './use-followed-statement.ts';
import { useView } from './use-view.ts';

export function App({ first }: { first: FirstLook }) {
  const t = useTranslator();
  const tab = useTab(first.tab);
  const report = usePageReport(tab?.id, { tab: first.tab?.id, report: first.report });
  const corpus = useCorpusSize(`${tab?.id} ${report?.run} ${report?.state} ${report?.comparison?.kept}`);
  const offline = useOffline();
  const condition = useCorpusCondition(report?.state === 'reading');
  const inView = useView(tab?.id, report?.run);
  const [chosen, setChosen] = useState<{ on: string; statement: string | null } | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  // The card's "Compare all" and the context menu say what to show through the report; another page starts anew.
  const on = `${tab?.id} ${report?.opened?.at} ${report?.url}`;
  const opened = chosen?.on === on ? chosen.statement : (report?.opened?.statement ?? null);
  const setOpened = (statement: string | null) => setChosen({ on, statement });
  // What was chosen on a page is forgotten once that goes: read anew at the same address, it begins with its list.
  useEffect(() => () => setChosen((now) => (now?.on === on ? null : now)), [on]);
  const followed = useFollowedStatement(opened, comparisonOf(report ?? null));
  useEffect(() => {
    setProblem(null);
    setNews(null);
  }, [tab?.id, opened]);

  if (!tab || report === undefined) return null;

  const attempt = (work: Promise<unknown>) => {
    setProblem(null);
    work.catch((error: unknown) => setProblem(errorWords(t, error)));
  };

  const tell = (work: Promise<PlainKey | null>) => {
    setNews(null);
    attempt(work.then((key) => setNews(key && t.text(key))));
  };

  return (
    <PrivateWindow.Provider value={tab.incognito}>
      <PanelView
        report={report}
        unreadable={isUnreadable(tab.url ?? report?.url ?? null)}
        corpus={corpus}
        offline={offline}
        rebuilding={condition?.rebuilding ?? null}
        inView={inView}
        opened={followed}
        problem={problem}
        news={news}
        onOpen={setOpened}
        onRead={() => attempt(askBackground('readTab', { tab: tab.id }))}
        onOpenCorpus={openCorpusPage}
        onSearch={(words) => attempt(askBackground('searchWeb', { text: words, tab: tab.id }))}
        onReveal={(statement) => attempt(revealStatement(tab.id, statement))}
        onJudge={(statement, printed, different) =>
          attempt(judgePrinted(tab.id, statement, printed, different))
        }
        onTake={(kind, comparison) => tell(takeAway(t, kind, comparison, tab.id))}
        onCite={(appearance) => tell(copy(t, cite(t, appearance)))}
        loadContext={loadContext}
      />
    </PrivateWindow.Provider>
  );
}
