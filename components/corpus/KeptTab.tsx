/** The articles kept, those kept last first: choose some, or all, or all from before a day, and delete them. */
import { useState } from 'preact/hooks';
import type { KeptArticle } from '../../lib/corpus/kept-article.ts';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';
import { ConfirmDelete } from './ConfirmDelete.tsx';
import type { AskCorpus } from './corpus-place.ts';
import { KeptItem } from './KeptItem.tsx';
import { ListStatus } from './ListStatus.tsx';
import { useListed } from './use-listed.ts';
import { type Remove, useRemoval } from './use-removal.ts';
import { VirtualList } from './VirtualList.tsx';

export interface KeptTabProps {
  ask: AskCorpus;
  round: number;
  onRemove: Remove;
  onProblem: (words: string) => void;
}

export function KeptTab({ ask, round, onRemove, onProblem }: KeptTabProps) {
  const { text } = useTranslator();
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [before, setBefore] = useState('');
  const key = `kept ${round}`;
  const { answer, row, preparing, error, show } = useListed(key, (from, limit) =>
    ask('browseKept', { filter: {}, from, limit }),
  );
  const { removal, removing, begin, go, cancel } = useRemoval(
    ask,
    async (what, onLeft) => {
      const spared = await onRemove(what, onLeft);
      setChosen((before) => new Map('ids' in what ? [...before].slice(before.size - spared) : []));
      return spared;
    },
    onProblem,
  );

  const choose = ({ id, statements }: KeptArticle, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(id, statements);
    else next.delete(id);
    setChosen(next);
  };
  const statements = [...chosen.values()].reduce((sum, count) => sum + count, 0);
  const found =
    answer &&
    text('results_found', {
      statements: text('statements', { n: answer.statements }),
      articles: text('articles', { n: answer.total }),
    });
  return (
    <div class="kept-tab">
      <div class="kept-actions">
        <Button
          disabled={removing || chosen.size === 0}
          onClick={() => begin({ ids: [...chosen.keys()], statements })}
        >
          {text('delete_chosen', { n: chosen.size })}
        </Button>
        <div class="before">
          <label class="field">
            <span class="small">{text('kept_before')}</span>
            <input type="date" value={before} onInput={(event) => setBefore(event.currentTarget.value)} />
          </label>
          <Button
            disabled={removing || before === ''}
            onClick={() => begin({ filter: { savedBefore: before } })}
          >
            {text('delete_before')}
          </Button>
        </div>
        <Button disabled={removing || !answer?.total} onClick={() => begin({ filter: {} })}>
          {text('delete_all')}
        </Button>
      </div>
      {removal && <ConfirmDelete count={removal.count} left={removal.left} onDelete={go} onCancel={cancel} />}
      <ListStatus preparing={preparing} error={error} found={found} />
      {answer && answer.total > 0 && (
        <VirtualList
          label={text('tab_kept')}
          rows={answer.total}
          list={key}
          onView={show}
          row={(index, tabIndex) => {
            const article = row(index);
            return article ? (
              <KeptItem
                article={article}
                tabIndex={tabIndex}
                chosen={chosen.has(article.id)}
                onChoose={choose}
              />
            ) : (
              <div class="item waiting" aria-hidden="true" />
            );
          }}
        />
      )}
    </div>
  );
}
