/** What the sample site's authors say of each statement (test/site/expected.json), by page, with addresses. */
import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { FlagKind, MarkKind, Relation } from '../../lib/types.ts';

export interface ExpectedStatement {
  /** "/ledger/lighthouses-and-nets.html". */
  page: string;
  quote: string;
  kind: MarkKind | 'none';
  elsewhere: { page: string; text: string; relation: Relation; flags: FlagKind[] }[];
}

export const expectedStatements = JSON.parse(
  readFileSync(new URL('../site/expected.json', import.meta.url), 'utf8'),
) as ExpectedStatement[];

/** Pages on which a careful reader marks something. */
export const markedPages = [
  ...new Set(expectedStatements.filter(({ kind }) => kind !== 'none').map(({ page }) => page)),
];

/** Address at the outlet's own host, as its articles name themselves. */
export function addressOf(page: string): string {
  const [outlet, ...rest] = page.replace(/^\//, '').split('/');
  return `http://${outlet}.localhost:${inject('sample').port}/${rest.join('/')}`;
}

/** As a reader sees it: runs of space are one. */
export const asPrinted = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The page with the most statements that appear elsewhere. */
export const richestPage = markedPages.toSorted((a, b) => marked(b) - marked(a))[0]!;

function marked(path: string): number {
  return expectedStatements.filter(({ page, kind }) => page === path && kind !== 'none').length;
}
