/**
 * What an archive knows of a page's statements, laid over what is known of them here: marked with the archive's name. An
 * article that is in both counts once, as the one that is kept here. Gives null where the archive adds nothing.
 */
import { splitArticleId } from '../corpus/former-article.ts';
import type { Appearance, MatchedStatement } from '../types.ts';
import { addAppearances } from './add-appearances.ts';
import { plainAddress } from './same-article.ts';

export function addFromArchive(
  known: readonly MatchedStatement[],
  found: readonly MatchedStatement[],
  archive: string,
): MatchedStatement[] | null {
  const before = new Map(known.map(({ id, appearances }) => [id, namesOf(appearances)]));
  const fresh = found.map((statement) => ({
    ...statement,
    appearances: statement.appearances
      .filter(({ article }) => !namesOfArticle(article).some((name) => before.get(statement.id)?.has(name)))
      .map((appearance) => ({ ...appearance, archive })),
  }));
  return addAppearances(known, fresh);
}

/** What an earlier version printed does not stand for what is printed now. */
function namesOf(appearances: readonly Appearance[]): Set<string> {
  return new Set(appearances.flatMap(({ article, past }) => (past ? [] : namesOfArticle(article))));
}

function namesOfArticle({ id, url, aliases = [] }: Appearance['article']): string[] {
  const addresses = [url, ...aliases].flatMap((address) => (address && plainAddress(address)) || []);
  return [splitArticleId(id).id, ...addresses];
}
