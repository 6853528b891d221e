/**
 * Deleting: a few articles that were chosen one by one go at once, since they can be brought back. All else is counted,
 * asked about, then deleted while it says how far it is.
 */

import { useRef, useState } from 'preact/hooks';
import type { StatementFilter } from '../../lib/corpus/catalogue/statement-filter.ts';
import { errorWords } from '../../lib/i18n/error-words.ts';
import { useTranslator } from '../translation.ts';
import type { AskCorpus } from './corpus-place.ts';

/** What is to be deleted: some articles by id, or all that a filter leaves. */
export type ToRemove = { ids: readonly string[]; statements: number | null } | { filter: StatementFilter };

/** Deletes, telling how many are left. @returns how many it spared, the last of what was chosen, since they could not be brought back */
export type Remove = (what: ToRemove, onLeft: (left: number) => void) => Promise<number>;

/** Articles that can be brought back after they were deleted, at most: the page holds them, some megabytes. A choice. */
export const UNDOABLE = 200;

/**
 * Bytes of articles that are held for that, at two a character: a page may well have so much, and UNDOABLE articles of
 * 20,000 words fit. Only a portion (remove-kept.ts) may go beyond. A choice.
 */
export const UNDOABLE_BYTES = 64_000_000;

export interface Removal {
  what: ToRemove;
  count: { articles: number; statements: number | null } | null;
  left: number | null;
}

const POLL = 250;

export function useRemoval(ask: AskCorpus, remove: Remove, onProblem: (words: string) => void) {
  const t = useTranslator();
  const [removal, setRemoval] = useState<Removal | null>(null);
  /** Set at once, when the next drawing comes too late for a second press. */
  const running = useRef(false);
  const problem = (error: unknown) => {
    setRemoval(null);
    onProblem(errorWords(t, error));
  };

  async function begin(what: ToRemove): Promise<void> {
    if (running.current) return;
    if ('ids' in what) {
      const count = { articles: what.ids.length, statements: what.statements };
      if (count.articles <= UNDOABLE) return run({ what, count, left: null });
      setRemoval({ what, count, left: null });
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

  async function run(chosen: Removal): Promise<void> {
    if (running.current) return;
    running.current = true;
    setRemoval({ ...chosen, left: chosen.count?.articles ?? 0 });
    try {
      await remove(chosen.what, (left) => setRemoval((now) => now && { ...now, left }));
    } finally {
      running.current = false;
    }
    setRemoval(null);
  }

  return {
    removal,
    /** Something is being deleted just now. */
    removing: removal !== null && removal.left !== null,
    begin: (what: ToRemove) => void begin(what).catch(problem),
    go: () => void (removal?.count && run(removal).catch(problem)),
    cancel: () => setRemoval(null),
  };
}
