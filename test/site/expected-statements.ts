/**
 * What a careful reader finds on the sample pages, typed: `expected.json` with its meaning. It is written against the
 * pages, never against what the program prints; a corpus of exactly `listSampleArticles()` is assumed.
 */
import { readFileSync } from 'node:fs';
import type { FlagKind, MarkKind, Relation } from '../../lib/types.ts';

export interface ExpectedAppearance {
  page: string;
  /** Exactly the characters between the marks, or the clause of reported speech. */
  text: string;
  in?: 'title';
  /** From the page's statement to this one. */
  relation: Relation;
  /** Relations that a reader would call as right. */
  also?: Relation[];
  /** Must be flagged. `unmarked` may stand beside any rewording, and is listed where a reader would miss it. */
  flags: FlagKind[];
  /** Neither required nor wrong: slight fragments, and words that only a script adds to their page. */
  optional?: true;
}

export interface ExpectedStatement {
  /** From the site's own origin: `/ledger/x.html`. */
  page: string;
  /** Exactly the characters of the page, without the marks. */
  quote: string;
  in?: 'title';
  form?: 'indirect';
  /** Added by a script after the page has loaded. */
  late?: true;
  /** What the required appearances make of it. */
  kind: MarkKind | 'none';
  /** All its appearances are optional, so its kind may be another one. */
  optional?: true;
  /** Why nothing is to be found. */
  note?: string;
  elsewhere: ExpectedAppearance[];
}

export const expectedStatements: ExpectedStatement[] = JSON.parse(
  readFileSync(new URL('./expected.json', import.meta.url), 'utf8'),
);
