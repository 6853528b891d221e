/**
 * Asks before anything is deleted, with how much it is and whether it can be undone; shows how far it is. The focus goes to the answer that does no
 * harm, and Escape gives it.
 */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';
import { UNDOABLE } from './use-removal.ts';

export interface ConfirmDeleteProps {
  /** What goes, counted; null while it is being counted. */
  count: { articles: number; statements: number | null } | null;
  /** Articles still to delete, once it has begun. */
  left: number | null;
  onDelete: () => void;
  onCancel: () => void;
}

export function ConfirmDelete({ count, left, onDelete, onCancel }: ConfirmDeleteProps) {
  const { text } = useTranslator();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('.button:last-of-type')?.focus(), []);
  const articles = text('articles', { n: count?.articles ?? 0 });
  const sure = count && count.articles <= UNDOABLE ? 'delete_sure_undoable' : 'delete_sure';
  return (
    <fieldset
      class="confirm notice failed"
      aria-label={text('delete_title')}
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && left === null && onCancel()}
    >
      <p role="status">
        {left !== null
          ? text('deleting', { n: left })
          : count === null
            ? text('list_loading')
            : count.statements === null
              ? text(sure, { what: articles })
              : text(sure, {
                  what: text('results_found', {
                    statements: text('statements', { n: count.statements }),
                    articles,
                  }),
                })}
      </p>
      {left !== null && (
        <progress
          aria-label={text('delete_title')}
          value={count && count.articles > 0 ? 1 - left / count.articles : undefined}
        />
      )}
      {left === null && (
        <div class="actions">
          <Button disabled={!count || count.articles === 0} onClick={onDelete}>
            {text('delete_counted', { articles })}
          </Button>
          <Button onClick={onCancel}>{text('delete_not')}</Button>
        </div>
      )}
    </fieldset>
  );
}
