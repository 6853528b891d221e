/**
 * An index whose candidates are those found by words and those found by meaning: the judge decides between them, and
 * never learns which was which. What is found by words comes first, and may be given where it was retrieved before.
 */
import type { Retrieval, RetrieveByMeaningOptions, StatementIndex } from '../index/statement-index.ts';

/** Candidates by meaning a statement, at most: recall grows little beyond, and each is judged. */
const BY_MEANING = 20;

export interface JoinOptions {
  /** What the same queries retrieved by words. */
  byWords?: Retrieval | null;
  pause?: RetrieveByMeaningOptions['pause'];
}

export function joinByMeaning(
  index: StatementIndex,
  { byWords = null, pause }: JoinOptions = {},
): StatementIndex {
  return {
    size: () => index.size(),
    async retrieve(queries, options = {}) {
      const words = byWords ?? (await index.retrieve(queries, options));
      const { signal } = options;
      const near = await index.retrieveByMeaning?.(queries, {
        limit: BY_MEANING,
        ...(signal ? { signal } : {}),
        ...(pause ? { pause } : {}),
      });
      const candidates = words.candidates.map((list, i) => {
        const known = new Set(list.map(({ id }) => id));
        return [
          ...list,
          ...(near?.[i] ?? []).flatMap(({ statement }) => (known.has(statement.id) ? [] : statement)),
        ];
      });
      return { ...words, candidates };
    },
  };
}

/** The index, and what was retrieved of it last. */
export function recordRetrieval(index: StatementIndex): { index: StatementIndex; last(): Retrieval | null } {
  let last: Retrieval | null = null;
  return {
    last: () => last,
    index: {
      size: () => index.size(),
      async retrieve(queries, options) {
        last = await index.retrieve(queries, options);
        return last;
      },
    },
  };
}
