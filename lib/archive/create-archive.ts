/**
 * A shared archive as a statement index: what a page quotes is looked up there as in the local corpus, and judged here
 * by the same judge. One question a page, nothing asked twice at once for one tab, nothing sent but what
 * `choose-keys.ts` gives. Every failure is an ArchiveError; none may hold up the local answer, so ask beside it.
 */
import type { Context } from '../corpus/corpus.ts';
import type { BackgroundIdf } from '../index/rarity-of-terms.ts';
import type { Retrieval, RetrieveOptions, StatementIndex, StatementQuery } from '../index/statement-index.ts';
import type { CorpusSize } from '../types.ts';
import { ArchiveError } from './archive-error.ts';
import { chooseKeys } from './choose-keys.ts';
import { type ArchiveAccount, type ArchiveConnection, connectArchive } from './connect-archive.ts';
import { contextIn } from './context-in.ts';
import { lookupBounds } from './lookup-bounds.ts';
import { LOOKUP, SIZE } from './lookup-sql.ts';
import { asCount, checkSchema, readAnswer } from './read-answer.ts';
import { type NearOptions, retrieveNear } from './retrieve-near.ts';

/** Until a page's answer must be there in full, ms: after this a reader has read on. */
export const ARCHIVE_PATIENCE = 8_000;

/** Candidates a statement where the caller names no number. */
const DEFAULT_LIMIT = 30;

export interface ArchiveOptions extends ArchiveAccount {
  fetch?: typeof globalThis.fetch;
  backgroundIdf?: BackgroundIdf | undefined;
  /** Until an answer must be there in full, ms. */
  patience?: number;
  /** Where sketches are switched on: what statements mean is then asked for too. */
  near?: NearOptions;
}

export interface Archive extends StatementIndex {
  /** The same archive for one tab: a new question ends the one before, which then throws an AbortError. */
  forTab(tab: number | string): StatementIndex;
  /** The sentences around a statement, for what is shown; null where they are not known. @throws ArchiveError */
  getContext(
    article: string,
    span: { start: number; end: number },
    options?: { signal?: AbortSignal },
  ): Promise<Context | null>;
}

/** Asks nothing yet. @throws ArchiveError address */
export function createArchive(options: ArchiveOptions): Archive {
  const { fetch, backgroundIdf, patience = ARCHIVE_PATIENCE, near } = options;
  const connection = connectArchive(options, fetch);
  const underWay = new Map<number | string, AbortController>();
  const index: StatementIndex = {
    retrieve: (queries, asked) => retrieve(connection, queries, backgroundIdf, { patience, ...asked }),
    ...(near
      ? {
          retrieveByMeaning: (queries, asked) =>
            retrieveNear(connection, near, queries, { patience, ...asked }),
        }
      : {}),
    async size(): Promise<CorpusSize> {
      const rows = await connection.ask(SIZE, {}, { patience });
      const size = rows[0]?.[0];
      if (!Array.isArray(size)) throw new ArchiveError('nonsense');
      return { articles: asCount(size[0]), statements: asCount(size[1]) };
    },
  };

  /** Runs alone for its tab. */
  async function alone<T>(
    tab: number | string,
    signal: AbortSignal | undefined,
    ask: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    underWay.get(tab)?.abort();
    const own = new AbortController();
    underWay.set(tab, own);
    try {
      return await ask(signal ? AbortSignal.any([signal, own.signal]) : own.signal);
    } finally {
      if (underWay.get(tab) === own) underWay.delete(tab);
    }
  }

  return {
    ...index,
    forTab: (tab) => ({
      ...index,
      retrieve: (queries, asked = {}) =>
        alone(tab, asked.signal, (signal) => index.retrieve(queries, { ...asked, signal })),
      ...(index.retrieveByMeaning
        ? {
            retrieveByMeaning: (queries, asked = {}) =>
              alone(tab, asked.signal, (signal) => index.retrieveByMeaning!(queries, { ...asked, signal })),
          }
        : {}),
    }),
    getContext: (article, span, { signal } = {}) =>
      contextIn(connection, article, span, { patience, signal }),
  };
}

async function retrieve(
  connection: ArchiveConnection,
  queries: readonly StatementQuery[],
  backgroundIdf: BackgroundIdf | undefined,
  { limit = DEFAULT_LIMIT, signal, patience }: RetrieveOptions & { patience: number },
): Promise<Retrieval> {
  const { stemsOfKeys, ...asked } = chooseKeys(queries, backgroundIdf);
  const nothing = { candidates: queries.map(() => []), documentFrequency: new Map<string, number>() };
  if (asked.keys.length === 0) return { ...nothing, size: { articles: 0, statements: 0 } };
  const options = { signal, patience };
  const rows = await connection
    .ask(LOOKUP, { ...asked, ...lookupBounds(limit) }, options)
    .catch((error) => explainMissing(connection, error, options));
  const { candidates, counts, size, partial } = readAnswer(rows, queries.length);
  const { documentFrequency } = nothing;
  for (const [key, stems] of stemsOfKeys) {
    for (const stem of stems) documentFrequency.set(stem, counts.get(key) ?? 0);
  }
  return { candidates, documentFrequency, size, ...(partial ? { partial } : {}) };
}

/** Tables of another version lack what is asked for: which, is worth another question. */
async function explainMissing(
  connection: ArchiveConnection,
  error: unknown,
  options: { signal: AbortSignal | undefined; patience: number },
): Promise<never> {
  if (!(error instanceof ArchiveError && error.fault === 'missing')) throw error;
  const [row] = await connection.ask(SCHEMA, {}, options);
  checkSchema(row?.[0]);
  throw error;
}

const SCHEMA = 'SELECT toUInt32(max(version)) FROM schema_versions';
