/**
 * Browsers may take an extension's data away (a disk that is nearly full, "clear site data"): then the corpus opens
 * empty as if nothing had ever been kept. How many articles there were is noted beside the settings, which are kept
 * elsewhere; a corpus found empty that nobody emptied is told as lost, until something is kept again. On a disk that is full
 * the note may be neither read nor written: what was asked for is answered all the same.
 */
import { browser } from 'wxt/browser';
import type { CorpusCondition, CorpusSize } from '../../lib/types.ts';
import { askCorpus } from './ask-corpus.ts';

const NOTED = 'articlesKept';

/** Notes the size and gives it back. An empty corpus is no news: it may be the loss itself. */
export async function withSizeNoted(size: CorpusSize): Promise<CorpusSize> {
  if (size.articles > 0) await note(size.articles);
  return size;
}

/** What the reader deletes is not lost, also where nothing is left. */
export async function whileDeleting<T>(deleting: Promise<T>): Promise<T> {
  const outcome = await deleting;
  await askCorpus('corpusSize', {}).then(
    ({ articles }) => note(articles),
    () => {},
  );
  return outcome;
}

export async function tellIfLost(condition: CorpusCondition): Promise<CorpusCondition> {
  const noted = await readNote().catch(() => null);
  if (typeof noted !== 'number' || noted === 0) return condition;
  const { articles } = await askCorpus('corpusSize', {});
  return articles === 0 ? { ...condition, lost: noted } : condition;
}

const readNote = async () => (await browser.storage.local.get(NOTED))[NOTED];

async function note(articles: number): Promise<void> {
  try {
    if ((await readNote()) !== articles) await browser.storage.local.set({ [NOTED]: articles });
  } catch {
    // The next answer notes it.
  }
}
