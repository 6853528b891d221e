/** What a list is doing, said aloud too: being counted, failed, or how much was found. */
import type { ComponentChildren } from 'preact';
import type { Progress } from '../../lib/corpus/catalogue/keep-catalogue.ts';
import { useTranslator } from '../translation.ts';

export interface ListStatusProps {
  preparing: Progress | null;
  error: string | null;
  /** In words; null while it is not known. */
  found: string | null;
  /** Stands at the other end of that line. */
  beside?: ComponentChildren;
}

export function ListStatus({ preparing, error, found, beside }: ListStatusProps) {
  const t = useTranslator();
  return (
    <div class="list-status">
      {error && (
        <p class="notice failed" role="alert">
          {error}
        </p>
      )}
      {preparing && (
        <progress
          aria-label={t.text('catalogue_preparing')}
          value={preparing.total ? preparing.done / preparing.total : undefined}
        />
      )}
      <div class="found">
        <p role="status" class="small soft">
          {preparing ? t.text('catalogue_preparing') : (found ?? (error ? '' : t.text('list_loading')))}
        </p>
        {beside}
      </div>
    </div>
  );
}
