/** What the browser grants at present: sites, and what was granted at install. Followed as it changes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Granted {
  origins: string[];
  fixed: string[];
  /** Kinds of data that Firefox was told may be sent. */
  collected: string[];
}

/** Only Firefox tells the last. */
interface WithCollected {
  origins?: string[];
  permissions?: string[];
  data_collection?: string[];
}

export function useGranted(): Granted {
  const [granted, setGranted] = useState<Granted>({ origins: [], fixed: [], collected: [] });
  useEffect(() => {
    let gone = false;
    const look = () =>
      void browser.permissions.getAll().then((all: WithCollected) => {
        const { origins = [], permissions = [], data_collection: collected = [] } = all;
        if (!gone) setGranted({ origins, fixed: [...permissions], collected });
      });
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}
