/** Why a feed or one of its articles could not be had: a code that surfaces put into words, and a detail for them. */
import { codeOf, messageOf } from '../result.ts';

/**
 * permission: the site was not granted. network: nobody answered. slow: no answer in time. http: an error status
 * (detail). redirect: led where it must not. large: beyond the bound. no-feed: it is none. no-article: no story there.
 * gone: taken away for good. storage: the corpus could not keep it (detail).
 */
export type FeedFault =
  | 'permission'
  | 'network'
  | 'slow'
  | 'http'
  | 'redirect'
  | 'large'
  | 'no-feed'
  | 'no-article'
  | 'gone'
  | 'storage';

export interface FeedProblem {
  code: FeedFault;
  /** A status, a host, or what the corpus says: a code that surfaces have words for, or its own words. */
  detail?: string;
}

export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedFault;
  readonly detail: string | undefined;

  constructor(code: FeedFault, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** @param other what anything that is no FeedError counts as */
export function toProblem(error: unknown, other: FeedFault): FeedProblem {
  if (error instanceof FeedError) {
    return { code: error.code, ...(error.detail === undefined ? {} : { detail: error.detail }) };
  }
  return { code: other, detail: codeOf(error) ?? messageOf(error).slice(0, 300) };
}
