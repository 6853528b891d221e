/**
 * Deletes articles and holds them as lines of a corpus file, for whoever asked to bring them back. One answer holds only
 * so much: where the articles are long it goes through fewer than it was asked, and says how many, at least one.
 */
import type { Corpus } from '../corpus/corpus.ts';
import { articleLine } from '../corpus/corpus-file.ts';
import type { HeldLine } from '../corpus/kept-article.ts';

/** Characters held by one answer: a message may have 64 MB, a character three bytes and more where it is escaped. A choice. */
export const HELD_CHARACTERS = 8_000_000;

export interface DeletedHeld {
  deleted: number;
  held: HeldLine[];
  /** Ids gone through, from the first. */
  through: number;
}

export async function deleteHeld(
  corpus: Pick<Corpus, 'getArticle' | 'deleteArticles'>,
  ids: readonly string[],
): Promise<DeletedHeld> {
  const held: HeldLine[] = [];
  let characters = 0;
  let through = 0;
  for (const id of ids) {
    const stored = await corpus.getArticle(id);
    const line = stored ? articleLine(stored) : null;
    characters += line?.length ?? 0;
    if (through > 0 && characters > HELD_CHARACTERS) break;
    if (stored && line !== null) held.push({ line, ...(stored.by ? { by: stored.by } : {}) });
    through++;
  }
  return { deleted: await corpus.deleteArticles(ids.slice(0, through)), held, through };
}
