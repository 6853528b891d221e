/** Invented answers to the corpus page's questions: a corpus of any size whose rows are made as they are asked for. */
import type { AskCorpus } from '../../components/corpus/corpus-place.ts';
import type { BrowseQuestions } from '../../lib/corpus/catalogue/browse-questions.ts';
import type { NameEntry } from '../../lib/corpus/catalogue/list-names.ts';
import type { KeptArticle } from '../../lib/corpus/kept-article.ts';
import type { StoredStatement } from '../../lib/index/statement-index.ts';
import { STATEMENTS } from './sample-data.ts';

const OUTLETS = ['The Harbour Post', 'Northern Wire', 'Estuary Courier', 'Ridge & Valley'];
const SPEAKERS = ['Mira Tolvane', 'Oskar Lindqvistadt', 'Ministry of Ferries', null];

export interface SampleCorpus {
  statements: number;
  /** Says that the catalogue is still being made. */
  preparing?: boolean;
  /** Fails with these words. */
  failing?: string;
}

export function storedStatement(number: number): StoredStatement {
  const { appearances: _, ...statement } = STATEMENTS[number % STATEMENTS.length]!;
  const name = SPEAKERS[number % SPEAKERS.length]!;
  return {
    ...statement,
    id: `statement-${number}`,
    speaker: name === null ? null : { name, mention: name },
    article: keptArticle(number),
  };
}

export function keptArticle(number: number): KeptArticle {
  const day = new Date(Date.UTC(2025, 5, 1) - number * 86_400_000).toISOString();
  return {
    id: `article-${number}`,
    version: `version-${number}`,
    title: 'Envoys stay for a third night as the bridge talks stall',
    outlet: OUTLETS[number % OUTLETS.length]!,
    url: `https://news.example/${number}`,
    aliases: [],
    published: number % 7 === 3 ? null : day,
    language: 'en',
    savedAt: day,
    statements: 1 + (number % 20),
  };
}

function names(list: readonly (string | null)[], share: boolean): NameEntry[] {
  return list.flatMap((name, i) =>
    name === null
      ? []
      : {
          key: name.toLowerCase(),
          name,
          articles: 40 - i * 9,
          statements: 900 - i * 210,
          first: '2024-11-02',
          last: '2025-05-30',
          ...(share ? { share: 0.4 - i * 0.1 } : {}),
        },
  );
}

const window = <T>(total: number, from: number, limit: number, make: (number: number) => T) =>
  Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, i) => make(from + i));

/** @param corpus how large it is, or what is wrong with it */
export function sampleCorpus({ statements, preparing, failing }: SampleCorpus): AskCorpus {
  const articles = Math.ceil(statements / 10);
  const answers: { [K in keyof BrowseQuestions]: (input: Parameters<BrowseQuestions[K]>[0]) => unknown } = {
    browseStatements: ({ from, limit }) => ({
      total: statements,
      articles,
      entries: window(statements, from, limit, storedStatement),
    }),
    browseRelated: ({ from }) => ({
      total: statements,
      next: from === 0 && statements > 40 ? 40 : null,
      entries:
        from === 0
          ? window(Math.min(3, statements), 0, 3, (i) => ({ ...storedStatement(i), ...pickAppearances(i) }))
          : [],
    }),
    compareStored: ({ places }) =>
      places.map(({ article }) => STATEMENTS[Number(article.split('-')[1]) % STATEMENTS.length]!),
    browseMonths: () => ({
      months: Array.from({ length: 14 }, (_, i) => ({
        month: new Date(Date.UTC(2024, 3 + i)).toISOString().slice(0, 7),
        statements: 3 + ((i * 7) % 11) * 4,
      })),
      undated: 2,
    }),
    browsePeople: () => ({ total: 3, entries: names(SPEAKERS, false) }),
    browseOutlets: () => ({ total: 4, entries: names(OUTLETS, true) }),
    browseKept: ({ from, limit }) => ({
      total: articles,
      statements,
      entries: window(articles, from, limit, keptArticle),
    }),
    removeKept: ({ limit }) => ({ deleted: Math.min(limit, articles), left: Math.max(0, articles - limit) }),
  };
  return (async (name: keyof BrowseQuestions, input: never) => {
    if (failing) throw new Error(failing);
    if (preparing && name !== 'compareStored') return { preparing: { done: 31, total: 98 } };
    return answers[name](input);
  }) as AskCorpus;
}

const pickAppearances = (number: number) => ({
  appearances: STATEMENTS[number % STATEMENTS.length]!.appearances,
});
