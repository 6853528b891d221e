/**
 * Which tabs wait for a comparison: asks the corpus for one, and tells it to stop where the page was left or is being
 * read again. Held in memory only: if the background is stopped meanwhile, the work merely goes on to its end.
 */
import type { AskedArchive, FromArchives } from '../../lib/archive/archive-questions.ts';
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import type { PageRun } from '../../lib/messages.ts';
import type { Comparison } from '../../lib/types.ts';
import { askCorpus } from './ask-corpus.ts';

const underWay = new Map<number, string>();

/** @throws Error also where a newer run of the tab ended it */
export function comparePage(page: PageRun, article: UnidentifiedArticle): Promise<Comparison> {
  return whileUnderWay(page, () => askCorpus('compare', { article, page }));
}

/** What the page's first answer lacks; null where that is nothing. @throws Error as `comparePage` does */
export function comparePageByMeaning(page: PageRun): Promise<Comparison | null> {
  return whileUnderWay(page, () => askCorpus('compareByMeaning', { page }));
}

/** What archives add to it; under way until there is no more. @throws Error as `comparePage` does */
export function comparePageInArchives(page: PageRun, archives: AskedArchive[]): Promise<FromArchives> {
  return whileUnderWay(
    page,
    () => askCorpus('compareInArchives', { page, archives }),
    ({ more }) => more,
  );
}

export function isComparing({ tab, run }: PageRun): boolean {
  return underWay.get(tab) === run;
}

/** @param goesOn whether the answer is one of several: then it is under way until the last of them */
async function whileUnderWay<T>(
  { tab, run }: PageRun,
  ask: () => Promise<T>,
  goesOn: (answer: T) => boolean = () => false,
): Promise<T> {
  underWay.set(tab, run);
  let going = false;
  try {
    const answer = await ask();
    going = goesOn(answer);
    return answer;
  } finally {
    if (!going && underWay.get(tab) === run) underWay.delete(tab);
  }
}

/** Ends the tab's comparison unless it is of the run `except`. Where none is under way, the corpus is not woken. */
export function endComparison(tab: number, except?: string): void {
  const run = underWay.get(tab);
  if (run === undefined || run === except) return;
  underWay.delete(tab);
  // Nobody waits for it: if it cannot be told, the work merely goes on to its end.
  askCorpus('cancel', { tab, ...(except === undefined ? {} : { run: except }) }).catch(() => {});
}
