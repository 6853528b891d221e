/** Deletes what was chosen in portions, so that the page can say how far it is and no message takes long. */
import type { ToRemove } from '../../components/corpus/use-removal.ts';
import { askBackground } from '../../lib/messages.ts';

/** Articles deleted by one message. */
const PORTION = 200;

/** Until it is asked again how far the catalogue is, ms. */
const POLL = 250;

/** @returns how many were deleted */
export async function removeKept(what: ToRemove, onLeft: (left: number) => void): Promise<number> {
  let deleted = 0;
  if ('ids' in what) {
    for (let from = 0; from < what.ids.length; from += PORTION) {
      const ids = what.ids.slice(from, from + PORTION);
      deleted += (await askBackground('deleteArticles', { ids })).deleted;
      onLeft(Math.max(0, what.ids.length - from - PORTION));
    }
    return deleted;
  }
  for (;;) {
    const answer = await askBackground('removeKept', { filter: what.filter, limit: PORTION });
    if ('preparing' in answer) {
      await new Promise((resolve) => setTimeout(resolve, POLL));
      continue;
    }
    deleted += answer.deleted;
    onLeft(answer.left);
    if (answer.left === 0) return deleted;
  }
}
