/**
 * An article as a content script sends it, checked and bounded: a page may have taken the script over, so nothing
 * of it is believed. Gives a clean copy with known fields alone; refuses what is no article.
 */
import { fitArticle } from '../../lib/article/fit-article.ts';
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';

/** @throws Error naming what is wrong with it, for the reader of the page */
export function checkArticle(input: UnidentifiedArticle): UnidentifiedArticle {
  return fitArticle(input);
}
