/**
 * Reads the page, asks the corpus, paints. Each reading is a run with its own number; whatever arrives for an older
 * run is dropped. Work on the page's thread goes in slices, Readability aside.
 */
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import { isArticle } from '../../lib/article/is-article.ts';
import { type PageArticle, readArticleSteps } from '../../lib/article/read-article.ts';
import { markKind } from '../../lib/comparison/mark-kind.ts';
import { tellBackground } from '../../lib/messages.ts';
import type { Mark, Painter } from '../../lib/page/paint-marks.ts';
import { runSliced } from '../../lib/page/run-sliced.ts';
import type { PageState } from '../../lib/state/page-report.ts';
import type { MatchedStatement } from '../../lib/types.ts';

export interface PageReader {
  /** Reads now. `asked`: by the reader, so also a page that does not look like an article. */
  read(options?: { asked?: boolean }): Promise<void>;
  /** Reads again what was read before, if its text has changed. */
  readAgain(): Promise<void>;
  /** Removes the marks and drops whatever is under way. */
  stop(): void;
  article(): UnidentifiedArticle | null;
}

interface Parts {
  painter: Painter;
  onStatements(statements: MatchedStatement[]): void;
  signal: AbortSignal;
  doc?: Document;
}

export function createPageReader({ painter, onStatements, signal, doc = document }: Parts): PageReader {
  let run = new AbortController();
  let current: { page: PageArticle; asked: boolean } | null = null;

  function begin(): AbortSignal {
    run.abort();
    run = new AbortController();
    return AbortSignal.any([run.signal, signal]);
  }

  function clear(): void {
    current = null;
    painter.clear();
    onStatements([]);
  }

  async function read({ asked = false } = {}, unlessText?: string): Promise<void> {
    const ended = begin();
    const id = runId();
    const url = doc.location.href;
    const announce = (state: PageState, error?: string) =>
      tellBackground('announce', { run: id, url, state, ...(error === undefined ? {} : { error }) });
    try {
      if (unlessText === undefined) clear();
      if (!asked && !isArticle(doc, url)) return await announce('not-article');
      if (unlessText === undefined) await announce('reading');
      const page = await runSliced(readArticleSteps(doc, url), { signal: ended });
      if (ended.aborted) return;
      if (!page) return await announce('not-article');
      if (page.article.text === unlessText) {
        // The same words in other nodes: paint them where they are now, ask nobody.
        if (current) paint({ ...current, page }, shown);
        return;
      }
      if (unlessText !== undefined) await announce('reading');
      const comparison = await tellBackground('compare', { run: id, url, article: page.article });
      if (ended.aborted) return;
      paint({ page, asked }, comparison.statements);
    } catch (error) {
      if (ended.aborted) return;
      await announce('failed', error instanceof Error ? error.message : String(error)).catch(() => {});
    }
  }

  let shown: MatchedStatement[] = [];

  function paint(next: { page: PageArticle; asked: boolean }, statements: MatchedStatement[]): void {
    current = next;
    shown = statements;
    const marks: Mark[] = [];
    for (const statement of statements) {
      const kind = markKind(statement.appearances);
      if (!kind) continue;
      const ranges = next.page.map.toRanges(statement, statement.in);
      if (ranges.length > 0) marks.push({ id: statement.id, kind, ranges });
    }
    painter.paint(marks);
    onStatements(statements);
  }

  return {
    read,
    async readAgain() {
      if (current) await read({ asked: current.asked }, current.page.article.text);
    },
    stop() {
      begin();
      clear();
    },
    article: () => current?.page.article ?? null,
  };
}

/** Pages without TLS have no `crypto.randomUUID`; a run's number only has to differ from its neighbours'. */
function runId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
