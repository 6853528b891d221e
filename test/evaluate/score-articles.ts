/**
 * How invented articles with marked statements (`labelled/articles/<story>/*.txt`) are read and matched from end to end: marked
 * statements found, their speakers, and the links between statements of one id in different articles. Each article is
 * compared with all of them as a corpus. `node test/evaluate/score-articles.ts [folder…] [--dated] [--errors]` prints
 * it; without --dated the articles are read as bare texts that name neither day nor outlet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fitArticle } from '../../lib/article/fit-article.ts';
import { identifyArticle } from '../../lib/article/identify-article.ts';
import { readText } from '../../lib/article/read-text.ts';
import { readBackground } from '../../lib/cli/read-background.ts';
import { readMeaning } from '../../lib/cli/read-meaning.ts';
import { openMemoryCorpus } from '../../lib/corpus/open-memory-corpus.ts';
import { compareSpeakers } from '../../lib/matching/compare-speakers.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { joinByMeaning } from '../../lib/matching/join-by-meaning.ts';
import { toStatements } from '../../lib/quotations/to-statements.ts';
import { understandArticle } from '../../lib/quotations/understand-article.ts';
import type { Article, Span, Statement } from '../../lib/types.ts';
import { type MarkedStatement, readMarkedArticle } from './labelled/read-marked-article.ts';
import { isSamePerson } from './same-person.ts';

export interface Share {
  right: number;
  of: number;
}

export interface ArticlesScore {
  /** Marked quotations that are read as statements, marked reports that are, and what is read that is marked. */
  quoted: Share;
  reported: Share;
  marked: Share;
  speakers: Share;
  /** Links between two quotations met, links with a report met, links drawn that are right. */
  linksQuoted: Share;
  linksReported: Share;
  drawn: Share;
  errors: string[];
}

/** Share of a marked statement, or of what was read, that must lie in the other. */
const OVERLAP = 0.8;

const rarity = readBackground();
const meaning = readMeaning();

/** @param folders of marked articles; @param dated whether day and outlet are known */
export async function scoreArticles(folders: readonly string[], dated: boolean): Promise<ArticlesScore> {
  const share = (): Share => ({ right: 0, of: 0 });
  const score: ArticlesScore = {
    ...{ quoted: share(), reported: share(), marked: share(), speakers: share() },
    ...{ linksQuoted: share(), linksReported: share(), drawn: share(), errors: [] },
  };
  const count = (kind: Exclude<keyof ArticlesScore, 'errors'>, right: boolean, error: string) => {
    score[kind].of++;
    if (right) score[kind].right++;
    else score.errors.push(`${kind}: ${error}`);
  };
  const corpus = await openMemoryCorpus({
    backgroundIdf: rarity.backgroundIdf,
    meaning: async () => meaning,
  });
  const pages: Page[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) pages.push(await readPage(folder, file, dated));
  }
  const saved = await corpus.saveArticles(pages);
  const byId = new Map(saved.map(({ id }, i) => [id, pages[i]!]));

  for (const { label, marked, statements } of pages) {
    for (const mark of marked) {
      const read = bestOf(mark, statements);
      const where = `${label}: ${mark.text}`;
      count(mark.reported ? 'reported' : 'quoted', read !== undefined, where);
      if (!read) continue;
      const name = read.speaker?.name ?? 'unknown';
      count(
        'speakers',
        isSamePerson(name, mark.speaker),
        `${label}: ${name}, not ${mark.speaker}: ${mark.text}`,
      );
    }
    for (const read of statements) {
      count('marked', markOf(read, marked) !== undefined, `${label}: ${read.form} ${read.text}`);
    }
  }

  const met = new Set<string>();
  const seen = new Set<string>();
  for (const { label, article, marked, statements } of pages) {
    const own = await corpus.recogniseArticle(article);
    const options = { meaning, ...(own ? { ownIds: [own.id] } : {}) };
    const found = await findMatches({ article, statements }, joinByMeaning(corpus), rarity, options);
    for (const { start, end, text, appearances } of found) {
      const here = markOf({ start, end }, marked);
      for (const other of appearances) {
        const page = byId.get(other.article.id)!;
        const there = markOf(other, page.marked);
        const key = [`${label} ${here?.start ?? text}`, `${page.label} ${there?.start ?? other.text}`]
          .sort()
          .join('~');
        if (seen.has(key) || here?.optional || there?.optional) continue;
        seen.add(key);
        const right = within({ start, end }, marked).some((a) =>
          within(other, page.marked).some((b) => areSame(a, b)),
        );
        if (right) met.add(key);
        count('drawn', right, `${other.confidence} ${label}: ${text} ~ ${page.label}: ${other.text}`);
      }
    }
  }
  for (const [i, page] of pages.entries()) {
    for (const other of pages.slice(i + 1)) {
      for (const a of page.marked) {
        for (const b of other.marked) {
          if (!areSame(a, b) || a.optional || b.optional) continue;
          const key = [`${page.label} ${a.start}`, `${other.label} ${b.start}`].sort().join('~');
          const why = blameOf(bestOf(a, page.statements), bestOf(b, other.statements));
          count(
            a.reported || b.reported ? 'linksReported' : 'linksQuoted',
            met.has(key),
            `${page.label}: ${a.text} ~ ${other.label}: ${b.text} (${why})`,
          );
        }
      }
    }
  }
  return score;
}

interface Page {
  label: string;
  marked: MarkedStatement[];
  article: Article;
  quotations: ReturnType<typeof understandArticle>;
  statements: Statement[];
}

async function readPage(folder: string, file: string, dated: boolean): Promise<Page> {
  const {
    outlet,
    published,
    text,
    statements: marked,
  } = readMarkedArticle(readFileSync(join(folder, file), 'utf8'));
  const read = readText(text);
  const article = await identifyArticle(fitArticle(dated ? { ...read, outlet, published } : read));
  const quotations = understandArticle(article);
  const statements = toStatements(article.version, quotations, article.sections);
  return {
    label: `${basename(folder)}/${file.replace(/\..*/, '')}`,
    marked,
    article,
    quotations,
    statements,
  };
}

/** What a missed link is owed to, as far as reading goes: a statement that was not read, speakers not told to be one. */
function blameOf(a: Statement | undefined, b: Statement | undefined): string {
  if (!a || !b) return 'not read';
  const agreement = compareSpeakers(a.speaker, b.speaker);
  return agreement === 'same'
    ? 'judged'
    : `speakers ${a.speaker?.name ?? 'unknown'} and ${b.speaker?.name ?? 'unknown'}`;
}

function areSame(a: MarkedStatement, b: MarkedStatement): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}

/** Share of the union of two spans that they have in common. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Share of the shorter of two spans that lies in the other. */
function covered(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / Math.min(a.end - a.start, b.end - b.start);
}

function bestOf(mark: Span, statements: readonly Statement[]): Statement | undefined {
  const best = statements.reduce<Statement | undefined>(
    (best, next) => (overlap(mark, next) > (best ? overlap(mark, best) : 0) ? next : best),
    undefined,
  );
  return best && covered(mark, best) >= OVERLAP ? best : undefined;
}

/** The mark a statement stands for: the one it shares most with. */
function markOf(statement: Span, marked: readonly MarkedStatement[]): MarkedStatement | undefined {
  return marked.reduce<MarkedStatement | undefined>(
    (best, next) => (overlap(statement, next) > (best ? overlap(statement, best) : 0) ? next : best),
    undefined,
  );
}

/** All that a statement prints: the clause around marks may hold several. */
function within(statement: Span, marked: readonly MarkedStatement[]): MarkedStatement[] {
  const best = markOf(statement, marked);
  return marked.filter((mark) => {
    const common = Math.min(mark.end, statement.end) - Math.max(mark.start, statement.start);
    return mark === best || common >= OVERLAP * (mark.end - mark.start);
  });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, 'labelled/articles');
  const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const folders = given.length > 0 ? given : readdirSync(root).map((name) => join(root, name));
  const score = await scoreArticles(folders, process.argv.includes('--dated'));
  const { errors, ...shares } = score;
  for (const [kind, { right, of }] of Object.entries(shares)) {
    console.log(`${kind.padEnd(14)} ${right} of ${of} (${((100 * right) / Math.max(of, 1)).toFixed(1)} %)`);
  }
  if (process.argv.includes('--errors')) for (const error of errors) console.log(`  ${error}`);
}
