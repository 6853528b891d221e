/** Wires the panel to the active tab, its report and the background. What it looks like is `PanelView`. */
import { useEffect, useState } from 'preact/hooks';
import { comparisonOf } from '../../components/summarise.ts';
import { PanelView } from '../../components/views/PanelView.tsx';
import { askBackground } from '../../lib/messages.ts';
import type { Appearance } from '../../lib/types.ts';
import { judgePrinted } from '../shared/judge-printed.ts';
import { isUnreadable, openCorpusPage } from '../shared/pages.ts';
import { revealStatement } from '../shared/reveal-statement.ts';
import { useCorpusSize } from '../shared/use-corpus-size.ts';
import { usePageReport } from '../shared/use-page-report.ts';
import { useTab } from '../shared/use-tab.ts';
import { useFollowedStatement } from './use-followed-statement.ts';

function loadContext({ article, start, end, in: place }: Appearance) {
  return askBackground('getContext', {
    article: article.id,
    span: { start, end },
    ...(place ? { in: place } : {}),
  });
}

export function App() {
  const tab = useTab();
  const report = usePageReport(tab?.id);
  const corpus = useCorpusSize(`${tab?.id} ${report?.run} ${report?.state}`);
  const [opened, setOpened] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  // The card's "Compare all" and the context menu say what to show through the report; another page starts anew.
  useEffect(() => setOpened(report?.opened?.statement ?? null), [tab?.id, report?.url, report?.opened?.at]);
  const followed = useFollowedStatement(opened, comparisonOf(report ?? null));
  useEffect(() => setProblem(null), [tab?.id, opened]);

  if (!tab || report === undefined) return null;

  const attempt = (work: Promise<unknown>) => {
    setProblem(null);
    work.catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };

  return (
    <PanelView
      report={report}
      unreadable={isUnreadable(tab.url ?? report?.url ?? null)}
      corpus={corpus}
      opened={followed}
      problem={problem}
      onOpen={setOpened}
      onRead={() => attempt(askBackground('readTab', { tab: tab.id }))}
      onOpenCorpus={openCorpusPage}
      onReveal={(statement) => attempt(revealStatement(tab.id, statement))}
      onJudge={(statement, printed, different) =>
        attempt(judgePrinted(tab.id, statement, printed, different))
      }
      loadContext={loadContext}
    />
  );
}
