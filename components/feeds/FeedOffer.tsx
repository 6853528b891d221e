/** "This site has a feed": offered in the popup where the page names one that is not followed yet. */
import type { ListedFeed } from '../../lib/feeds/opml.ts';
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface FeedOfferProps {
  /** As the page names them; the first is its own. */
  feeds: readonly ListedFeed[];
  followed: boolean;
  onFollow: (feed: ListedFeed) => void;
}

export function FeedOffer({ feeds, followed, onFollow }: FeedOfferProps) {
  const { text } = useTranslator();
  const [feed] = feeds;
  if (followed) {
    return (
      <p class="padded soft small" role="status">
        {text('feed_followed')}
      </p>
    );
  }
  if (!feed) return null;
  return (
    <div class="padded feed-offer">
      <span class="soft small">{text('feed_offer')}</span>{' '}
      <Button kind="quiet" {...(feed.title ? { hint: feed.title } : {})} onClick={() => onFollow(feed)}>
        {text('feed_follow')}
      </Button>
    </div>
  );
}
