/** What a list of kept statements is given and tells, whichever way it is found. */
import type { ComponentChildren } from 'preact';
import type { StoredStatement } from '../../lib/index/statement-index.ts';
import type { AskCorpus, Search } from './corpus-place.ts';

export interface StatementListProps {
  ask: AskCorpus;
  search: Search;
  round: number;
  opened: string | null;
  /** Stands beside how much was found. */
  beside: ComponentChildren;
  onOpen: (statement: StoredStatement) => void;
}
