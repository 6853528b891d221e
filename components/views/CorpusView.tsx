/**
 * The corpus page as a whole: how much is kept and, in six parts, what is kept (statements, people, outlets, articles)
 * and what brings it in and out (feeds, files). A small or empty corpus is told what fills it.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StatementPlace } from '../../lib/corpus/catalogue/browse-questions.ts';
import type { SentenceContext } from '../../lib/messages.ts';
import type { CorpusCondition, CorpusSize } from '../../lib/types.ts';
import { Button } from '../Button.tsx';
import { CorpusNotice } from '../CorpusNotice.tsx';
import { type AskCorpus, type CorpusPlace, type Search, TABS, type Tab } from '../corpus/corpus-place.ts';
import { KeptTab } from '../corpus/KeptTab.tsx';
import { NamesTab } from '../corpus/NamesTab.tsx';
import { type Space, SpaceUsed } from '../corpus/SpaceUsed.tsx';
import { StatementsTab, type StatementsTabProps } from '../corpus/StatementsTab.tsx';
import { TransferTools, type TransferToolsProps } from '../corpus/TransferTools.tsx';
import type { Remove } from '../corpus/use-removal.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Logo } from '../icons.tsx';
import { useTranslator } from '../translation.ts';

/** Articles below which most pages find nothing, so that it is worth saying. */
const SMALL_CORPUS = 50;

export interface CorpusViewProps {
  size: CorpusSize | null;
  place: CorpusPlace;
  /** Another number where what is kept has changed. */
  round: number;
  space: Space | null;
  importing: TransferToolsProps['importing'];
  importActions?: TransferToolsProps['actions'];
  tables?: TransferToolsProps['tables'];
  health?: TransferToolsProps['health'];
  condition?: CorpusCondition | null;
  /** Whether every article that is read is kept; null until it is known. */
  keepsWhatIsRead: boolean | null;
  /** What was last done or went wrong, in a sentence. */
  news: string | null;
  /** Takes back what the news tell, while it can be. */
  onUndo?: (() => void) | undefined;
  /** Shown as opened from the first, for stories. */
  opened?: StatementsTabProps['opened'];
  /** What the part of the feeds shows. */
  feeds?: ComponentChildren;
  ask: AskCorpus;
  loadContext: (place: StatementPlace) => Promise<SentenceContext | null>;
  onPlace: (place: CorpusPlace) => void;
  onKeepWhatIsRead: (on: boolean) => void;
  onImport: TransferToolsProps['onImport'];
  onExport: TransferToolsProps['onExport'];
  onRemove: Remove;
  onProblem: (words: string) => void;
}

/** What was done; while it can be taken back the focus is there, and then on the words, since what had it is gone. */
function News({ words, onUndo }: { words: string | null; onUndo: (() => void) | undefined }) {
  const { text } = useTranslator();
  const line = useRef<HTMLDivElement>(null);
  const undoable = words !== null && onUndo !== undefined;
  useEffect(() => {
    if (undoable) line.current?.querySelector('button')?.focus();
  }, [undoable]);
  const undo = () => {
    line.current?.querySelector('p')?.focus();
    onUndo?.();
  };
  return (
    <div class="news" ref={line}>
      <p role="status" tabIndex={-1}>
        {words}
      </p>
      {undoable && <Button onClick={undo}>{text('undo')}</Button>}
    </div>
  );
}

export function CorpusView(props: CorpusViewProps) {
  const { text } = useTranslator();
  const { size, place, round, ask, news, onPlace } = props;
  const { tab, search } = place;
  const go = (to: Tab) => onPlace({ ...place, tab: to });
  const onSearch = (next: Search) => onPlace({ tab: 'statements', search: next });
  const lists = { ask, round, onRemove: props.onRemove, onProblem: props.onProblem };
  const empty = size?.articles === 0;
  const bringIn = (
    <>
      <Button onClick={() => go('manage')}>{text('corpus_bring_in')}</Button>
      <Button onClick={() => go('feeds')}>{text('feeds_follow_some')}</Button>
    </>
  );
  return (
    <main class="variorum corpus">
      <header>
        <Logo />
        <h1>{text('your_corpus')}</h1>
        <span class="soft">
          {size &&
            text('corpus_size', {
              articles: text('articles', { n: size.articles }),
              statements: text('statements', { n: size.statements }),
            })}
        </span>
      </header>
      <nav class="tabs" aria-label={text('corpus_parts')}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            id={`tab-${one}`}
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => go(one)}
          >
            {text(`tab_${one}`)}
          </button>
        ))}
      </nav>
      <News words={news} onUndo={props.onUndo} />
      <CorpusNotice condition={props.condition ?? null} />

      {empty && tab !== 'manage' && tab !== 'feeds' && (
        <EmptyState title={text('corpus_empty')} actions={bringIn}>
          {text('corpus_empty_why')}
        </EmptyState>
      )}
      {!empty && size && size.articles < SMALL_CORPUS && tab === 'statements' && (
        <div class="notice small">
          <p>{text('corpus_small', { articles: text('articles', { n: size.articles }) })}</p>
          {bringIn}
        </div>
      )}
      {!empty && tab === 'statements' && (
        <StatementsTab
          ask={ask}
          search={search}
          round={round}
          onSearch={onSearch}
          loadContext={props.loadContext}
          {...(props.opened ? { opened: props.opened } : {})}
        />
      )}
      {!empty && (tab === 'people' || tab === 'outlets') && (
        <NamesTab key={tab} kind={tab} used={props.space?.used ?? null} onSearch={onSearch} {...lists} />
      )}
      {!empty && tab === 'kept' && <KeptTab {...lists} />}
      {tab === 'feeds' && props.feeds}
      {/* Always there: an import goes on, and says how far it is, whatever else is looked at. */}
      <div class="manage" hidden={tab !== 'manage'}>
        <TransferTools
          empty={!size || size.articles === 0}
          importing={props.importing}
          keepsWhatIsRead={props.keepsWhatIsRead}
          onKeepWhatIsRead={props.onKeepWhatIsRead}
          onImport={props.onImport}
          onExport={props.onExport}
          actions={props.importActions}
          tables={props.tables}
          health={props.health}
        />
        {props.space && <SpaceUsed space={props.space} />}
      </div>
    </main>
  );
}
