/**
 * What the corpus worker answers: reads what an article says, matches it against the corpus, keeps it if asked.
 * Everything heavy happens here, away from pages and background. The corpus is opened by the first question.
 */
import { identifyArticle, type UnidentifiedArticle } from '../article/identify-article.ts';
import { type Corpus, openCorpus } from '../corpus/open-corpus.ts';
import { findMatches } from '../matching/find-matches.ts';
import { toStatements } from '../matching/to-statements.ts';
import type { BackgroundToCorpus, Handlers } from '../messages.ts';
import { understandArticle } from '../quotations/understand-article.ts';
import { createRarity, type Rarity } from '../text/rarity.ts';
import type { ArticleReference, Comparison } from '../types.ts';

export interface CorpusSources {
  /** The background table of word rarities (`public/background/en.bin`). */
  loadBackground(): Promise<Uint8Array>;
  open?: (rarity: Rarity) => Promise<Corpus>;
}

export function answerCorpus({
  loadBackground,
  open,
}: CorpusSources): Handlers<BackgroundToCorpus, undefined> {
  const ready = once(async () => {
    const rarity = createRarity(await loadBackground());
    const corpus = await (open ? open(rarity) : openCorpus({ backgroundIdf: rarity.backgroundIdf }));
    return { corpus, rarity };
  });

  async function compare(input: UnidentifiedArticle, keep: boolean): Promise<Comparison> {
    const { corpus, rarity } = await ready();
    const article = await identifyArticle(input);
    const quotations = understandArticle(article);
    const statements = await findMatches(
      { article, statements: toStatements(article.version, quotations) },
      corpus,
      rarity,
    );
    if (keep) await corpus.saveArticles([{ article, quotations }]);
    const known = keep || (await corpus.findArticle(article)) !== null;
    return {
      article: toReference(article),
      quotations,
      statements,
      kept: known,
      corpus: await corpus.size(),
    };
  }

  return {
    compare: ({ article, keep }) => compare(article, keep),
    async save({ article: input }) {
      const { corpus } = await ready();
      const article = await identifyArticle(input);
      await corpus.saveArticles([{ article, quotations: understandArticle(article) }]);
      return { kept: true };
    },
    async findText({ text }) {
      const { corpus, rarity } = await ready();
      const article = await identifyArticle(selectionAsArticle(text));
      const id = `${article.version}:0-${text.length}:selection`;
      const statement = { id, start: 0, end: text.length, text, form: 'direct' as const, speaker: null };
      const [matched] = await findMatches({ article, statements: [statement] }, corpus, rarity);
      return matched ?? { ...statement, appearances: [] };
    },
    corpusSize: async () => (await ready()).corpus.size(),
    listArticles: async (input) => (await ready()).corpus.listArticles(input),
    deleteArticles: async ({ ids }) => ({ deleted: await (await ready()).corpus.deleteArticles(ids) }),
    getContext: async ({ article, span, in: where }) =>
      (await ready()).corpus.getContext(article, span.start, span.end, where),
    importLines: async ({ lines, firstLine }) => (await ready()).corpus.importLines(lines, firstLine),
    exportLines: async (input) => (await ready()).corpus.exportChunk(input),
  };
}

function toReference({ id, title, outlet, url, aliases, published }: ArticleReference): ArticleReference {
  return { id, title, outlet, url, published, ...(aliases ? { aliases } : {}) };
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
