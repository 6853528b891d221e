/**
 * A corpus' storage whose index pages lie in files, one a segment, and everything else in another storage. The other
 * storage's transaction stays the one commit point: a file is written and on the disk before the transaction that
 * names it begins; one that ends up unnamed is removed, now or by the next sweep. Segments without a file are read
 * from the other storage, so an index from before there were files goes on, and moves as it is merged.
 */
import { AREA, type PageKey, type SegmentRecord, type StoredPage } from '../index/page-store.ts';
import { Scratch } from '../index/scratch.ts';
import type { SegmentFile, SegmentFileWriter } from '../index/segment-file.ts';
import { full } from './connect.ts';
import type { CorpusState } from './records.ts';
import type { SegmentFiles } from './segment-files.ts';
import type { CorpusChange, CorpusStorage, Plan } from './storage.ts';

interface Written {
  name: string;
  writer: SegmentFileWriter;
}

export function fileStorage(inner: CorpusStorage, files: SegmentFiles): CorpusStorage {
  /** File of each segment that is or was in the directory. A segment's number is never given twice. */
  const names = new Map<number, string>();
  /** Files of segments that are still being written, page after page. */
  const unfinished = new Map<number, Written>();

  function remember(state: CorpusState): CorpusState {
    for (const { id, file } of state.segments) if (file !== undefined) names.set(id, file);
    return state;
  }

  /** Null where the browser gives no file just now: then the pages go where they went before there were files. */
  async function begin(segment: number): Promise<Written | null> {
    try {
      return await files.create(segment);
    } catch (error) {
      if (isFull(error)) throw full(error);
      return null;
    }
  }

  async function discard(written: Written | null): Promise<void> {
    if (written) await files.remove(written.name);
  }

  async function updateWith<T>(
    plan: Plan<T>,
    written: Written | null,
    pages: readonly StoredPage[],
  ): Promise<T> {
    const segment = pages[0]?.segment;
    const outcome: { change: CorpusChange | null; state: CorpusState | null } = { change: null, state: null };
    const result = await inner.update(
      (state) => {
        const planned = plan(state);
        const change =
          planned.change && written ? nameFile(planned.change, segment, written.name) : planned.change;
        outcome.change = change;
        outcome.state = state;
        return { change, result: planned.result };
      },
      written ? [] : withoutTexts(pages),
    );
    if (!outcome.change) await discard(written);
    else if (written) names.set(segment!, written.name);
    for (const id of outcome.change?.deleteSegments ?? []) {
      const file = outcome.state?.segments.find((one) => one.id === id)?.file;
      // Nobody waits for it: what is left when the worker ends is swept.
      if (file !== undefined) void files.remove(file).catch(() => {});
      names.delete(id);
    }
    return result;
  }

  return {
    ...inner,
    texts: true,
    place: 'files',
    state: async () => remember(await inner.state()),

    async update(plan, pages = []) {
      const written = pages.length ? await begin(pages[0]!.segment) : null;
      try {
        if (written) {
          written.writer.write(pages);
          files.finish(written.name, written.writer);
        }
        return await updateWith(plan, written, pages);
      } catch (error) {
        await discard(written);
        throw isFull(error) ? full(error) : error;
      }
    },

    async writePages(pages) {
      const segment = pages[0]?.segment;
      if (segment === undefined) return;
      const written = unfinished.get(segment) ?? (await begin(segment));
      if (!written) return inner.writePages(withoutTexts(pages));
      unfinished.set(segment, written);
      try {
        written.writer.write(pages);
      } catch (error) {
        unfinished.delete(segment);
        await discard(written);
        throw isFull(error) ? full(error) : error;
      }
    },

    async sealSegment(record) {
      const written = unfinished.get(record.id);
      if (!written) return inner.sealSegment(record);
      unfinished.delete(record.id);
      try {
        files.finish(written.name, written.writer);
      } catch (error) {
        await discard(written);
        throw isFull(error) ? full(error) : error;
      }
      names.set(record.id, written.name);
      return { ...record, file: written.name };
    },

    async dropPages(segment) {
      const name = unfinished.get(segment)?.name ?? names.get(segment);
      unfinished.delete(segment);
      names.delete(segment);
      if (name === undefined) await inner.dropPages(segment);
      else await files.remove(name);
    },

    async dropStrayPages(segments, before) {
      await inner.dropStrayPages(segments, before);
      await files.sweep(new Set(names.values()));
    },

    async readPages(keys, into) {
      const found: (Uint8Array | undefined)[] = new Array(keys.length);
      const memory = new Scratch(into);
      const bySegment = new Map<number, number[]>();
      keys.forEach(({ segment }, i) => {
        const places = bySegment.get(segment);
        if (places) places.push(i);
        else bySegment.set(segment, [i]);
      });
      await Promise.all(
        [...bySegment].map(async ([segment, places]) => {
          const wanted = places.map((i) => keys[i]!);
          const name = names.get(segment);
          const file = name === undefined ? undefined : await files.open(name);
          const read = file === undefined ? await inner.readPages(wanted) : readOrMiss(file, wanted, memory);
          places.forEach((i, at) => {
            found[i] = read[at];
          });
        }),
      );
      return found;
    },

    close() {
      void files.close();
      inner.close();
    },
  };
}

function nameFile(change: CorpusChange, segment: number | undefined, file: string): CorpusChange {
  const name = (record: SegmentRecord) => (record.id === segment ? { ...record, file } : record);
  return { ...change, segments: (change.segments ?? []).map(name) };
}

/** The database keeps the texts already, as records. */
function withoutTexts(pages: readonly StoredPage[]): readonly StoredPage[] {
  return pages.filter(({ area }) => area !== AREA.texts);
}

/** A handle that a merge closed meanwhile, or a disk that fails, reads as missing pages. */
function readOrMiss(
  file: SegmentFile | null,
  wanted: readonly PageKey[],
  into: Scratch,
): (Uint8Array | undefined)[] {
  try {
    return file?.read(wanted, into) ?? [];
  } catch {
    return [];
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
