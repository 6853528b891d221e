/** Everything kept, statement by statement: the search, what it found, and the statement that is opened beside it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StatementPlace } from '../../lib/corpus/catalogue/browse-questions.ts';
import type { StoredStatement } from '../../lib/index/statement-index.ts';
import type { SentenceContext } from '../../lib/messages.ts';
import type { AskCorpus, Search } from './corpus-place.ts';
import { FoundStatements } from './FoundStatements.tsx';
import { MonthBars } from './MonthBars.tsx';
import { OrderChoice } from './OrderChoice.tsx';
import { RelatedStatements } from './RelatedStatements.tsx';
import { SearchForm } from './SearchForm.tsx';
import { StoredDetail } from './StoredDetail.tsx';

export interface StatementsTabProps {
  ask: AskCorpus;
  search: Search;
  /** Another number where what is kept has changed. */
  round: number;
  /** Shown as opened from the first, for stories. */
  opened?: StoredStatement;
  onSearch: (search: Search) => void;
  loadContext: (place: StatementPlace) => Promise<SentenceContext | null>;
}

export function StatementsTab(props: StatementsTabProps) {
  const { ask, search, round, onSearch, loadContext } = props;
  const [opened, setOpened] = useState<StoredStatement | null>(props.opened ?? null);
  const lists = useRef<HTMLDivElement>(null);

  const close = useCallback(() => {
    const id = opened?.id;
    setOpened(null);
    // Back to where the reader was in the list.
    requestAnimationFrame(() => {
      const rows = [...(lists.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])];
      rows.find(({ dataset }) => dataset.statement === id)?.focus();
    });
  }, [opened]);
  useEffect(() => {
    if (!props.opened) setOpened(null);
  }, [search, round]);

  const beside = <OrderChoice search={search} onSearch={onSearch} />;
  const list = { ask, search, round, opened: opened?.id ?? null, beside, onOpen: setOpened };
  return (
    <div class={opened ? 'statements-tab with-detail' : 'statements-tab'}>
      <div class="lists" ref={lists}>
        <SearchForm search={search} onSearch={onSearch} />
        {(search.filter.person !== undefined || search.filter.outlet !== undefined) && (
          <MonthBars
            ask={ask}
            filter={search.filter}
            round={round}
            onSearch={(dates) => onSearch({ ...search, filter: { ...search.filter, ...dates } })}
          />
        )}
        {search.relation === null ? <FoundStatements {...list} /> : <RelatedStatements {...list} />}
      </div>
      {opened && (
        <StoredDetail
          key={opened.id}
          ask={ask}
          statement={opened}
          loadContext={loadContext}
          onSearch={onSearch}
          onClose={close}
        />
      )}
    </div>
  );
}
