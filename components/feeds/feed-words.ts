/** What went wrong with a feed or an article, in words for the reader. */
import type { FeedFault, FeedProblem } from '../../lib/feeds/feed-error.ts';
import type { FeedSummary } from '../../lib/feeds/feed-records.ts';
import type { PlainKey, Translator } from '../../lib/i18n/translator.ts';
import { isErrorCode } from '../../lib/result.ts';

const FAULTS: Readonly<Record<FeedFault, PlainKey>> = {
  permission: 'feed_fault_permission',
  network: 'feed_fault_network',
  slow: 'feed_fault_slow',
  http: 'feed_fault_http',
  redirect: 'feed_fault_redirect',
  large: 'feed_fault_large',
  'no-feed': 'feed_fault_no_feed',
  'no-article': 'feed_fault_no_article',
  gone: 'feed_fault_gone',
  storage: 'feed_fault_storage',
};

export function problemWords({ text }: Translator, { code, detail = '' }: FeedProblem): string {
  return text(FAULTS[code], { detail: isErrorCode(detail) ? text(`error_${detail}`) : detail });
}

/** Its name or, before it was first asked, where it lies. */
export function feedName({ title, address }: Pick<FeedSummary, 'title' | 'address'>): string {
  return title ?? address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
