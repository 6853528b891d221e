/** Deleting in three steps: what was chosen is counted, asked about, then deleted while it says how far it is. */

import { useState } from 'preact/hooks';
import type { StatementFilter } from '../../lib/corpus/catalogue/statement-filter.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { useTranslator } from '../translation.ts';
import type { AskCorpus } from './corpus-place.ts';

/** What is to be deleted: some articles by id, or all that a filter leaves. */
export type ToRemove = { ids: readonly string[]; statements: number | null } | { filter: StatementFilter };

/** Deletes, telling how many are left. @returns how many were deleted */
export type Remove = (what: ToRemove, onLeft: (left: number) => void) => Promise<number>;

export interface Removal {
  what: ToRemove;
  count: { articles: number; statements: number | null } | null;
  left: number | null;
}

const POLL = 250;

export function useRemoval(ask: AskCorpus, remove: Remove, onProblem: (words: string) => void) {
  const t = useTranslator();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const problem = (error: unknown) => {
    setRemoval(null);
    onProblem(errorWords(t, error));
  };

  async function begin(what: ToRemove): Promise<void> {
    if ('ids' in what) {
      setRemoval({ what, count: { articles: what.ids.length, statements: what.statements }, left: null });
      return;
    }
    setRemoval({ what, count: null, left: null });
    for (;;) {
      const answer = await ask('browseKept', { filter: what.filter, from: 0, limit: 0 });
      if ('preparing' in answer) await new Promise((resolve) => setTimeout(resolve, POLL));
      else {
        const count = { articles: answer.total, statements: answer.statements };
        setRemoval((now) => (now?.what === what ? { ...now, count } : now));
        return;
      }
    }
  }

  async function go(): Promise<void> {
    if (!removal?.count) return;
    setRemoval({ ...removal, left: removal.count.articles });
    await remove(removal.what, (left) => setRemoval((now) => now && { ...now, left }));
    setRemoval(null);
  }

  return {
    removal,
    begin: (what: ToRemove) => void begin(what).catch(problem),
    go: () => void go().catch(problem),
    cancel: () => setRemoval(null),
  };
}
