/** Where a reader is on the corpus page: which part, and what is searched for. Plain data, kept in the page's address. */
import type {
  BrowseQuestions,
  RelationWanted,
  StatementOrder,
} from '../../lib/corpus/catalogue/browse-questions.ts';
import type { StatementFilter } from '../../lib/corpus/catalogue/statement-filter.ts';

export const TABS = ['statements', 'people', 'outlets', 'kept', 'feeds', 'manage'] as const;

export type Tab = (typeof TABS)[number];

export interface Search {
  filter: StatementFilter;
  order: StatementOrder;
  relation: RelationWanted | null;
  /** The names under the keys of the filter, as they are shown. */
  personName?: string;
  outletName?: string;
}

export interface CorpusPlace {
  tab: Tab;
  search: Search;
}

export const NO_SEARCH: Search = { filter: {}, order: 'newest', relation: null };

/** Asks the corpus one of the page's questions. */
export type AskCorpus = <K extends keyof BrowseQuestions>(
  name: K,
  input: Parameters<BrowseQuestions[K]>[0],
) => Promise<ReturnType<BrowseQuestions[K]>>;

const FILTERS = ['words', 'person', 'speaker', 'outlet', 'outletName', 'from', 'to'] as const;

export const RELATIONS: readonly RelationWanted[] = [
  'elsewhere',
  'verbatim',
  'reworded',
  'trimmed',
  'extended',
  'elided',
  'bracketed',
  'spliced',
  'reported',
  'flagged',
];

/** "#statements?words=bridge&order=oldest" */
export function toHash({ tab, search }: CorpusPlace): string {
  const values = new URLSearchParams();
  for (const name of FILTERS) if (search.filter[name]) values.set(name, search.filter[name]);
  if (search.order === 'oldest') values.set('order', 'oldest');
  if (search.relation) values.set('relation', search.relation);
  if (search.personName) values.set('personShown', search.personName);
  if (search.outletName) values.set('outletShown', search.outletName);
  const query = values.toString();
  return `#${tab}${query ? `?${query}` : ''}`;
}

/** The place of an address; what it does not say, or says wrongly, is the page's beginning. */
export function fromHash(hash: string): CorpusPlace {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const values = new URLSearchParams(query);
  const filter: StatementFilter = {};
  for (const field of FILTERS) {
    const value = values.get(field);
    if (value) filter[field] = value;
  }
  const relation = RELATIONS.find((one) => one === values.get('relation')) ?? null;
  const personName = values.get('personShown');
  const outletName = values.get('outletShown');
  return {
    tab: TABS.find((tab) => tab === name) ?? 'statements',
    search: {
      filter,
      order: values.get('order') === 'oldest' ? 'oldest' : 'newest',
      relation,
      ...(personName ? { personName } : {}),
      ...(outletName ? { outletName } : {}),
    },
  };
}
