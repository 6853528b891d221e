/**
 * A corpus over any storage. Changes wait for one another; merging goes on beside them and is put in place by one
 * small change at the end. What is read is bounded by what is asked, never by what is kept.
 */
import { cachePages } from '../index/page-cache.ts';
import type { BackgroundIdf } from '../index/rarity-of-terms.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { browseCorpus } from './catalogue/browse-corpus.ts';
import { CHECK_BEGINS, checkPortion } from './check-corpus.ts';
import type { Corpus } from './corpus.ts';
import { CorpusError } from './corpus-error.ts';
import { deleteArticles } from './delete-articles.ts';
import { exportLines } from './export-lines.ts';
import { contextOf } from './get-context.ts';
import { importLines } from './import-lines.ts';
import { keepVerdicts } from './keep-verdicts.ts';
import type { KeptArticle } from './kept-article.ts';
import { createMerger } from './merge-corpus.ts';
import { prepareArticles } from './prepare-articles.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { rebuildOnce } from './rebuild-once.ts';
import { addressesOf, isWholeByHand, markArticle, recognise, savingAdds } from './recognise.ts';
import type { CorpusState, StatementsRecord } from './records.ts';
import { repairCorpus } from './repair-corpus.ts';
import { retrieve } from './retrieve.ts';
import { retrieveByMeaning } from './retrieve-by-meaning.ts';
import { saveArticles } from './save-articles.ts';
import type { ArticleKeys, CorpusStorage } from './storage.ts';

export interface CorpusOptions {
  /** How rare a stem is in general; without it only the corpus' own counts speak. */
  backgroundIdf?: BackgroundIdf;
  /** Memory for index pages, bytes. */
  cacheBytes?: number;
  now?: () => Date;
  /** The table of meaning, loaded when it is first needed; null where there is none: then only words are matched. */
  meaning?: () => Promise<MeaningTable | null>;
}

export function createCorpus(storage: CorpusStorage, options: CorpusOptions = {}): Corpus {
  const { backgroundIdf, cacheBytes, now = () => new Date(), meaning = async () => null } = options;
  const pages = cachePages(storage, cacheBytes);
  const merger = createMerger(storage, () => rebuilds.run());
  const rebuilds = rebuildOnce(async (job) => {
    await merger.alone(() => inTurn(async () => rebuildIndex(storage, await meaning(), job)));
    // It was built in segments of bounded size, of which a large corpus has dozens.
    merger.mergeSoon();
  });
  let known: CorpusState | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function state(): Promise<CorpusState> {
    assertOpen();
    if (known?.counters.generation !== (await storage.generation())) known = await storage.state();
    return known;
  }

  function assertOpen(): void {
    if (closed) throw new CorpusError('closed', 'The corpus was closed; open it again.');
  }

  /** Runs after every change asked for before it, whether or not those went well. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    assertOpen();
    const turn = queue.then(change);
    queue = turn.catch(() => {});
    return turn;
  }

  async function numbersOf(keys: readonly ArticleKeys[]): Promise<(number | undefined)[]> {
    assertOpen();
    return (await storage.find(keys)).map((numbers) => numbers[0]);
  }

  async function keptArticle(number: number | undefined): Promise<KeptArticle | null> {
    if (number === undefined) return null;
    const [record] = await storage.statements([number]);
    return record ? describe(record) : null;
  }

  const verdicts = keepVerdicts(storage);
  const browser = browseCorpus({ storage, pages, state, inTurn });

  const corpus: Corpus = {
    verdicts: {
      ...verdicts,
      keep: (added) => inTurn(() => verdicts.keep(added)),
      drop: (verdict) => inTurn(() => verdicts.drop(verdict)),
    },

    browse: {
      ...browser,
      async remove(filter, limit) {
        const outcome = await browser.remove(filter, limit);
        merger.mergeSoon();
        return outcome;
      },
      async keepWithin(bytes) {
        const released = await browser.keepWithin(bytes);
        if (released > 0) merger.mergeSoon();
        return released;
      },
    },

    retrieve: (queries, retrieveOptions) =>
      retrieve({ storage, pages, state, backgroundIdf }, queries, retrieveOptions),

    async retrieveByMeaning(queries, retrieveOptions) {
      const table = await meaning();
      if (!table) return queries.map(() => []);
      return retrieveByMeaning({ storage, pages, state }, table, queries, retrieveOptions);
    },

    async size() {
      const { articles, statements } = (await state()).counters;
      return { articles, statements };
    },

    async saveArticles(entries) {
      assertOpen();
      const table = meaning();
      const prepared = table.then((found) => prepareArticles(entries, found));
      const saved = await inTurn(async () => saveArticles(storage, await prepared, now, await table));
      merger.mergeSoon();
      return saved;
    },

    async findArticle({ id, url, fingerprint }) {
      const [number] = await numbersOf([
        {
          ...(id === undefined ? {} : { id }),
          ...(url === undefined ? {} : { addresses: [url] }),
          ...(fingerprint === undefined ? {} : { fingerprint }),
        },
      ]);
      return keptArticle(number);
    },

    async recogniseArticle(article) {
      assertOpen();
      const marks = await markArticle(article);
      const [numbers = []] = await storage.find([
        { id: article.id, ...marks, addresses: addressesOf(article) },
      ]);
      const records = await storage.articles(numbers);
      const candidates = numbers.flatMap((number, i) => {
        const record = records[i];
        return record ? [{ number, record }] : [];
      });
      const match = recognise(article, marks, candidates);
      const kept = await keptArticle(match?.found.number);
      if (!match || !kept) return null;
      const adds = savingAdds(match.found.record, match.copy);
      const whole = isWholeByHand(match.found.record);
      return { ...kept, ...(adds ? { adds } : {}), ...(whole ? { whole } : {}) };
    },

    async getArticle(id) {
      const [number] = await numbersOf([{ id }]);
      const [record] = number === undefined ? [] : await storage.articles([number]);
      if (!record) return null;
      const { article, quotations, savedAt, history, by } = record;
      return { article, quotations, savedAt, history, ...(by ? { by } : {}) };
    },

    async getContext(articleId, start, end, place) {
      const stored = await corpus.getArticle(articleId);
      return stored && contextOf(stored, start, end, place);
    },

    async listArticles({ after, limit }) {
      let from: number | null = null;
      if (after !== undefined) {
        const [number] = await numbersOf([{ id: after }]);
        if (number === undefined) return [];
        from = number;
      }
      return (await storage.page('newest', from, limit)).map(([, record]) => describe(record));
    },

    async deleteArticles(ids) {
      const deleted = await inTurn(() => deleteArticles(storage, ids));
      merger.mergeSoon();
      return deleted;
    },

    exportLines: (part) => exportLines(storage, verdicts, part),
    importLines: (lines, jobOptions) => importLines(corpus, lines, jobOptions),
    merge: () => merger.mergeDue(),
    rebuildIndex: (jobOptions) => rebuilds.run(jobOptions),
    // Beside no merge and no change, either of which would look like damage.
    check: (place) => merger.alone(() => inTurn(() => checkPortion(storage, place ?? CHECK_BEGINS))),
    async repair() {
      const outcome = await merger.alone(() => inTurn(() => repairCorpus(storage)));
      await rebuilds.run();
      return outcome;
    },
    condition: () => ({
      rebuilding: rebuilds.progress(),
      rebuilt: rebuilds.done(),
      index: storage.place,
      cramped: merger.cramped(),
    }),

    async close() {
      if (closed) return;
      closed = true;
      await queue;
      await merger.stop();
      storage.close();
    },
  };
  return corpus;
}

function describe({ heading, count }: StatementsRecord): KeptArticle {
  return { ...heading, statements: count };
}
