/**
 * One article of a feed: fetched, read and kept → its record with what became of it. What may pass (a server's trouble, a
 * full disk) waits and is tried again a few times; what will not (no such page, no story on it) is given up at once.
 */
import { FeedError, type FeedFault, toProblem } from './feed-error.ts';
import type { ItemRecord } from './feed-records.ts';
import { afterFailure, ITEM_ATTEMPTS } from './feed-schedule.ts';
import { RetryLater } from './fetch-bounded.ts';
import type { VisitClock } from './visit-feed.ts';

const FINAL: ReadonlySet<FeedFault> = new Set(['redirect', 'large', 'no-article', 'gone']);

/** Statuses that say "later"; other errors below 500 will be the same tomorrow. */
const LATER: ReadonlySet<string> = new Set(['408', '425', '429']);

export async function settleItem(
  item: ItemRecord,
  visit: (item: ItemRecord) => Promise<void>,
  { now, random }: VisitClock,
): Promise<{ settled: ItemRecord; hostWait: number | null }> {
  const attempts = item.attempts + 1;
  try {
    await visit(item);
    return { settled: { ...item, attempts, state: 'kept', problem: null }, hostWait: null };
  } catch (error) {
    const problem = toProblem(error, 'storage');
    const retryAfter = error instanceof RetryLater ? error.retryAfter : null;
    const ended = attempts >= ITEM_ATTEMPTS || isFinal(error);
    const nextAt = afterFailure(attempts, retryAfter, { now: now(), random });
    const state = ended ? 'refused' : 'waiting';
    return { settled: { ...item, attempts, state, nextAt, problem }, hostWait: retryAfter };
  }
}

function isFinal(error: unknown): boolean {
  if (!(error instanceof FeedError)) return false;
  if (error.code !== 'http') return FINAL.has(error.code);
  return Number(error.detail) < 500 && !LATER.has(error.detail ?? '');
}
