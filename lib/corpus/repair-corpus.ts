/**
 * Puts right what a check finds: statements and marks are made anew from their articles, remains without an article go,
 * the counts are taken again; the index is then made anew by whoever calls. What cannot be read is left as it is and
 * named. Each portion is one transaction, so that a repair broken off is a repair begun.
 */
import { faultsOf } from './check-corpus.ts';
import { deriveStatements } from './derive-statements.ts';
import { markArticle } from './recognise.ts';
import type { ArticleRecord, StatementsRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';
import type { RepairOutcome } from './transfer-questions.ts';

const PORTION = 100;

export async function repairCorpus(storage: CorpusStorage): Promise<RepairOutcome> {
  const outcome: RepairOutcome = { mended: 0, dropped: 0, unreadable: [] };
  let after: number | null = null;
  let articles = 0;
  let statements = 0;
  for (;;) {
    const batch = await storage.page('oldest', after, PORTION);
    const records = await storage.articles(batch.map(([number]) => number));
    const mended: { number: number; article: ArticleRecord; statements: StatementsRecord }[] = [];
    const gone: number[] = [];
    for (const [i, [number, record]] of batch.entries()) {
      const article = records[i];
      const faults = await faultsOf(record, article);
      articles++;
      statements += record.count;
      if (faults.length === 0) continue;
      if (!article || faults.includes('missing')) {
        gone.push(number);
        articles--;
        statements -= record.count;
      } else if (faults.includes('unreadable')) outcome.unreadable.push(article.article.id);
      else {
        const { fingerprint, sketch, sketchKeys } = await markArticle(article.article);
        const better = { ...article, fingerprint, sketch, sketchKeys };
        const made = { ...record, ...deriveStatements(better) };
        mended.push({ number, article: better, statements: made });
        statements += made.count - record.count;
      }
    }
    if (mended.length > 0 || gone.length > 0) {
      await storage.update(() => ({
        change: {
          articles: mended.map(({ number, article }) => [number, article]),
          statements: mended.map(({ number, statements: made }) => [number, made]),
          deleteArticles: gone,
        },
        result: undefined,
      }));
    }
    outcome.mended += mended.length;
    outcome.dropped += gone.length;
    const last = batch.at(-1);
    if (!last || batch.length < PORTION) break;
    after = last[0];
  }
  await storage.update(({ counters }) => ({
    change:
      counters.articles === articles && counters.statements === statements
        ? null
        : { counters: { articles, statements } },
    result: undefined,
  }));
  return outcome;
}
