/** The statements a search leaves, as a list of any length: its windows are fetched as they come into view. */
import { useCallback } from 'preact/hooks';
import type { StoredStatement } from '../../lib/index/statement-index.ts';
import { useTranslator } from '../translation.ts';
import { ListStatus } from './ListStatus.tsx';
import { NothingFound } from './NothingFound.tsx';
import { StatementItem } from './StatementItem.tsx';
import type { StatementListProps } from './statement-list-props.ts';
import { useElsewhere } from './use-elsewhere.ts';
import { useListed } from './use-listed.ts';
import { VirtualList } from './VirtualList.tsx';

export function FoundStatements({ ask, search, round, opened, beside, onOpen }: StatementListProps) {
  const { text } = useTranslator();
  const { filter, order } = search;
  const key = JSON.stringify([filter, order, round]);
  const { answer, row, preparing, error, show } = useListed(key, (from, limit) =>
    ask('browseStatements', { filter, order, from, limit }),
  );
  const [elsewhere, look] = useElsewhere(ask);
  // The answer stands for the rows that came with it: what is in view now may have just been fetched.
  const onView = useCallback(
    (first: number, end: number) => {
      show(first, end);
      look(
        Array.from({ length: end - first }, (_, i) => row(first + i)).filter(
          (one): one is StoredStatement => one !== undefined,
        ),
      );
    },
    [show, look, answer],
  );
  const found =
    answer &&
    text('results_found', {
      statements: text('statements', { n: answer.total }),
      articles: text('articles', { n: answer.articles }),
    });
  return (
    <>
      <ListStatus preparing={preparing} error={error} found={found} beside={beside} />
      {answer?.total === 0 && <NothingFound />}
      {answer && answer.total > 0 && (
        <VirtualList
          label={text('tab_statements')}
          rows={answer.total}
          list={key}
          onView={onView}
          row={(index, tabIndex) => {
            const statement = row(index);
            return (
              <StatementItem
                statement={statement}
                elsewhere={statement && elsewhere.get(statement.id)}
                current={statement !== undefined && statement.id === opened}
                tabIndex={tabIndex}
                onOpen={onOpen}
              />
            );
          }}
        />
      )}
    </>
  );
}
