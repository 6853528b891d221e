/**
 * What the corpus worker answers: reads what an article says, matches it against the corpus, keeps it if asked.
 * Everything heavy happens here, away from pages and background. The corpus is opened by the first question.
 */
import { identifyArticle, type UnidentifiedArticle } from '../article/identify-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { openCorpus } from '../corpus/open-corpus.ts';
import { DamagedIndexError } from '../index/damaged-index-error.ts';
import { findMatches } from '../matching/find-matches.ts';
import { toStatements } from '../matching/to-statements.ts';
import type { BackgroundToCorpus, Handlers } from '../messages.ts';
import { understandArticle } from '../quotations/understand-article.ts';
import { createRarity, type Rarity } from '../text/rarity.ts';
import type { ArticleReference, Comparison, MatchedStatement, Statement } from '../types.ts';
import { createExports } from './exports.ts';

export interface CorpusSources {
  /** The background table of word rarities (`public/background/en.bin`). */
  loadBackground(): Promise<Uint8Array>;
  open?: (rarity: Rarity) => Promise<Corpus>;
}

const openStored = (rarity: Rarity) => openCorpus({ backgroundIdf: rarity.backgroundIdf });

export function answerCorpus({
  loadBackground,
  open = openStored,
}: CorpusSources): Handlers<BackgroundToCorpus, undefined> {
  const ready = once(async () => {
    const rarity = createRarity(await loadBackground());
    return { rarity, corpus: await open(rarity) };
  });
  const exports = createExports(async () => (await ready()).corpus.exportLines());

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

  async function compare(input: UnidentifiedArticle, keep: boolean): Promise<Comparison> {
    const { corpus, rarity } = await ready();
    const article = await identifyArticle(input);
    const quotations = understandArticle(article);
    const known = await corpus.recogniseArticle(article);
    const page = { article, statements: toStatements(article.version, quotations) };
    const ownIds = known ? [known.id] : [];
    const statements = await mending(corpus, () => findMatches(page, corpus, rarity, { ownIds }));
    if (keep) await corpus.saveArticles([{ article, quotations }]);
    const size = await corpus.size();
    return {
      article: toReference(article),
      quotations,
      statements,
      kept: keep || known !== null,
      corpus: size,
    };
  }

  async function findText(text: string): Promise<MatchedStatement> {
    const { corpus, rarity } = await ready();
    const article = await identifyArticle(selectionAsArticle(text));
    const id = `selection:${article.version}`;
    const statement: Statement = { id, start: 0, end: text.length, text, form: 'direct', speaker: null };
    const page = { article, statements: [statement] };
    const [matched] = await mending(corpus, () => findMatches(page, corpus, rarity));
    return matched ?? { ...statement, appearances: [] };
  }

  return {
    compare: ({ article, keep }) => compare(article, keep),
    async save({ article: input }) {
      const { corpus } = await ready();
      const article = await identifyArticle(input);
      await corpus.saveArticles([{ article, quotations: understandArticle(article) }]);
      return { kept: true };
    },
    findText: ({ text }) => findText(text),
    corpusSize: async () => (await ready()).corpus.size(),
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
    deleteArticles: async ({ ids }) => ({ deleted: await (await ready()).corpus.deleteArticles(ids) }),
    async getContext({ article, span, in: place }) {
      const context = await (await ready()).corpus.getContext(article, span.start, span.end, place);
      if (!context) throw new Error('This article is no longer in your corpus.');
      return context;
    },
    async importLines({ lines, firstLine }) {
      const report = await (await ready()).corpus.importLines(lines);
      // The corpus counts the lines of this batch, the reader those of the whole file.
      const refused = report.refused.map(({ line, why }) => ({ line: line + firstLine - 1, why }));
      return { ...report, refused };
    },
    exportLines: ({ after, limit }) => exports.next(after, limit),
  };
}

function toReference({ id, title, outlet, url, aliases, published }: ArticleReference): ArticleReference {
  return { id, title, outlet, url, published, ...(aliases?.length ? { aliases } : {}) };
}

function selectionAsArticle(text: string): UnidentifiedArticle {
  const nothing = { title: null, outlet: null, byline: null, url: null, published: null, language: null };
  return { ...nothing, aliases: [], text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
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
