/** Which of a person's own articles `npm start` opens: the first that was named as a file. */
import type { ServedArticle } from './sample-articles.ts';

/**
 * @param paths as the person named them, absolute
 * @returns its address; null where only folders were named, whose articles recommend themselves by what is in them
 */
export function pickNamedFile(articles: readonly ServedArticle[], paths: readonly string[]): string | null {
  const served = paths.map((path) => articles.find(({ file }) => file === path));
  return served.find((article) => article !== undefined)?.url ?? null;
}
