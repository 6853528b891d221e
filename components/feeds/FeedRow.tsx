/** One feed: its switch, what it brought, when it last answered, and why it does not where it does not. */
import type { FeedSummary } from '../../lib/feeds/feed-records.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';
import { feedName, problemWords } from './feed-words.ts';

export interface FeedRowProps {
  feed: FeedSummary;
  onSwitch: (on: boolean) => void;
  onFetch: () => void;
  onRemove: () => void;
}

export function FeedRow({ feed, onSwitch, onFetch, onRemove }: FeedRowProps) {
  const t = useTranslator();
  const { text } = t;
  const name = feedName(feed);
  const answered = feed.lastOkAt === null ? null : t.day(new Date(feed.lastOkAt).toISOString());
  const facts = [
    new URL(feed.address).host,
    text('feed_kept', { n: feed.kept }),
    ...(feed.waiting > 0 ? [text('feed_waiting', { n: feed.waiting })] : []),
    ...(feed.refused > 0 ? [text('feed_refused', { n: feed.refused })] : []),
    answered ? text('feed_answered', { day: answered }) : text('feed_not_answered'),
  ];
  return (
    <li class="feed" data-feed={feed.address}>
      <Switch label={name} on={feed.on} onChange={onSwitch} />
      <p class="soft small">{facts.join(' · ')}</p>
      {feed.problem && <p class="small feed-problem">{problemWords(t, feed.problem)}</p>}
      {feed.itemProblem && (
        <p class="small soft">{text('feed_item_problem', { problem: problemWords(t, feed.itemProblem) })}</p>
      )}
      <div class="actions">
        <Button
          kind="quiet"
          disabled={!feed.on}
          spoken={text('feeds_fetch_named', { feed: name })}
          onClick={onFetch}
        >
          {text('feeds_fetch')}
        </Button>
        <Button kind="quiet" spoken={text('feed_remove_named', { feed: name })} onClick={onRemove}>
          {text('feed_remove')}
        </Button>
      </div>
    </li>
  );
}
