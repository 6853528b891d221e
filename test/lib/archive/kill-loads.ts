/**
 * Loads of two files, the second with later versions of what is in the first, killed at drawn moments and begun again as
 * an operator would, until they are through. A kill is where the loader hears nothing any more: what it had under way
 * was never sent, arrived in part, or arrived whole.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveConnection } from '../../../lib/archive/connect-archive.ts';
import { removeArticles } from '../../../lib/archive/remove-articles.ts';
import { loadFiles } from '../../../lib/cli/commands/archive-load.ts';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { ARTICLE_STATEMENTS, corpusLine } from '../../bench/generated-corpus.ts';
import { type Random, randomFrom } from '../../seeded-random.ts';
import { versionLine } from './load-lines.ts';

const ARTICLES = 9;

/** Of these a later version comes. */
const UPDATED = [2, 5, 6];

/** Of these one does not say when it was kept. */
const UNDATED = 5;

/** Three articles a block. */
const BLOCK = 60;

/** Requests of a load of each file, about: a kill is drawn among them. */
export const REQUESTS = [20, 11] as const;

/** Kills a file at most; then it is let through. */
const KILLS = 3;

export interface KilledLoads {
  kills: number;
  /** What should not be: articles by id that are not there once and in their latest version. */
  wrong: string[];
  statements: number;
}

/** What an archive holds of articles and statements that readers find. */
const LIVE = `
SELECT id, count(), any(version), sum(length(locals)) FROM (
  SELECT a.id AS id, JSONExtractString(a.heading, 'version') AS version, a.locals AS locals FROM articles AS a
  WHERE a.block IN (SELECT block FROM blocks) AND (a.block, a.article) NOT IN (SELECT block, article FROM removed)
) GROUP BY id`;

/** `file`: the first or the second; `life`: how often its load was begun before. Null: it is let through. */
export type DrawKill = (at: { file: number; life: number }) => { after: number; fate: Fate } | null;

/** What becomes of the request at which a loader is killed. */
export type Fate = 'unsent' | 'part' | 'whole';

const FATES: readonly Fate[] = ['unsent', 'part', 'whole'];

export function drawKills(random: Random): DrawKill {
  return ({ file, life }) =>
    life < KILLS
      ? { after: Math.floor(random() * REQUESTS[file]!), fate: FATES[Math.floor(random() * FATES.length)]! }
      : null;
}

/** In an archive of nothing else. Numbers of articles come from the seed, so that no two seeds share one. */
export async function killLoads(
  connection: ArchiveConnection,
  seed: number,
  draw: DrawKill = drawKills(randomFrom(seed)),
): Promise<KilledLoads> {
  const numbers = Array.from({ length: ARTICLES }, (_, i) => seed * 100 + i + 1);
  const folder = mkdtempSync(join(tmpdir(), 'variorum-kills-'));
  let kills = 0;
  try {
    const lines = [numbers.map(corpusLine), UPDATED.map((at) => laterLine(numbers[at]!))];
    for (const [i, said] of lines.entries()) {
      const file = join(folder, `${i}.ndjson`);
      const header = headerLine({ articles: said.length, statements: said.length * ARTICLE_STATEMENTS });
      writeFileSync(file, `${header}\n${said.join('\n')}\n`);
      const load = (to: ArchiveConnection) => loadFiles(to, [file], { json: true, blockSize: BLOCK });
      for (let life = 0; ; life++) {
        const kill = draw({ file: i, life });
        const through = await load(kill ? killedAfter(connection, kill) : connection).then(
          () => true,
          (error) => {
            if (error instanceof Killed) return false;
            throw error;
          },
        );
        if (through) break;
        kills++;
      }
    }
    return { kills, ...(await look(connection, numbers)) };
  } finally {
    await removeArticles(connection, 'all');
    rmSync(folder, { recursive: true });
  }
}

async function look(connection: ArchiveConnection, numbers: readonly number[]) {
  const rows = await connection.ask(LIVE);
  const live = new Map(rows.map(([id, count, version]) => [String(id), { count: Number(count), version }]));
  const expected = new Map(
    numbers.map((number, at) => {
      const { id, version } = JSON.parse(UPDATED.includes(at) ? laterLine(number) : corpusLine(number));
      return [id as string, version as string];
    }),
  );
  const wrong = [...new Set([...live.keys(), ...expected.keys()])].filter((id) => {
    const found = live.get(id);
    return found?.count !== 1 || found.version !== expected.get(id);
  });
  return {
    wrong: wrong.map((id) => `${id}: ${JSON.stringify(live.get(id) ?? null)}`),
    statements: rows.reduce((sum, row) => sum + Number(row[3]), 0),
  };
}

/** Later than the first: some a day, one with no time told. */
function laterLine(number: number): string {
  return versionLine(number, { days: number % 100 === UNDATED + 1 ? null : 1 });
}

class Killed extends Error {}

/** The connection of a loader that is killed at its request number `after`: nothing it does later happens. */
function killedAfter(
  connection: ArchiveConnection,
  { after, fate }: NonNullable<ReturnType<DrawKill>>,
): ArchiveConnection {
  let requests = 0;
  const attempt = async <T>(whole: () => Promise<T>, part: () => Promise<unknown> = whole): Promise<T> => {
    const request = requests++;
    if (request < after) return whole();
    if (request === after) {
      if (fate === 'whole') await whole();
      if (fate === 'part') await part();
    }
    throw new Killed();
  };
  return {
    ask: (...all) => attempt(() => connection.ask(...all)),
    run: (...all) => attempt(() => connection.run(...all)),
    insert: (table, columns, rows, options) =>
      attempt(
        () => connection.insert(table, columns, rows, options),
        async () => {
          const some = rows.slice(0, Math.floor(rows.length / 2));
          if (some.length > 0) await connection.insert(table, columns, some, options);
        },
      ),
  };
}
