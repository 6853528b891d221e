/**
 * How well statements of one story meet where one article quotes and the other reports (`labelled/stories.ts`, `labelled/parallel-stories.ts`,
 * `labelled/twice-told-stories.ts`): each
 * telling is matched as a page against the other as a corpus. `node test/evaluate/score-stories.ts` prints it.
 */
import { readBackground } from '../../lib/cli/read-background.ts';
import { readMeaning } from '../../lib/cli/read-meaning.ts';
import type { StatementIndex, StoredStatement } from '../../lib/index/statement-index.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import type { Article, ArticleReference } from '../../lib/types.ts';
import { parallelStories } from './labelled/parallel-stories.ts';
import { type Story, stories, type ToldStatement } from './labelled/stories.ts';
import { twiceToldStories } from './labelled/twice-told-stories.ts';

export interface StoriesScore {
  wanted: number;
  met: number;
  drawn: number;
  right: number;
  errors: string[];
}

const PUBLISHED = '2024-03-01';
const rarity = readBackground();
const meaning = readMeaning();

/** @param withMeaning whether the table of word vectors is at hand */
export async function scoreStories(
  list: readonly Story[] = stories,
  withMeaning = true,
): Promise<StoriesScore> {
  const score: StoriesScore = { wanted: 0, met: 0, drawn: 0, right: 0, errors: [] };
  for (const { first, second } of list) {
    const met = new Set<string>();
    const wanted = new Set(first.map(({ id }) => id).filter((id) => second.some((other) => other.id === id)));
    wanted.delete(null);
    for (const [page, kept] of [
      [first, second],
      [second, first],
    ] as const) {
      const statements = page.map((told, i) => ({ ...placed(told, i), id: `page:${i}` }));
      const found = await findMatches(
        {
          article: { ...reference('page'), byline: null, text: '', blocks: [], aliases: [] } as Article,
          statements,
        },
        indexOf(kept),
        rarity,
        { meaning: withMeaning ? meaning : null },
      );
      for (const [i, { appearances, text }] of found.entries()) {
        for (const other of appearances) {
          score.drawn++;
          const id = kept.find((told) => told.text === other.text)!.id;
          if (id !== null && id === page[i]!.id) {
            score.right++;
            met.add(id);
          } else score.errors.push(`drawn ${other.confidence}: ${text} ~ ${other.text}`);
        }
      }
    }
    score.wanted += wanted.size;
    score.met += met.size;
    for (const id of wanted) if (!met.has(id!)) score.errors.push(`missed: ${id}`);
  }
  return score;
}

function reference(id: string): ArticleReference & { version: string; language: string } {
  return {
    id,
    version: `${id}-1`,
    title: null,
    outlet: null,
    url: null,
    published: PUBLISHED,
    language: 'en',
  };
}

function placed({ speaker, form, text }: ToldStatement, i: number) {
  return { start: i * 1000, end: i * 1000 + text.length, text, form, speaker };
}

/** Offers every statement for every question: what does not belong together, matching keeps apart. */
function indexOf(kept: readonly ToldStatement[]): StatementIndex {
  const stored: StoredStatement[] = kept.map((told, i) => ({
    ...placed(told, i),
    id: `kept:${i}`,
    article: reference('kept'),
  }));
  const size = { articles: 1, statements: stored.length };
  return {
    retrieve: async (queries) => ({
      candidates: queries.map(() => stored),
      documentFrequency: new Map(),
      size,
    }),
    size: async () => size,
  };
}

if (import.meta.main) {
  for (const [name, list] of Object.entries({ stories, parallelStories, twiceToldStories })) {
    for (const withMeaning of [true, false]) {
      const { wanted, met, drawn, right, errors } = await scoreStories(list, withMeaning);
      console.log(
        `${name} ${withMeaning ? 'with' : 'without'} the table of meaning: met ${met} of ${wanted}, right ${right} of ${drawn} drawn`,
      );
      if (process.argv.includes('--errors')) for (const error of errors) console.log(`  ${error}`);
    }
  }
}
