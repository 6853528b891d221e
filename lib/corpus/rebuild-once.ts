/**
 * One making-anew of the index at a time: whoever asks while one is under way waits for that one, since many questions
 * meet the same damage at once. Tells how far it is, and afterwards that it was.
 */
import type { CorpusCondition } from '../types.ts';
import type { LongJobOptions } from './corpus.ts';

export interface Rebuilds {
  /** Begins, or joins the one under way; then `options` are those of whoever began it. */
  run(options?: LongJobOptions): Promise<void>;
  progress(): CorpusCondition['rebuilding'];
  /** Whether one has ended well. */
  done(): boolean;
}

export function rebuildOnce(rebuild: (options: LongJobOptions) => Promise<void>): Rebuilds {
  let underWay: Promise<void> | null = null;
  let progress: CorpusCondition['rebuilding'] = null;
  let ended = false;

  async function begin({ signal, onProgress }: LongJobOptions): Promise<void> {
    progress = { done: 0, total: 0 };
    try {
      await rebuild({
        ...(signal ? { signal } : {}),
        onProgress(done, total) {
          progress = { done, total: total ?? done };
          onProgress?.(done, total);
        },
      });
      ended = true;
    } finally {
      underWay = null;
      progress = null;
    }
  }

  return {
    run(options = {}) {
      underWay ??= begin(options);
      return underWay;
    },
    progress: () => progress,
    done: () => ended,
  };
}
