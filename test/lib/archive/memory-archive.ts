/**
 * What a loader asks of an archive, answered from lists in memory: which articles are known, blocks and their seals, what
 * is taken out. For tests of loads that need no server.
 */
import type { ArchiveConnection } from '../../../lib/archive/connect-archive.ts';

type Row = Record<string, unknown>;

export function memoryArchive() {
  const tables = new Map<string, Row[]>();
  const rowsOf = (table: string) => {
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    return rows;
  };
  const removed = new Set<string>();
  const counts = ({ block, article }: Row) =>
    rowsOf('blocks').some((seal) => seal.block === block) && !removed.has(`${block}/${article}`);
  const connection: ArchiveConnection = {
    async ask(_, { keys = [] } = {}) {
      return rowsOf('article_keys')
        .filter((row) => (keys as unknown[]).includes(row.key) && counts(row))
        .map(({ key, version, saved, block, article }) => [key, version, saved, block, article]);
    },
    async run(_, { blocks = [], articles = [] } = {}) {
      for (const [i, block] of (blocks as number[]).entries())
        removed.add(`${block}/${(articles as number[])[i]}`);
    },
    async insert(table, columns, rows) {
      for (const row of rows)
        rowsOf(table).push(Object.fromEntries(columns.map((name, i) => [name, row[i]])));
    },
  };
  return {
    connection,
    /** Versions that readers find, by id of their article. */
    versions(): Record<string, unknown[]> {
      const live = rowsOf('articles').filter(counts);
      const byId = Map.groupBy(live, ({ id }) => String(id));
      return Object.fromEntries(
        [...byId].map(([id, rows]) => [id, rows.map(({ heading }) => JSON.parse(String(heading)).version)]),
      );
    },
    blocks: () => rowsOf('blocks').length,
  };
}
