/** The panel as a whole: the page's statements as a list, or one of them opened with every wording. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComparisonToExport } from '../../lib/comparison/export-comparison.ts';
import type { SentenceContext } from '../../lib/messages.ts';
import type { PageReport } from '../../lib/state/page-report.ts';
import type { Appearance, CorpusCondition, CorpusSize, MatchedStatement } from '../../lib/types.ts';
import { ArchiveNotice } from '../ArchiveNotice.tsx';
import { Choices } from '../Choices.tsx';
import { Logo } from '../icons.tsx';
import { OfflineNotice } from '../OfflineNotice.tsx';
import { PageStatus } from '../PageStatus.tsx';
import { StatementDetail } from '../StatementDetail.tsx';
import { StatementRow } from '../StatementRow.tsx';
import { StatementSteps } from '../StatementSteps.tsx';
import { comparisonOf, isDiffering } from '../summarise.ts';
import type { TakeAwayKind } from '../TakeAway.tsx';
import { useTranslator } from '../translation.ts';
import { useGrowing } from '../use-growing.ts';

export interface PanelViewProps {
  report: PageReport | null;
  unreadable: boolean;
  corpus: CorpusSize | null;
  /** There is no network: sources cannot be opened. */
  offline?: boolean;
  /** How far the index is made anew, while it is. */
  rebuilding?: CorpusCondition['rebuilding'];
  /** Id of the statement that the page shows just now: the list follows it. */
  inView?: string | null;
  /** Id of the statement shown; null for the list. */
  opened: string | null;
  problem: string | null;
  /** What was last done, in a sentence. */
  news: string | null;
  onOpen: (statement: string | null) => void;
  onRead: () => void;
  onOpenCorpus: () => void;
  onReveal: (statement: string) => void;
  onSearch: (text: string) => void;
  /** "Not the same" about the wording that these print, or that taken back. */
  onJudge: (statement: string, printed: Appearance[], different: boolean) => void;
  onTake: (kind: TakeAwayKind, comparison: ComparisonToExport) => void;
  onCite: (appearance: Appearance) => void;
  loadContext: (appearance: Appearance) => Promise<SentenceContext | null>;
}

type Filter = 'all' | 'elsewhere' | 'differing';

const FILTERS: Record<Filter, (statement: MatchedStatement) => boolean> = {
  all: () => true,
  elsewhere: ({ appearances }) => appearances.length > 0,
  differing: isDiffering,
};

export function PanelView(props: PanelViewProps) {
  const { text } = useTranslator();
  const { report, opened, problem, unreadable, corpus } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [marked, setMarked] = useState(true);
  const [stepping, setStepping] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);

  // Back in the list, the focus is where the reader left it, and the list is scrolled there.
  useLayoutEffect(() => {
    const row = opened === null && left.current;
    if (row)
      root.current?.querySelector<HTMLElement>(`[data-statement="${CSS.escape(row)}"] button`)?.focus();
    left.current = opened;
  }, [opened]);

  const comparison = unreadable ? undefined : comparisonOf(report);
  const statements = comparison?.statements ?? [];
  const drawn = useGrowing(statements.length);

  // Again once more rows are drawn: the one in view may be among them.
  const inView = props.inView ?? null;
  useEffect(() => {
    const list = root.current;
    if (opened !== null || inView === null || !list || isInUse(list)) return;
    const row = list.querySelector(`[data-statement="${CSS.escape(inView)}"]`);
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [inView, opened, drawn]);

  const selection = report?.selection;
  const shown =
    statements.find(({ id }) => id === opened) ?? (selection?.id === opened ? selection : undefined);

  if (shown) {
    const list = statements.filter(FILTERS[filter]);
    const at = list.indexOf(shown);
    return (
      <div class="variorum panel" ref={root}>
        {problem && <Problem words={problem} />}
        <OfflineNotice offline={props.offline} />
        <StatementSteps
          position={at >= 0 ? { at: at + 1, of: list.length } : null}
          onBack={() => {
            setStepping(false);
            props.onOpen(null);
          }}
          onStep={(by) => {
            setStepping(true);
            props.onOpen(list[at + by]?.id ?? shown.id);
          }}
        />
        <StatementDetail
          key={shown.id}
          statement={shown}
          comparison={shown === selection ? undefined : comparison}
          marked={marked}
          onMarked={setMarked}
          takeFocus={!stepping}
          onSearch={() => props.onSearch(shown.text)}
          onReveal={shown === selection ? null : () => props.onReveal(shown.id)}
          onJudge={(printed, different) => props.onJudge(shown.id, printed, different)}
          onTake={(kind) =>
            props.onTake(kind, {
              statement: shown,
              page: shown === selection ? null : (comparison?.article ?? null),
            })
          }
          onCite={props.onCite}
          loadContext={props.loadContext}
        />
        <p class="news small" role="status">
          {props.news}
        </p>
      </div>
    );
  }

  const filtered = statements.filter(FILTERS[filter]);
  const label = (value: Filter) => ({
    value,
    label: text(`filter_${value}`, { count: statements.filter(FILTERS[value]).length }),
  });
  return (
    <div class="variorum panel" ref={root}>
      <header class="masthead">
        <Logo />
        <h1>{text('panel_title')}</h1>
      </header>
      {problem && <Problem words={problem} />}
      <OfflineNotice offline={props.offline} />
      <ArchiveNotice notices={unreadable ? undefined : report?.notices} />
      {comparison?.article.title && (
        <p class="padded soft small" dir="auto">
          {comparison.article.title}
        </p>
      )}
      {selection && (
        <section aria-label={text('selection_label')}>
          <h2 class="padded eyebrow">{text('selected_text')}</h2>
          <ul class="rows">
            <StatementRow statement={selection} onOpen={() => props.onOpen(selection.id)} />
          </ul>
        </section>
      )}
      <div class="padded">
        <PageStatus
          report={report}
          unreadable={unreadable}
          corpus={corpus}
          rebuilding={props.rebuilding ?? null}
          onRead={props.onRead}
          onOpenCorpus={props.onOpenCorpus}
        />
        {statements.length > 0 && (
          <Choices
            legend={text('filter_legend')}
            value={filter}
            onChange={setFilter}
            options={[label('all'), label('elsewhere'), label('differing')]}
          />
        )}
      </div>
      {comparison?.unlisted && (
        <p class="padded soft small">{text('statements_unlisted', { n: comparison.unlisted })}</p>
      )}
      <p class="unseen" role="status">
        {comparison && text('statements_listed', { n: filtered.length })}
      </p>
      <ul class="rows" aria-label={text('steps_label')}>
        {filtered.slice(0, drawn).map((statement) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            inView={statement.id === inView}
            onOpen={() => props.onOpen(statement.id)}
          />
        ))}
      </ul>
    </div>
  );
}

/** A list that moves under the pointer, or away from the keyboard, is worse than one that does not follow. */
function isInUse(list: HTMLElement): boolean {
  const { activeElement } = list.ownerDocument;
  return list.matches(':hover') || (list.ownerDocument.hasFocus() && list.contains(activeElement));
}

const Problem = ({ words }: { words: string }) => (
  <p class="notice failed" role="alert">
    {words}
  </p>
);
