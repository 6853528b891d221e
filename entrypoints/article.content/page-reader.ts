/**
 * Reads the page, asks the corpus, paints. Each reading is a run with its own number; whatever arrives for an older
 * run is dropped. Work on the page's thread goes in slices, Readability aside.
 */
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import { isArticle } from '../../lib/article/is-article.ts';
import { type PageArticle, readArticleSteps } from '../../lib/article/read-article.ts';
import { applyVerdict } from '../../lib/comparison/apply-verdicts.ts';
import { markKind } from '../../lib/comparison/mark-kind.ts';
import { withoutArchives } from '../../lib/comparison/without-archives.ts';
import { type Announcement, tellBackground } from '../../lib/messages.ts';
import { createRun } from '../../lib/page/create-run.ts';
import { hasPasswordField } from '../../lib/page/has-password-field.ts';
import type { Mark, Painter } from '../../lib/page/paint-marks.ts';
import { runSliced } from '../../lib/page/run-sliced.ts';
import type { PlacedStatement } from '../../lib/page/statement-in-view.ts';
import { type ToldError, tellError } from '../../lib/result.ts';
import type { PageState } from '../../lib/state/page-report.ts';
import type { MarkChoice } from '../../lib/state/settings.ts';
import type { Comparison, MarkKind, MatchedStatement } from '../../lib/types.ts';

export interface PageReader {
  /** Reads now. `asked`: by the reader, so also a page that does not look like an article. */
  read(options?: { asked?: boolean }): Promise<void>;
  /** Reads again what was read before; asks the corpus only if the words have changed. False if nothing was read. */
  readAgain(): Promise<boolean>;
  /** Removes the marks, drops whatever is under way, and says so. */
  stop(): void;
  /** The reader said that a pair is not the same, or took that back. */
  applyVerdict(key: string, different: boolean): void;
  /** Archives of these names are gone: what they added is taken away. */
  forgetArchives(names: readonly string[]): void;
  /** Which marks are drawn, from now on. */
  choose(choice: MarkChoice): void;
  /** Where a statement stands, also where its mark is not drawn. */
  findMark(statement: string): Mark | null;
  /** Where each statement stands, marked or not. Empty while nothing is shown. */
  places(): readonly PlacedStatement[];
  article(): UnidentifiedArticle | null;
  /** Whether nothing is shown or under way. */
  idle(): boolean;
  /** The run that was announced last. */
  run(): string | null;
  /** Whether what is shown or under way at this address was asked for by hand. */
  asked(): boolean;
  /** The page was left and is shown again: its report is gone. @returns whether it was read by hand, and so is again */
  comeBack(): Promise<boolean>;
}

/** What the card needs of a comparison. */
export type ShownComparison = Pick<Comparison, 'article' | 'quotations' | 'statements'>;

/** An article with the run and the address it was read at. */
export interface ReadArticle {
  run: string;
  url: string;
  article: UnidentifiedArticle;
}

interface Parts {
  painter: Painter;
  /** What the page says, matched; null where nothing is shown. */
  onReading(reading: ShownComparison | null): void;
  /** An article was read that is this address's own. */
  onArrived?: (read: ReadArticle) => void;
  signal: AbortSignal;
  doc?: Document;
}

interface Reading {
  url: string;
  asked: boolean;
  article: UnidentifiedArticle;
  comparison: ShownComparison;
}

/** Whether a mark of this kind is drawn; the lists of popup and panel hold all of them. */
function isShown(kind: MarkKind, choice: MarkChoice): boolean {
  return choice === 'all' || (choice === 'differing' && kind !== 'same');
}

export function createPageReader({
  painter,
  onReading,
  onArrived,
  signal,
  doc = document,
}: Parts): PageReader {
  let run = new AbortController();
  /** What is painted, and the page it is painted on. */
  let shown: Reading | null = null;
  let shownPage: PageArticle | null = null;
  /** Made when first asked for: most pages are read with no panel beside them. */
  let placed: PlacedStatement[] | null = null;
  let choice: MarkChoice = 'all';
  /** What was painted last, also on the address before. */
  let last: Reading | null = null;
  /** Whether a reading is under way, and whether the page changed meanwhile. */
  let busy = false;
  let changed = false;
  /** What was announced last; a page that is no article is announced once. */
  let announced: Announcement | null = null;

  function announce(announcement: Announcement): Promise<void> {
    announced = announcement;
    return tellBackground('announce', announcement);
  }

  const isHere = (url: string) => url.split('#', 1)[0] === doc.location.href.split('#', 1)[0];

  function begin(): AbortSignal {
    run.abort();
    run = new AbortController();
    return AbortSignal.any([run.signal, signal]);
  }

  function clear(): void {
    shown = shownPage = placed = null;
    painter.clear();
    onReading(null);
  }

  function paint(page: PageArticle, reading: Reading): void {
    shown = last = reading;
    shownPage = page;
    placed = null;
    const { comparison } = reading;
    const marks = comparison.statements.flatMap((statement) => toMark(page, statement) ?? []);
    painter.paint(marks.filter(({ kind }) => isShown(kind, choice)));
    onReading(comparison);
  }

  /** What is shown, otherwise. */
  function change(to: (statements: MatchedStatement[]) => MatchedStatement[]): void {
    if (!shown || !shownPage) return;
    const statements = to(shown.comparison.statements);
    paint(shownPage, { ...shown, comparison: { ...shown.comparison, statements } });
  }

  async function read({ asked = false } = {}): Promise<void> {
    const url = doc.location.href;
    if (!asked && !isArticle(doc, url)) return passOver(url);
    const ended = begin();
    const id = createRun();
    busy = true;
    changed = false;
    const say = (state: PageState, why?: ToldError) => announce({ run: id, url, state, asked, ...why });
    // A page that grew keeps its marks until the new ones are there.
    if (shown?.url !== url) clear();
    try {
      // Said while it is read; whatever is said or asked next comes after it.
      const [, page] = await Promise.all([
        say('reading'),
        runSliced(readArticleSteps(doc, url), { signal: ended }),
      ]);
      if (ended.aborted) return;
      if (!page) return await say('not-article');
      const { article } = page;
      // A single-page site may still show the story of the address before: then it is compared and not kept.
      const arrived = last === null || last.url === url || last.article.text !== article.text;
      const comparison = await tellBackground('compare', { run: id, url, article });
      if (!ended.aborted) {
        paint(page, { url, asked, article, comparison });
        if (arrived) onArrived?.({ run: id, url, article });
        void addLater(id, article, comparison.more);
      }
    } catch (error) {
      if (ended.aborted) return;
      // Where even this cannot be said, the extension was updated or removed: its successor starts afresh.
      await say('failed', tellError(error)).catch(() => {});
    } finally {
      if (!ended.aborted) busy = false;
    }
    if (!ended.aborted && changed) await readAgain();
  }

  /** Marks only gain by it; where it cannot be had, the first answer stands. */
  async function addLater(id: string, article: UnidentifiedArticle, archives = false): Promise<void> {
    /** @returns whether the page is still the one that was asked about */
    const lay = (comparison: Comparison | null): boolean => {
      // It may have been painted again meanwhile, in other nodes; its words are still these.
      if (signal.aborted || shown?.article !== article || !shownPage) return false;
      if (comparison) paint(shownPage, { ...shown, comparison });
      return true;
    };
    const byMeaning = await tellBackground('compareByMeaning', { run: id }).catch(() => null);
    let more = lay(byMeaning) && archives;
    while (more) {
      const guarded = hasPasswordField(doc);
      const answer = await tellBackground('compareInArchives', { run: id, guarded }).catch(() => null);
      more = lay(answer?.comparison ?? null) && answer?.more === true;
    }
  }

  async function passOver(url: string): Promise<void> {
    begin();
    busy = false;
    clear();
    if (announced?.state === 'not-article' && announced.url === url) return;
    await announce({ run: createRun(), url, state: 'not-article' }).catch(() => {});
  }

  async function readAgain(): Promise<boolean> {
    if (busy) {
      changed = true;
      return true;
    }
    const before = shown;
    if (!before) return false;
    const ended = begin();
    const page = await runSliced(readArticleSteps(doc, doc.location.href), { signal: ended }).catch(
      () => null,
    );
    if (ended.aborted) return true;
    // The same words, perhaps in other nodes: painted where they are now, and nobody is asked.
    if (page?.article.text === before.article.text) paint(page, before);
    else await read({ asked: before.asked });
    return true;
  }

  return {
    read,
    readAgain,
    stop() {
      const atWork = busy || shown !== null;
      begin();
      busy = false;
      clear();
      if (atWork) announce({ run: createRun(), url: doc.location.href, state: 'idle' }).catch(() => {});
    },
    applyVerdict: (key, different) => change((statements) => applyVerdict(statements, key, different)),
    forgetArchives: (names) => change((statements) => withoutArchives(statements, names)),
    choose(next) {
      if (next === choice) return;
      choice = next;
      if (shown && shownPage) paint(shownPage, shown);
    },
    findMark(id) {
      const statement = shown?.comparison.statements.find((one) => one.id === id);
      return (statement && shownPage && toMark(shownPage, statement)) ?? null;
    },
    places() {
      const page = shownPage;
      if (!shown || !page) return [];
      placed ??= shown.comparison.statements.map((statement) => ({
        id: statement.id,
        ranges: page.map.toRanges(statement, statement.in),
      }));
      return placed;
    },
    article: () => shown?.article ?? null,
    idle: () => !busy && shown === null,
    run: () => announced?.run ?? null,
    asked: () => (busy || shown !== null) && announced?.asked === true && isHere(announced.url),
    async comeBack() {
      const asked = (busy || shown !== null) && announced?.asked === true;
      announced = null;
      if (asked) await read({ asked });
      return asked;
    },
  };
}

function toMark(page: PageArticle, statement: MatchedStatement): Mark | null {
  const kind = markKind(statement.appearances);
  if (!kind) return null;
  const ranges = page.map.toRanges(statement, statement.in);
  return ranges.length > 0 ? { id: statement.id, kind, ranges } : null;
}
