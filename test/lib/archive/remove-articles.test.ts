/** Everything taken out at once, by accounts that may empty tables and by those that may not; the same is loaded again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../lib/archive/archive-error.ts';
import { checkArchive } from '../../../lib/archive/check-archive.ts';
import { type ArchiveConnection, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { removeArticles } from '../../../lib/archive/remove-articles.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { corpusLine } from '../../bench/generated-corpus.ts';
import { articlesOf, initArchive } from './load-lines.ts';

const ARTICLES = 30;
const lines = Array.from({ length: ARTICLES }, (_, number) => corpusLine(number + 1));

let engine: ServedEngine;
let writer: ArchiveConnection;
beforeAll(async () => {
  engine = await serveEngine();
  writer = connectArchive(engine.writer);
  await initArchive(writer);
}, 180_000);
afterAll(async () => {
  await engine?.stop();
});

/** What was run goes on to the engine, but for what this account may not do. */
function allowing(forbidden: RegExp): { connection: ArchiveConnection; ran: string[] } {
  const ran: string[] = [];
  const connection: ArchiveConnection = {
    ...writer,
    async run(sql, ...rest) {
      ran.push(sql);
      if (forbidden.test(sql)) throw new ArchiveError('denied', { code: 497 });
      await writer.run(sql, ...rest);
    },
  };
  return { connection, ran };
}

describe.each([
  ['may empty tables', /^never$/, 0],
  ['may not', /^ALTER/, ARTICLES],
])('everything, by an account that %s', (_, forbidden, listed) => {
  it('goes in a few statements, and comes back when it is loaded again', async () => {
    for (let round = 0; round < 2; round++) {
      expect(await loadArticles(writer, articlesOf(lines), { blockSize: 100 })).toMatchObject({
        loaded: ARTICLES,
      });
      const { connection, ran } = allowing(forbidden);
      expect(await removeArticles(connection, 'all')).toBe(ARTICLES);
      expect(ran.length).toBeLessThan(10);
      expect(await checkArchive(writer)).toMatchObject({
        articles: 0,
        statements: 0,
        missing: 0,
        unfinished: 0,
      });
      const [[removed] = []] = await writer.ask('SELECT toUInt32(count()) FROM removed');
      expect(removed).toBe(listed * (round + 1));
    }
    expect(await removeArticles(writer, 'all')).toBe(0);
  });
});

it('an account that may do neither is told, and nothing went', async () => {
  await loadArticles(writer, articlesOf(lines));
  const { connection } = allowing(/^/);
  await expect(removeArticles(connection, 'all')).rejects.toMatchObject({ fault: 'denied' });
  expect(await checkArchive(writer)).toMatchObject({ articles: ARTICLES });
});
