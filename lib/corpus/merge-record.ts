/**
 * What is kept of an article, as one record: made for a new one, or merged with what is kept already. A copy adds
 * addresses and what was unknown; another version takes the place of the one before, which stays in the history with
 * what it printed and this one does not.
 */
import type { ArticleToSave } from './kept-article.ts';
import { fitHistory, toPastVersion } from './past-versions.ts';
import { type ArticleMarks, addressesOf } from './recognise.ts';
import type { ArticleHeading, ArticleRecord, KeptBy } from './records.ts';
import { sketchOpening } from './sketch-text.ts';

/** Addresses remembered of one story; hostile pages could name any number. */
const MAX_ADDRESSES = 32;

/** Earlier versions remembered of one story. */
const MAX_HISTORY = 64;

export function newRecord(entry: ArticleToSave, marks: ArticleMarks, time: string): ArticleRecord {
  const addresses = marks.addresses.slice(0, MAX_ADDRESSES);
  return {
    ...marks,
    addresses,
    article: { ...entry.article, aliases: addresses.filter((address) => address !== entry.article.url) },
    quotations: [...entry.quotations],
    savedAt: entry.savedAt ?? time,
    history: fitHistory(entry.history ?? [], MAX_HISTORY),
    ...(entry.by ? { by: entry.by } : {}),
  };
}

/** The known article with what the new one adds: its addresses, what was unknown and, if it is no copy, its text. */
export function mergeRecord(
  known: ArticleRecord,
  entry: ArticleToSave,
  marks: ArticleMarks,
  copy: boolean,
  time: string,
): ArticleRecord {
  const old = known.article;
  const { article } = entry;
  const url = old.url ?? article.url;
  const addresses = [...new Set([...known.addresses, ...marks.addresses])].slice(0, MAX_ADDRESSES);
  const aliases = addressesOf({ url, aliases: addresses }).filter((address) => address !== url);
  const by = mostMeant(known.by, entry.by);
  if (copy) {
    return {
      ...known,
      addresses,
      ...by,
      article: {
        ...old,
        url,
        aliases,
        title: old.title ?? article.title,
        outlet: old.outlet ?? article.outlet,
        byline: old.byline ?? article.byline,
        published: old.published ?? article.published,
        language: old.language ?? article.language,
        ...(old.syndication || !article.syndication ? {} : { syndication: article.syndication }),
      },
    };
  }
  return {
    ...marks,
    addresses,
    article: {
      ...article,
      id: old.id,
      url,
      aliases,
      outlet: article.outlet ?? old.outlet,
      byline: article.byline ?? old.byline,
      published: article.published ?? old.published,
      language: article.language ?? old.language,
    },
    quotations: [...entry.quotations],
    savedAt: entry.savedAt ?? time,
    history: fitHistory([...known.history, toPastVersion(known, article)], MAX_HISTORY),
    ...by,
  };
}

/** An import may bring a version that was kept, elsewhere, before the one kept here. */
export function isEarlier({ savedAt }: ArticleToSave, known: ArticleRecord): boolean {
  return savedAt !== undefined && Date.parse(savedAt) < Date.parse(known.savedAt);
}

/** What was once kept by hand stays so: nobody else may take it away. */
function mostMeant(known: KeptBy | undefined, added: KeptBy | undefined): { by?: KeptBy } {
  if (known === undefined) return {};
  return { by: added === undefined || added === 'hand' ? 'hand' : known };
}

/** The record with this earlier version in its history; the same record where it is there already. */
export function withEarlier(
  record: ArticleRecord,
  { article, quotations, savedAt }: ArticleToSave,
): ArticleRecord {
  const { history } = record;
  if (!savedAt || history.some(({ version }) => version === article.version)) return record;
  const past = toPastVersion({ article, quotations: [...quotations], savedAt }, record.article);
  const longer = [...history, past].sort((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt));
  return { ...record, history: fitHistory(longer, MAX_HISTORY) };
}

/** Whether the copy brought an address or a detail that was unknown. */
export function isOther(a: ArticleRecord, b: ArticleRecord): boolean {
  return (
    a.by !== b.by ||
    a.article.byline !== b.article.byline ||
    JSON.stringify(headingOf(a)) !== JSON.stringify(headingOf(b))
  );
}

export function headingOf({ article, savedAt }: ArticleRecord): ArticleHeading {
  const { id, version, title, outlet, url, aliases, published, language, syndication, text } = article;
  const opening = article.excerpt?.opening ?? sketchOpening(text);
  return {
    ...{ id, version, title, outlet, url, aliases, published, language },
    ...(syndication?.length ? { syndication } : {}),
    ...(opening ? { opening } : {}),
    savedAt,
  };
}
