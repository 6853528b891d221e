/** The sentences around a statement on the reader's page, as its tab shows them now; null where it shows it no more. */
import { contextOf } from '../../lib/corpus/get-context.ts';
import { askTab } from '../../lib/messages.ts';
import type { MatchedStatement } from '../../lib/types.ts';

export async function loadAroundHere(
  tab: number,
  { start, end, text, in: place }: MatchedStatement,
): Promise<{ before: string; after: string } | null> {
  const { article } = await askTab(tab, 'getArticle', {}).catch(() => ({ article: null }));
  const found = article && contextOf({ article }, start, end, place);
  return found?.text === text ? { before: found.before, after: found.after } : null;
}
