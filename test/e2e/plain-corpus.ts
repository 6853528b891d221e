/**
 * What a corpus should hold and answer: the same articles kept in memory in this process, never killed, with an index
 * that was freshly built. Its answers are the worker's, by the worker's own code.
 */
import { readFile } from 'node:fs/promises';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { articleLine } from '../../lib/corpus/corpus-file.ts';
import { createCorpus } from '../../lib/corpus/create-corpus.ts';
import { memoryStorage } from '../../lib/corpus/memory-storage.ts';
import type { CorpusSize, MatchedStatement } from '../../lib/types.ts';
import { answerCorpus } from '../../lib/worker/answer-corpus.ts';
import { hashLine } from './corpus-asked.ts';

/** An article as it is sent: read already, as a line of a corpus file, or to be read, as a page gives it. */
export type Sent = { url: string; line: string } | { url: string; article: never };

export interface PlainCorpus {
  add(sent: Sent): Promise<void>;
  has(url: string): boolean;
  size(): Promise<CorpusSize>;
  /** Of its line in the corpus file. */
  hash(url: string): string | undefined;
  find(text: string): Promise<string[]>;
}

export function openPlainCorpus(): PlainCorpus {
  let corpus: Corpus | null = null;
  const answers = answerCorpus({
    loadBackground: async () => readFile('public/background/en.bin'),
    open: async ({ backgroundIdf }) => {
      corpus = createCorpus(memoryStorage(), { backgroundIdf });
      return corpus;
    },
  });
  const hashes = new Map<string, string>();
  return {
    async add(sent) {
      if ('line' in sent) {
        await answers.importLines({ lines: [sent.line], firstLine: 1 }, undefined);
        hashes.set(sent.url, await hashLine(sent.line));
        return;
      }
      await answers.save({ article: sent.article }, undefined);
      const { id } = (await corpus!.findArticle({ url: sent.url }))!;
      hashes.set(sent.url, await hashLine(articleLine((await corpus!.getArticle(id))!)));
    },
    has: (url) => hashes.has(url),
    size: async () => answers.corpusSize({}, undefined),
    hash: (url) => hashes.get(url),
    find: async (text) => appearancesOf(await answers.findText({ text }, undefined)),
  };
}

/** Where a statement was found and how it is judged, in an order that does not hang on that of the segments. */
export function appearancesOf({ appearances }: MatchedStatement): string[] {
  return appearances
    .map(
      ({ article, start, end, relation, confidence }) =>
        `${article.id} ${start}-${end} ${relation} ${confidence.toFixed(4)}`,
    )
    .sort();
}
