/**
 * The feeds of the corpus page: what is followed and how it goes, how more come in, and which sites must be allowed
 * first. Says of itself that these are the only requests made unasked.
 */
import type { FeedList } from '../../lib/feeds/feed-questions.ts';
import type { ListedFeed } from '../../lib/feeds/opml.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useTranslator } from '../translation.ts';
import { AddFeeds } from './AddFeeds.tsx';
import { FeedRow } from './FeedRow.tsx';
import { StarterFeeds } from './StarterFeeds.tsx';

/** Hosts named in a sentence; the browser's own question lists them all. */
const HOSTS_NAMED = 4;

export interface FeedsTabProps {
  /** Null until it is known. */
  list: FeedList | null;
  onAdd: (address: string) => void;
  onAddAll: (feeds: ListedFeed[]) => void;
  onImport: (file: File) => void;
  onExport: () => void;
  /** One, or all where none is named. */
  onFetch: (address?: string) => void;
  onSwitch: (address: string, on: boolean) => void;
  onRemove: (address: string) => void;
  /** Asks the browser for these hosts, or for all sites. */
  onAllow: (hosts: readonly string[] | 'all') => void;
}

export function FeedsTab(props: FeedsTabProps) {
  const { text, list: join } = useTranslator();
  const { list } = props;
  if (!list) return null;
  const { feeds, running } = list;
  const hosts = [...new Set(feeds.flatMap(({ ungranted }) => ungranted))];
  const named = hosts.slice(0, HOSTS_NAMED);
  return (
    <section class="feeds" aria-label={text('tab_feeds')}>
      <p class="soft">{text('feeds_intro')}</p>
      <AddFeeds onAdd={props.onAdd} onImport={props.onImport} />
      {hosts.length > 0 && (
        <div class="notice" role="status">
          <p>
            {text('feeds_allow_why', {
              n: hosts.length,
              hosts: hosts.length > named.length ? `${named.join(', ')} …` : join(named),
              // Words left out end the sentence by themselves.
            }).replace('….', '…')}
          </p>
          <div class="actions">
            <Button kind="primary" onClick={() => props.onAllow(hosts)}>
              {text('feeds_allow', { n: hosts.length })}
            </Button>
            <Button onClick={() => props.onAllow('all')}>{text('feeds_allow_all')}</Button>
          </div>
        </div>
      )}
      {feeds.length === 0 ? (
        <EmptyState title={text('feeds_none')}>{text('feeds_none_why')}</EmptyState>
      ) : (
        <>
          <div class="actions">
            <Button disabled={running} onClick={() => props.onFetch()}>
              {text(running ? 'feeds_running' : 'feeds_fetch')}
            </Button>
            <Button kind="quiet" onClick={props.onExport}>
              {text('feeds_export')}
            </Button>
          </div>
          <ul class="feed-list">
            {feeds.map((feed) => (
              <FeedRow
                key={feed.address}
                feed={feed}
                onSwitch={(on) => props.onSwitch(feed.address, on)}
                onFetch={() => props.onFetch(feed.address)}
                onRemove={() => props.onRemove(feed.address)}
              />
            ))}
          </ul>
        </>
      )}
      <StarterFeeds
        followed={new Set(feeds.map(({ address }) => address))}
        onAdd={(chosen) => props.onAddAll(chosen)}
      />
    </section>
  );
}
