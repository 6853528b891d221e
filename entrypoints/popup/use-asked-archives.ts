/** Whether archives are asked about a host, and the reader's choice of that. Nothing to choose where there is no archive. */
import { useEffect, useState } from 'preact/hooks';
import {
  asksAbout,
  type PageAsked,
  type ShownArchives,
  updateArchives,
  watchArchives,
  withSite,
} from '../../lib/state/archives.ts';
import type { Settings } from '../../lib/state/settings.ts';

export function useAskedArchives() {
  const [archives, setArchives] = useState<ShownArchives | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchArchives(setArchives, ending.signal);
    return () => ending.abort();
  }, []);
  return {
    about(page: PageAsked, neverKeep: Settings['neverKeep']): { host: string; on: boolean } | null {
      if (!archives?.on || archives.archives.length === 0) return null;
      return { host: new URL(page.url).host, on: asksAbout(archives, page, neverKeep) };
    },
    choose(host: string, on: boolean): Promise<void> {
      return updateArchives((choices) => withSite(choices, host, on));
    },
  };
}
