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
import { corpusLine } from '../../bench/generated-corpus.ts';

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

/** An invented article so many days later, with a line at its end that tells; null: without the time it was kept. */
export function versionLine(number: number, { days }: { days: number | null }): string {
  const { savedAt: first, ...line } = JSON.parse(corpusLine(number));
  if (days === 0) return corpusLine(number);
  const text = `${line.text}The report was changed, ${days === null ? 'at some time' : `${days} days later`}.\n`;
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }];
  const version = line.version.replace(/^f/, days === null ? 'a' : (14 - days).toString(16));
  const saved =
    days === null ? {} : { savedAt: new Date(Date.parse(first) + days * 86_400_000).toISOString() };
  return JSON.stringify({ ...line, text, blocks, version, ...saved });
}
