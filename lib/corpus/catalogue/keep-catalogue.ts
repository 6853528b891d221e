/**
 * Keeps the catalogue in step with the corpus: blocks that lie ready are read, missing ones are made from the
 * statements and laid down. After a large import that takes seconds, so a question waits a little and is then told how
 * far it is. Nothing is read before the first question, and nothing held once nobody has asked for a while.
 */
import type { CorpusStorage } from '../storage.ts';
import { type Catalogue, joinBlocks } from './catalogue.ts';
import { BLOCK_ARTICLES, blockOf, buildBlock, type CatalogueBlock } from './catalogue-block.ts';

/** Articles read and still to read. */
export interface Progress {
  done: number;
  total: number;
}

/** A question waits this long for the catalogue before it is told how far it is, ms. A choice. */
const PATIENCE = 400;

/** Who has not asked for this long browses no more, ms: asking again then costs what opening the page did. A choice. */
const REST = 30_000;

/** Changes in a row after which what was read is shown as it is: somebody is importing. */
const MAX_ROUNDS = 3;

export interface CatalogueKeeper {
  /** The catalogue as of now or, where that takes longer than `patience` ms, how far it is. */
  get(patience?: number): Promise<Catalogue | Progress>;
}

export function isProgress(answer: Catalogue | Progress): answer is Progress {
  return 'done' in answer;
}

export function keepCatalogue(storage: CorpusStorage): CatalogueKeeper {
  let current: Catalogue | null = null;
  let refreshing: Promise<Catalogue> | null = null;
  let progress: Progress = { done: 0, total: 0 };
  let rest: ReturnType<typeof setTimeout> | undefined;

  function letGoAfterRest(): void {
    clearTimeout(rest);
    rest = setTimeout(() => {
      current = null;
    }, REST);
    // Node has it, and would wait for the timer before it ends.
    rest.unref?.();
  }

  async function refresh(): Promise<Catalogue> {
    for (let round = 1; ; round++) {
      const { counters } = await storage.state();
      const stored = await storage.catalogueBlocks();
      const blocks: CatalogueBlock[] = [];
      const last = blockOf(counters.nextArticle - 1);
      progress = { done: 0, total: last + 1 };
      for (let number = 0; number <= last; number++) {
        blocks.push(stored.get(number) ?? (await makeBlock(storage, number, counters.generation)));
        progress = { done: number + 1, total: last + 1 };
      }
      const generation = await storage.generation();
      if (generation === counters.generation || round === MAX_ROUNDS) {
        return joinBlocks(counters.generation, blocks);
      }
    }
  }

  return {
    async get(patience = PATIENCE) {
      letGoAfterRest();
      if (current?.generation === (await storage.generation())) return current;
      refreshing ??= refresh()
        .then((catalogue) => {
          current = catalogue;
          letGoAfterRest();
          return catalogue;
        })
        .finally(() => {
          refreshing = null;
        });
      if (patience === Number.POSITIVE_INFINITY) return refreshing;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const waited = new Promise<Progress>((resolve) => {
        timer = setTimeout(() => resolve(progress), patience);
      });
      return Promise.race([refreshing, waited]).finally(() => clearTimeout(timer));
    },
  };
}

async function makeBlock(
  storage: CorpusStorage,
  number: number,
  generation: number,
): Promise<CatalogueBlock> {
  const first = number * BLOCK_ARTICLES;
  const records = await storage.page('oldest', first - 1, BLOCK_ARTICLES);
  const block = buildBlock(records.filter(([article]) => article < first + BLOCK_ARTICLES));
  // It can always be made again: a full disk must not stop anybody from looking.
  await storage.keepCatalogueBlock(number, block, generation).catch(() => {});
  return block;
}
