/** "Not the same" from popup or panel, or that taken back. One wording may be put to several speakers: one verdict each. */
import { askBackground } from '../../lib/messages.ts';
import type { Appearance } from '../../lib/types.ts';

/** @throws Error with words for the reader */
export async function judgePrinted(
  tab: number,
  statement: string,
  printed: readonly Appearance[],
  different: boolean,
): Promise<void> {
  const bySpeaker = new Map(printed.map((found) => [found.speaker?.name, found]));
  for (const { article, start } of bySpeaker.values()) {
    await askBackground('judgeIn', { tab, statement, article: article.id, start, different });
  }
}
