/** What the reader chose, followed as it changes; null until it was first looked up. */
import { useEffect, useState } from 'preact/hooks';
import { type Settings, watchSettings } from '../../lib/state/settings.ts';

/** @param first what was looked up before anything was drawn */
export function useSettings(first: Settings | null = null): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(first);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}
