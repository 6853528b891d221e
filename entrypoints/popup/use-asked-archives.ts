/** Whether archives are asked about a host, and the reader's choice of that. Nothing to choose where there is no archive. */
import { useEffect, useState } from 'preact/hooks';
import { type ShownArchives, updateArchives, watchArchives } from '../../lib/state/archives.ts';

export function useAskedArchives() {
  const [archives, setArchives] = useState<ShownArchives | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchArchives(setArchives, ending.signal);
    return () => ending.abort();
  }, []);
  return {
    about(host: string): { host: string; on: boolean } | null {
      if (!archives?.on || archives.archives.length === 0) return null;
      return { host, on: !archives.offSites.includes(host) };
    },
    choose(host: string, on: boolean): Promise<void> {
      return updateArchives((choices) => {
        const others = choices.offSites.filter((one) => one !== host);
        return { ...choices, offSites: on ? others : [...others, host] };
      });
    },
  };
}
