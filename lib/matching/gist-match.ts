/** Two statements of one story and what their gist has in common. */
import type { StoredStatement } from '../index/statement-index.ts';
import type { Printing } from './compare-statements.ts';
import type { Gist } from './gist.ts';

export interface OtherStatement {
  other: StoredStatement;
  printing: Printing;
}

export interface GistMatch {
  /** Position of the page's statement. */
  page: number;
  found: OtherStatement;
  gist: Gist;
  probability: number;
}
