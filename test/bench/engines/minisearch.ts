/** MiniSearch, saved as its own JSON; BM25+ over the stems, any of which may match. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Engine } from './engine.ts';

const OPTIONS = {
  fields: ['text'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

export const minisearch: Engine = {
  async build(folder, statements) {
    const index = new MiniSearch<{ id: number; text: string }>(OPTIONS);
    let id = 0;
    for (const text of statements) index.add({ id: id++, text });
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  },
  async open(folder) {
    const index = MiniSearch.loadJSON<{ id: number; text: string }>(
      readFileSync(join(folder, 'index.json'), 'utf8'),
      OPTIONS,
    );
    return {
      search: ({ stems }, limit) =>
        index
          .search(stems.join(' '))
          .slice(0, limit)
          .map(({ id }) => id as number),
    };
  },
};
