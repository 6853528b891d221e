/**
 * Prepared articles → the rows of one block, table by table. Takes whole articles of at most MAX_BLOCK statements in
 * all; numbers the statements in order of their length in terms, since the schema reads the length off the number.
 */
import { MAX_LENGTH } from '../index/length-norm.ts';
import { SKETCH_WORDS } from '../meaning/sketch.ts';
import type { ArchiveArticle, ArchiveStatement } from './prepare-article.ts';

/** Statements a block: what two bytes number. */
export const MAX_BLOCK = 65_535;

export interface BlockRows {
  block: number;
  /** Rows by table, in the order of `BLOCK_COLUMNS`. */
  tables: Record<keyof typeof BLOCK_COLUMNS, unknown[][]>;
  /** The row of `blocks`, which makes all of it count. */
  seal: unknown[];
}

export const BLOCK_COLUMNS = {
  postings: ['term', 'block', 'locals'],
  statements: ['block', 'local', 'article', 'row', 'before', 'after'],
  articles: ['block', 'article', 'id', 'outlet', 'heading', 'locals'],
  article_keys: ['key', 'version', 'saved', 'block', 'article'],
  sketches: ['block', 'local', 'a', 'b', 'c', 'd'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const SEAL_COLUMNS = ['block', 'articles', 'statements', 'lengths'] as const;

interface Placed extends ArchiveStatement {
  article: number;
  ordinal: number;
}

/** @param block a number that no other block has */
export function buildBlock(block: number, articles: readonly ArchiveArticle[]): BlockRows {
  const placed: Placed[] = articles.flatMap(({ statements }, article) =>
    statements.map((statement, ordinal) => ({ ...statement, article, ordinal })),
  );
  if (placed.length > MAX_BLOCK) throw new RangeError(`${placed.length} statements do not fit in one block`);
  const lengthOf = ({ terms }: Placed) => Math.min(MAX_LENGTH, terms.length);
  placed.sort((a, b) => lengthOf(a) - lengthOf(b) || a.article - b.article || a.ordinal - b.ordinal);
  const postings = new Map<number, number[]>();
  const locals: number[][] = articles.map(() => []);
  const shorter: number[] = new Array(MAX_LENGTH).fill(0);
  for (const [local, statement] of placed.entries()) {
    locals[statement.article]!.push(local);
    for (const term of new Set(statement.terms)) {
      const list = postings.get(term);
      if (list) list.push(local);
      else postings.set(term, [local]);
    }
    for (let length = lengthOf(statement) + 1; length <= MAX_LENGTH; length++) shorter[length - 1]!++;
  }
  return {
    block,
    tables: {
      postings: Array.from(postings, ([term, list]) => [term, block, list]),
      statements: placed.map(({ article, row, before, after }, local) => [
        ...[block, local, article, JSON.stringify(row), before, after],
      ]),
      articles: articles.map(({ heading }, article) => [
        ...[block, article, heading.id, heading.outlet ?? '', JSON.stringify(heading), locals[article]],
      ]),
      article_keys: articles.flatMap(({ keys, heading, saved }, article) =>
        keys.map((key) => [key, heading.version, saved ?? '', block, article]),
      ),
      sketches: placed.flatMap(({ article, ordinal }, local) => {
        const { sketches } = articles[article]!;
        return sketches ? [[block, local, ...wordsOf(sketches, ordinal)]] : [];
      }),
    },
    seal: [block, articles.length, placed.length, shorter],
  };
}

/** A sketch as four numbers of 64 bits, written out: JSON has none so large. */
export function wordsOf(sketches: Uint32Array, ordinal: number): string[] {
  const words: string[] = [];
  for (let i = ordinal * SKETCH_WORDS; i < (ordinal + 1) * SKETCH_WORDS; i += 2) {
    words.push(String(BigInt(sketches[i]!) | (BigInt(sketches[i + 1]!) << 32n)));
  }
  return words;
}
