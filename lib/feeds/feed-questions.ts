/** What the extension's pages ask about feeds; the background answers out of the journal. */
import type { FeedSummary } from './feed-records.ts';
import type { ListedFeed } from './opml.ts';

export interface FeedQuestions {
  listFeeds(input: Record<string, never>): FeedList;
  /** Those not known are followed from now on. Addresses are checked; what is none is refused. */
  addFeeds(input: { feeds: ListedFeed[] }): { added: number; known: number; refused: number };
  switchFeed(input: { address: string; on: boolean }): void;
  removeFeed(input: { address: string }): void;
  /** Asks one feed now, or all, whether or not it is their time; hosts that asked for rest keep it. */
  fetchFeeds(input: { address?: string }): void;
  /** The feeds that the page of a tab names and that are not followed yet. */
  feedsOfTab(input: { tab: number }): ListedFeed[];
}

export interface FeedList {
  feeds: FeedSummary[];
  /** Whether a run is under way. */
  running: boolean;
}

/** The background to whoever runs: what it alone knows. */
export interface FeedRun {
  /** Patterns of what the browser grants. */
  origins: string[];
  fullText: boolean;
}

/** Held while a run is under way, whoever runs. */
export const FEEDS_LOCK = 'variorum-feeds';
