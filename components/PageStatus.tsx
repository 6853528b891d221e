/**
 * What is so with the page, for every state in which there is no list to show: not read, reading, no article, failed,
 * cannot be read, nothing found. Draws nothing where statements were met elsewhere.
 */
import type { PageReport } from '../lib/state/page-report.ts';
import type { CorpusSize } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Spinner } from './Spinner.tsx';
import { count, summarise } from './summarise.ts';

/** Below this many articles, finding nothing says more about the corpus than about the page. */
const SMALL_CORPUS = 200;

export interface PageStatusProps {
  report: PageReport | null;
  /** A page of the browser or a store, where no extension may read. */
  unreadable: boolean;
  corpus: CorpusSize | null;
  onRead: () => void;
  onOpenCorpus: () => void;
}

export function PageStatus({ report, unreadable, corpus, onRead, onOpenCorpus }: PageStatusProps) {
  const again = (
    <Button kind="primary" onClick={onRead}>
      Read this page now
    </Button>
  );
  if (unreadable) {
    return (
      <EmptyState title="This page cannot be read">
        Browsers keep their own pages, their stores and local files to themselves. Open a news article to
        compare its quotations.
      </EmptyState>
    );
  }
  switch (report?.state ?? 'idle') {
    case 'idle':
      return (
        <EmptyState title="Not read" actions={again}>
          Variorum is not switched on for this site, so nothing here was looked at.
        </EmptyState>
      );
    case 'reading':
      return <Spinner label="Reading this page…" />;
    case 'not-article':
      if (report?.asked) {
        return (
          <EmptyState title="No article here">There is no story on this page that could be read.</EmptyState>
        );
      }
      return (
        <EmptyState title="No article here" actions={<Button onClick={onRead}>Read it all the same</Button>}>
          This looks like a front page, a search or an app. Open a single story to compare its quotations.
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState title="The page was not read" actions={again}>
          {report?.error ?? 'Reading stopped before it was done.'} Nothing that you keep has changed. Reload
          the page, then read it again.
        </EmptyState>
      );
    case 'read':
      return report?.comparison ? (
        <Found report={report} corpus={corpus} onOpenCorpus={onOpenCorpus} />
      ) : report?.noRoom ? (
        <EmptyState title="Too much to list" actions={again}>
          This page was read and its statements are marked in it. There was no room to keep their list here:
          close other tabs, then read it again.
        </EmptyState>
      ) : null;
  }
}

function Found({
  report,
  corpus,
  onOpenCorpus,
}: Pick<PageStatusProps, 'report' | 'corpus' | 'onOpenCorpus'>) {
  const comparison = report?.comparison;
  if (!comparison) return null;
  const { elsewhere, statements } = summarise(comparison);
  if (elsewhere > 0) return null;
  if (statements === 0) {
    return (
      <EmptyState title="No quotations found">This article quotes nobody that could be made out.</EmptyState>
    );
  }
  const { articles } = corpus ?? comparison.corpus;
  const small = articles < SMALL_CORPUS;
  return (
    <EmptyState
      title="No quotation of this page is in your corpus"
      actions={small && <Button onClick={onOpenCorpus}>Add articles</Button>}
    >
      {small
        ? `${count(articles, 'article', 'articles')} kept; matches appear as it grows.`
        : `Looked for among ${count(articles, 'article', 'articles')}.`}
    </EmptyState>
  );
}
