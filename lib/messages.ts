/**
 * The catalogue of messages, by direction, each a function from input to output, and a small typed messenger.
 * Every message names its target, so that one context never answers for another; failures are data (`Result`).
 * Whoever may change the corpus is decided in one place: `onMessages` of the background refuses everything in
 * `ExtensionPageToBackground` that does not come from the extension's own pages.
 */
import { browser } from 'wxt/browser';
import type { AboutArchives, ArchiveQuestions, MoreOfPage } from './archive/archive-questions.ts';
import type { UnidentifiedArticle } from './article/identify-article.ts';
import type { BrowseQuestions } from './corpus/catalogue/browse-questions.ts';
import type { KeptAnswer, KeptBy } from './corpus/records.ts';
import type { RefusedLine } from './corpus/refused-line.ts';
import type { LinesToImport, TransferQuestions } from './corpus/transfer-questions.ts';
import type { VerdictSide } from './corpus/verdict.ts';
import type { FeedQuestions, FeedRun } from './feeds/feed-questions.ts';
import { asError, CodedError, type ErrorCode, failure, messageOf, type Result, success } from './result.ts';
import type { PageState } from './state/page-report.ts';
import type {
  ArticleReference,
  Comparison,
  CorpusCondition,
  CorpusSize,
  MatchedStatement,
  Span,
} from './types.ts';

/** A page's content script to the background. Inputs are untrusted: bounds are checked on arrival. */
export interface ContentToBackground {
  /** What this run of the script is doing, for popup and panel. */
  announce(input: Announcement): void;
  /** This page looks like an article: puts the script that reads it into the sender's own main frame, once. */
  startReading(input: Record<string, never>): void;
  /** Puts the card's script beside the one that reads, into the sender's own main frame. */
  startCard(input: Record<string, never>): void;
  /** The article as read; answers with what the corpus knows of it. */
  compare(input: { run: string; url: string; article: UnidentifiedArticle }): Comparison;
  /**
   * The article once the page was looked at for long enough: kept where the reader's settings say so. `guarded`: the
   * page has a field for a password.
   */
  keepRead(input: { run: string; article: UnidentifiedArticle; guarded: boolean }): { kept: boolean };
  /** Asked once that answer is shown: the same with what was found by meaning, or null where that adds nothing. */
  compareByMeaning(input: { run: string }): Comparison | null;
  /** Asked after that where the first answer says so, and again where there is more: what shared archives add. */
  compareInArchives(input: { run: string; guarded: boolean }): MoreOfPage;
  /** Opens the panel at a statement. Firefox opens its sidebar by hand only: then `opened` is false. */
  openPanel(input: { statement: string }): { opened: boolean };
  /** Opens the reader's search engine in a new tab for the rarest words of a statement that the tab's report lists. */
  searchStatement(input: { statement: string }): void;
  /** The reader's "not the same", or that taken back, about a pair that the tab's report lists. */
  judge(input: PairVerdict): JudgedPair;
}

/** What the reader says of a statement of the page and of one of its appearances, named by article and place. */
export interface PairVerdict {
  statement: string;
  article: string;
  start: number;
  different: boolean;
}

/** A verdict as it was kept: it holds for every pair of this key (`lib/corpus/verdict.ts`). */
export interface JudgedPair {
  key: string;
  different: boolean;
}

/** What a run of the content script is doing. */
export interface Announcement {
  run: string;
  url: string;
  state: PageState;
  /** Read by hand, so that "not an article" is the last word. */
  asked?: boolean;
  error?: string;
  /** Where surfaces have words of their own for it. */
  code?: ErrorCode;
}

/** Popup, panel, corpus and welcome page to the background: the only ones that may change what is kept. */
export interface ExtensionPageToBackground extends AboutCorpus, AboutArchives, FeedQuestions {
  /** Reads the tab's page now, whether or not its site is switched on. */
  readTab(input: { tab: number }): void;
  /** Keeps the article of the tab; `whole`, with all of its text, whatever the settings say. */
  saveTab(input: { tab: number; whole?: boolean }): { kept: boolean };
  /** Registers or unregisters the content script after a permission or a setting changed. */
  applySettings(input: Record<string, never>): void;
  /** Scrolls the tab to a statement and opens its card. */
  revealStatement(input: { tab: number; statement: string }): { shown: boolean };
  /** Opens the reader's search engine in a new tab for the statement's rarest words. */
  searchWeb(input: { text: string; tab?: number | undefined }): void;
  /** As `judge`, from popup and panel. */
  judgeIn(input: PairVerdict & { tab: number }): JudgedPair;
}

/** What the extension's pages ask of the corpus itself; the background passes it on as it is. */
export interface AboutCorpus extends BrowseQuestions, TransferQuestions {
  corpusSize(input: Record<string, never>): CorpusSize;
  corpusCondition(input: Record<string, never>): CorpusCondition;
  listArticles(input: { after?: string; limit: number }): ArticleList;
  /** `archive`: the name of the one that knows it. */
  getContext(input: { article: string; span: Span; in?: 'title'; archive?: string }): SentenceContext;
  importLines(input: LinesToImport): ImportOutcome;
  exportLines(input: { after?: number; limit: number }): ExportChunk;
}

/** The background to the content script of a tab. */
export interface BackgroundToContent {
  /** Answers where a script of this version runs, with the run that its page's report belongs to. A probe answers this and `look`. */
  ping(input: Record<string, never>): { run: string | null };
  /** Settings or permissions changed: where nothing is read yet, the page is looked at again. */
  look(input: Record<string, never>): void;
  /** Reads the page again, or now. */
  read(input: Record<string, never>): void;
  /** Removes every mark and stops; what the reader asked for by hand goes on unless `asked` says that it stops too. */
  stop(input: { asked: boolean }): void;
  /** The article as last read, to be kept. */
  getArticle(input: Record<string, never>): { article: UnidentifiedArticle | null };
  showStatement(input: { statement: string }): { shown: boolean };
  step(input: { direction: 'next' | 'previous' }): { shown: boolean };
  /** A verdict was given or taken back, here or elsewhere: marks and cards follow. */
  applyVerdict(input: JudgedPair): void;
  /** Archives of these names are gone, and what they added goes: marks and cards follow. */
  forgetArchives(input: { archives: string[] }): void;
}

/** A page being read: one run of the content script in a tab. */
export interface PageRun {
  tab: number;
  run: string;
}

/** The background to whoever owns the corpus: Chrome's offscreen document or the event page's worker. */
export interface BackgroundToCorpus extends AboutCorpus, ArchiveQuestions {
  /** With a `page`, the comparison of an older run in its tab ends. */
  compare(input: { article: UnidentifiedArticle; page?: PageRun }): Comparison;
  /** What a run's first answer lacks, found by meaning; null where that adds nothing or the run is not known any more. */
  compareByMeaning(input: { page: PageRun }): Comparison | null;
  /** Ends the comparison under way for a tab, unless it is of this run. */
  cancel(input: { tab: number; run?: string }): void;
  /** Without `fullText`, its paragraphs with quotations and what stands beside them. */
  save(input: { article: UnidentifiedArticle; fullText?: boolean; by?: KeptBy }): KeptAnswer;
  findText(input: { text: string }): MatchedStatement;
  /** The words that a web search for a statement is made of. */
  rarestWords(input: { text: string }): { words: string[] };
  /** Lets go of articles that came by themselves until the corpus takes no more than so many bytes. */
  keepWithin(input: { bytes: number }): { released: number };
  keepVerdict(input: { a: VerdictSide; b: VerdictSide; different: boolean }): void;
}

/** The background to Chrome's offscreen document, beside what it passes on to the corpus. */
export interface BackgroundToOffscreen {
  /** Answers when the run has begun; the journal says how it goes. */
  runFeeds(input: FeedRun): void;
}

export interface ArticleList {
  articles: (ArticleReference & { statements: number; savedAt: string })[];
  /** Pass as `after` to get the next page; absent at the end. */
  next?: string;
}

/** The sentences around a statement, as its article prints them. */
export interface SentenceContext {
  before: string;
  text: string;
  after: string;
}

export interface ImportOutcome {
  saved: number;
  updated: number;
  known: number;
  refused: RefusedLine[];
}

export interface ExportChunk {
  lines: string[];
  /** Pass as `after` to go on; absent at the end. It holds as long as the worker is not left idle. */
  next?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: any function of one argument is a message
type Catalogue<T> = { [K in keyof T]: (input: any) => unknown };
type Input<F> = F extends (input: infer I) => unknown ? I : never;
type Output<F> = F extends (input: never) => infer O ? O : never;

/** Handlers for a catalogue: each may answer later. */
export type Handlers<T extends Catalogue<T>, Context> = {
  [K in keyof T]: (input: Input<T[K]>, context: Context) => Promise<Output<T[K]>> | Output<T[K]>;
};

export type Target = 'background' | 'content' | 'offscreen';

interface Envelope {
  variorum: Target;
  name: string;
  input: unknown;
}

export function isEnvelope(message: unknown, target: Target): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Envelope).variorum === target &&
    typeof (message as Envelope).name === 'string'
  );
}

/** Sends one message to the background or the offscreen document. @throws Error with the answerer's words */
export async function send<T extends Catalogue<T>, K extends keyof T & string>(
  target: 'background' | 'offscreen',
  name: K,
  input: Input<T[K]>,
): Promise<Output<T[K]>> {
  const envelope: Envelope = { variorum: target, name, input };
  return unwrap(await browser.runtime.sendMessage(envelope).catch(coded('silent')));
}

export const askBackground = <K extends keyof ExtensionPageToBackground>(
  name: K,
  input: Input<ExtensionPageToBackground[K]>,
) => send<ExtensionPageToBackground, K>('background', name, input);

export const tellBackground = <K extends keyof ContentToBackground>(
  name: K,
  input: Input<ContentToBackground[K]>,
) => send<ContentToBackground, K>('background', name, input);

/** Asks the main frame of a tab. @throws Error where no content script of ours listens */
export async function askTab<K extends keyof BackgroundToContent>(
  tab: number,
  name: K,
  input: Input<BackgroundToContent[K]>,
): Promise<Output<BackgroundToContent[K]>> {
  const envelope: Envelope = { variorum: 'content', name, input };
  return unwrap(await browser.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(coded('page_silent')));
}

/** The browser's own words for it are for developers. */
const coded = (code: ErrorCode) => (error: unknown) => {
  throw new CodedError(code, messageOf(error), { cause: error });
};

function unwrap<T>(answer: unknown): T {
  const result = answer as Result<T> | undefined;
  if (!result) {
    throw new CodedError(
      'silent',
      'Nobody answered: the extension may just have been updated. Reload the page.',
    );
  }
  if (!result.ok) throw asError(result);
  return result.value;
}

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Whether a message comes from one of the extension's own pages (not from a content script in a page). */
export function isExtensionPage(sender: Sender): boolean {
  const own = browser.runtime.getURL('');
  return sender.id === browser.runtime.id && Boolean(sender.url?.startsWith(own));
}

/**
 * Answers messages for one target. `allow` refuses by name and sender before a handler runs. Returns its undo.
 */
export function onMessages<T extends Catalogue<T>>(
  target: Target,
  handlers: Handlers<T, Sender>,
  allow: (name: string, sender: Sender) => boolean = () => true,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    if (!isEnvelope(message, target)) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name as keyof T] : undefined;
    if (!handler || sender.id !== browser.runtime.id || !allow(message.name, sender)) {
      respond(failure(`"${message.name}" is not answered here.`));
      return undefined;
    }
    // Called at once, not in a later microtask: Chrome's user gesture (for opening the panel) ends with the listener.
    answer(() => handler(message.input as never, sender)).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Runs a handler at once and gives its outcome as data. */
async function answer<T>(handler: () => Promise<T> | T): Promise<Result<T>> {
  try {
    return success(await handler());
  } catch (error) {
    return failure(error);
  }
}
