/**
 * What an article printed before and prints no longer: the statements of its earlier versions whose words do not stand
 * in the present text, so that "this outlet printed it differently on Monday" is a wording like any other. A statement
 * that is only cut otherwise (by another release's reader) still stands in the text and is not one of them.
 */
import { statementId, toStatements } from '../quotations/to-statements.ts';
import { foldText } from '../text/fold.ts';
import type { Article, Statement } from '../types.ts';
import type { ArticleRecord, PastStatement, PastVersion } from './records.ts';

/**
 * Statements remembered of all earlier versions of one article; a live blog drops entries all day. A chosen bound: a
 * quarter of what an article may hold itself.
 */
export const MAX_PAST_STATEMENTS = 256;

/** UTF-16 units of one of them, at most: far more than any sentence. Longer ones are not remembered. */
export const LONGEST_PAST_STATEMENT = 20_000;

/** Characters of them as JSON: half of the room that a line of the corpus file has beside text and quotations. */
export const MAX_PAST_CHARACTERS = 500_000;

/** A statement that is printed no longer, and when it was kept. */
export type FormerStatement = Statement & { past: Former };

export interface Former {
  version: string;
  /** When that version was kept, ISO 8601. */
  savedAt: string;
}

/** The earlier version as it is remembered: with those of its statements that the new text prints no longer. */
export function toPastVersion(
  known: Pick<ArticleRecord, 'article' | 'quotations' | 'savedAt'>,
  now: Pick<Article, 'title' | 'text'>,
): PastVersion {
  const { article, quotations, savedAt } = known;
  const isPrinted = printedIn(now);
  const statements = toStatements(article.version, quotations, article.sections)
    .filter(({ text }) => text.length <= LONGEST_PAST_STATEMENT && !isPrinted(text))
    .slice(0, MAX_PAST_STATEMENTS)
    .map(({ id: _, ...statement }): PastStatement => statement);
  return { version: article.version, savedAt, ...(statements.length ? { statements } : {}) };
}

/** The history within bounds: the oldest versions forget first what they printed, then that they were. */
export function fitHistory(history: readonly PastVersion[], versions: number): PastVersion[] {
  let count = 0;
  let characters = 0;
  const kept = history.slice(-versions).toReversed();
  const fitted = kept.map(({ statements = [], ...past }): PastVersion => {
    const fitting = statements.filter((statement) => {
      const size = JSON.stringify(statement).length;
      if (count >= MAX_PAST_STATEMENTS || characters + size > MAX_PAST_CHARACTERS) return false;
      count++;
      characters += size;
      return true;
    });
    return { ...past, ...(fitting.length ? { statements: fitting } : {}) };
  });
  return fitted.reverse();
}

/** Those of all earlier versions that are printed no longer, each wording once, the latest versions first. */
export function formerStatements({
  article,
  history,
}: Pick<ArticleRecord, 'article' | 'history'>): FormerStatement[] {
  if (!history.some(({ statements }) => statements?.length)) return [];
  const isPrinted = printedIn(article);
  const seen = new Set<string>();
  const former: FormerStatement[] = [];
  for (const { version, savedAt, statements = [] } of history.toReversed()) {
    for (const statement of statements) {
      const key = `${foldText(statement.text)}\n${statement.speaker?.name ?? ''}`;
      if (seen.has(key) || isPrinted(statement.text)) continue;
      seen.add(key);
      const { start, end, in: place } = statement;
      former.push({ ...statement, id: statementId(version, start, end, place), past: { version, savedAt } });
      if (former.length === MAX_PAST_STATEMENTS) return former;
    }
  }
  return former;
}

/** Whether a text stands in an article, case, marks and spacing aside. What has no words stands everywhere. */
export function printedIn({ title, text }: Pick<Article, 'title' | 'text'>): (words: string) => boolean {
  let whole: string | null = null;
  return (words) => {
    whole ??= `${foldText(title ?? '')}\n${foldText(text)}`;
    return whole.includes(foldText(words));
  };
}
