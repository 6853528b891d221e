/**
 * The statements that are worded elsewhere as the reader asks. Which are is found by comparing, so the list is gone
 * through a stretch at a time: it says how far it has looked, and goes on when told.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { countArticles } from '../../lib/comparison/count-articles.ts';
import type { ComparedStatement } from '../../lib/corpus/catalogue/browse-questions.ts';
import type { Progress } from '../../lib/corpus/catalogue/keep-catalogue.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';
import { ListStatus } from './ListStatus.tsx';
import { NothingFound } from './NothingFound.tsx';
import { StatementItem } from './StatementItem.tsx';
import type { StatementListProps } from './statement-list-props.ts';
import { VirtualList } from './VirtualList.tsx';

/** Found at a time before it rests. */
const ENOUGH = 30;

/** Stretches gone through without being told, each some 0.8 s of the worker. */
const STRETCHES = 4;

/** Until it is asked again how far the catalogue is, ms. */
const POLL = 250;

interface Looked {
  entries: ComparedStatement[];
  /** Where to go on; null at the end. */
  next: number | null;
  total: number;
}

export function RelatedStatements({ ask, search, round, opened, beside, onOpen }: StatementListProps) {
  const t = useTranslator();
  const { text } = t;
  const key = JSON.stringify([search, round]);
  const current = useRef(key);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [preparing, setPreparing] = useState<Progress | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const look = useCallback(
    async (before: Looked) => {
      const { filter, order, relation } = search;
      if (!relation) return;
      setBusy(true);
      setError(null);
      let so = before;
      try {
        for (let stretch = 0; stretch < STRETCHES && so.next !== null; ) {
          const enough = so.entries.length - before.entries.length >= ENOUGH;
          if (enough) break;
          const answer = await ask('browseRelated', {
            filter,
            order,
            relation,
            from: so.next,
            limit: ENOUGH,
          });
          if (current.current !== key) return;
          if ('preparing' in answer) {
            setPreparing(answer.preparing);
            await new Promise((resolve) => setTimeout(resolve, POLL));
            continue;
          }
          stretch++;
          setPreparing(null);
          so = { entries: [...so.entries, ...answer.entries], next: answer.next, total: answer.total };
          setLooked(so);
        }
      } catch (problem) {
        if (current.current === key) setError(errorWords(t, problem));
      } finally {
        if (current.current === key) setBusy(false);
      }
    },
    [ask, key, search, t],
  );
  useEffect(() => {
    current.current = key;
    setLooked(null);
    void look({ entries: [], next: 0, total: 0 });
    return () => {
      current.current = '';
    };
  }, [key, look]);

  const nothing = useCallback(() => {}, []);
  const entries = looked?.entries ?? [];
  const far = looked && (looked.next ?? looked.total);
  const found =
    looked && far !== null
      ? text('looked_through', {
          looked: Math.min(far, looked.total),
          total: looked.total,
          found: entries.length,
        })
      : null;
  return (
    <>
      <ListStatus preparing={preparing} error={error} found={found} beside={beside} />
      {busy && !preparing && <progress aria-label={text('list_loading')} />}
      {looked?.next === null && entries.length === 0 && <NothingFound />}
      {entries.length > 0 && (
        <VirtualList
          label={text('tab_statements')}
          rows={entries.length}
          list={key}
          onView={nothing}
          row={(index, tabIndex) => {
            const statement = entries[index]!;
            return (
              <StatementItem
                statement={statement}
                elsewhere={countArticles(statement.appearances)}
                current={statement.id === opened}
                tabIndex={tabIndex}
                onOpen={onOpen}
              />
            );
          }}
        />
      )}
      {looked && looked.next !== null && !busy && (
        <div class="actions">
          <Button onClick={() => void look(looked)}>{text('look_further')}</Button>
        </div>
      )}
    </>
  );
}
