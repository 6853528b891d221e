/**
 * What is asked of the corpus to bring in what files hold, to take it out in part, and to see that it is whole: plain
 * data both ways, a bounded portion at a time.
 */
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import type { Span } from '../types.ts';
import type { ExportKind } from './export-formats.ts';
import type { HandedOver } from './hand-over.ts';
import type { HeldLine } from './kept-article.ts';
import type { KeptBy } from './records.ts';
import type { RefusedLine } from './refused-line.ts';

/** An article of a file, with what the file itself says is quoted in it, and by whom (null: nobody known). */
export interface ArticleFromFile {
  line: number;
  article: UnidentifiedArticle;
  passages?: (Span & { speaker?: string | null })[];
}

/** Lines of a corpus file. */
export interface LinesToImport {
  /** Handed over: with a line feed between them. */
  lines: string[] | HandedOver;
  /** The number that the first has in the file. */
  firstLine: number;
  /** How each was kept, of what is brought back after it was deleted. */
  by?: (KeptBy | null)[];
}

export interface TransferOutcome {
  saved: number;
  updated: number;
  known: number;
  refused: RefusedLine[];
}

/**
 * missing: its statements are kept, the article is not. unreadable: it does not fit the corpus file. statements, marks:
 * what was derived from it differs. counts, index: of the corpus as a whole.
 */
export interface Problem {
  kind: 'missing' | 'unreadable' | 'statements' | 'marks' | 'counts' | 'index';
  /** Its id. */
  article: string | null;
}

/** Where a check goes on. */
export type CheckPlace =
  | { part: 'articles'; after: number | null; articles: number; statements: number; indexed: number }
  | { part: 'index'; segment: number; left: number };

export interface CheckPortion {
  problems: Problem[];
  /** Articles looked at, of all. */
  done: number;
  total: number;
  /** Null at the end. */
  next: CheckPlace | null;
}

export interface RepairOutcome {
  /** Articles whose statements or marks were made anew, and remains of articles that were dropped. */
  mended: number;
  dropped: number;
  /** Left as they are, since nothing is deleted that might be read: their ids. */
  unreadable: string[];
}

export interface ExportQuestion extends ExportKind {
  /** The number the last step gave; absent, an export begins. What is to be exported is what the first question said. */
  after?: number;
  /** Articles of a step. */
  limit: number;
  /**
   * How whoever asks can take it: as a file of the private file system, as the bytes of each step, or, where neither
   * is reached (a private window), as the lines themselves, which it writes on its own.
   */
  as: 'file' | 'bytes' | 'lines';
}

export interface ExportStep {
  /** To go on with; absent at the end. */
  next?: number;
  /** At the end: the name of the file that was written. */
  file?: string;
  /** Where no file is written: the bytes of this step. The next question takes them away. */
  bytes?: HandedOver;
  /** Where only lines can be taken: those of this step. */
  lines?: string[];
}

export interface TransferQuestions {
  /** Handed over: an `ArticleFromFile[]` as JSON. */
  importArticles(input: { articles: ArticleFromFile[] | HandedOver }): TransferOutcome;
  /** As `exportLines`, but of a part, and into a file where there can be one. */
  exportPart(input: ExportQuestion): ExportStep;
  /**
   * `hold`: with the articles as lines of a corpus file and how each was kept, so that whoever asks can bring them
   * back; where they are long it goes through the first ids alone, and says through how many.
   */
  deleteArticles(input: { ids: string[]; hold?: boolean }): {
    deleted: number;
    held?: HeldLine[];
    through?: number;
  };
  /** Without a place it begins. */
  checkCorpus(input: { place?: CheckPlace }): CheckPortion;
  /** Puts right what can be, then makes the index anew. No article is deleted. */
  repairCorpus(input: Record<string, never>): RepairOutcome;
}
