/**
 * What is so with the page, for every state in which there is no list to show: not read, reading, no article, failed,
 * cannot be read, nothing found. Draws nothing where statements were met elsewhere.
 */
import type { PageReport } from '../lib/state/page-report.ts';
import type { CorpusCondition, CorpusSize } from '../lib/types.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Spinner } from './Spinner.tsx';
import { summarise } from './summarise.ts';
import { useTranslator } from './translation.ts';

/** Below this many articles, finding nothing says more about the corpus than about the page. */
const SMALL_CORPUS = 200;

export interface PageStatusProps {
  report: PageReport | null;
  /** A page of the browser or a store, where no extension may read. */
  unreadable: boolean;
  corpus: CorpusSize | null;
  /** The index is being made anew: the page waits for that. */
  rebuilding?: CorpusCondition['rebuilding'];
  onRead: () => void;
  onOpenCorpus: () => void;
}

export function PageStatus(props: PageStatusProps) {
  const { report, unreadable, corpus, rebuilding, onRead, onOpenCorpus } = props;
  const { text } = useTranslator();
  const again = (
    <Button kind="primary" onClick={onRead}>
      {text('read_now')}
    </Button>
  );
  if (unreadable) {
    return <EmptyState title={text('status_unreadable')}>{text('status_unreadable_why')}</EmptyState>;
  }
  switch (report?.state ?? 'idle') {
    case 'idle':
      return (
        <EmptyState title={text('status_idle')} actions={again}>
          {text('status_idle_why')}
        </EmptyState>
      );
    case 'reading':
      return rebuilding ? (
        <Spinner key="rebuilding" label={text('status_rebuilding', rebuilding)} />
      ) : (
        <Spinner key="reading" label={text('status_reading')} slow={text('status_slow')} />
      );
    case 'not-article':
      if (report?.asked) {
        return <EmptyState title={text('status_no_article')}>{text('status_no_story')}</EmptyState>;
      }
      return (
        <EmptyState
          title={text('status_no_article')}
          actions={<Button onClick={onRead}>{text('read_anyway')}</Button>}
        >
          {text('status_no_article_why')}
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState title={text('status_failed')} actions={again}>
          {text('status_failed_why', {
            error: report?.code ? text(`error_${report.code}`) : (report?.error ?? text('status_stopped')),
          })}
        </EmptyState>
      );
    case 'read':
      return report?.comparison ? (
        <Found report={report} corpus={corpus} onOpenCorpus={onOpenCorpus} />
      ) : report?.noRoom ? (
        <EmptyState title={text('status_no_room')} actions={again}>
          {text('status_no_room_why')}
        </EmptyState>
      ) : null;
  }
}

function Found({
  report,
  corpus,
  onOpenCorpus,
}: Pick<PageStatusProps, 'report' | 'corpus' | 'onOpenCorpus'>) {
  const { text } = useTranslator();
  const comparison = report?.comparison;
  if (!comparison) return null;
  const { elsewhere, statements } = summarise(comparison);
  if (elsewhere > 0) return null;
  if (statements === 0) {
    return <EmptyState title={text('status_no_quotations')}>{text('status_no_quotations_why')}</EmptyState>;
  }
  // The count may be older than the keeping of this very page.
  const articles = Math.max((corpus ?? comparison.corpus).articles, comparison.kept ? 1 : 0);
  if (articles === 0) {
    return (
      <EmptyState
        title={text('corpus_empty')}
        actions={<Button onClick={onOpenCorpus}>{text('add_articles')}</Button>}
      >
        {text('corpus_empty_why')}
      </EmptyState>
    );
  }
  const small = articles < SMALL_CORPUS;
  return (
    <EmptyState
      title={text('status_none')}
      actions={small && <Button onClick={onOpenCorpus}>{text('add_articles')}</Button>}
    >
      {text(small ? 'status_none_small' : 'status_none_large', {
        articles: text('articles', { n: articles }),
      })}
    </EmptyState>
  );
}
