/** The people quoted, or the outlets that print them, those with most statements first; each opens what it said. */
import { useState } from 'preact/hooks';
import type { NameEntry } from '../../lib/corpus/catalogue/list-names.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useTranslator } from '../translation.ts';
import { ConfirmDelete } from './ConfirmDelete.tsx';
import { type AskCorpus, NO_SEARCH, type Search } from './corpus-place.ts';
import { formatBytes } from './format-bytes.ts';
import { ListStatus } from './ListStatus.tsx';
import { useListed } from './use-listed.ts';
import { type Remove, useRemoval } from './use-removal.ts';
import { VirtualList } from './VirtualList.tsx';

export interface NamesTabProps {
  kind: 'people' | 'outlets';
  ask: AskCorpus;
  round: number;
  /** Bytes that the corpus takes, of which each outlet has its part; null where the browser does not say. */
  used: number | null;
  onSearch: (search: Search) => void;
  onRemove: Remove;
  onProblem: (words: string) => void;
}

export function NamesTab({ kind, ask, round, used, onSearch, onRemove, onProblem }: NamesTabProps) {
  const t = useTranslator();
  const { text } = t;
  const [typed, setTyped] = useState('');
  const key = JSON.stringify([kind, typed, round]);
  const { answer, row, preparing, error, show } = useListed(key, (from, limit) =>
    ask(kind === 'people' ? 'browsePeople' : 'browseOutlets', { typed, from, limit }),
  );
  const { removal, removing, begin, go, cancel } = useRemoval(ask, onRemove, onProblem);
  const label = text(kind === 'people' ? 'tab_people' : 'tab_outlets');

  const open = ({ key: name, name: shown }: NameEntry) =>
    onSearch(
      kind === 'people'
        ? { ...NO_SEARCH, filter: { person: name }, personName: shown }
        : { ...NO_SEARCH, filter: { outlet: name }, outletName: shown },
    );
  const facts = ({ articles, statements, first, last, share }: NameEntry) => {
    const [from, to] = [t.day(first), t.day(last)];
    return [
      text('statements', { n: statements }),
      text('articles', { n: articles }),
      from && to && (from === to ? from : `${from} – ${to}`),
      share !== undefined && used !== null && text('space_about', { size: formatBytes(t, share * used) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <div class="names-tab">
      <search class="search">
        <label class="field words">
          <span class="small">{text(kind === 'people' ? 'people_search' : 'outlets_search')}</span>
          <input
            type="search"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            spellcheck={false}
            autocomplete="off"
          />
        </label>
      </search>
      {removal && <ConfirmDelete count={removal.count} left={removal.left} onDelete={go} onCancel={cancel} />}
      <ListStatus
        preparing={preparing}
        error={error}
        found={answer && text(kind === 'people' ? 'people_found' : 'outlets_found', { n: answer.total })}
      />
      {answer?.total === 0 && <EmptyState title={text('results_none')}>{text('names_none_why')}</EmptyState>}
      {answer && answer.total > 0 && (
        <VirtualList
          label={label}
          rows={answer.total}
          list={key}
          onView={show}
          row={(index, tabIndex) => {
            const entry = row(index);
            if (!entry) return <div class="item waiting" aria-hidden="true" />;
            return (
              <div class="item-line">
                <button type="button" class="item" data-main tabIndex={tabIndex} onClick={() => open(entry)}>
                  <b dir="auto">{entry.name}</b>
                  <span class="facts small soft">{facts(entry)}</span>
                </button>
                {kind === 'outlets' && (
                  <Button
                    kind="quiet"
                    disabled={removing}
                    tabIndex={tabIndex}
                    spoken={text('delete_ask_named', { name: entry.name })}
                    onClick={() => begin({ filter: { outlet: entry.key } })}
                  >
                    {text('delete_ask')}
                  </Button>
                )}
              </div>
            );
          }}
        />
      )}
    </div>
  );
}
