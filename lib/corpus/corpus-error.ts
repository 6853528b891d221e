/** What can go wrong with the corpus that a person should hear of: what happened, what was kept, what to do next. */
import { CodedError, type ErrorCode } from '../result.ts';

/**
 * full: no space left. blocked: another page holds an older version open. newer: written by a newer release.
 * closed: used after closing. refused: the browser keeps no data here.
 */
export type CorpusErrorKind = 'full' | 'blocked' | 'newer' | 'closed' | 'refused';

/** The words for a kind, unless whoever throws knows better ones. */
const CODES: Readonly<Record<CorpusErrorKind, ErrorCode>> = {
  full: 'no_space',
  blocked: 'blocked',
  newer: 'newer',
  closed: 'closed',
  refused: 'refused',
};

export class CorpusError extends CodedError {
  override name = 'CorpusError';
  readonly kind: CorpusErrorKind;

  constructor(
    kind: CorpusErrorKind,
    message: string,
    { code = CODES[kind], ...options }: ErrorOptions & { code?: ErrorCode } = {},
  ) {
    super(code, message, options);
    this.kind = kind;
  }
}
