/** What can go wrong with the corpus that a person should hear of: what happened, what was kept, what to do next. */

/**
 * full: no space left. blocked: another page holds an older version open. newer: written by a newer release.
 * closed: used after closing. refused: the browser keeps no data here.
 */
export type CorpusErrorKind = 'full' | 'blocked' | 'newer' | 'closed' | 'refused';

export class CorpusError extends Error {
  override name = 'CorpusError';
  readonly kind: CorpusErrorKind;

  constructor(kind: CorpusErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
