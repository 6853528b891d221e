/**
 * Looks through what is kept, a portion at a time, without changing anything: does each article read back as a corpus
 * file would have it, do its statements and marks follow from it, do the counts agree, and does every page of the index
 * carry its checksum and every article stand in it. Gives what is wrong, by article.
 */
import { DamagedIndexError } from '../index/damaged-index-error.ts';
import { readDocuments } from '../index/documents.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import { cachePages } from '../index/page-cache.ts';
import { articleLine } from './corpus-file.ts';
import { deriveStatements } from './derive-statements.ts';
import { readCorpusLine } from './read-corpus-line.ts';
import { markArticle } from './recognise.ts';
import type { ArticleRecord, StatementsRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';
import type { CheckPlace, CheckPortion, Problem } from './transfer-questions.ts';

/** Articles looked at by one question: some tenths of a second. */
const PORTION = 100;

/** What is wrong with one article. */
export type ArticleFault = Extract<Problem['kind'], 'missing' | 'unreadable' | 'statements' | 'marks'>;

export const CHECK_BEGINS: CheckPlace = {
  part: 'articles',
  after: null,
  articles: 0,
  statements: 0,
  indexed: 0,
};

export async function checkPortion(storage: CorpusStorage, place: CheckPlace): Promise<CheckPortion> {
  const { counters, segments, removed } = await storage.state();
  const total = counters.articles;
  if (place.part === 'index') {
    const segment = segments[place.segment];
    if (!segment) {
      const problems: Problem[] = place.left === 0 ? [] : [{ kind: 'index', article: null }];
      return { problems, done: total, total, next: null };
    }
    try {
      // Reads every page of it; what it would write is let go.
      await mergeSegments(storage, { id: 0, segments: [segment], removed: new Set() }, async () => {});
      const gone = new Set(removed);
      const documents = await readDocuments(segment, cachePages(storage, 0));
      const held = documents.filter(({ article }) => !gone.has(article)).length;
      const next: CheckPlace = { part: 'index', segment: place.segment + 1, left: place.left - held };
      return { problems: [], done: total, total, next };
    } catch (error) {
      if (!(error instanceof DamagedIndexError)) throw error;
      return { problems: [{ kind: 'index', article: null }], done: total, total, next: null };
    }
  }
  const batch = await storage.page('oldest', place.after, PORTION);
  const articles = await storage.articles(batch.map(([number]) => number));
  const problems: Problem[] = [];
  for (const [i, [, record]] of batch.entries()) {
    for (const kind of await faultsOf(record, articles[i]))
      problems.push({ kind, article: record.heading.id });
  }
  const seen = {
    articles: place.articles + batch.length,
    statements: place.statements + batch.reduce((sum, [, { count }]) => sum + count, 0),
    indexed: place.indexed + batch.filter(([, { count }]) => count > 0).length,
  };
  const last = batch.at(-1);
  if (last && batch.length === PORTION) {
    return { problems, done: seen.articles, total, next: { part: 'articles', after: last[0], ...seen } };
  }
  if (seen.articles !== counters.articles || seen.statements !== counters.statements) {
    problems.push({ kind: 'counts', article: null });
  }
  return { problems, done: seen.articles, total, next: { part: 'index', segment: 0, left: seen.indexed } };
}

export async function faultsOf(
  record: StatementsRecord,
  article: ArticleRecord | undefined,
): Promise<ArticleFault[]> {
  if (!article) return ['missing'];
  try {
    readCorpusLine(articleLine(article));
  } catch {
    return ['unreadable'];
  }
  const faults: ArticleFault[] = [];
  const { heading, count, packed } = deriveStatements(article);
  const same = packed === record.packed && count === record.count;
  if (!same || JSON.stringify(heading) !== JSON.stringify(record.heading)) faults.push('statements');
  const { fingerprint, sketch } = await markArticle(article.article);
  if (fingerprint !== article.fingerprint || sketch.join() !== article.sketch.join()) faults.push('marks');
  return faults;
}
