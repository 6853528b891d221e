/**
 * What the corpus worker answers: reads what an article says, matches it against the corpus, keeps it if asked.
 * Everything heavy happens here, away from pages and background, and in slices: no page makes another one wait. The
 * corpus is opened by the first question.
 */
import { identifyArticle, type UnidentifiedArticle } from '../article/identify-article.ts';
import { applyVerdicts } from '../comparison/apply-verdicts.ts';
import { nameSources, pageSource } from '../comparison/name-sources.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { excerptArticle } from '../corpus/excerpt-article.ts';
import { takeLines } from '../corpus/hand-over.ts';
import { openCorpus } from '../corpus/open-corpus.ts';
import { DamagedIndexError } from '../index/damaged-index-error.ts';
import { addAppearances } from '../matching/add-appearances.ts';
import { createFirstLooks, findMatches } from '../matching/find-matches.ts';
import { joinByMeaning, recordRetrieval } from '../matching/join-by-meaning.ts';
import { createPauses, runPaused } from '../matching/pauses.ts';
import { type MeaningTable, readMeaningTable } from '../meaning/meaning-table.ts';
import type { BackgroundToCorpus, Handlers, PageRun } from '../messages.ts';
import { toStatements } from '../quotations/to-statements.ts';
import { understandArticleSteps } from '../quotations/understand-article.ts';
import { CodedError } from '../result.ts';
import { rarestWords } from '../text/rarest-words.ts';
import { createRarity, type Rarity } from '../text/rarity.ts';
import type {
  Article,
  ArticleReference,
  Comparison,
  MatchedStatement,
  Quotation,
  Statement,
} from '../types.ts';
import { answerArchives } from './answer-archives.ts';
import { answerBrowsing } from './answer-browsing.ts';
import { answerTransfers } from './answer-transfers.ts';
import type { ArchiveClient, SettledAnswer } from './ask-one-archive.ts';
import { createComparing } from './comparing.ts';
import { createExports } from './exports.ts';
import { createFirstAnswers, type FirstAnswer } from './first-answers.ts';
import { selectionAsArticle } from './selection-as-article.ts';
import { warmUp } from './warm-up.ts';

/**
 * Statements of a page that are looked up, at most: the first ones. A chosen bound: this many took 4 s on an idle
 * machine (Node, a generated page of 2,000 quotations of one small vocabulary against 2,000 kept), 8 s on a busy one.
 */
export const STATEMENTS_MATCHED = 400;

export interface CorpusSources {
  /** The background table of word rarities (`public/background/en.bin`). */
  loadBackground(): Promise<Uint8Array>;
  /** The table of meaning (`public/meaning.bin`); without one, only words are matched. */
  loadMeaning?(): Promise<Uint8Array>;
  /** What asks shared archives; without it there are none. */
  loadArchiveClient?(): Promise<ArchiveClient>;
  open?: (rarity: Rarity, meaning: LoadMeaning) => Promise<Corpus>;
}

type LoadMeaning = () => Promise<MeaningTable | null>;

const openStored = (rarity: Rarity, meaning: LoadMeaning) =>
  openCorpus({ backgroundIdf: rarity.backgroundIdf, meaning });

export function answerCorpus({
  loadBackground,
  loadMeaning,
  loadArchiveClient,
  open = openStored,
}: CorpusSources): Handlers<BackgroundToCorpus, undefined> {
  // Loaded by the first save or the first second answer: the first answer does not wait for it.
  const meaning = once(async () => {
    const table = loadMeaning && readMeaningTable(await loadMeaning());
    return table?.ok ? table.value : null;
  });
  const ready = once(async () => {
    const rarity = createRarity(await loadBackground());
    return { rarity, corpus: await open(rarity, meaning) };
  });
  const exports = createExports(async () => (await ready()).corpus.exportLines());

  const comparing = createComparing();
  const firstAnswers = createFirstAnswers<FirstAnswer>();
  /** Those that no answer by meaning is to come to any more: archives may add to them. */
  const settledAnswers = createFirstAnswers<SettledAnswer>();
  /** Whether anything was matched, or is about to be. */
  let warm = false;

  /** A damaged index is made anew from the articles, which it was derived from; then the question is asked again. */
  async function mending<T>(corpus: Corpus, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof DamagedIndexError)) throw error;
      await corpus.rebuildIndex();
      return ask();
    }
  }

  async function compare(
    input: UnidentifiedArticle,
    run: PageRun | undefined,
    signal: AbortSignal,
  ): Promise<Comparison> {
    const { corpus, rarity } = await ready();
    warm = true;
    const article = await identifyArticle(input);
    // The database answers while the article is understood.
    const [known, quotations] = await Promise.all([
      corpus.recogniseArticle(article),
      understand(article, signal),
    ]);
    const page = {
      article,
      statements: toStatements(article.version, quotations, article.sections).slice(0, STATEMENTS_MATCHED),
    };
    const own = { ownIds: known ? [known.id] : [], ...(known ? { ownKept: known } : {}) };
    const recorded = recordRetrieval(corpus);
    const looks = createFirstLooks();
    const statements = await mending(corpus, () =>
      findMatches(page, recorded.index, rarity, { ...own, signal, looks }),
    );
    const judged = applyVerdicts(statements, await corpus.verdicts.isRejected());
    const comparison: Comparison = {
      article: toReference(article),
      quotations,
      statements: nameSources(judged, pageSource(article)),
      kept: known !== null,
      ...(known?.adds ? { adds: known.adds } : {}),
      corpus: await corpus.size(),
    };
    const byWords = recorded.last();
    if (run && byWords) firstAnswers.keep(run, { page, own, byWords, looks, statements, comparison });
    return comparison;
  }

  /** The first answer with what the same statements are in other words; null where that adds nothing. */
  async function compareByMeaning(run: PageRun, signal: AbortSignal): Promise<Comparison | null> {
    const first = firstAnswers.take(run);
    if (first) settledAnswers.keep(run, withoutRetrieval(first));
    const table = first && (await meaning());
    if (!first || !table) return null;
    const { corpus, rarity } = await ready();
    const { page, own, byWords, looks, comparison } = first;
    const pause = createPauses(signal);
    const second = await mending(corpus, () =>
      findMatches(page, joinByMeaning(corpus, { byWords, pause }), rarity, {
        ...own,
        signal,
        looks,
        meaning: table,
      }),
    );
    const statements = addAppearances(first.statements, second);
    if (!statements) return null;
    settledAnswers.keep(run, { ...withoutRetrieval(first), statements });
    const judged = applyVerdicts(statements, await corpus.verdicts.isRejected());
    const named = nameSources(judged, pageSource(page.article));
    return { ...comparison, statements: named, corpus: await corpus.size() };
  }

  async function findText(text: string): Promise<MatchedStatement> {
    const { corpus, rarity } = await ready();
    const article = await identifyArticle(selectionAsArticle(text));
    const id = `selection:${article.version}`;
    const statement: Statement = { id, start: 0, end: text.length, text, form: 'direct', speaker: null };
    const page = { article, statements: [statement] };
    const [matched] = await mending(corpus, () => findMatches(page, corpus, rarity));
    const judged = applyVerdicts(matched ? [matched] : [], await corpus.verdicts.isRejected());
    return nameSources(judged)[0] ?? { ...statement, appearances: [] };
  }

  return {
    ...answerBrowsing({ ready, mending }),
    ...answerTransfers({ ready }),
    ...answerArchives({
      ready,
      meaning,
      comparing,
      takeAnswer: (run) => settledAnswers.take(run) ?? firstAnswers.take(run),
      async loadClient() {
        if (!loadArchiveClient) throw new Error('No archive can be asked from here.');
        return loadArchiveClient();
      },
    }),
    compare: ({ article, page }) => comparing.run(page, (signal) => compare(article, page, signal)),
    compareByMeaning: ({ page }) => comparing.run(page, (signal) => compareByMeaning(page, signal)),
    cancel: ({ tab, run }) => comparing.end(tab, run),
    async save({ article: input, fullText = false, by }) {
      const { corpus } = await ready();
      const whole = await identifyArticle(input);
      const quotations = await understand(whole);
      // A text that was kept whole by hand stays whole when its page has changed.
      const inFull = fullText || (await corpus.recogniseArticle(whole))?.whole;
      const entry = inFull ? { article: whole, quotations } : await excerptArticle(whole, quotations);
      await corpus.saveArticles([{ ...entry, ...(by ? { by } : {}) }]);
      // It is kept, whether or not can be told what more could be; of a feed's articles nobody asks.
      const known = by === 'feed' ? null : await corpus.recogniseArticle(whole).catch(() => null);
      const adds = known?.adds;
      return { kept: true, ...(adds ? { adds } : {}) };
    },
    findText: ({ text }) => findText(text),
    rarestWords: async ({ text }) => ({ words: rarestWords(text, (await ready()).rarity) }),
    keepWithin: async ({ bytes }) => ({ released: await (await ready()).corpus.browse.keepWithin(bytes) }),
    async keepVerdict({ a, b, different }) {
      const { verdicts } = (await ready()).corpus;
      if (different) await verdicts.keep([{ a, b, savedAt: new Date().toISOString() }]);
      else await verdicts.drop({ a, b });
    },
    corpusCondition: async () => (await ready()).corpus.condition(),
    async corpusSize() {
      const { corpus, rarity } = await ready();
      const size = await corpus.size();
      // Asked when a page begins to be read, by which the worker may have been started.
      if (!warm && size.statements > 0) void warmUp(corpus, rarity);
      warm = true;
      return size;
    },
    async listArticles({ after, limit }) {
      const { corpus } = await ready();
      const kept = await corpus.listArticles({ ...(after === undefined ? {} : { after }), limit });
      const articles = kept.map((article) => ({
        ...toReference(article),
        statements: article.statements,
        savedAt: article.savedAt,
      }));
      const last = kept.at(-1)?.id;
      return { articles, ...(last !== undefined && kept.length === limit ? { next: last } : {}) };
    },
    async getContext({ article, span, in: place }) {
      const context = await (await ready()).corpus.getContext(article, span.start, span.end, place);
      if (!context) throw new CodedError('article_gone', 'This article is no longer in your corpus.');
      return context;
    },
    async importLines({ lines: given, firstLine, by }) {
      const lines = Array.isArray(given) ? given : takeLines(given);
      const report = await (await ready()).corpus.importLines(lines, by ? { by } : {});
      // The corpus counts the lines of this batch, the reader those of the whole file.
      const refused = report.refused.map((one) => ({ ...one, line: one.line + firstLine - 1 }));
      return { ...report, refused };
    },
    exportLines: ({ after, limit }) => exports.next(after, limit),
  };
}

function understand(article: Article, signal?: AbortSignal): Promise<Quotation[]> {
  return runPaused(understandArticleSteps(article), createPauses(signal));
}

function withoutRetrieval({ byWords: _, looks: __, ...answer }: FirstAnswer): SettledAnswer {
  return answer;
}

function toReference({ id, title, outlet, url, aliases, published }: ArticleReference): ArticleReference {
  return { id, title, outlet, url, published, ...(aliases?.length ? { aliases } : {}) };
}

/** Runs once; a failure is forgotten, so that the next question tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error) => {
      made = null;
      throw error;
    });
    return made;
  };
}
