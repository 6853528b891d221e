/**
 * Where an archive stands: its name with its server and database. What an archive gave belongs to its place; who asks
 * there, and with which password, does not matter to it.
 */
import type { ArchiveAccount } from './connect-archive.ts';
import { DEFAULT_DATABASE } from './schema-version.ts';

/** One text, to compare places by. */
export function archivePlace({
  name,
  url,
  database = DEFAULT_DATABASE,
}: Pick<ArchiveAccount, 'url' | 'database'> & { name: string }): string {
  return `${name}\n${url}\n${database}`;
}
