/**
 * The reader's verdicts over a storage: read once, then held, since the worker that owns the corpus is alone. Bounded;
 * a verdict too many is refused with words for the reader.
 */
import { CorpusError } from './corpus-error.ts';
import type { CorpusStorage } from './storage.ts';
import { MAX_VERDICTS, type Verdict, verdictKey } from './verdict.ts';

export interface Verdicts {
  /** Whether the reader said that the two of this key are not the same. */
  isRejected(): Promise<(key: string) => boolean>;
  /** All, in order of their keys. */
  list(): Promise<Verdict[]>;
  /** Keeps verdicts; one that is known keeps its date. @throws CorpusError where there are too many */
  keep(verdicts: readonly Verdict[]): Promise<void>;
  /** @returns whether it was there */
  drop(verdict: Pick<Verdict, 'a' | 'b'>): Promise<boolean>;
}

export function keepVerdicts(storage: CorpusStorage): Verdicts {
  let loading: Promise<Map<string, Verdict>> | null = null;

  function load(): Promise<Map<string, Verdict>> {
    loading ??= storage.verdicts().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    async isRejected() {
      const known = await load();
      return (key) => known.has(key);
    },

    async list() {
      const known = await load();
      return [...known].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, verdict]) => verdict);
    },

    async keep(verdicts) {
      const known = await load();
      const added = new Map<string, Verdict>();
      for (const { a, b, savedAt } of verdicts) {
        const key = verdictKey(a, b);
        if (!known.has(key) && !added.has(key)) added.set(key, { a, b, savedAt });
      }
      if (added.size === 0) return;
      if (known.size + added.size > MAX_VERDICTS) {
        throw new CorpusError('full', `More than ${MAX_VERDICTS} “not the same” cannot be kept.`, {
          code: 'verdicts_full',
        });
      }
      await storage.changeVerdicts(added, []);
      for (const [key, verdict] of added) known.set(key, verdict);
    },

    async drop({ a, b }) {
      const known = await load();
      const key = verdictKey(a, b);
      if (!known.has(key)) return false;
      await storage.changeVerdicts(new Map(), [key]);
      return known.delete(key);
    },
  };
}
