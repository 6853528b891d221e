/** Lines of a corpus file → articles to load, and the tables of an archive made for a test. */
import { readFileSync } from 'node:fs';
import { applySchema } from '../../../lib/archive/apply-schema.ts';
import {
  type ArchiveAccount,
  type ArchiveConnection,
  connectArchive,
} from '../../../lib/archive/connect-archive.ts';
import type { ArticleToLoad } from '../../../lib/archive/load-articles.ts';
import { readCorpusLine } from '../../../lib/corpus/read-corpus-line.ts';

export const readSchema = (version: number, form = 'single') =>
  readFileSync(new URL(`../../../lib/archive/schema/${version}-${form}.sql`, import.meta.url), 'utf8');

export const initArchive = (writer: ArchiveConnection, sketched = 0) =>
  applySchema(writer, { readSchema, database: 'variorum', sketched });

/** The tables of a cluster, as the command line makes them. */
export async function initCluster(account: ArchiveAccount): Promise<number[]> {
  const database = account.database!;
  await connectArchive({ ...account, database: 'default' }).run(
    `CREATE DATABASE IF NOT EXISTS {database:Identifier} ON CLUSTER '{cluster}'`,
    { database },
  );
  const schema = (version: number) => readSchema(version, 'cluster');
  return applySchema(connectArchive(account), { readSchema: schema, database, cluster: true });
}

/** Marked by their place, from 1. */
export async function* articlesOf(lines: Iterable<string>): AsyncGenerator<ArticleToLoad> {
  let mark = 0;
  for (const line of lines) {
    const read = readCorpusLine(line);
    if (read.kind !== 'article') throw new Error('is no article');
    const { quotations, ...entry } = read.entry;
    yield { ...entry, quotations: () => quotations, mark: ++mark };
  }
}
