/** FlexSearch, saved in the parts that it exports; whole stems, and `suggest`, so that not all of them need match. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import type { Engine } from './engine.ts';

const create = () => new Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });

export const flexsearch: Engine = {
  async build(folder, statements) {
    const index = create();
    let id = 0;
    for (const text of statements) index.add(id++, text);
    await index.export(async (key: string, data: string) => writeFileSync(join(folder, key), data ?? ''));
  },
  async open(folder) {
    const index = create();
    for (const key of readdirSync(folder)) index.import(key, readFileSync(join(folder, key), 'utf8'));
    return {
      search: ({ stems }, limit) =>
        index.search(stems.join(' '), { limit, suggest: true }).map((id) => Number(id)),
    };
  },
};
