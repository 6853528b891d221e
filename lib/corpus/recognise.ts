/**
 * Is this article one that is kept already? By id, by address, by the same folded text, or by a near copy of the text
 * (print and AMP pages add a line or lose one; one page prints its body twice). Two outlets that print the same wire
 * text stay two articles, since that is where else it appeared.
 */
import { foldText } from '../text/fold.ts';
import { digest } from '../text/hash.ts';
import { splitWords } from '../text/words.ts';
import type { Article, SavingAdds } from '../types.ts';
import { laterVersionOf } from './is-later-version.ts';
import type { ArticleRecord } from './records.ts';
import { resemblance, sketchText } from './sketch-text.ts';

/** Least hashes of a sketch that are indexed: two texts nine tenths alike share one of four in all but 1 of 10,000. */
const INDEXED_SKETCH = 4;

/** Share of common word sequences from which two texts are one: a print copy has more, a rewritten story far less. */
export const NEAR_COPY = 0.9;

/** Folded characters below which the title must agree too: notices such as "Subscribe to go on" stand everywhere. */
const SHORT_TEXT = 400;

/** What an article is recognised by, computed once. */
export type ArticleMarks = Pick<ArticleRecord, 'addresses' | 'fingerprint' | 'sketch' | 'sketchKeys'>;

export async function markArticle(
  article: Pick<Article, 'title' | 'text' | 'url' | 'aliases' | 'excerpt'>,
): Promise<ArticleMarks> {
  const sketch = article.excerpt?.sketch ?? sketchText(article.text);
  return {
    addresses: addressesOf(article),
    fingerprint: article.excerpt?.fingerprint ?? (await fingerprint(article)),
    sketch,
    sketchKeys: sketch.slice(0, INDEXED_SKETCH),
  };
}

/** The same for every printing of the same words, whatever the address. */
export async function fingerprint({ title, text }: Pick<Article, 'title' | 'text'>): Promise<string> {
  const folded = foldText(text);
  return digest(folded.length < SHORT_TEXT ? `${foldText(title ?? '')}\n${folded}` : folded);
}

export function addressesOf({ url, aliases }: Pick<Article, 'url' | 'aliases'>): string[] {
  return [...new Set([...(url === null ? [] : [url]), ...aliases])];
}

/**
 * An id or address alone is no proof: its text must be a copy or the same story changed, or one page could put its
 * text in the place of another's.
 * @returns the candidate that is the same article, the surest reason first, with whether its text is the same too
 */
export function recognise<T extends { record: ArticleRecord }>(
  article: Article,
  marks: ArticleMarks,
  candidates: readonly T[],
): { found: T; copy: boolean } | null {
  const isCopy = ({ record }: T) =>
    record.article.version === article.version ||
    record.fingerprint === marks.fingerprint ||
    resemblance(record.sketch, marks.sketch) >= NEAR_COPY;
  const isSameVersion = ({ record }: T) => record.article.version === article.version;
  const isLater = laterVersionOf(article.text);
  const isStory = (candidate: T) => isCopy(candidate) || isLater(candidate.record.article.text);
  const byId = candidates.find(({ record }) => record.article.id === article.id);
  if (byId && isStory(byId)) return { found: byId, copy: isSameVersion(byId) };
  const atAddress = candidates.filter(({ record }) =>
    record.addresses.some((address) => marks.addresses.includes(address)),
  );
  const byAddress = atAddress.find(isCopy) ?? atAddress.find(isStory);
  if (byAddress) return { found: byAddress, copy: isCopy(byAddress) };
  const byText = candidates.find(
    (candidate) =>
      sharesText(candidate.record, marks) &&
      sameOutlet(candidate.record.article.outlet, article.outlet) &&
      isCopy(candidate),
  );
  return byText ? { found: byText, copy: true } : null;
}

/** @returns what saving an article by hand would add to the record it was recognised as; null where nothing */
export function savingAdds(record: ArticleRecord, copy: boolean): SavingAdds | null {
  if (!copy) return 'version';
  if (!isByHand(record)) return 'stays';
  return isWholeByHand(record) ? null : 'text';
}

/** What was kept so is not to be replaced by less. */
export function isWholeByHand(record: ArticleRecord): boolean {
  return isByHand(record) && record.article.excerpt === undefined;
}

function isByHand({ by }: ArticleRecord): boolean {
  return by === undefined || by === 'hand';
}

/** The storage finds articles by nothing else; those of one batch, all of which are candidates, are held to the same. */
function sharesText(record: ArticleRecord, { fingerprint: other, sketchKeys }: ArticleMarks): boolean {
  return record.fingerprint === other || record.sketchKeys.some((key) => sketchKeys.includes(key));
}

/** "The Gull" is "Gull", "Gull" may be "Gull News"; an unknown outlet may be any. */
function sameOutlet(a: string | null, b: string | null): boolean {
  const [first, second] = [outletWords(a), outletWords(b)];
  return first.every((word, i) => i >= second.length || word === second[i]);
}

function outletWords(name: string | null): string[] {
  const words = splitWords(name ?? '').map(({ folded }) => folded);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
