/**
 * The project's own index on files, as the extension keeps it: a segment a batch of an import, merged as they come due,
 * read a page at a time through its bounded memory. Without texts and sketches, which the others have not either.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { buildSegment, type IndexedArticle } from '../../../lib/index/build-segment.ts';
import { chooseMerge } from '../../../lib/index/choose-merge.ts';
import { lookUp } from '../../../lib/index/lookup.ts';
import { mergeSegments } from '../../../lib/index/merge-segments.ts';
import { cachePages } from '../../../lib/index/page-cache.ts';
import type { PageStore, SegmentRecord, StoredPage } from '../../../lib/index/page-store.ts';
import { openSegmentFile, type SegmentFile, SegmentFileWriter } from '../../../lib/index/segment-file.ts';
import { keyTerms } from '../../../lib/index/term-keys.ts';
import { hash32 } from '../../../lib/text/hash.ts';
import type { Engine } from './engine.ts';
import { openNodeFile } from './node-file.ts';

const ARTICLE_STATEMENTS = 20;
/** A batch of an import: 200 articles. */
const BATCH_STATEMENTS = 4_000;

const DIRECTORY = 'segments';

export const variorum: Engine = {
  async build(folder, statements) {
    const files = new Map<number, SegmentFile>();
    const store = storeOf((id) => files.get(id)!);
    let segments: SegmentRecord[] = [];
    let lastId = 0;
    const pathOf = (id: number) => join(folder, String(id));
    const begin = () => new SegmentFileWriter(openNodeFile(pathOf(lastId), 'w+'));

    async function keep(record: SegmentRecord, pages: readonly StoredPage[]): Promise<void> {
      const writer = begin();
      writer.write(pages);
      files.set(record.id, writer.finish());
      segments.push(record);
      for (let due = chooseMerge(segments, 0); due.length > 0; due = chooseMerge(segments, 0)) {
        const id = ++lastId;
        const merging = begin();
        const plan = { id, segments: due, removed: new Set<number>() };
        const merged = await mergeSegments(store, plan, async (more) => merging.write(more));
        files.set(id, merging.finish());
        for (const old of due) {
          files.get(old.id)!.close();
          files.delete(old.id);
          rmSync(pathOf(old.id));
        }
        segments = [...segments.filter((one) => !due.includes(one)), merged.record!];
      }
    }

    let articles: IndexedArticle[] = [];
    let number = 0;
    for (const statement of statements) {
      if (number % ARTICLE_STATEMENTS === 0) {
        if (number > 0 && number % BATCH_STATEMENTS === 0) {
          const { record, pages } = buildSegment(++lastId, articles);
          await keep(record, pages);
          articles = [];
        }
        articles.push({ article: number / ARTICLE_STATEMENTS, statements: [] });
      }
      const { hashes, exact } = keysOf(statement.split(' '), statement);
      articles.at(-1)!.statements.push(exact === null ? hashes : [...hashes, exact]);
      number++;
    }
    const { record, pages } = buildSegment(++lastId, articles);
    await keep(record, pages);
    for (const file of files.values()) file.close();
    writeFileSync(join(folder, DIRECTORY), serialize(segments));
  },

  async open(folder) {
    const segments = deserialize(readFileSync(join(folder, DIRECTORY))) as SegmentRecord[];
    const files = new Map(
      segments.map(({ id }) => [
        id,
        openSegmentFile(openNodeFile(join(folder, String(id)), 'r'), String(id)),
      ]),
    );
    const pages = cachePages(storeOf((id) => files.get(id)!));
    const source = { segments, pages, removed: new Set<number>() };
    return {
      async search({ stems, wording }, limit) {
        const { hits } = await lookUp(source, [{ stems, ...keysOf(stems, wording) }], { limit });
        return hits[0]!.map(({ article, ordinal }) => article * ARTICLE_STATEMENTS + ordinal);
      },
    };
  },
};

const keysOf = (stems: string[], wording: string) =>
  keyTerms({ hashes: stems.map(hash32), exact: hash32(`=${wording}`) });

function storeOf(fileOf: (segment: number) => SegmentFile): PageStore {
  return {
    readPages: async (keys) => keys.map((key) => fileOf(key.segment).read([key])[0]),
  };
}
