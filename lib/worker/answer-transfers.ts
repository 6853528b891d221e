/** The worker's answers about what comes in from files, what goes out in part or for good, and whether all is whole. */
import { fitArticle } from '../article/fit-article.ts';
import { identifyArticle } from '../article/identify-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { takeOver } from '../corpus/hand-over.ts';
import type { ArticleToSave } from '../corpus/kept-article.ts';
import { refusedLine } from '../corpus/refused-line.ts';
import type { ArticleFromFile, TransferOutcome, TransferQuestions } from '../corpus/transfer-questions.ts';
import { quotePassages } from '../imports/collect-passages.ts';
import { createPauses, runPaused } from '../matching/pauses.ts';
import type { Handlers } from '../messages.ts';
import { understandArticleSteps } from '../quotations/understand-article.ts';
import { deleteHeld } from './delete-held.ts';
import { createPartExport } from './export-part.ts';

export function answerTransfers({
  ready,
}: {
  ready: () => Promise<{ corpus: Corpus }>;
}): Handlers<TransferQuestions, undefined> {
  const exports = createPartExport(async (part) => (await ready()).corpus.exportLines(part));

  return {
    async importArticles({ articles: given }) {
      const { corpus } = await ready();
      const articles: ArticleFromFile[] = Array.isArray(given) ? given : JSON.parse(await takeOver(given));
      const outcome: TransferOutcome = { saved: 0, updated: 0, known: 0, refused: [] };
      const entries: ArticleToSave[] = [];
      for (const { line, article: input, passages } of articles) {
        try {
          const article = await identifyArticle(fitArticle(input));
          const quotations = passages
            ? quotePassages(article, passages)
            : await runPaused(understandArticleSteps(article), createPauses());
          entries.push({ article, quotations });
        } catch (error) {
          outcome.refused.push(refusedLine(line, error));
        }
      }
      for (const { outcome: one } of await corpus.saveArticles(entries)) outcome[one]++;
      return outcome;
    },
    exportPart: (question) => exports.next(question),
    async deleteArticles({ ids, hold = false }) {
      const { corpus } = await ready();
      return hold ? deleteHeld(corpus, ids) : { deleted: await corpus.deleteArticles(ids) };
    },
    checkCorpus: async ({ place }) => (await ready()).corpus.check(place),
    repairCorpus: async () => (await ready()).corpus.repair(),
  };
}
