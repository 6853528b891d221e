/**
 * Failures as data, for what crosses contexts: an Error would lose its type on the way. What a reader is to be told in
 * their own language has a code; the words beside it are English, for developers and for what has none.
 */

/**
 * What can go wrong, as the reader should hear of it; each has words (`lib/i18n/error-words.ts`).
 * - no_space, unwritten, blocked, newer, closed, disk, refused, verdicts_full, changing: the corpus cannot be used
 * - export_no_space: a file that is exported found no room beside the corpus
 * - worker_stopped, export_interrupted, article_gone, page_left: what was asked for did not come to its end
 * - silent: nobody of the extension answers; page_silent, page_refused: the page does not, or no extension may read it
 * - no_article, too_long: what should be kept, or compared, is none, or longer than any
 * - site_off: the site is not read by itself; no_archive: the shared archive was removed
 */
export const ERROR_CODES = [
  ...(['no_space', 'unwritten', 'blocked', 'newer', 'closed', 'disk', 'refused'] as const),
  ...([
    'verdicts_full',
    'changing',
    'worker_stopped',
    'export_no_space',
    'export_interrupted',
    'article_gone',
    'page_left',
  ] as const),
  ...(['no_article', 'too_long'] as const),
  ...(['silent', 'page_silent', 'page_refused', 'site_off', 'no_archive'] as const),
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  ok: false;
  error: string;
  code?: ErrorCode;
}

export type Result<T> = { ok: true; value: T } | Failure;

/** An error that surfaces say in the reader's language. */
export class CodedError extends Error {
  override name = 'CodedError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export function failure(error: unknown): Failure {
  const code = codeOf(error);
  return { ok: false, error: messageOf(error), ...(code ? { code } : {}) };
}

/** The failure as an error again, on the side that asked. */
export function asError({ error, code }: Failure): Error {
  return isErrorCode(code) ? new CodedError(code, error) : new Error(error);
}

export function codeOf(error: unknown): ErrorCode | undefined {
  const code = error instanceof Error ? (error as Partial<CodedError>).code : undefined;
  return isErrorCode(code) ? code : undefined;
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Other errors have codes of their own kind, and what comes from a page's script may be anything. */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  (ERROR_CODES as readonly unknown[]).includes(code);

/** An error as a page's script tells it of itself. */
export interface ToldError {
  error: string;
  code?: ErrorCode;
}

export function tellError(error: unknown): ToldError {
  const { ok: _, ...told } = failure(error);
  return told;
}
