/** What the browser grants at present: sites, and what was granted at install. Followed as it changes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Granted {
  origins: string[];
  fixed: string[];
}

export function useGranted(): Granted {
  const [granted, setGranted] = useState<Granted>({ origins: [], fixed: [] });
  useEffect(() => {
    let gone = false;
    const look = () =>
      void browser.permissions.getAll().then(({ origins = [], permissions = [] }) => {
        if (!gone) setGranted({ origins, fixed: [...permissions] });
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
