/**
 * First answers, by words, that a second one, by meaning, may still be added to: one a tab, taken once. Bounded, and gone
 * with the worker: then the first answer stands as it is.
 */
import type { Retrieval } from '../index/statement-index.ts';
import type { FindMatchesOptions, FirstLooks, MatchedPage } from '../matching/find-matches.ts';
import type { PageRun } from '../messages.ts';
import type { Comparison, MatchedStatement } from '../types.ts';

/** Tabs remembered: what they retrieved, and what was made of it, takes some megabytes each until it is taken. */
const MOST_TABS = 6;

export interface FirstAnswer {
  page: MatchedPage;
  /** How the page's own article is told. */
  own: Pick<FindMatchesOptions, 'ownIds' | 'ownKept'>;
  /** What its statements retrieved by words, and what was found out of that. */
  byWords: Retrieval;
  looks: FirstLooks;
  /** As judged, before the reader's verdicts. */
  statements: MatchedStatement[];
  comparison: Comparison;
}

export function createFirstAnswers<T extends object>() {
  const answers = new Map<number, T & { run: string }>();

  return {
    keep({ tab, run }: PageRun, answer: T): void {
      answers.delete(tab);
      answers.set(tab, { ...answer, run });
      for (const oldest of answers.keys()) {
        if (answers.size <= MOST_TABS) break;
        answers.delete(oldest);
      }
    },

    /** Null where it was of another run, or taken before. */
    take({ tab, run }: PageRun): T | null {
      const answer = answers.get(tab);
      if (answer?.run !== run) return null;
      answers.delete(tab);
      return answer;
    },
  };
}
