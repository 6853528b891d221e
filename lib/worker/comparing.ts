/**
 * The comparisons under way, one a tab: a newer run of the tab's page ends the older one, and so does leaving the
 * page. What is ended fails with words that nobody is meant to read.
 */
import type { PageRun } from '../messages.ts';
import { CodedError } from '../result.ts';

export function createComparing() {
  const underWay = new Map<number, { run: string; ending: AbortController }>();

  function end(tab: number, except?: string): void {
    const found = underWay.get(tab);
    if (!found || found.run === except) return;
    underWay.delete(tab);
    found.ending.abort(new CodedError('page_left', 'This page was left, or is being read again.'));
  }

  return {
    /** Ends what is under way for the tab, unless it is of the run named. */
    end,

    /** Runs `work` as the tab's comparison; without a page, nothing else ends it. */
    async run<T>(page: PageRun | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const ending = new AbortController();
      if (!page) return work(ending.signal);
      end(page.tab);
      const own = { run: page.run, ending };
      underWay.set(page.tab, own);
      try {
        return await work(ending.signal);
      } finally {
        if (underWay.get(page.tab) === own) underWay.delete(page.tab);
      }
    },
  };
}
