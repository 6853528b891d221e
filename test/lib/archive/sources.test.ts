/** Files to be loaded: how far each is kept is asked for many at once, tried again, and gone on from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArchiveError } from '../../../lib/archive/archive-error.ts';
import type { ArchiveConnection } from '../../../lib/archive/connect-archive.ts';
import { ArchiveSources } from '../../../lib/cli/commands/archive-sources.ts';

const PAGES = 40;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-sources-'));
  mkdirSync(join(folder, 'pages'));
  for (let i = 0; i < PAGES; i++)
    writeFileSync(
      join(folder, 'pages', `${i}.txt`),
      `Ferry ${i} runs again\n\n“We sail at ${i},” Ilse Tornqvist said.\n`,
    );
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Keeps the notes of how far files are kept; its questions fail as told. */
function noting(faultOf: (asked: number) => ArchiveError | null = () => null) {
  const notes = new Map<string, number>();
  const ask = vi.fn(async (_: string, { file, files = [file] }: Record<string, unknown> = {}) => {
    const fault = faultOf(ask.mock.calls.length);
    if (fault) throw fault;
    return (files as string[]).flatMap((name) => (notes.has(name) ? [[name, String(notes.get(name))]] : []));
  });
  const connection: ArchiveConnection = {
    ask,
    run: async () => {},
    async insert(_, __, rows) {
      for (const [file, through] of rows) notes.set(String(file), Number(through));
    },
  };
  return { connection, ask };
}

async function read(connection: ArchiveConnection, paths = [join(folder, 'pages')]) {
  const refused: string[] = [];
  const sources = new ArchiveSources(connection, paths, (where, why) => refused.push(`${where}: ${why}`));
  let articles = 0;
  for await (const _ of sources.articles()) articles++;
  await sources.keepAll();
  return { articles, refused };
}

describe('a folder of pages', () => {
  it('is asked for at once, and read no second time', async () => {
    const { connection, ask } = noting();
    expect(await read(connection)).toEqual({ articles: PAGES, refused: [] });
    expect(ask).toHaveBeenCalledTimes(1);
    writeFileSync(join(folder, 'pages', 'new.txt'), 'One more\n\n“We sail at last,” Ilse Tornqvist said.\n');
    expect(await read(connection)).toEqual({ articles: 1, refused: [] });
  });

  it('is gone on with after a kill, from what was kept', async () => {
    const { connection } = noting();
    const folders = [join(folder, 'pages')];
    const killed = new ArchiveSources(connection, folders, () => {});
    let read = 0;
    for await (const { mark } of killed.articles()) {
      if (++read % 10 === 0) await killed.keep(mark);
      if (read === 34) break;
    }
    const again = new ArchiveSources(connection, folders, () => {});
    let left = 0;
    for await (const _ of again.articles()) left++;
    expect(left).toBe(PAGES - 30);
  });

  it('is read though the archive is busy at first', async () => {
    const { connection, ask } = noting((asked) => (asked === 1 ? new ArchiveError('busy') : null));
    expect(await read(connection)).toEqual({ articles: PAGES, refused: [] });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is read without what is gone meanwhile, which is refused', async () => {
    const { connection } = noting();
    const sources: string[] = [];
    const all = new ArchiveSources(connection, [join(folder, 'pages')], (where) => sources.push(where));
    rmSync(join(folder, 'pages', '7.txt'));
    let articles = 0;
    for await (const _ of all.articles()) articles++;
    expect([articles, sources]).toEqual([PAGES - 1, [join(folder, 'pages', '7.txt')]]);
  });
});
