/** What is kept of feeds: each feed with how its visits went, each article it named with what became of it. JSON only. */
import type { FeedProblem } from './feed-error.ts';
import type { Validators } from './fetch-bounded.ts';

export interface FeedRecord {
  /** Canonical address; the key. */
  address: string;
  /** Where the feed lies, where `address` is that of a page which names it. */
  source: string | null;
  title: string | null;
  site: string | null;
  /** Switched off, it is kept and not asked. */
  on: boolean;
  /** ms since 1970. */
  addedAt: number;
  nextAt: number;
  lastAt: number | null;
  /** When it last answered as a feed should. */
  lastOkAt: number | null;
  validators: Validators;
  ttlMinutes: number | null;
  /** Visits in a row that failed, and that found nothing new. */
  failures: number;
  quiet: number;
  problem: FeedProblem | null;
  /** Articles of it that the corpus holds through it. */
  kept: number;
}

export interface ItemRecord {
  /** Canonical address; the key: an article that two feeds name is fetched once. */
  address: string;
  /** The feed that named it first. */
  feed: string;
  title: string | null;
  published: string | null;
  /** waiting: to be fetched at `nextAt`; kept: the corpus has it; refused: given up, `problem` says why. */
  state: 'waiting' | 'kept' | 'refused';
  attempts: number;
  nextAt: number;
  /** When it was last printed by its feed, ms: what is long gone from there is forgotten. */
  seenAt: number;
  problem: FeedProblem | null;
}

/** A feed as it is listed. */
export interface FeedSummary
  extends Pick<
    FeedRecord,
    'address' | 'title' | 'site' | 'on' | 'lastAt' | 'nextAt' | 'problem' | 'kept' | 'lastOkAt'
  > {
  waiting: number;
  refused: number;
  /** What its articles last failed for, where some did. */
  itemProblem: FeedProblem | null;
  /** Hosts that must be granted before it goes on. */
  ungranted: string[];
}

export function newFeed(address: string, title: string | null, now: number): FeedRecord {
  return {
    address,
    source: null,
    title,
    site: null,
    on: true,
    addedAt: now,
    nextAt: now,
    lastAt: null,
    lastOkAt: null,
    validators: { etag: null, lastModified: null },
    ttlMinutes: null,
    failures: 0,
    quiet: 0,
    problem: null,
    kept: 0,
  };
}

/** The address that is asked. */
export function sourceOf({ address, source }: FeedRecord): string {
  return source ?? address;
}
